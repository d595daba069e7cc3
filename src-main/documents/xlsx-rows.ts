import { cleanText } from './clean-text.ts'
import { escapeXml } from './docx-rows.ts'
import { pointsPerMm, singleLine } from './layout.ts'
import type { Cell, SheetTable } from './report-tables.ts'
import { wrapText } from './text-width.ts'

/** Points of every cell. */
export const XLSX_SIZE = 12
/** A cell of Excel holds no more characters; a longer one makes the file unreadable. */
const MOST_CHARACTERS = 32_767
/** The tallest row Excel shows, in points. */
const TALLEST = 409

/** The kinds of cells that have a style of their own in each column. */
export const cellKinds = ['text', 'number', 'date'] as const
export type CellKind = (typeof cellKinds)[number]

/** The style of a cell, as the workbook numbers its styles. */
export type StyleOf = (kind: CellKind, bold: boolean, column: number) => string

/**
 * The data rows of a sheet as SpreadsheetML from row `first` on, one string a row, for the same reason as in a Word
 * document. Text stays text: it is written as a string, never as a formula, whatever it begins with.
 */
export function* xlsxRows(table: SheetTable, first: number, styleOf: StyleOf): Generator<string> {
  const widths = table.columns.map(({ width }) => width)
  const letters = table.columns.map((_, index) => columnLetters(index))
  let number = first
  for (const { cells, bold = false } of table.rows) {
    const height = rowHeight(cells.map(measured), widths, bold)
    const inner = letters.map((letter, index) => {
      const cell = cells[index] ?? ''
      return cellXml(cell, `${letter}${number}`, styleOf(kindOf(cell), bold, index))
    })
    yield `<row r="${number}" ht="${height}" customHeight="1">${inner.join('')}</row>`
    number += 1
  }
}

/** "A", "B", … "AA". */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** Text that a cell can hold: no control characters, not longer than Excel reads. */
export function cellText(text: string): string {
  const clean = cleanText(text).trim()
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…`
}

/** Row height in points, by the lines of its fullest cell; LibreOffice does not fit wrapped rows by itself. */
export function rowHeight(texts: readonly string[], widths: readonly number[], bold = false): number {
  let most = 1
  for (const [index, text] of texts.entries()) {
    if (text === '') continue
    const width = ((widths[index] ?? 0) - 2) * pointsPerMm
    let lines = 0
    for (const part of text.slice(0, 5_000).split('\n')) {
      lines += Math.max(1, wrapText(part, width, { size: XLSX_SIZE, bold }).length)
    }
    most = Math.max(most, lines)
  }
  return Math.min(TALLEST, Math.ceil(most * XLSX_SIZE * singleLine + 3))
}

function kindOf(cell: Cell): CellKind {
  if (typeof cell === 'string') return 'text'
  return typeof cell === 'object' && 'date' in cell ? 'date' : 'number'
}

function cellXml(cell: Cell, place: string, style: string): string {
  const open = `<c r="${place}" s="${style}"`
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    const value = 'bytes' in cell ? cell.bytes : cell.date === null ? null : serialOf(cell.date)
    return value === null ? `${open}/>` : `${open}><v>${value}</v></c>`
  }
  const text = cellText(cell)
  if (text === '') return `${open}/>`
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

/** Days since 30/12/1899, counted in UTC: a local date would land on the day before east of Greenwich. */
function serialOf(date: string): number {
  return Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** What the height of a row is measured by: only text wraps. */
function measured(cell: Cell): string {
  return typeof cell === 'string' ? cellText(cell) : ''
}
