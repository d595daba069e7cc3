/** First and last day of a month of the heat map; open-ended at the ends, which hold what lies beyond. */
export function monthEnds(
  months: readonly string[],
  index: number,
): { from: string | null; to: string | null } {
  const month = months[index] ?? ''
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
  return {
    from: index === 0 ? null : `${month}-01`,
    to: index === months.length - 1 ? null : `${month}-${String(last).padStart(2, '0')}`,
  }
}
