import type { Sorting } from '../../../src-main/contract/commitment-list.ts'
import { columnSort, type ListColumn } from '../../../src-main/contract/list-columns.ts'

/** How many keys a sorting may have. */
const MOST_KEYS = 5

/** The direction of a column in a sorting and which place it has among the columns, from 1; null when not sorted. */
export function sortOf(column: ListColumn, sort: Sorting): { descending: boolean; place: number } | null {
  const [first] = columnSort[column] ?? []
  const at = sort.findIndex((one) => one.key === first)
  const found = sort[at]
  return found === undefined ? null : { descending: found.descending, place: at + 1 }
}

/**
 * A column sorts up, then down, then no more. Without `add` it is the only one; with it, it keeps its place among the
 * others or comes last.
 */
export function nextSorting(column: ListColumn, sort: Sorting, add: boolean): Sorting {
  const keys = columnSort[column] ?? []
  const now = sortOf(column, sort)
  const own = (descending: boolean): Sorting => keys.map((key) => ({ key, descending }))
  const next = now === null ? own(false) : now.descending ? [] : own(true)
  if (!add) return next
  const others = sort.filter(({ key }) => !keys.includes(key))
  if (now === null) return [...others, ...next].slice(0, MOST_KEYS)
  return others.toSpliced(now.place - 1, 0, ...next).slice(0, MOST_KEYS)
}
