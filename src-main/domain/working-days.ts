import type { WorkingCalendar } from '../contract/calendar.ts'
import type { IsoDate } from '../contract/common.ts'
import { addDays, daysBetween } from './date.ts'

/** Answers for one calendar; built once, since every row of a list asks. */
export interface WorkingDays {
  readonly works: (date: IsoDate) => boolean
  /** Working days after `from` up to and with `to`; negative when `to` is earlier, 0 on the same day. */
  between(from: IsoDate, to: IsoDate): number
  /** The last day that is at most `count` working days after `from`; the days off behind it included. */
  within(from: IsoDate, count: number): IsoDate
}

/**
 * Offices work Monday to Friday except the holidays of Bộ luật Lao động, Điều 112, and on the Saturdays that are
 * worked for a swapped day.
 */
export function workingDays(calendar: WorkingCalendar): WorkingDays {
  const exceptions = new Map(calendar.days.map((day) => [day.date, day.works]))
  const works = (date: IsoDate): boolean => exceptions.get(date) ?? isWeekday(date)
  const after = (from: IsoDate, to: IsoDate): number => {
    const days = daysBetween(from, to)
    // Whole weeks have five weekdays; only the rest and the exceptions are looked at one by one.
    const weeks = Math.floor(days / 7)
    let count = weeks * 5
    for (let day = weeks * 7 + 1; day <= days; day += 1) if (isWeekday(addDays(from, day))) count += 1
    for (const [date, worked] of exceptions) {
      if (date > from && date <= to && worked !== isWeekday(date)) count += worked ? 1 : -1
    }
    return count
  }
  const within = (from: IsoDate, count: number): IsoDate => {
    let date = from
    for (let left = count; ; ) {
      const next = addDays(date, 1)
      if (works(next)) left -= 1
      if (left < 0) return date
      date = next
    }
  }
  // Less than zero, never minus zero.
  return { works, within, between: (from, to) => (from <= to ? after(from, to) : 0 - after(to, from)) }
}

/** Monday to Friday, where no calendar is known. */
export const weekdays = workingDays({ source: 'weekdays', days: [] })

function isWeekday(date: IsoDate): boolean {
  const day = new Date(date).getUTCDay()
  return day >= 1 && day <= 5
}
