import type { CommitmentList } from '../../../src-main/contract/commitment-list.ts'

type Group = CommitmentList['groups'][number]

/** A line of the grid: a commitment by its place in the list, or the head of a group. */
export type Item =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'group'; readonly group: Group; readonly folded: boolean }

/** The lines of a list of any length, found by their place without being made. */
export interface Items {
  readonly count: number
  at(index: number): Item | null
  /** Where a commitment stands, by its place in the list; -1 inside a folded group. */
  indexOf(row: number): number
}

/** A list without groups has one line a row; groups put a head before theirs, and may be folded. */
export function itemsOf(total: number, groups: readonly Group[], folded: ReadonlySet<string>): Items {
  if (groups.length === 0) {
    return {
      count: total,
      at: (index) => (index >= 0 && index < total ? { kind: 'row', row: index } : null),
      indexOf: (row) => (row >= 0 && row < total ? row : -1),
    }
  }
  let count = 0
  const starts = groups.map((group) => {
    const start = count
    count += 1 + (folded.has(group.name) ? 0 : group.counts.total)
    return start
  })
  return {
    count,
    at(index) {
      if (index < 0 || index >= count) return null
      const place = lastAtMost(starts, index)
      const group = groups[place]
      const start = starts[place]
      if (group === undefined || start === undefined) return null
      if (index === start) return { kind: 'group', group, folded: folded.has(group.name) }
      return { kind: 'row', row: group.offset + index - start - 1 }
    },
    indexOf(row) {
      const place = lastAtMost(
        groups.map((group) => group.offset),
        row,
      )
      const group = groups[place]
      const start = starts[place]
      if (group === undefined || start === undefined || folded.has(group.name)) return -1
      return row < total ? start + 1 + row - group.offset : -1
    },
  }
}

/** The last place whose value is not greater; the values rise. */
function lastAtMost(values: readonly number[], wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((values[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
