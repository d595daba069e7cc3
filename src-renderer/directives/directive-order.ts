import type { Leaf } from '../../src-main/contract/commitment.ts'
import type { DirectiveRow } from '../../src-main/contract/directive.ts'
import type { Counts } from '../../src-main/contract/statistics.ts'

export const directiveColumns = [
  'document',
  'issuer',
  'date',
  'clauses',
  'open',
  'late',
  'done',
  'registered',
] as const
export type DirectiveColumn = (typeof directiveColumns)[number]

/** A directive with how our commitments under it stand. */
export type CountedDirective = DirectiveRow & {
  /** Under way and in time, standing or paused. */
  open: number
  late: number
  done: number
}

/** Which statuses each figure counts. */
export const leavesOf = {
  open: ['openInTime', 'standing', 'paused'],
  late: ['openOverdue'],
  done: ['doneOnTime', 'doneLate'],
} as const

export const progressFilters = ['all', 'open', 'late', 'done'] as const
/** Directives with something under way, with something late, with nothing left to do. */
export type ProgressFilter = (typeof progressFilters)[number]

/** The rows with their figures; a directive without commitments of ours has none. */
export function withCounts(
  rows: readonly DirectiveRow[],
  byDirective: readonly (Counts & { id: string | null })[],
): CountedDirective[] {
  const known = new Map(byDirective.map((counts) => [counts.id, counts]))
  return rows.map((row) => {
    const counts = known.get(row.id)
    const sum = (leaves: readonly Leaf[]) => leaves.reduce((total, leaf) => total + (counts?.[leaf] ?? 0), 0)
    return { ...row, open: sum(leavesOf.open), late: sum(leavesOf.late), done: sum(leavesOf.done) }
  })
}

export function passesProgress({ open, late, done }: CountedDirective, filter: ProgressFilter): boolean {
  if (filter === 'open') return open + late > 0
  if (filter === 'late') return late > 0
  if (filter === 'done') return open + late === 0 && done > 0
  return true
}

/**
 * The rows in the order of a column; words as in Vietnamese dictionaries, "9/UBND" before "10/UBND", empty values last
 * in both directions. Without a column the order stays: the latest registered first.
 */
export function sortDirectives(
  rows: readonly CountedDirective[],
  column: DirectiveColumn | null,
  descending: boolean,
): readonly CountedDirective[] {
  if (column === null) return rows
  const direction = descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: sortKey(row, column) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, direction))
    .map(({ row }) => row)
}

function sortKey(row: CountedDirective, column: DirectiveColumn): string | number | null {
  switch (column) {
    case 'document':
      return row.label
    case 'issuer':
      return row.header.issuer || null
    case 'date':
      return row.header.documentDate
    case 'clauses':
      return row.commitmentCount
    case 'registered':
      return row.registeredAt
    default:
      return row[column]
  }
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

function compareKeys(a: string | number | null, b: string | number | null, direction: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
  return direction * vietnamese.compare(`${a}`, `${b}`)
}
