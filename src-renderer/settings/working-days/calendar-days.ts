import type { WorkingDay } from '../../../src-main/contract/calendar.ts'

/** The years that a calendar speaks of, with this year and the next, in order. */
export function yearsOf(days: readonly WorkingDay[], thisYear: number): readonly number[] {
  const named = days.map(({ date }) => Number(date.slice(0, 4)))
  return [...new Set([...named, thisYear, thisYear + 1])].sort((a, b) => a - b)
}

/** The days of a calendar with others added; a day that both have is told by the added one. */
export function withDays(days: readonly WorkingDay[], added: readonly WorkingDay[]): WorkingDay[] {
  const told = new Set(added.map(({ date }) => date))
  const all = [...days.filter(({ date }) => !told.has(date)), ...added]
  return all.sort((a, b) => (a.date < b.date ? -1 : 1))
}
