import type { ExtractedTask } from '../contract/extraction.ts'
import { readDeadline } from './deadline-words.ts'
import { type FieldKind, fieldKind } from './field-labels.ts'
import { listAgencies } from './forms.ts'
import type { Reading } from './make-task.ts'
import { cut, join, type MappedText, spanOf } from './mapped-text.ts'
import { readRoles } from './roles.ts'
import type { TextLine } from './text-lines.ts'
import { isAppendixTitle } from './zones.ts'

type Column = FieldKind | 'order' | 'basis' | 'progress' | 'note' | 'other'
type Row = readonly MappedText[]

/**
 * The tasks of the tables in a document: one for each row below a heading row that names a task column and who
 * does it or when. Rows of group titles (Roman numerals) make the first part of the path.
 */
export function tasksOfTables(lines: readonly TextLine[], alone: boolean, reading: Reading): ExtractedTask[] {
  const tasks: ExtractedTask[] = []
  let appendix = alone ? '' : 'PL'
  for (const block of tableBlocks(lines)) {
    if (block.title !== null && !alone) appendix = `PL${block.title}`
    const prefix = [appendix, block.number].filter((part) => part !== '').join('.')
    tasks.push(...tasksOfTable(block.rows, prefix, reading))
  }
  return tasks
}

type Block = { rows: Row[]; title: string | null /** Number of the title above the table. */; number: string }

/** "2. Các nhiệm vụ về …" above a table: its number keeps the rows of several tables apart. */
const tableNumber = /^(\d{1,2}|[IVX]+)\. ?\p{Lu}/u

/** What is being put together while the lines of tables are read. */
type Building = {
  rows: Row[]
  row: MappedText[]
  cell: TextLine[] | null
  title: string | null
  number: string
}

/** Tables as lines "| a | b |", or as cells parted by "|" alone on a line. */
function tableBlocks(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = []
  const now: Building = { rows: [], row: [], cell: null, title: null, number: '' }
  const endBlock = () => {
    endRow(now)
    if (now.rows.length > 0) blocks.push({ rows: now.rows, title: now.title, number: now.number })
    now.rows = []
    now.cell = null
    now.number = ''
  }
  for (const line of lines) {
    if (isAppendixTitle(line)) {
      endBlock()
      now.title = /^PHỤ LỤC (?:SỐ )?([\dIVX]+)/iu.exec(line.key)?.[1] ?? ''
    }
    const cells = pipeCells(line)
    if (cells !== null) {
      if (cells.length > 0) now.rows.push(cells)
      continue
    }
    readBorders(now, line.gap)
    // A table that follows another without an outer mark begins with its first heading.
    if (line.borders > 0 && columnOf(line.text) === 'order' && now.row.length > 0) {
      const above = tableNumber.exec(now.row.at(-1)?.text ?? '')?.[1]
      if (above !== undefined) now.row.pop()
      endBlock()
      now.cell = []
      now.number = above ?? ''
    }
    if (now.cell === null) now.number = tableNumber.exec(line.text)?.[1] ?? now.number
    else now.cell.push(line)
  }
  endBlock()
  return blocks
}

function endCell(now: Building): void {
  if (now.cell !== null && now.cell.length > 0) now.row.push(join(now.cell))
  now.cell = []
}

function endRow(now: Building): void {
  if (now.cell !== null) endCell(now)
  if (now.row.length > 0) now.rows.push(now.row)
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

function pipeCells(line: TextLine): Row | null {
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

function tasksOfTable(rows: readonly Row[], prefix: string, reading: Reading): ExtractedTask[] {
  const tasks: ExtractedTask[] = []
  let columns: readonly Column[] | null = null
  let group = ''
  let count = 0
  for (const row of rows) {
    const heading = readColumns(row)
    if (heading !== null) {
      if (columns === null || heading.join() !== columns.join()) group = ''
      columns = heading
      continue
    }
    if (columns === null || columns.includes('progress')) continue
    const cells = alignCells(row, columns)
    const order = cellOf(cells, columns, 'order')?.text.replace(/[.)\s]+$/, '') ?? ''
    if (isGroupRow(row, cells, columns, order)) {
      const named = /^([IVX]{1,5}|[A-ZĐ])\. /u.exec(row.find((cell) => cell.text !== '')?.text ?? '')?.[1]
      group = named ?? group
      group = /^[IVXA-ZĐ]{1,5}(?:\.\d+)*$/u.test(order) ? order : group
      continue
    }
    count += 1
    const task = rowTask(cells, columns, pathOf(prefix, group, order === '' ? String(count) : order), reading)
    if (task !== null) tasks.push(task)
  }
  return tasks
}

function pathOf(prefix: string, group: string, order: string): string {
  return [prefix, group, order].filter((part) => part !== '').join('.')
}

/** What each column of a heading row holds; null when the row is no heading of a task table. */
function readColumns(row: Row): Column[] | null {
  if (row.length < 3 || row.some((cell) => cell.text.length > 70)) return null
  const columns = row.map((cell) => columnOf(cell.text))
  const work = columns.filter((column) => column === 'work').length
  const useful = columns.filter(
    (column) => column === 'lead' || column === 'agencies' || column === 'time',
  ).length
  return work >= 1 && useful >= 1 ? columns : null
}

function columnOf(heading: string): Column {
  const text = heading
    .replace(/\s+/g, ' ')
    .replace(/\(.*\)$/u, '')
    .trim()
  if (/^(?:stt|tt|số tt|số thứ tự)$/iu.test(text)) return 'order'
  if (/^(?:tiến độ|tình trạng|trạng thái|tình hình thực hiện|kết quả đạt được)$/iu.test(text))
    return 'progress'
  if (/^(?:văn bản giao|căn cứ|văn bản|nguồn)/iu.test(text)) return 'basis'
  if (/^ghi chú$/iu.test(text)) return 'note'
  const known = fieldKind(text)
  if (known !== null) return known
  if (/phối hợp/iu.test(text)) return 'coordinating'
  if (/người đứng đầu|lãnh đạo (?:phụ trách|chỉ đạo)|người (?:chịu trách nhiệm|phụ trách)/iu.test(text))
    return 'leader'
  if (/chủ trì|cơ quan thực hiện|đơn vị thực hiện|trách nhiệm thực hiện|phân công/iu.test(text)) return 'lead'
  if (/thời gian|thời hạn|tiến độ hoàn thành|hạn hoàn thành|^(?:ngày )?hoàn thành/iu.test(text)) return 'time'
  if (/sản phẩm|kết quả/iu.test(text)) return 'product'
  if (/nhiệm vụ|nội dung|công việc|giải pháp|^(?:tên )?chỉ tiêu/iu.test(text)) return 'work'
  return 'other'
}

/** Rows that lost empty cells are filled from the left; longer ones are cut. */
function alignCells(row: Row, columns: readonly Column[]): Row {
  if (row.length === columns.length) return row
  if (row.length < columns.length && row.length >= 3) {
    const missing = columns.length - row.length
    const first = columns.findIndex((column) => column === 'coordinating' || column === 'product')
    if (first > 0 && first <= row.length) {
      const empty = Array.from({ length: missing }, () => ({ text: '', at: [] }))
      return [...row.slice(0, first), ...empty, ...row.slice(first)]
    }
  }
  return row.slice(0, columns.length)
}

function cellOf(cells: Row, columns: readonly Column[], wanted: Column): MappedText | null {
  const cell = cells[columns.indexOf(wanted)]
  return cell === undefined || cell.text === '' ? null : cell
}

function isGroupRow(row: Row, cells: Row, columns: readonly Column[], order: string): boolean {
  const filled = row.filter((cell) => cell.text !== '').length
  if (filled <= 1) return true
  const noLead = cellOf(cells, columns, 'lead') === null && cellOf(cells, columns, 'agencies') === null
  const bare = noLead && cellOf(cells, columns, 'time') === null
  return (bare && filled <= 2) || (/^[IVX]+$/.test(order) && noLead)
}

function rowTask(
  cells: Row,
  columns: readonly Column[],
  path: string,
  reading: Reading,
): ExtractedTask | null {
  const work = cellOf(cells, columns, 'work')
  if (work === null || work.text.length < 5) return null
  const leadCell = cellOf(cells, columns, 'lead') ?? cellOf(cells, columns, 'agencies')
  const time = cellOf(cells, columns, 'time')
  const deadline = time === null ? null : readDeadline(time.text, { year: reading.year, field: true })
  const roles = readRoles(work.text, { agencies: [], lead: true })
  const span = spanOf(work, reading.pageStarts) ?? { start: 0, end: 0, page: 1 }
  return {
    path,
    agencies: leadCell === null ? [...roles.agencies] : listAgencies(leadCell.text),
    coordinating: listAgencies(cellOf(cells, columns, 'coordinating')?.text ?? ''),
    text: work.text,
    deadlineText: deadline?.main?.text ?? null,
    deadlineISO: deadline?.main?.lastDay ?? null,
    deadlineKind: deadline?.main?.kind ?? 'none',
    deadlineQualifier: deadline?.main?.qualifier ?? null,
    recurrence: deadline?.recurrence ?? null,
    reportTo: cellOf(cells, columns, 'reportTo')?.text ?? null,
    product: cellOf(cells, columns, 'product')?.text ?? null,
    span,
    notes: [{ code: 'tableRow', detail: null, span }],
  }
}
