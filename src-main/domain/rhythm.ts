import type { IsoDate } from '../contract/common.ts'
import { addDays, calendarDate, lastDayOfMonth } from './date.ts'
import { fold } from './vietnamese.ts'

/** How often a recurring task falls due, and on which day. */
export type Rhythm =
  | { readonly every: 'day' }
  /** 1 is Monday, 7 Sunday. */
  | { readonly every: 'week'; readonly weekday: number }
  /** Every 1, 3, 6 or 12 months; `month` counts within the cycle, `day` 31 means the month's last day. */
  | {
      readonly every: 'months'
      readonly months: 1 | 3 | 6 | 12
      readonly month: number
      readonly day: number
    }

/**
 * Reads a rhythm as letters write it: "hằng tháng", "trước ngày 25 hằng tháng", "thứ Sáu hằng tuần", "ngày 15 của
 * tháng cuối quý", "định kỳ 6 tháng", "trước ngày 15/12 hằng năm". Of several the shortest counts ("hằng tháng,
 * quý, năm"). Without a day the last one of the cycle is meant; a week ends on Friday. Null where the words name no
 * rhythm ("định kỳ", "thường xuyên").
 */
export function readRhythm(words: string): Rhythm | null {
  const text = fold(words)
  if (says(text, 'ngay')) return { every: 'day' }
  if (says(text, 'tuan')) return { every: 'week', weekday: weekdayIn(text) ?? FRIDAY }
  const day = dayIn(text)
  if (says(text, 'thang')) return { every: 'months', months: 1, month: 1, day: day ?? END }
  if (says(text, 'quy') || /\b(3|ba) thang\b/.test(text)) {
    return { every: 'months', months: 3, month: /thang dau quy/.test(text) ? 1 : 3, day: day ?? END }
  }
  if (/\b(6|sau) thang\b/.test(text)) return { every: 'months', months: 6, month: 6, day: day ?? END }
  if (says(text, 'nam') || /\b(12|mot) (thang|nam)\b/.test(text)) {
    return { every: 'months', months: 12, month: monthIn(text) ?? 12, day: day ?? END }
  }
  return null
}

/** The last days of all occurrences from one day up to and with another, oldest first. */
export function occurrences(
  rhythm: Rhythm,
  from: IsoDate,
  to: IsoDate,
  works: (date: IsoDate) => boolean,
): IsoDate[] {
  if (from > to) return []
  if (rhythm.every === 'months') return monthly(rhythm, from, to)
  const days: IsoDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    // A daily task falls due on the days on which an office works.
    if (rhythm.every === 'day' ? works(date) : weekdayOf(date) === rhythm.weekday) days.push(date)
  }
  return days
}

const FRIDAY = 5
/** Stands for the last day of any month. */
const END = 31

function monthly(rhythm: Rhythm & { every: 'months' }, from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  const lastYear = Number(to.slice(0, 4))
  for (let year = Number(from.slice(0, 4)); year <= lastYear; year += 1) {
    for (let month = rhythm.month; month <= 12; month += rhythm.months) {
      const date = calendarDate(year, month, rhythm.day) ?? lastDayOfMonth(year, month)
      if (date >= from && date <= to) days.push(date)
    }
  }
  return days
}

function says(text: string, unit: string): boolean {
  // "hằng tháng, quý, năm" names the rhythm once for all units; "6 tháng" is a rhythm of its own.
  const list = `(?:(?:ngay|tuan|thang|quy|nam)(?:,| va| hoac|, va)? (?:hang |moi )?)*`
  return new RegExp(
    `\\b(?:hang|moi|dinh ky(?: theo)?|theo) ${list}${unit}\\b|\\b(?:1|mot) ${unit}(?: mot)?(?:/| )lan\\b`,
  ).test(text)
}

const WEEKDAYS: readonly [RegExp, number][] = [
  [/thu (hai|2)\b/, 1],
  [/thu (ba|3)\b/, 2],
  [/thu (tu|4)\b/, 3],
  [/thu (nam|5)\b/, 4],
  [/thu (sau|6)\b/, 5],
  [/thu (bay|7)\b/, 6],
  [/chu nhat/, 7],
]

function weekdayIn(text: string): number | null {
  return WEEKDAYS.find(([words]) => words.test(text))?.[1] ?? null
}

function dayIn(text: string): number | null {
  const day = Number(/ngay (\d{1,2})\b/.exec(text)?.[1] ?? Number.NaN)
  return day >= 1 && day <= 31 ? day : null
}

function monthIn(text: string): number | null {
  const month = Number(
    /\d{1,2} ?[/-] ?(\d{1,2})\b/.exec(text)?.[1] ?? /\bthang (\d{1,2})\b/.exec(text)?.[1] ?? Number.NaN,
  )
  return month >= 1 && month <= 12 ? month : null
}

function weekdayOf(date: IsoDate): number {
  return new Date(date).getUTCDay() || 7
}
