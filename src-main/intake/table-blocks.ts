import { cut, join, type MappedText } from './mapped-text.ts'
import { roleOfHeading } from './table-headings.ts'
import type { TextLine } from './text-lines.ts'
import { isAppendixTitle } from './zones.ts'

/** The cells of a row from left to right; an empty cell has empty text. */
export type Row = {
  readonly cells: readonly MappedText[] /** Offsets of the whole row in the source, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Rows that stand together, with what stands above them. */
export type Block = {
  readonly rows: readonly Row[]
  /** The lines since the table before, latest last. */
  readonly above: readonly string[]
  /** Number of the appendix in which it stands ("II"), empty when it has none, null outside of appendices. */
  readonly appendix: string | null
  /** "2. Các nhiệm vụ về …" above a table: its number keeps the rows of several tables apart. */
  readonly number: string
}

const tableNumber = /^(\d{1,2}|[IVX]+)\. ?\p{Lu}/u

/** What is being put together while the lines of tables are read. */
type Building = {
  rows: Row[]
  row: MappedText[]
  /** Lines of the open cell; null outside of a table whose cells are parted by "|" alone on a line. */
  cell: TextLine[] | null
  /** Lines of the cell that was closed last. */
  closed: readonly TextLine[]
  piped: boolean
  above: string[]
  appendix: string | null
  number: string
  blocks: Block[]
}

/** Tables as lines "| a | b |", or as cells parted by "|" alone on a line. */
export function tableBlocks(lines: readonly TextLine[]): Block[] {
  const now: Building = {
    rows: [],
    row: [],
    cell: null,
    closed: [],
    piped: false,
    above: [],
    appendix: null,
    number: '',
    blocks: [],
  }
  for (const line of lines) {
    if (isAppendixTitle(line)) {
      endBlock(now)
      now.appendix = /^PHỤ LỤC (?:SỐ )?([\dIVX]+)/iu.exec(line.key)?.[1] ?? ''
    }
    const cells = pipeCells(line)
    if (cells !== null) {
      now.piped = true
      if (cells.length > 0) now.rows.push(rowOf(cells, line))
      continue
    }
    if (now.piped) endBlock(now)
    readBorders(now, line.gap)
    // A table that follows another without an outer mark begins with its first heading.
    if (line.borders > 0 && roleOfHeading(line.text) === 'path' && now.row.length > 0) {
      const title = now.closed.map(({ text }) => text)
      const number = title.flatMap((text) => tableNumber.exec(text)?.[1] ?? []).at(-1)
      const untabled = now.rows.length === 0
      if (untabled || number !== undefined) now.row.pop()
      if (untabled) now.row = []
      endBlock(now)
      now.cell = []
      if (untabled || number !== undefined) now.above.push(...title)
      now.number = number ?? now.number
    }
    if (now.cell === null) {
      now.number = tableNumber.exec(line.text)?.[1] ?? now.number
      now.above.push(line.text)
    } else now.cell.push(line)
  }
  endBlock(now)
  return now.blocks
}

function endBlock(now: Building): void {
  endRow(now)
  const rows = now.rows.filter(({ cells }) => cells.some((cell) => cell.text !== ''))
  if (rows.length > 0) {
    const { above, appendix, number } = now
    now.blocks.push({ rows, above, appendix, number })
    now.above = []
    now.number = ''
  }
  now.rows = []
  now.cell = null
  now.piped = false
}

function rowOf(cells: readonly MappedText[], line: TextLine): Row {
  return { cells, start: line.at[0] ?? 0, end: (line.at.at(-1) ?? 0) + 1 }
}

function endCell(now: Building): void {
  if (now.cell !== null && now.cell.length > 0) {
    now.row.push(join(now.cell))
    now.closed = now.cell
  }
  now.cell = []
}

function endRow(now: Building): void {
  if (now.cell !== null) endCell(now)
  const places = now.row.flatMap((cell) => cell.at)
  const [start] = places
  if (start !== undefined)
    now.rows.push({ cells: now.row, start, end: places.reduce((a, b) => Math.max(a, b)) + 1 })
  now.row = []
}

/** One border ends a cell, two together a row; an empty line between two borders is an empty cell. */
function readBorders(now: Building, gap: string): void {
  for (let index = gap.indexOf('|'); index >= 0; index = gap.indexOf('|', index + 1)) {
    const before = index === 0 ? -1 : gap.lastIndexOf('|', index - 1)
    if (before < 0) endCell(now)
    else if (before === index - 1) endRow(now)
    else now.row.push({ text: '', at: [] })
  }
}

/** The cells of a line "| a | b |"; none for the rule below a heading; null for any other line. */
function pipeCells(line: TextLine): MappedText[] | null {
  if (!/^\|.*\|$/.test(line.text)) return null
  const cells: MappedText[] = []
  let from = 1
  for (let at = 1; at < line.text.length; at += 1) {
    if (line.text[at] === '|' && line.text[at - 1] !== '\\') {
      cells.push(cut(line, from, at))
      from = at + 1
    }
  }
  return cells.every((one) => /^[-: ]*$/.test(one.text)) ? [] : cells
}
