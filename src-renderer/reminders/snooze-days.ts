const DAY_MS = 86_400_000

/** Tomorrow, next Monday and in a week, each once. */
export function snoozeDays(today: string): { key: 'tomorrow' | 'monday' | 'week'; date: string }[] {
  const plus = (days: number) => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)
  const weekday = new Date(today).getUTCDay() || 7
  const days = [
    { key: 'tomorrow' as const, date: plus(1) },
    { key: 'monday' as const, date: plus(8 - weekday) },
    { key: 'week' as const, date: plus(7) },
  ]
  return days.filter((day, index) => days.findIndex((other) => other.date === day.date) === index)
}
