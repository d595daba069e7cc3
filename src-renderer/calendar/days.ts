const DAY_MS = 86_400_000

/** The date `days` later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = new Date(date).getUTCDay() || 7
  return plusDays(date, 1 - weekday)
}

/** The days that a view shows: whole weeks from Monday, of the month around a date or of its week alone. */
export function daysShown(view: 'month' | 'week', day: string): string[] {
  const first = view === 'week' ? mondayOf(day) : mondayOf(`${day.slice(0, 7)}-01`)
  const last = view === 'week' ? plusDays(first, 6) : plusDays(mondayOf(lastOfMonth(day)), 6)
  const count = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1
  return Array.from({ length: count }, (_, index) => plusDays(first, index))
}

/** The same day of the view before or after; the first of the month, where months differ in length. */
export function stepView(view: 'month' | 'week', day: string, step: 1 | -1): string {
  if (view === 'week') return plusDays(day, 7 * step)
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10)
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
