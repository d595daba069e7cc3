import { addDays, weekdayOf } from '../ui/plain-date.ts'

/** Tomorrow, next Monday and in a week, each once. */
export function snoozeDays(today: string): { key: 'tomorrow' | 'monday' | 'week'; date: string }[] {
  const days = [
    { key: 'tomorrow' as const, date: addDays(today, 1) },
    { key: 'monday' as const, date: addDays(today, 8 - weekdayOf(today)) },
    { key: 'week' as const, date: addDays(today, 7) },
  ]
  return days.filter((day, index) => days.findIndex((other) => other.date === day.date) === index)
}
