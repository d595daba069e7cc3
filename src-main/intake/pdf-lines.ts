/** A run of text with its place on the page: points from the lower left corner. */
export type PdfPiece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export type Segment = { text: string; from: number; to: number }
type Row = { y: number; size: number; segments: Segment[] }

/** The lines of a page in reading order; side-by-side columns are written one after the other. */
export function pageLines(pieces: readonly PdfPiece[]): string[] {
  const rows = toRows(pieces)
  const leading = usualLeading(rows)
  const lines: string[] = []
  let block: Row[] = []
  let previous: Row | null = null
  const flush = () => {
    lines.push(...blockLines(block, leading))
    block = []
  }
  for (const row of rows) {
    const apart = previous !== null && previous.y - row.y > leading * 1.25
    const addressed = /^(?:Đồng )?[Kk]ính gửi/u.test(row.segments[0]?.text ?? '')
    if (block.length > 0 && (addressed || !sharesGutter([...block, row]))) {
      flush()
      if (apart) lines.push('')
    }
    block.push(row)
    previous = row
  }
  flush()
  return lines
}

/** The words of a cell, line by line, as one text. */
export function joinPieces(pieces: readonly PdfPiece[]): string {
  return (
    toRows(pieces)
      .flatMap((row) => row.segments.map((segment) => segment.text))
      .join(' ')
      .replace(/\s+/g, ' ')
      // A line of a narrow cell can end inside "2021-2030".
      .replace(/(?<=[\p{L}\d]-) (?=[\d\p{Lu}])/gu, '')
      .trim()
  )
}

/** Whether the pieces stand side by side in three columns or more somewhere, as only in tables. */
export function looksTabular(pieces: readonly PdfPiece[]): boolean {
  return toRows(pieces).some((row) => row.segments.length > 2)
}

/** The pieces on one base line, footnote marks included. */
export type BaseLine = { readonly y: number; readonly size: number; readonly pieces: readonly PdfPiece[] }

/** The base lines of a page from top to bottom. */
export function baseLines(pieces: readonly PdfPiece[]): BaseLine[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    // Marks of footnotes are raised by up to two thirds of the letters beside them.
    const reach = Math.max(row?.size ?? 0, piece.size) * 0.66
    if (row !== undefined && Math.abs(row.y - piece.y) <= reach) {
      row.pieces.push(piece)
      if (piece.size > row.size) {
        row.size = piece.size
        row.y = piece.y
      }
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows
}

/** Base lines from left to right, parted where a wide gap stands. */
function toRows(pieces: readonly PdfPiece[]): Row[] {
  // Justified lines stretch blanks to about one letter height; the gutter between columns is wider.
  return baseLines(pieces).map(({ y, size, pieces: own }) => ({
    y,
    size,
    segments: toSegments(own, size * 1.6, size),
  }))
}

/** The pieces of a line from left to right as runs that no gap wider than `widest` parts. */
export function segmentsOf(line: BaseLine, widest: number): readonly Segment[] {
  return toSegments(line.pieces, widest, line.size)
}

function toSegments(pieces: readonly PdfPiece[], widest: number, size: number): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.to
    if (last === undefined || gap > widest)
      segments.push({ text: piece.text, from: piece.x, to: piece.x + piece.width })
    else {
      const glue = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : ''
      last.text += glue + piece.text
      last.to = Math.max(last.to, piece.x + piece.width)
    }
  }
  return segments
}

function usualLeading(rows: readonly Row[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? 0) - row.y)
    .filter((step) => step > 1)
    .toSorted((a, b) => a - b)
  return steps[Math.floor(steps.length / 2)] ?? 15
}

/** The free strip between two columns that holds for every row of a block, or null. */
function gutterOf(rows: readonly Row[]): number | null {
  const spans = rows.flatMap((row) => row.segments).toSorted((a, b) => a.from - b.from)
  const first = spans[0]
  if (first === undefined) return null
  const right = Math.max(...spans.map((span) => span.to))
  let reach = first.to
  for (const span of spans) {
    const middle = (reach + span.from) / 2
    if (
      span.from - reach > 8 &&
      middle > first.from + (right - first.from) * 0.2 &&
      middle < first.from + (right - first.from) * 0.75
    )
      return middle
    reach = Math.max(reach, span.to)
  }
  return null
}

/** A single full line has no gutter; a block of columns keeps one as long as rows are added. */
function sharesGutter(rows: readonly Row[]): boolean {
  const both = rows.some((row) => row.segments.length > 1)
  return gutterOf(rows) !== null && (both || rows.length < 3)
}

function blockLines(rows: readonly Row[], leading: number): string[] {
  const gutter = rows.some((row) => row.segments.length > 1) ? gutterOf(rows) : null
  if (gutter === null)
    return spaced(
      rows.map((row) => ({ y: row.y, text: row.segments.map((one) => one.text).join('   ') })),
      leading,
    )
  const side = (keep: (segment: Segment) => boolean) =>
    rows.flatMap((row) => {
      const own = row.segments.filter(keep)
      return own.length === 0 ? [] : [{ y: row.y, text: own.map((one) => one.text).join('   ') }]
    })
  const left = side((segment) => (segment.from + segment.to) / 2 < gutter)
  const right = side((segment) => (segment.from + segment.to) / 2 >= gutter)
  return [...spaced(left, leading), '', ...spaced(right, leading), '']
}

/** Wider steps between lines become empty lines, as between paragraphs. */
function spaced(lines: readonly { y: number; text: string }[], leading: number): string[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const text = line.text.replace(/\s+$/, '')
    return before !== undefined && before.y - line.y > leading * 1.25 ? ['', text] : [text]
  })
}
