import { addDays, daysBetween, lastDayOfMonth, weekdayOf } from '../ui/plain-date.ts'

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

/** The days that a view shows: whole weeks from Monday, of the month around a date or of its week alone. */
export function daysShown(view: 'month' | 'week', day: string): string[] {
  const first = view === 'week' ? mondayOf(day) : mondayOf(`${day.slice(0, 7)}-01`)
  const last = view === 'week' ? addDays(first, 6) : addDays(mondayOf(lastOfMonth(day)), 6)
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}

/** The same day of the view before or after; the first of the month, where months differ in length. */
export function stepView(view: 'month' | 'week', day: string, step: 1 | -1): string {
  if (view === 'week') return addDays(day, 7 * step)
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10)
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return lastDayOfMonth(year, month)
}
