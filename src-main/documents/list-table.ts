import type { CellValue, ListColumn } from '../contract/list-columns.ts'
import { shortDate } from '../domain/date.ts'
import { cleanText } from './clean-text.ts'

/** A list as it is shown on screen, whatever file it goes into. */
export interface ListTable {
  readonly title: string
  /** Lines below the title: as-of date, filter. */
  readonly notes: readonly string[]
  readonly columns: readonly {
    readonly key: ListColumn
    readonly title: string
    /** CSS pixels on screen. */
    readonly width: number
  }[]
  /** The line below the rows. */
  readonly sums: string
  /** As many as come, so that a long list need not be in memory at once. */
  readonly lines: AsyncIterable<ListLine>
}

export type ListLine =
  | { readonly kind: 'row'; readonly cells: readonly CellValue[] }
  | { readonly kind: 'group'; readonly name: string }

/** A value as paper and plain text show it. */
export function printedValue(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return `${value}`
  return typeof value === 'string' ? cleanText(value).trim() : shortDate(value.date)
}

/** Columns whose values are figures or dates stand in the middle. */
export function isNarrow(column: ListColumn): boolean {
  return narrow.has(column)
}

const narrow: ReadonlySet<ListColumn> = new Set([
  'lastDay',
  'assignedLastDay',
  'daysLeft',
  'percent',
  'progressOn',
  'doneOn',
  'evidence',
  'committed',
  'portalOn',
  'nextOccurrence',
  'missed',
])
