import { z } from 'zod'
import { type CommitmentRow, type Leaf, leaf } from '../../src-main/contract/commitment.ts'

export const sortColumn = z.enum([
  'source',
  'text',
  'agencies',
  'person',
  'deadline',
  'status',
  'clears',
  'evidence',
])
export type SortColumn = z.infer<typeof sortColumn>

export interface ListFilter {
  leaves: readonly Leaf[]
  noInformation: boolean
}

/** The rows that the chips above the list let through; no chip lets everything through. */
export function filterRows(rows: readonly CommitmentRow[], filter: ListFilter): readonly CommitmentRow[] {
  if (filter.leaves.length === 0 && !filter.noInformation) return rows
  return rows.filter(
    ({ status }) =>
      (filter.leaves.length === 0 || filter.leaves.includes(status.leaf)) &&
      (!filter.noInformation || status.noInformation),
  )
}

/** How many rows each chip would show. */
export function chipCounts(rows: readonly CommitmentRow[]): Record<Leaf, number> & { noInformation: number } {
  const counts = {
    doneOnTime: 0,
    doneLate: 0,
    openInTime: 0,
    openOverdue: 0,
    standing: 0,
    paused: 0,
    noInformation: 0,
  }
  for (const { status } of rows) {
    counts[status.leaf] += 1
    if (status.noInformation) counts.noInformation += 1
  }
  return counts
}

/**
 * The rows in the order of one column; words sort as in Vietnamese dictionaries, "1.d" before "1.đ", "2" before
 * "10". Empty values stand last in both directions. Without a column the core's order stays.
 */
export function sortRows(
  rows: readonly CommitmentRow[],
  column: SortColumn | undefined,
  descending: boolean,
): readonly CommitmentRow[] {
  if (column === undefined) return rows
  const direction = descending ? -1 : 1
  // The keys are made once per row: building them in every comparison is what makes a long list slow.
  return rows
    .map((row) => ({ row, key: sortKey(row, column) }))
    .toSorted(
      (a, b) => compareKeys(a.key, b.key, direction) || compareKeys(sourceOf(a.row), sourceOf(b.row), 1),
    )
    .map(({ row }) => row)
}

type Key = string | number | null

function sortKey(row: CommitmentRow, column: SortColumn): Key {
  switch (column) {
    case 'source':
      return sourceOf(row)
    case 'text':
      return row.text
    case 'agencies':
      return row.agencies.join('; ') || null
    case 'person':
      return row.person || null
    case 'deadline':
      return row.status.lastDay
    case 'status':
      return leaf.options.indexOf(row.status.leaf) * 100_000 - row.status.daysLate
    case 'clears':
      return row.missingClears.length
    case 'evidence':
      return row.evidenceCount
  }
}

function sourceOf(row: CommitmentRow): string | null {
  return row.directiveLabel === null ? null : `${row.directiveLabel} ${row.path ?? ''}`
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

function compareKeys(a: Key, b: Key, direction: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
  return direction * vietnamese.compare(`${a}`, `${b}`)
}
