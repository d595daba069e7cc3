import { lastDayOfMonth } from '../ui/plain-date.ts'

/** First and last day of a month of the heat map; open-ended at the ends, which hold what lies beyond. */
export function monthEnds(
  months: readonly string[],
  index: number,
): { from: string | null; to: string | null } {
  const month = months[index] ?? ''
  const [year = 0, number = 0] = month.split('-').map(Number)
  return {
    from: index === 0 ? null : `${month}-01`,
    to: index === months.length - 1 ? null : lastDayOfMonth(year, number),
  }
}
