import type { IsoDate } from '../../src-main/contract/common.ts'
import { addDays, lastDayOfMonth, weekdayOf } from './plain-date.ts'

/**
 * The date that a clerk types, or null when it is none: "9/12", "9-12-2025", "09122025", "0912", "9/12/25",
 * "2025-12-09", "ngày 9 tháng 12 năm 2025", "+7" and "-3" (days from `today`), "hôm nay", "mai", "thứ Sáu" (the next
 * one), "đầu tháng", "cuối tháng", "cuối tháng 11", "quý IV/2025", "cuối năm 2026" (the last day of the period; also
 * without marks, and the commonest in English). A day or period without a year falls in the year of `today`.
 */
export function parseDate(typed: string, today: IsoDate): IsoDate | null {
  const input = fold(typed)
  const offset = /^([+-])\s*(\d{1,4})$/.exec(input)
  if (offset !== null) return addDays(today, Number(`${offset[1]}${offset[2]}`))
  return parseWords(input, today) ?? parsePeriod(input, today) ?? parseDigits(input, today)
}

/** "dd/mm/yyyy", as the screen shows dates in both languages; empty for none. */
export function shortDate(date: IsoDate | null): string {
  return date === null ? '' : date.split('-').toReversed().join('/')
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
    case 'dau thang':
      return calendarDate(year, month, 1)
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
      return parseWeekday(input, today)
  }
}

const weekdays: Readonly<Record<string, number>> = {
  'thu hai': 1,
  'thu 2': 1,
  'thu ba': 2,
  'thu 3': 2,
  'thu tu': 3,
  'thu 4': 3,
  'thu nam': 4,
  'thu 5': 4,
  'thu sau': 5,
  'thu 6': 5,
  'thu bay': 6,
  'thu 7': 6,
  'chu nhat': 7,
}

/** The next such day, never today. */
function parseWeekday(input: string, today: IsoDate): IsoDate | null {
  const weekday = weekdays[input]
  if (weekday === undefined) return null
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** The last day of a month, quarter or year that is named by its number. */
function parsePeriod(input: string, today: IsoDate): IsoDate | null {
  const thisYear = Number(today.slice(0, 4))
  const found = /^(?:cuoi )?(thang|quy|nam) (\d{1,4}|i{1,3}|iv)(?:[/ -](?:nam )?(\d{4}))?$/.exec(input)
  if (found === null) return parseSpoken(input, thisYear)
  const [, unit, name = '', year] = found
  const number = romans[name] ?? Number(name)
  if (unit === 'nam') return year === undefined && number >= 1000 ? lastDayOfMonth(number, 12) : null
  const month = unit === 'quy' ? number * 3 : number
  if (month < 1 || month > 12) return null
  return lastDayOfMonth(year === undefined ? thisYear : Number(year), month)
}

/** "ngày 9 tháng 12 năm 2025", as letters write it. */
function parseSpoken(input: string, thisYear: number): IsoDate | null {
  const [, day, month, year] = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?$/.exec(input) ?? []
  if (day === undefined) return null
  return calendarDate(year === undefined ? thisYear : Number(year), Number(month), Number(day))
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
