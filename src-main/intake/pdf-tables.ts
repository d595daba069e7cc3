import { joinPieces, type PdfPiece } from './pdf-lines.ts'
import type { Rule, Rules } from './pdf-rules.ts'

/** A table found by its rules: where its columns stand, and its rows from top to bottom. */
export type PdfTable = {
  readonly top: number
  readonly bottom: number
  /** Places of the upright rules from left to right, in points. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly string[])[]
  /** Where its columns part, for a table that only stands in columns; it can go on without a heading. */
  readonly gutters?: Gutters
}

/** The columns of a table without rules. */
export type Gutters = {
  readonly names: readonly string[]
  /** Left edges of its headings, and the right edge of the last. */
  readonly columns: readonly number[]
  /** Places between two columns. */
  readonly between: readonly number[]
  /** The column that numbers the rows; -1 without one. */
  readonly order: number
}

/** What stands on a page: the tables of three columns and more, and the pieces outside of them. */
export type PdfTables = { readonly tables: readonly PdfTable[]; readonly others: readonly PdfPiece[] }

/** How far apart, in points, two rules can stand that are one to the eye. */
const near = 3

/**
 * The tables of a page. Tables of two columns lay out a header or a signature and are left to the reader of lines.
 * The words of a cell that is merged over rows are repeated in each; those of one merged over columns stand in its
 * first.
 */
export function findTables(pieces: readonly PdfPiece[], rules: Rules): PdfTables {
  const tables: PdfTable[] = []
  let others = pieces
  for (const grid of gridsOf(rules)) {
    const columns = placesOf(grid.upright)
    // A row that a page break cuts in two can lack its rule there; the columns still reach so far.
    const ends = grid.upright.flatMap(({ from, to }) => [from, to]).map((at) => ({ at, from: 0, to: 0 }))
    const outer = [ends.reduce(higher), ends.reduce(lower)]
    const lines = placesOf([...grid.across, ...outer]).toReversed()
    const [top, bottom] = [lines[0], lines.at(-1)]
    if (columns.length < 4 || top === undefined || bottom === undefined || lines.length < 2) continue
    const left = (columns[0] ?? 0) - near
    const right = (columns.at(-1) ?? 0) + near
    const inside = (piece: PdfPiece) =>
      piece.y < top &&
      piece.y > bottom &&
      piece.x + piece.width / 2 > left &&
      piece.x + piece.width / 2 < right
    const own = others.filter(inside)
    if (own.length === 0) continue
    others = others.filter((piece) => !inside(piece))
    tables.push({ top, bottom, columns, rows: readRows(own, grid, columns, lines) })
  }
  return { tables: tables.toSorted((a, b) => b.top - a.top), others }
}

const higher = (one: Rule, other: Rule): Rule => (one.at > other.at ? one : other)
const lower = (one: Rule, other: Rule): Rule => (one.at < other.at ? one : other)

/** Rules that touch each other, table by table. */
function gridsOf({ across, upright }: Rules): Rules[] {
  const bands = merged(
    upright.map(({ from, to }) => ({ at: 0, from, to })),
    near,
  )
  return bands.flatMap((band) => {
    const within = (y: number) => y > band.from - near && y < band.to + near
    const uprights = upright.filter(({ from, to }) => within(from) && within(to))
    const left = Math.min(...uprights.map(({ at }) => at)) - near
    const right = Math.max(...uprights.map(({ at }) => at)) + near
    const own = across.filter(({ at, from, to }) => within(at) && to > left && from < right)
    return uprights.length < 4 ? [] : [{ across: own, upright: uprights }]
  })
}

/** Ranges that overlap or nearly touch become one; sorted from the lowest. */
function merged(ranges: readonly Rule[], gap: number): Rule[] {
  const joined: Rule[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && range.from <= last.to + gap)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}

/** Where rules stand, each place once, ascending. */
function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = []
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(at)
  }
  return places
}

function readRows(
  pieces: readonly PdfPiece[],
  grid: Rules,
  columns: readonly number[],
  lines: readonly number[],
): string[][] {
  const width = columns.length - 1
  const height = lines.length - 1
  const corner = (row: number, column: number) => row * width + column
  // Every field of the grid belongs to the first field of its cell.
  const home = Array.from({ length: width * height }, (_none, index) => index)
  const homeOf = (field: number) => home[field] ?? field
  for (let row = 0; row < height; row += 1) {
    const middle = ((lines[row] ?? 0) + (lines[row + 1] ?? 0)) / 2
    for (let column = 0; column < width; column += 1) {
      const centre = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2
      if (column > 0 && !drawn(grid.upright, columns[column] ?? 0, middle))
        home[corner(row, column)] = homeOf(corner(row, column - 1))
      else if (row > 0 && !drawn(grid.across, lines[row] ?? 0, centre))
        home[corner(row, column)] = homeOf(corner(row - 1, column))
    }
  }
  const content = new Map<number, PdfPiece[]>()
  for (const piece of pieces) {
    const row = lines.findIndex((line, index) => index > 0 && piece.y > line) - 1
    const column = columns.findIndex((place, index) => index > 0 && piece.x + piece.size * 0.2 < place) - 1
    const field = homeOf(corner(Math.max(0, row), column < 0 ? width - 1 : column))
    content.set(field, [...(content.get(field) ?? []), piece])
  }
  const texts = new Map([...content].map(([field, own]) => [field, joinPieces(own)]))
  return Array.from({ length: height }, (_none, row) =>
    Array.from({ length: width }, (_one, column) => {
      const field = homeOf(corner(row, column))
      return field % width === column ? (texts.get(field) ?? '') : ''
    }),
  )
}

/** Whether a rule at the place passes the other coordinate. */
function drawn(rules: readonly Rule[], at: number, through: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= through && rule.to >= through)
}
