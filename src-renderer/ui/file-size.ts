import type { TFunction } from 'i18next'
import { formatNumber } from './format-number.ts'

/** "12 KB", "3,4 MB": binary multiples, at most one decimal, with the language's decimal mark. */
export function fileSize(bytes: number, t: TFunction, language: string): string {
  const units = ['bytes', 'kb', 'mb', 'gb'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 1024 ** step
  const shown = formatNumber(value, language, step === 0 || value >= 100 ? 0 : 1)
  return t(`size.${units[step] ?? 'bytes'}`, { value: shown })
}
