import type { WorkingDayRow } from '../contract/calendar.ts'
import type { IsoDate } from '../contract/common.ts'
import { calendarDate } from './date.ts'
import { fold } from './vietnamese.ts'

/**
 * Rows of "date, works, name" as days of the calendar, each with what is wrong with it. Dates are d/m/yyyy or
 * yyyy-mm-dd; works is yes or no in Vietnamese or English, and no where it is left out (a holiday). Rows without a
 * single figure, such as headings, and empty rows are passed over.
 */
export function readWorkingDayRows(
  rows: readonly { readonly number: number; readonly cells: readonly string[] }[],
): WorkingDayRow[] {
  const seen = new Set<IsoDate>()
  return rows.flatMap(({ number, cells }): WorkingDayRow[] => {
    const filled = cells.map((cell) => cell.normalize('NFC').trim())
    const text = filled.filter((cell) => cell !== '').join(' | ')
    if (!/\d/.test(text)) return []
    const [first = '', ...rest] = filled
    const row = { row: number, text }
    const date = dateOf(first)
    if (date === null) return [{ ...row, day: null, problem: 'date' }]
    const said = rest.length > 1 ? worksOf(rest[0] ?? '') : false
    if (said === null) return [{ ...row, day: null, problem: 'works' }]
    const name = (rest.length > 1 ? rest.slice(1) : rest).filter((cell) => cell !== '').join(', ')
    if (name === '') return [{ ...row, day: null, problem: 'name' }]
    if (seen.has(date)) return [{ ...row, day: null, problem: 'twice' }]
    seen.add(date)
    return [{ ...row, day: { date, works: said, name }, problem: null }]
  })
}

/** Pasted or written lines as rows of cells, parted by tabs, semicolons or commas, whichever the line has first. */
export function linesAsRows(text: string): { number: number; cells: string[] }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const mark = ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t'
      return {
        number: index + 1,
        cells: line.split(mark).map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1')),
      }
    })
}

function dateOf(cell: string): IsoDate | null {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell)
  if (written !== null) return calendarDate(Number(written[3]), Number(written[2]), Number(written[1]))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell)
  return iso === null ? null : calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

function worksOf(cell: string): boolean | null {
  const word = fold(cell).trim()
  if (['x', 'co', 'lam', 'di lam', 'lam viec', 'lam bu', 'yes', 'y', 'true', '1'].includes(word)) return true
  if (['', 'khong', 'nghi', 'nghi le', 'nghi bu', 'no', 'n', 'false', '0'].includes(word)) return false
  return null
}
