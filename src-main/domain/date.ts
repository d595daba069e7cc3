import type { IsoDate } from '../contract/common.ts'

const DAY_MS = 86_400_000
/** The code of "0"; that of "-" is less. */
const ZERO = 48

/** Today in Asia/Ho_Chi_Minh (UTC+7 all year), whatever the machine's time zone. */
export function vietnamDate(instant: Date): IsoDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** "2025-12-09" → 20251209: dates as numbers compare many times faster. Empty, for "since ever", is 0. */
export function dayNumber(date: IsoDate): number {
  let number = 0
  for (let at = 0; at < date.length; at += 1) {
    const digit = date.charCodeAt(at) - ZERO
    if (digit >= 0) number = number * 10 + digit
  }
  return number
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The date of a year, month (1–12) and day, or null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** "dd/mm/yyyy" as tables print it. */
export function shortDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/**
 * "ngày 05 tháng 01 năm 2026": days below 10 and months 1 and 2 take a leading zero, months 3–9 do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4).
 */
export function longDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number)
  const monthText = Number(month) < 3 ? `0${month}` : `${month}`
  return `ngày ${String(day).padStart(2, '0')} tháng ${monthText} năm ${year}`
}
