import { CELL_BREAK } from './source-text.ts'
import { namesTable } from './table-headings.ts'

type Rows = { rows: string[][]; next: number }

/**
 * Text copied from Excel or from a table in Word, whose cells are parted by tabs, with its tables as "| a | b |".
 * A table is believed where a line of tabs is the heading of a task table, or where at least three lines have the
 * same three cells or more; every other line stays as it is.
 */
export function pipePastedTables(text: string): string {
  if (!text.includes('\t')) return text
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const out: string[] = []
  let at = 0
  while (at < lines.length) {
    const table = tableAt(lines, at)
    if (table === null) {
      out.push(lines[at] ?? '')
      at += 1
      continue
    }
    out.push('', ...table.rows.map((cells) => `| ${cells.map(oneCell).join(' | ')} |`), '')
    at = table.next
  }
  return out.join('\n')
}

function tableAt(lines: readonly string[], from: number): Rows | null {
  const first = rowAt(lines, from, null)
  if (first === null || first.cells.length < 2) return null
  const width = first.cells.length
  const heading = namesTable(first.cells.map((cell) => cell.trim()))
  if (!heading && (width < 3 || first.cells.some((cell) => cell.trim() === '' || cell.length > 90)))
    return null
  const rows = [first.cells]
  let at = first.next
  while (at < lines.length) {
    if ((lines[at] ?? '').trim() === '') {
      // Word leaves an empty line between pages of a table; two end it.
      if (!(lines[at + 1] ?? '').includes('\t')) break
      at += 1
      continue
    }
    const row = rowAt(lines, at, width)
    if (row === null || row.cells.length !== width) break
    rows.push(row.cells)
    at = row.next
  }
  return rows.length >= (heading ? 2 : 3) ? { rows, next: at } : null
}

/** A cell of more lines than this is a quotation mark that was never closed. */
const mostLines = 200

/**
 * One row. Excel puts a cell with line breaks into quotation marks; Word breaks the line, so that lines are added
 * until the row is as wide as its table.
 */
function rowAt(
  lines: readonly string[],
  from: number,
  width: number | null,
): { cells: string[]; next: number } | null {
  let line = lines[from] ?? ''
  let next = from + 1
  if (!line.includes('\t')) return width === null ? null : groupRow(line, lines[next] ?? '', next, width)
  while (next < lines.length && next - from < mostLines && opensQuote(line)) {
    line += `\n${lines[next] ?? ''}`
    next += 1
  }
  let cells = cellsOf(line)
  const missing = () => width !== null && cells.length < width
  while (missing() && next < lines.length && next - from < mostLines) {
    const joined = cellsOf(`${line}\n${lines[next] ?? ''}`)
    if ((lines[next] ?? '').trim() === '' || joined.length > (width ?? 0)) break
    line += `\n${lines[next] ?? ''}`
    cells = joined
    next += 1
  }
  if (width !== null && cells.length < width && /^\s*(?:[IVX]+|[A-Z])[.)]?\s/u.test(line))
    cells = [...cells, ...Array.from({ length: width - cells.length }, () => '')]
  return { cells, next }
}

/** A title that was merged over the whole row comes without tabs, above further rows. */
function groupRow(
  line: string,
  below: string,
  next: number,
  width: number,
): { cells: string[]; next: number } | null {
  if (!below.includes('\t')) return null
  return { cells: [line.trim(), ...Array.from({ length: width - 1 }, () => '')], next }
}

/** Whether a line ends inside a quoted cell. A quotation mark that no tab follows belongs to the words of a cell. */
function opensQuote(line: string): boolean {
  let at = 0
  while (at >= 0 && at < line.length) {
    if (line[at] === '"') {
      const quoted = /"(?:[^"]|"")*(?:"(?!")|$)/y
      quoted.lastIndex = at
      const whole = quoted.exec(line)?.[0] ?? ''
      if (whole.length === 1 || !whole.endsWith('"')) return true
    }
    const tab = line.indexOf('\t', at)
    at = tab < 0 ? -1 : tab + 1
  }
  return false
}

function cellsOf(line: string): string[] {
  const cells: string[] = []
  for (const match of line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g))
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  return cells
}

function oneCell(cell: string): string {
  return cell
    .replace(/\|/g, '¦')
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(CELL_BREAK)
}
