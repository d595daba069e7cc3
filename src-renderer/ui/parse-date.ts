import type { IsoDate } from '../../src-main/contract/common.ts'

/**
 * The date that a clerk types, or null when it is none: "9/12", "9-12-2025", "09122025", "0912", "9/12/25",
 * "2025-12-09", "+7" and "-3" (days from `today`), "hôm nay", "mai", "cuối tháng", "cuối quý", "cuối năm"
 * (also without marks, and in English). A day without a year falls in the year of `today`.
 */
export function parseDate(typed: string, today: IsoDate): IsoDate | null {
  const input = fold(typed)
  const offset = /^([+-])\s*(\d{1,4})$/.exec(input)
  if (offset !== null) return addDays(today, Number(`${offset[1]}${offset[2]}`))
  return parseWords(input, today) ?? parseDigits(input, today)
}

/** "dd/mm/yyyy", as the screen shows dates in both languages; empty for none. */
export function shortDate(date: IsoDate | null): string {
  return date === null ? '' : date.split('-').toReversed().join('/')
}

/** The date `days` later; earlier when negative. */
function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** "dd/mm/yyyy hh:mm" in Vietnam (UTC+7 all year) for a UTC instant. */
export function shortInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${shortDate(local.slice(0, 10))} ${local.slice(11, 16)}`
}

function parseWords(input: string, today: IsoDate): IsoDate | null {
  const [year = 0, month = 0] = today.split('-').map(Number)
  switch (input) {
    case 'hom nay':
    case 'today':
      return today
    case 'mai':
    case 'ngay mai':
    case 'tomorrow':
      return addDays(today, 1)
    case 'hom qua':
    case 'yesterday':
      return addDays(today, -1)
    case 'cuoi thang':
    case 'end of month':
      return lastDayOfMonth(year, month)
    case 'cuoi quy':
    case 'end of quarter':
      return lastDayOfMonth(year, Math.ceil(month / 3) * 3)
    case 'cuoi nam':
    case 'end of year':
      return lastDayOfMonth(year, 12)
    default:
      return null
  }
}

function parseDigits(input: string, today: IsoDate): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input)
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts =
    /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(input) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(input)
  if (parts === null) return null
  const year = parts[3] === undefined ? Number(today.slice(0, 4)) : fullYear(Number(parts[3]))
  return calendarDate(year, Number(parts[2]), Number(parts[1]))
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function calendarDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

function lastDayOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Lower case without marks, single blanks. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
