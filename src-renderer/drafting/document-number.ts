import type { Evidence } from '../../src-main/contract/evidence.ts'
import type { Issue } from '../../src-main/contract/outgoing.ts'
import { fileNameOf } from './file-name.ts'

/**
 * "05/SKHCN-VP": numbers below 10 with their leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục II.3.c); "…/SKHCN-VP" while the number is blank.
 */
export function numberAndSymbol({ number, symbol }: Pick<Issue, 'number' | 'symbol'>): string {
  return `${number === '' ? '…' : paddedNumber(number)}${symbol}`
}

/** "5" → "05"; other numbers as they are. */
export function paddedNumber(number: string): string {
  return number.replace(/^\d(?!\d)/, '0$&')
}

/**
 * The number alone from what a clerk types or pastes: "05", "Số: 05/SKHCN-VP" and "05 /SKHCN-VP" → "05"; empty
 * for a number that is not given yet; null for what is no number. A letter after it stays, "12a".
 */
export function typedNumber(typed: string): string | null {
  const number = typed
    .normalize('NFC')
    .trim()
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*\/.*$/su, '')
    .trim()
  return number === '' || /^\d+\p{L}?$/u.test(number) ? number : null
}

/** The frozen files that a person opens, "05-SKHCN-VP.docx"; the preview's own page is left out. */
export function frozenFiles(issue: Pick<Issue, 'number' | 'symbol' | 'files'>): Evidence[] {
  const name = fileNameOf(`${paddedNumber(issue.number)}${issue.symbol}`.replace(/^[-/]/, ''), '')
  return issue.files
    .map((file) => ({ ...file, format: file.name.split('.').at(-1) ?? '' }))
    .filter(({ format }) => format !== 'html')
    .map(({ format, ...file }) => ({ ...file, name: `${name}.${format}` }))
}
