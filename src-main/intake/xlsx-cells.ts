import type { Cell, CellValue } from '@cj-tech-master/excelts'
import { CELL_BREAK } from './source-text.ts'

/** The words of a cell as a clerk sees them: cached results of formulas, dates as d/m/yyyy, line breaks kept. */
export function wordsOfCell(cell: Pick<Cell, 'value' | 'numFmt'>): string {
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : (cell.numFmt?.formatCode ?? '')
  return oneRow(wordsOf(cell.value, format))
}

/** Serial days of Excel between 2009 and 2064, as a date whose format was lost shows them. */
export function dateOfSerial(words: string): string | null {
  if (!/^[4-5]\d{4}$/.test(words)) return null
  return dateWords(new Date((Number(words) - 25_569) * 86_400_000), 'd/m/yyyy')
}

function wordsOf(value: CellValue, format: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberWords(value, format)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateWords(value, format)
  if ('error' in value) return value.error
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map(({ text }) => text).join('')
  if ('result' in value) return wordsOf(value.result, format)
  if ('text' in value && typeof value.text === 'string') return value.text
  if ('checkbox' in value) return value.checkbox ? 'TRUE' : 'FALSE'
  return ''
}

/** A row of the text is one line: breaks inside a cell become `CELL_BREAK`, "|" a broken bar. */
function oneRow(words: string): string {
  return words
    .replace(/\|/g, '¦')
    .split(/[\r\n\f\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(CELL_BREAK)
}

function numberWords(value: number, format: string): string {
  if (/%/.test(format)) return `${decimal(value * 100)}%`
  return decimal(value)
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',')
}

/**
 * A date in the parts that its format shows: Excel keeps "6/2025" as the first of June with the format "mmm-yy",
 * and writing that day would invent one. Excel's dates have no time zone, so they are read as UTC.
 */
function dateWords(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return ''
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  const month = date.getUTCMonth() + 1
  const year = date.getUTCFullYear()
  if (/[dy]/.test(shown) || !/[hs]/.test(shown)) {
    if (shown.includes('d') || !/[my]/.test(shown)) return `${date.getUTCDate()}/${month}/${year}`
    return shown.includes('m') ? `${month}/${year}` : String(year)
  }
  return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`
}
