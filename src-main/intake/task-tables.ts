import type { ColumnRole, ExtractedTable } from '../contract/extraction.ts'
import { yearOf } from './document-year.ts'
import { findPageStarts, type MappedText, pageOf } from './mapped-text.ts'
import { CELL_BREAK } from './source-text.ts'
import { type Block, type Row, tableBlocks } from './table-blocks.ts'
import {
  countsColumns,
  type Heading,
  headingAt,
  mapColumns,
  repeats,
  type TableColumns,
} from './table-columns.ts'
import { headingsKey, namesTable } from './table-headings.ts'
import {
  alignCells,
  isGroupRow,
  nextOrder,
  type RowTask,
  type TableReading,
  tasksOfRows,
} from './table-tasks.ts'
import { readLines, type TextLine } from './text-lines.ts'
import { uniquePaths } from './unique-paths.ts'

export type ReadTables = {
  readonly tables: readonly ExtractedTable[]
  readonly tasks: readonly RowTask[]
  readonly skipped: readonly MappedText[]
}

/** A document holds no more tables that anybody would map by hand. */
const mostTables = 200
const sampleRows = 3

/**
 * The tables of a document, and the tasks of those that give tasks: one for each row below a heading that names the
 * work and who does it or when, or that a person mapped before. Rows of group titles make parts of the path.
 * @param alone whether the document is nothing but a table, so that its appendix number says nothing
 */
export function readTables(
  lines: readonly TextLine[],
  alone: boolean,
  reading: TableReading,
  known: TableColumns = {},
): ReadTables {
  const found = findTables(lines, known)
  const several = new Set(found.flatMap(({ appendix }) => appendix ?? [])).size > 1
  const tables: ExtractedTable[] = []
  const tasks: RowTask[] = []
  const skipped: MappedText[] = []
  for (const table of found) {
    const appendix = alone && !several ? '' : `PL${table.appendix ?? ''}`
    const path = [appendix, table.number].filter((part) => part !== '').join('.')
    const mapping = mapColumns(table.heading, table.rows, known)
    if (tables.length < mostTables) tables.push(describe(table, mapping.columns, path, reading))
    if (!mapping.tasks) continue
    const read = tasksOfRows(table.rows, mapping.columns, path, reading)
    tasks.push(...read.tasks)
    skipped.push(...read.skipped)
  }
  return { tables, tasks, skipped }
}

/**
 * Reads the rows of one table again, with the columns as a person mapped them.
 * @param source the whole text
 * @param year that of the document, for dates written without one
 */
export function tasksOfTable(
  source: string,
  table: ExtractedTable,
  columns: readonly (ColumnRole | null)[],
  year: number | null,
): readonly RowTask[] {
  const { start, end } = table.span
  const lines = readLines(source).filter(({ at }) => {
    const from = at[0] ?? -1
    return from >= start && from < end
  })
  const rows = tableBlocks(lines).flatMap((block) => block.rows)
  const heading = headingAt(rows, 0)
  if (heading === null) return []
  const body = bodyOf(rows, 0, heading)
  const reading = { pageStarts: findPageStarts(source), year: year ?? yearOf(source), source }
  return uniquePaths(tasksOfRows(body, columns, table.path, reading).tasks)
}

type Found = {
  heading: Heading
  /** Rows below the heading, without its repetitions. */
  rows: Row[]
  above: readonly string[]
  appendix: string | null
  number: string
  start: number
  end: number
}

/** Parts blocks of rows at their headings; a block without a heading of its own goes on with the table before. */
function findTables(lines: readonly TextLine[], known: TableColumns): Found[] {
  const found: Found[] = []
  for (const block of tableBlocks(lines)) {
    const heads = headingRows(block, known)
    const last = found.at(-1)
    const goesOn = last !== undefined && block.appendix === last.appendix && sameWidth(last, block)
    const [first] = heads
    if (first === undefined || first.at > 0) {
      if (goesOn) extend(last, block.rows.slice(0, first?.at))
      else if (first === undefined) {
        const heading = headingAt(block.rows, 0)
        if (heading !== null && isTable(heading, block)) heads.push({ at: 0, heading })
      }
    }
    for (const [index, { at, heading }] of heads.entries()) {
      const rows = block.rows.slice(at, heads[index + 1]?.at)
      const [top] = rows
      if (top === undefined) continue
      found.push({
        heading,
        rows: bodyOf(rows, 0, heading),
        above: index === 0 ? block.above : [],
        appendix: block.appendix,
        number: index === 0 ? block.number : '',
        start: top.start,
        end: rows.at(-1)?.end ?? top.end,
      })
    }
  }
  return found
}

/** The headings of task tables in a block; one that only repeats the heading before it is none. */
function headingRows({ rows }: Block, known: TableColumns): { at: number; heading: Heading }[] {
  const heads: { at: number; heading: Heading }[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const heading = headingAt(rows, at)
    if (heading === null || !(namesTable(heading.names) || Object.hasOwn(known, headingsKey(heading.names))))
      continue
    const before = heads.at(-1)
    if (before === undefined || headingsKey(before.heading.names) !== headingsKey(heading.names))
      heads.push({ at, heading })
    at += heading.rows - 1
  }
  return heads
}

/** A table that gives no tasks by its headings may still be one: the clerk is shown it, and can say so. */
function isTable(heading: Heading, block: Block): boolean {
  return heading.names.filter((name) => name !== '').length >= 3 && block.rows.length > heading.rows
}

function sameWidth(table: Found, block: Block): boolean {
  return block.rows.every(({ cells }) => cells.length === table.heading.names.length)
}

function extend(table: Found, rows: readonly Row[]): void {
  table.rows.push(...bodyOf(rows, -1, table.heading))
  table.end = rows.at(-1)?.end ?? table.end
}

/** The rows below the heading at `at` (-1 when it stands elsewhere), without the heading where it stands again. */
function bodyOf(rows: readonly Row[], at: number, heading: Heading): Row[] {
  const heads = at < 0 ? [] : rows.slice(at, at + heading.rows)
  return rows
    .slice(at < 0 ? 0 : at + heading.rows)
    .filter((row) => !repeats(heading, heads, row) && !countsColumns(row))
}

function describe(
  table: Found,
  columns: readonly (ColumnRole | null)[],
  path: string,
  { pageStarts, source }: TableReading,
): ExtractedTable {
  const rows = table.rows.map((row) => ({ row, cells: alignCells(row.cells, columns) }))
  const data = rows.filter(
    ({ row, cells }, index) => !isGroupRow(row, cells, columns, nextOrder(table.rows, index, columns)),
  )
  return {
    title: titleOf(table.above),
    span: { start: table.start, end: table.end, page: pageOf(table.start, pageStarts) },
    headings: [...table.heading.names],
    columns: [...columns],
    rowCount: data.length,
    sample: data.slice(0, sampleRows).map(({ cells }) => cells.map((cell) => withBreaks(cell, source))),
    path,
  }
}

/** The words of a cell with its line breaks as `\n`. */
function withBreaks({ text, at }: MappedText, source: string): string {
  return at.map((place, index) => (source[place] === CELL_BREAK ? '\n' : text.charAt(index))).join('')
}

/** The lines right above a table, from the title of its appendix on, without "(Kèm theo …)". */
function titleOf(above: readonly string[]): string {
  const near = above.slice(-12)
  const from = near.findLastIndex((line) => /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU)/u.test(line))
  const first = near[from - 1] ?? ''
  const start = /^(?:PHỤ LỤC|Phụ lục)/u.test(first) ? from - 1 : Math.max(0, from)
  const title = near
    .slice(from < 0 ? -3 : start)
    .join(' ')
    .replace(/\((?:Kèm|Ban hành)[^)]*\)?/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return title.length <= 240 ? title : `${title.slice(0, 239)}…`
}
