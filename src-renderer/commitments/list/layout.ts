import { z } from 'zod'
import { type ListColumn, listColumn } from '../../../src-main/contract/list-columns.ts'

/** Which columns are shown, in which order and how wide in CSS pixels. */
export const listLayout = z.object({
  columns: z.array(z.object({ key: listColumn, width: z.int().min(40).max(1200) })).min(1),
})
export type ListLayout = z.infer<typeof listLayout>
export type LayoutColumn = ListLayout['columns'][number]

export const NARROWEST = 48
export const WIDEST = 1000

const widths: Readonly<Record<ListColumn, number>> = {
  source: 132,
  directive: 120,
  path: 120,
  text: 206,
  agencies: 170,
  coordinating: 170,
  role: 90,
  unit: 116,
  person: 126,
  leader: 120,
  field: 120,
  deadline: 150,
  lastDay: 128,
  assignedLastDay: 100,
  daysLeft: 130,
  leaf: 118,
  percent: 74,
  progress: 220,
  progressOn: 104,
  doneOn: 104,
  clears: 88,
  evidence: 56,
  committed: 130,
  extension: 110,
  portalOn: 104,
  nextOccurrence: 104,
  missed: 80,
}

/** Fits beside the sidebar at 1366 pixels. */
export const defaultLayout: ListLayout = {
  columns: (
    ['source', 'text', 'unit', 'person', 'lastDay', 'leaf', 'percent', 'clears', 'evidence'] as const
  ).map((key) => ({ key, width: widths[key] })),
}

export function defaultWidth(key: ListColumn): number {
  return widths[key]
}

/** With a column shown or hidden; a column that comes back stands where the choice lists it. The last one stays. */
export function toggled(layout: ListLayout, key: ListColumn): ListLayout {
  const { columns } = layout
  if (columns.some((column) => column.key === key)) {
    const left = columns.filter((column) => column.key !== key)
    return left.length === 0 ? layout : { columns: left }
  }
  const before = columns.findIndex((column) => rank(column.key) > rank(key))
  const at = before === -1 ? columns.length : before
  return { columns: columns.toSpliced(at, 0, { key, width: widths[key] }) }
}

function rank(key: ListColumn): number {
  return listColumn.options.indexOf(key)
}

/** With a column moved so that it stands at a place, counted in the result. */
export function moved(layout: ListLayout, key: ListColumn, to: number): ListLayout {
  const from = layout.columns.findIndex((column) => column.key === key)
  const column = layout.columns[from]
  if (column === undefined) return layout
  const others = layout.columns.toSpliced(from, 1)
  return { columns: others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, column) }
}

export function resized(layout: ListLayout, key: ListColumn, width: number): ListLayout {
  const fitting = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)))
  return {
    columns: layout.columns.map((column) => (column.key === key ? { ...column, width: fitting } : column)),
  }
}

/** Grid tracks: the mark, then each column; the wording takes what is left. */
export function tracks(layout: ListLayout): string {
  const columns = layout.columns.map(({ key, width }) =>
    key === 'text' ? `minmax(${width}px, 1fr)` : `${width}px`,
  )
  // Without the wording, an empty track takes what is left.
  const rest = layout.columns.some(({ key }) => key === 'text') ? [] : ['1fr']
  return [`${MARK_WIDTH}px`, ...columns, ...rest].join(' ')
}

/** The column of check boxes. */
export const MARK_WIDTH = 36

export function totalWidth(layout: ListLayout): number {
  return layout.columns.reduce((sum, column) => sum + column.width, MARK_WIDTH)
}
