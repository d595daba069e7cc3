import type { OutgoingRow } from '../../src-main/contract/outgoing.ts'

/**
 * The lowest and the highest number of the year, as given; null while no document has a number, and where
 * several series run side by side, each from 01.
 */
export function numberRange(
  rows: readonly Pick<OutgoingRow, 'number' | 'symbol'>[],
): { first: string; last: string } | null {
  if (new Set(rows.map((row) => row.symbol)).size > 1) return null
  const numbers = rows.map((row) => row.number).filter((number) => number !== '')
  const sorted = numbers.toSorted((a, b) => numeric.compare(a, b))
  const [first] = sorted
  const last = sorted.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

const numeric = new Intl.Collator('vi', { numeric: true })
