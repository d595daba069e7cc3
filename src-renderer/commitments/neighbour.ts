/**
 * The row after or before one in a part of the list around it. A record may have taken the commitment out of the
 * list, which then closed up: the row at its place is the next one.
 *
 * @param own where the commitment stood in `rows`
 * @returns the neighbour's place in `rows`; null where the list ends
 */
export function neighbourPlace(
  rows: readonly { readonly id: string }[],
  own: number,
  id: string,
  by: 1 | -1,
): number | null {
  const at = rows.findIndex((row) => row.id === id)
  const to = at >= 0 ? at + by : by > 0 ? own : own - 1
  return rows[to] === undefined ? null : to
}
