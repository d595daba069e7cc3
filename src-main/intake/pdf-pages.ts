import { findAlignedTable } from './pdf-aligned.ts'
import { type PdfPiece, pageLines } from './pdf-lines.ts'
import type { Rules } from './pdf-rules.ts'
import { findTables, type Gutters, type PdfTable } from './pdf-tables.ts'

/** A page in reading order: runs of lines, and tables. */
export type PdfPage = readonly (
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly table: PdfTable }
)[]

/**
 * The parts of a page from top to bottom; `rules` are null where nobody looked for them, `above` are the columns of a
 * table without rules at the end of the page before.
 */
export function pageParts(
  pieces: readonly PdfPiece[],
  rules: Rules | null,
  above: Gutters | null = null,
): PdfPage {
  if (rules === null) return [{ kind: 'lines', lines: pageLines(pieces) }]
  const ruled = findTables(pieces, rules)
  const { tables, others } = ruled.tables.length > 0 ? ruled : findAlignedTable(pieces, above)
  const parts: PdfPage[number][] = []
  let edge = Number.POSITIVE_INFINITY
  for (const table of tables) {
    const between = others.filter(({ y }) => y < edge && y > (table.top + table.bottom) / 2)
    if (between.length > 0) parts.push({ kind: 'lines', lines: pageLines(between) })
    parts.push({ kind: 'table', table })
    edge = (table.top + table.bottom) / 2
  }
  const rest = others.filter(({ y }) => y < edge)
  if (rest.length > 0) parts.push({ kind: 'lines', lines: pageLines(rest) })
  return parts
}

/**
 * The lines of every page, tables as "| a | b |". A table that goes on at the top of the next page is one: its
 * heading is not repeated, and a row that the page break cut in two is joined where it began.
 */
export function linesOfPages(pages: readonly PdfPage[]): string[][] {
  const written: string[][] = []
  let open: OpenTable | null = null
  let top = ''
  for (const parts of pages) {
    const lines: string[] = []
    const first = parts[0]?.kind === 'lines' ? withoutDigits(parts[0].lines) : ''
    for (const [index, part] of parts.entries()) {
      if (part.kind === 'lines') {
        // Page numbers and what stands at the top of every page do not end a table.
        if (!onlyPageNumber(part.lines) && !(index === 0 && first === top)) open = null
        lines.push(...part.lines)
      } else open = writeTable(part.table, index <= 1 ? open : null, written, lines)
    }
    top = first
    written.push(lines)
  }
  return written
}

/** Writes a table to the lines of the page that comes after those written, as a new one or as more of the open one. */
function writeTable(
  table: PdfTable,
  above: OpenTable | null,
  written: readonly string[][],
  lines: string[],
): OpenTable {
  const before = above !== null && sameColumns(above.columns, table.columns) ? above : null
  const { rows, joined } = before === null ? { rows: table.rows, joined: null } : goOn(before, table.rows)
  const page = before === null ? undefined : written[before.last.page]
  if (before !== null && page !== undefined && joined !== null) page[before.last.line] = rowLine(joined)
  lines.push(...rows.map(rowLine))
  return {
    columns: table.columns,
    head: before?.head ?? table.rows.slice(0, 2),
    order: before?.order ?? orderColumn(table.rows),
    lastRow: rows.at(-1) ?? joined ?? before?.lastRow ?? [],
    last:
      before !== null && rows.length === 0 ? before.last : { page: written.length, line: lines.length - 1 },
  }
}

type Row = readonly string[]
type OpenTable = {
  readonly columns: readonly number[]
  /** The rows that can be its heading. */
  readonly head: readonly Row[]
  /** The column that numbers the rows. */
  readonly order: number
  readonly lastRow: Row
  readonly last: { readonly page: number; readonly line: number }
}

/** The rows that a page adds to a table, and its last row where the page break cut it in two. */
function goOn(open: OpenTable, rows: readonly Row[]): { rows: readonly Row[]; joined: Row | null } {
  let fresh = rows
  for (const head of open.head) {
    if (fresh[0] === undefined || !sameRow(head, fresh[0])) break
    fresh = fresh.slice(1)
  }
  const [first] = fresh
  if (first === undefined || !goesOnRow(open, first)) return { rows: fresh, joined: null }
  const joined = open.lastRow.map((cell, index) =>
    [cell, first[index] ?? ''].filter((text) => text !== '').join(' '),
  )
  return { rows: fresh.slice(1), joined }
}

/** A row without a number goes on with the row above, as does one below a row whose number stands further down. */
function goesOnRow(open: OpenTable, row: Row): boolean {
  const number = row[open.order] ?? ''
  const filled = row.filter((cell) => cell !== '').length
  if (number === '') return filled > 0
  return (open.lastRow[open.order] ?? '') === '' && open.lastRow.filter((cell) => cell !== '').length > 1
}

/** The first column in which most rows have a number; else the first. */
function orderColumn(rows: readonly Row[]): number {
  const width = rows[0]?.length ?? 0
  for (let column = 0; column < Math.min(width, 3); column += 1) {
    const numbered = rows.filter((row) =>
      /^(?:\d{1,4}(?:\.\d+)*|[IVXA-ZĐ]{1,5})[.)]?$/u.test(row[column] ?? ''),
    )
    if (numbered.length > 0 && numbered.length >= (rows.length - 1) / 2) return column
  }
  return 0
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, index) => Math.abs(place - (other[index] ?? 0)) < 6)
}

function sameRow(one: Row, other: Row): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index])
}

function rowLine(cells: Row): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '¦')).join(' | ')} |`
}

function onlyPageNumber(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.length <= 1 && filled.every((line) => /^[-–]?\s?\d{1,4}\s?[-–]?$/.test(line.trim()))
}

function withoutDigits(lines: readonly string[]): string {
  return lines.join(' ').replace(/\d+/g, '#').trim()
}
