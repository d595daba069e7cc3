import { type BaseLine, baseLines, joinPieces, type PdfPiece, type Segment, segmentsOf } from './pdf-lines.ts'
import type { Gutters, PdfTables } from './pdf-tables.ts'
import { namesTable, roleOfHeading } from './table-headings.ts'

/** Words of one heading stand closer than this, in letter heights; the headings of two columns further apart. */
const headingGap = 0.6
/** Lines of one table stand closer than this, in letter heights. */
const lineGap = 3.5
const mostHeadingLines = 5

/**
 * The table of a page whose columns only the white space between them shows: below a row of headings of which three
 * or more are known. `above` are the columns of such a table at the end of the page before, for rows that go on
 * without a heading. Everything else on the page stays as it is.
 */
export function findAlignedTable(pieces: readonly PdfPiece[], above: Gutters | null): PdfTables {
  const lines = baseLines(pieces)
  for (let at = 0; at < lines.length; at += 1) {
    const heading = headingAt(lines, at, above?.names ?? [])
    if (heading === null) continue
    const below = lines.slice(heading.end)
    const gutters: Gutters = {
      names: heading.names,
      columns: [...heading.columns.map(({ from }) => from), heading.columns.at(-1)?.to ?? 0],
      between: guttersBetween(heading.columns, below),
      order: heading.names.findIndex((name) => roleOfHeading(name) === 'path'),
    }
    return tableOf(pieces, lines.slice(at, heading.end), heading.names, below, gutters)
  }
  if (above === null || !goesOn(lines, above)) return { tables: [], others: pieces }
  return tableOf(pieces, [], null, lines, above)
}

type Range = { readonly from: number; readonly to: number }
type Heading = { readonly columns: readonly Range[]; readonly names: readonly string[]; readonly end: number }

/**
 * The heading whose first line stands at an index: its cells can be broken over several lines. Where the names of the
 * page before stand again, what follows is a row that goes on.
 */
function headingAt(lines: readonly BaseLine[], at: number, before: readonly string[]): Heading | null {
  const rows: (readonly Segment[])[] = []
  for (let index = at; index < Math.min(lines.length, at + mostHeadingLines); index += 1) {
    const line = lines[index]
    const last = lines[index - 1]
    if (line === undefined || (index > at && last !== undefined && last.y - line.y > line.size * 2.2)) break
    if (rows.length > 0 && before.length > 0 && namesOf(rows).names.join('|') === before.join('|')) break
    const row = segmentsOf(line, line.size * headingGap)
    if (!row.every(({ text }) => isPartOfHeading(text))) break
    rows.push(row)
  }
  if (rows.length === 0 || (rows[0]?.length ?? 0) < 2) return null
  const { columns, names } = namesOf(rows)
  const known = new Set(names.map(roleOfHeading).filter((role) => role !== null))
  if (columns.length < 3 || known.size < 3 || !namesTable(names)) return null
  return { columns, names, end: at + rows.length }
}

function namesOf(rows: readonly (readonly Segment[])[]): Pick<Heading, 'columns' | 'names'> {
  const segments = rows.flat()
  const columns = columnsOf(segments)
  const names = columns.map(({ from, to }) =>
    segments
      .filter((segment) => segment.from < to && segment.to > from)
      .map(({ text }) => text.trim())
      .join(' '),
  )
  return { columns, names }
}

/** A known heading, or a line that goes on with one in small letters or brackets. */
function isPartOfHeading(text: string): boolean {
  const words = text.trim()
  if (words.length > 45 || /[.;:]/.test(words)) return roleOfHeading(words) === 'path'
  return /^[\p{Ll}(]/u.test(words) || roleOfHeading(words) !== null
}

/** Segments that overlap from left to right stand in one column. */
function columnsOf(segments: readonly Segment[]): Range[] {
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of segments.toSorted((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}

/** Between two headings the place that the fewest words below cross, in the middle of the widest such strip. */
function guttersBetween(columns: readonly Range[], below: readonly BaseLine[]): number[] {
  const words = below.flatMap((line) => line.pieces)
  return columns.slice(1).map((right, index) => {
    const left = columns[index] ?? right
    const low = (left.from + left.to) / 2
    const high = (right.from + right.to) / 2
    const inside = words.filter(({ x, width }) => x < high && x + width > low)
    const edges = [low, high, ...inside.flatMap(({ x, width }) => [x, x + width])]
      .filter((edge) => edge >= low && edge <= high)
      .toSorted((a, b) => a - b)
    let best = { crossed: Number.POSITIVE_INFINITY, wide: 0, place: (left.to + right.from) / 2 }
    for (const [at, from] of edges.slice(0, -1).entries()) {
      const to = edges[at + 1] ?? from
      if (to - from < 1) continue
      const middle = (from + to) / 2
      const crossed = inside.filter(({ x, width }) => x < middle && x + width > middle).length
      if (crossed < best.crossed || (crossed === best.crossed && to - from > best.wide))
        best = { crossed, wide: to - from, place: middle }
    }
    return best.place
  })
}

/** Whether the first line of a page is a row of the table that ended the page before. */
function goesOn(lines: readonly BaseLine[], gutters: Gutters): boolean {
  const [first, second] = lines
  return [first, second].some((line) => {
    if (line === undefined || crosses(line, gutters)) return false
    const cells = cellsOf(line.pieces, gutters)
    const filled = cells.filter((cell) => cell !== '').length
    return filled >= 2 && (gutters.order < 0 || /^\d{1,3}[.)]?$/.test(cells[gutters.order] ?? ''))
  })
}

function tableOf(
  pieces: readonly PdfPiece[],
  head: readonly BaseLine[],
  names: readonly string[] | null,
  below: readonly BaseLine[],
  gutters: Gutters,
): PdfTables {
  const body = bodyLines(below, gutters)
  const rows = rowsOf(body, gutters)
  const full = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2).length
  const [first] = [...head, ...body]
  const last = body.at(-1)
  if (first === undefined || last === undefined || full === 0 || full < rows.length / 2)
    return { tables: [], others: pieces }
  const own = new Set([...head, ...body].flatMap((line) => line.pieces))
  const table = {
    top: first.y + first.size,
    bottom: last.y - last.size / 2,
    columns: gutters.columns,
    rows: names === null ? rows : [names, ...rows],
    gutters,
  }
  return { tables: [table], others: pieces.filter((piece) => !own.has(piece)) }
}

/** The lines of the table: up to one that runs over its columns, or that stands apart. */
function bodyLines(lines: readonly BaseLine[], gutters: Gutters): BaseLine[] {
  const body: BaseLine[] = []
  let grouped = false
  for (const line of lines) {
    const before = body.at(-1)
    if (before !== undefined && before.y - line.y > line.size * lineGap) break
    const words = joinPieces(line.pieces)
    if (/^(?:Nơi nhận|Ghi chú)(?![\p{L}])/u.test(words)) break
    const crossing = crosses(line, gutters)
    // The title of a group can be broken over lines.
    grouped = crossing && (isGroup(words) || (grouped && /^\p{Ll}/u.test(words)))
    if (crossing && !grouped) break
    body.push(line)
  }
  return body
}

/** "I. VỀ THỂ CHẾ" runs over the columns without ending the table. */
function isGroup(words: string): boolean {
  return /^(?:[IVX]{1,6}|[A-HĐ])[.)]? \p{Lu}/u.test(words)
}

function crosses({ pieces }: BaseLine, { between }: Gutters): boolean {
  return pieces.some(({ x, width }) => between.some((place) => x < place - 2 && x + width > place + 2))
}

/** The rows: each begins with its number; without numbers, after a step that is wider than between lines. */
function rowsOf(body: readonly BaseLine[], gutters: Gutters): string[][] {
  const rows: PdfPiece[][] = []
  let step = Number.POSITIVE_INFINITY
  for (const [index, line] of body.entries()) {
    const before = body[index - 1]
    const gap = before === undefined ? 0 : before.y - line.y
    const cells = cellsOf(line.pieces, gutters)
    const numbered = gutters.order >= 0 && isOrder(cells[gutters.order] ?? '')
    const apart = gutters.order < 0 && gap > step * 1.3
    const group = isGroup(joinPieces(line.pieces))
    if (before === undefined || numbered || apart || group) rows.push([...line.pieces])
    else rows.at(-1)?.push(...line.pieces)
    if (gap > 0) step = Math.min(step, gap)
  }
  return rows.map((pieces) => groupCells(pieces, gutters) ?? cellsOf(pieces, gutters))
}

function isOrder(text: string): boolean {
  return /^\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVX]{1,6}|[A-ZĐ]|[a-zđ])[.)]{0,2}$/u.test(text)
}

/** The cells of a group row: its number and its title, which runs over the columns. */
function groupCells(pieces: readonly PdfPiece[], gutters: Gutters): string[] | null {
  const { between, order } = gutters
  const apart = cellsOf(pieces, gutters).filter((cell, column) => cell !== '' && column > order + 1).length
  if (apart > 0 && !crosses({ y: 0, size: 0, pieces }, gutters)) return null
  const match = /^([IVX]{1,6}|[A-HĐ])[.)]? (\p{Lu}.*)$/u.exec(joinPieces(pieces))
  const [, label, title] = match ?? []
  if (label === undefined || title === undefined || order < 0) return null
  return Array.from({ length: between.length + 1 }, (_none, column) =>
    column === order ? label : column === order + 1 ? title : '',
  )
}

function cellsOf(pieces: readonly PdfPiece[], { between }: Gutters): string[] {
  return Array.from({ length: between.length + 1 }, (_none, column) => {
    const from = between[column - 1] ?? Number.NEGATIVE_INFINITY
    const to = between[column] ?? Number.POSITIVE_INFINITY
    return joinPieces(
      pieces.filter(({ x, width }) => {
        const middle = x + Math.min(width / 2, 10)
        return middle >= from && middle < to
      }),
    )
  })
}
