import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ColumnRole, ExtractedTable } from '../../../src-main/contract/extraction.ts'

export type Columns = readonly (ColumnRole | null)[]

/** The columns of the tables of a draft as the core has them, by table, from the n-th table on. */
export function columnsByTable(
  { extraction }: { extraction: { tables: readonly Pick<ExtractedTable, 'columns'>[] } },
  from = 0,
): Record<number, Columns> {
  const entries = extraction.tables.map((table, index) => [index, table.columns] as const)
  return Object.fromEntries(entries.slice(from))
}

export function sameColumns(one: Columns, other: Columns): boolean {
  return one.length === other.length && one.every((role, index) => role === other[index])
}

/** Whether a task was read from a row of the table; a passage that the clerk selected there is a task of its own. */
export function isRowOf(
  table: Pick<ExtractedTable, 'span'>,
  task: Pick<ReviewTask, 'key' | 'span'>,
): boolean {
  const { span } = task
  return (
    span !== null &&
    span.start >= table.span.start &&
    span.end <= table.span.end &&
    !/(?:^|:)added-/.test(task.key)
  )
}

/** The tasks with those of one table read again; they stand where the table stands in the source. */
export function withRows(
  tasks: readonly ReviewTask[],
  table: Pick<ExtractedTable, 'span'>,
  rows: readonly ReviewTask[],
): ReviewTask[] {
  const others = tasks.filter((task) => !isRowOf(table, task))
  const behind = others.findIndex(({ span }) => span !== null && span.start >= table.span.end)
  return others.toSpliced(behind < 0 ? others.length : behind, 0, ...rows)
}

/** Whether a clerk should look at the columns: the table gives tasks, and a heading says nothing known. */
export function isUnsure(table: ExtractedTable): boolean {
  return (
    table.columns.includes('text') &&
    table.columns.some((role, index) => role === null && table.headings[index] !== '')
  )
}
