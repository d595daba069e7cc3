import type { FormatterModule } from 'i18next'
import { formatNumber } from '../ui/format-number.ts'

/** Counts in sentences are written by the language, "7.350 cam kết"; other numbers, such as years, as they are. */
export const counts: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, _format, language, options) {
    if (typeof value !== 'number') return typeof value === 'string' ? value : ''
    return options?.['interpolationkey'] === 'count' ? formatNumber(value, language ?? 'vi') : `${value}`
  },
}
