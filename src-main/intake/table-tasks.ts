import type { ColumnRole, ExtractedTask } from '../contract/extraction.ts'
import { agenciesOfCell } from './cell-agencies.ts'
import { readDeadline } from './deadline-words.ts'
import type { Reading } from './make-task.ts'
import { join, type MappedText, spanOf } from './mapped-text.ts'
import { distinct, readRoles } from './roles.ts'
import { joinedPlaces, rowPlaces } from './row-places.ts'
import type { Row } from './table-blocks.ts'
import { type Group, groupsOf, isBelow, isGroupOrder, orderOf, rowPath, withGroup } from './table-paths.ts'
import type { PlacedTask } from './task-details.ts'

export type Columns = readonly (ColumnRole | null)[]
/** What the rows of a table are read with. */
export type TableReading = Reading & { readonly source: string }
/** A task whose values have places in the cells of its row. */
export type RowTask = Required<PlacedTask>
export type TableTasks = {
  readonly tasks: readonly RowTask[]
  /** Group titles, and rows in which no task was found. */
  readonly skipped: readonly MappedText[]
}

/** The tasks of the rows below a heading, with the groups that they stand in as the first parts of their paths. */
export function tasksOfRows(
  rows: readonly Row[],
  columns: Columns,
  prefix: string,
  reading: TableReading,
): TableTasks {
  const tasks: RowTask[] = []
  const skipped: MappedText[] = []
  let groups: readonly Group[] = []
  let count = 0
  for (const [index, row] of rows.entries()) {
    const cells = alignCells(row.cells, columns)
    const order = orderOf(textOf(cells, columns, 'path'))
    const next = nextOrder(rows, index, columns)
    if (isGroupRow(row, cells, columns, next)) {
      const label = groupOrder(row, order)
      groups = withGroup(groups, label, isBelow(label, next ?? ''))
      skipped.push(join(row.cells))
      continue
    }
    groups = groupsOf(groups, order)
    const last = tasks.at(-1)
    const task = rowTask(cells, columns, reading)
    if (task !== null) {
      count += 1
      tasks.push({ ...task, path: rowPath(prefix, groups, order === '' ? String(count) : order) })
    } else if (last !== undefined && order === '' && textOf(cells, columns, 'text') === '') {
      const further = rowFacts(cells, columns, reading, last.span)
      if (further.agencies.length + further.coordinating.length === 0) skipped.push(join(row.cells))
      else if (further.deadlineText === null && further.product === null)
        tasks[tasks.length - 1] = withAgencies(last, further)
      // A merged cell that was lost: the words of the task stand beside its first row only.
      else tasks.push({ ...last, ...further })
    } else skipped.push(join(row.cells))
  }
  return { tasks, skipped: skipped.filter(({ text }) => text !== '') }
}

/** Whether a row titles those below it: nobody does it, and nothing is due unless it has the number of a group. */
export function isGroupRow(
  row: Row,
  cells: readonly MappedText[],
  columns: Columns,
  next: string | null,
): boolean {
  const filled = row.cells.filter(({ text }) => text !== '').length
  const order = orderOf(textOf(cells, columns, 'path'))
  const nobody = textOf(cells, columns, 'lead') === '' && textOf(cells, columns, 'coordinating') === ''
  if (!nobody) return false
  if (isGroupOrder(order)) return true
  if (textOf(cells, columns, 'deadline') !== '' || filled > 2) return false
  if (filled <= 1) return textOf(cells, columns, 'product') === ''
  if (order === '') return true
  // "1 | Title" above "1.1", "a" or a numbering that begins anew; above "2" it is a task without more words.
  return next !== null && (isBelow(order, next) || (next === '1' && order !== '1'))
}

/** Rows that lost empty cells are filled from the left; longer ones are cut. */
export function alignCells(cells: readonly MappedText[], columns: Columns): readonly MappedText[] {
  if (cells.length === columns.length) return cells
  if (cells.length < columns.length && cells.length >= 3) {
    const missing = columns.length - cells.length
    const first = columns.findIndex((column) => column === 'coordinating' || column === 'product')
    if (first > 0 && first <= cells.length) {
      const empty = Array.from({ length: missing }, () => ({ text: '', at: [] }))
      return [...cells.slice(0, first), ...empty, ...cells.slice(first)]
    }
  }
  return cells.slice(0, columns.length)
}

/** The number of the row after this one; null at the end. */
export function nextOrder(rows: readonly Row[], index: number, columns: Columns): string | null {
  const next = rows[index + 1]
  return next === undefined ? null : orderOf(textOf(alignCells(next.cells, columns), columns, 'path'))
}

/** "I" in its own cell, or before the title in a merged one. */
function groupOrder(row: Row, order: string): string {
  if (order !== '' && order.length <= 7) return order
  const first = row.cells.find(({ text }) => text !== '')?.text ?? ''
  return /^([IVX]{1,6}|[A-ZĐ]|\d{1,2})[.)] /u.exec(first)?.[1] ?? ''
}

function cellsOf(cells: readonly MappedText[], columns: Columns, role: ColumnRole): MappedText[] {
  return cells.filter(({ text }, index) => columns[index] === role && text !== '')
}

function textOf(cells: readonly MappedText[], columns: Columns, role: ColumnRole): string {
  return cellsOf(cells, columns, role)[0]?.text ?? ''
}

function textOrNull(cells: readonly MappedText[], columns: Columns, role: ColumnRole): string | null {
  const text = textOf(cells, columns, role)
  return text === '' ? null : text
}

type RowFacts = Pick<
  RowTask,
  | 'agencies'
  | 'coordinating'
  | 'deadlineText'
  | 'deadlineISO'
  | 'deadlineKind'
  | 'deadlineQualifier'
  | 'recurrence'
  | 'reportTo'
  | 'product'
  | 'accountable'
  | 'sourceDocument'
  | 'note'
  | 'notes'
  | 'places'
>

function rowTask(
  cells: readonly MappedText[],
  columns: Columns,
  reading: TableReading,
): Omit<RowTask, 'path'> | null {
  const [work] = cellsOf(cells, columns, 'text')
  if (work === undefined || work.text.length < 5) return null
  const span = spanOf(work, reading.pageStarts) ?? { start: 0, end: 0, page: 1 }
  const facts = rowFacts(cells, columns, reading, span)
  const said = readRoles(work.text, { agencies: facts.agencies, lead: true })
  const agencies = cellsOf(cells, columns, 'lead').length > 0 ? facts.agencies : [...said.agencies]
  // Where no cell names helpers, the words may: "Chủ trì, phối hợp với Sở A rà soát …".
  const helpers = said.coordinating.filter((name) => !agencies.includes(name))
  const coordinating = facts.coordinating.length > 0 ? facts.coordinating : helpers
  const task = { ...facts, agencies, coordinating, text: work.text, span }
  return { ...task, places: placesIn(task, cells, columns, reading) }
}

function rowFacts(
  cells: readonly MappedText[],
  columns: Columns,
  reading: TableReading,
  span: ExtractedTask['span'],
): RowFacts {
  const found = (['lead', 'coordinating'] as const).flatMap((role) =>
    cellsOf(cells, columns, role).map((cell) => agenciesOfCell(cell, reading.source, role)),
  )
  const time = textOf(cells, columns, 'deadline')
  const deadline =
    time === ''
      ? null
      : readDeadline(time, { year: reading.year, issued: reading.issued ?? null, field: true })
  const facts: Omit<RowFacts, 'places'> = {
    agencies: distinct(found.flatMap(({ lead }) => lead)),
    coordinating: distinct(found.flatMap(({ coordinating }) => coordinating)),
    deadlineText: deadline?.main?.text ?? null,
    deadlineISO: deadline?.main?.lastDay ?? null,
    deadlineKind: deadline?.main?.kind ?? 'none',
    deadlineQualifier: deadline?.main?.qualifier ?? null,
    recurrence: deadline?.recurrence ?? null,
    reportTo: textOrNull(cells, columns, 'reportTo'),
    product: textOrNull(cells, columns, 'product'),
    accountable: textOrNull(cells, columns, 'accountable'),
    sourceDocument: textOrNull(cells, columns, 'source'),
    note: textOrNull(cells, columns, 'note'),
    notes: [{ code: 'tableRow', detail: null, span }],
  }
  return { ...facts, places: placesIn(facts, cells, columns, reading) }
}

function placesIn(
  facts: Omit<RowFacts, 'places'>,
  cells: readonly MappedText[],
  columns: Columns,
  reading: TableReading,
): RowTask['places'] {
  return rowPlaces(facts, (role) => cellsOf(cells, columns, role), reading)
}

function withAgencies(task: RowTask, further: RowFacts): RowTask {
  return {
    ...task,
    places: joinedPlaces(task.places, further.places),
    agencies: distinct([...task.agencies, ...further.agencies]),
    coordinating: distinct([...task.coordinating, ...further.coordinating]),
  }
}
