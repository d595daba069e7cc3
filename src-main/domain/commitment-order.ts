import { leaf } from '../contract/commitment.ts'
import type { GroupKey, SortKey } from '../contract/commitment-list.ts'
import type { IsoDate } from '../contract/common.ts'
import { dayNumber, daysBetween } from './date.ts'
import type { Countable, Judged } from './judged.ts'
import { compareVietnamese } from './vietnamese.ts'

/** What an order needs to know beside the judged commitment. */
export interface OrderContext {
  readonly asOf: string
  label(directiveId: string | null): string
  /** The place of a commitment among all by its text, in Vietnamese order. */
  textRank(id: string): number
  evidenceCount(id: string): number
}

/**
 * The order of a list: several keys, the first counts most; equal rows keep their order. What has no value comes
 * last in either direction, as in a spreadsheet.
 */
export function inOrder<One extends Judged<Countable>>(
  rows: readonly One[],
  sort: readonly { readonly key: SortKey; readonly descending: boolean }[],
  context: OrderContext,
): One[] {
  const backwards = sort.some(({ key, descending }) => key === 'registered' && descending)
  const registered = rows.map((_, index) => (backwards ? rows.length - 1 - index : index))
  // By the last key first: each further one keeps the order of those before where its own values are equal.
  const places = sort
    .filter(({ key }) => key !== 'registered')
    .reduceRight(
      (order, { key, descending }) => byRank(order, ranksOf(rows, key, context), descending),
      registered,
    )
  const ordered: One[] = []
  for (const place of places) {
    const row = rows[place]
    if (row !== undefined) ordered.push(row)
  }
  return ordered
}

/** Many rows share few values, so they are put together by value, and only the values are sorted. */
function byRank(places: readonly number[], ranks: Float64Array, descending: boolean): number[] {
  const groups = Map.groupBy(places, (place) => ranks[place] ?? Number.NaN)
  const without = groups.get(Number.NaN) ?? []
  groups.delete(Number.NaN)
  const values = [...groups.keys()].sort((a, b) => (descending ? b - a : a - b))
  return [...values.map((value) => groups.get(value) ?? []), without].flat()
}

/** The name of the group to which a row belongs; empty where it has none. */
export function groupOf(one: Judged<Countable>, key: GroupKey, context: OrderContext): string {
  const { state } = one.stage
  switch (key) {
    case 'directive':
      return context.label(one.entry.directiveId)
    case 'agencies':
      return one.entry.agencies
    case 'leaf':
      return one.leaf
    case 'month':
      return one.lastDay?.slice(0, 7) ?? ''
    default:
      return state[key]
  }
}

/** Numbers to compare by; NaN where there is no value. */
function ranksOf(rows: readonly Judged<Countable>[], key: SortKey, context: OrderContext): Float64Array {
  switch (key) {
    case 'text':
      return numbers(rows, (one) => context.textRank(one.entry.id))
    case 'percent':
      return numbers(rows, (one) => one.stage.percent)
    case 'missingClears':
      return numbers(rows, (one) => one.stage.state.missingClears)
    case 'evidence':
      return numbers(rows, (one) => context.evidenceCount(one.entry.id))
    case 'leaf':
      return numbers(rows, (one) => leaf.options.indexOf(one.leaf))
    case 'daysLate':
      return numbers(rows, (one) => {
        const judgedOn = one.stage.state.doneOn ?? context.asOf
        return one.lastDay !== null && judgedOn > one.lastDay ? daysBetween(one.lastDay, judgedOn) : 0
      })
    case 'lastDay':
      return days(rows, (one) => one.lastDay)
    case 'lastNews':
      return days(rows, (one) => one.stage.lastNewsOn)
    case 'directive':
      return names(rows, (one) => context.label(one.entry.directiveId))
    case 'path':
      return names(rows, (one) => one.entry.path ?? '')
    case 'agencies':
      return names(rows, (one) => one.entry.agencies)
    case 'unit':
    case 'person':
    case 'leader':
    case 'field':
      return names(rows, (one) => one.stage.state[key])
    case 'registered':
      return new Float64Array(rows.length)
    default:
      key satisfies never
      return new Float64Array(rows.length)
  }
}

function numbers(
  rows: readonly Judged<Countable>[],
  value: (one: Judged<Countable>) => number | null,
): Float64Array {
  const found = new Float64Array(rows.length)
  for (const [index, one] of rows.entries()) found[index] = value(one) ?? Number.NaN
  return found
}

/** Many rows share few days, each of which is read once. */
function days(
  rows: readonly Judged<Countable>[],
  value: (one: Judged<Countable>) => IsoDate | null,
): Float64Array {
  const known = new Map<IsoDate, number>()
  return numbers(rows, (one) => {
    const date = value(one)
    if (date === null) return null
    const found = known.get(date) ?? dayNumber(date)
    known.set(date, found)
    return found
  })
}

/** Comparing in Vietnamese order is slow, so the few different names are ranked once. */
function names(rows: readonly Judged<Countable>[], value: (one: Judged<Countable>) => string): Float64Array {
  const values = rows.map(value)
  const ranks = new Map([...new Set(values)].sort(compareVietnamese).map((name, rank) => [name, rank]))
  return Float64Array.from(values, (name) => (name === '' ? Number.NaN : (ranks.get(name) ?? Number.NaN)))
}
