import { namesTable, roleOfHeading } from './table-headings.ts'
import { dateOfSerial } from './xlsx-cells.ts'

type Cells = readonly string[]

/**
 * The rows of a sheet as lines: tables as "| a | b |", and the titles, letterheads and signatures around them as
 * plain lines. A table begins where three cells stand beside one another; an empty row means an empty line.
 */
export function sheetLines(sheet: readonly Cells[]): string[] {
  const rows = withoutEmptyColumns(sheet)
  const most = Math.max(0, ...rows.map(filledOf))
  const least = Math.min(3, most)
  const begins = (row: Cells) => (most <= 2 ? most === 2 && namesTable(row) : filledOf(row) >= least)
  const first = rows.findIndex(begins)
  if (first < 0) return plainLines(rows)
  const last = rows.findLastIndex((row) => filledOf(row) >= least || isNumbered(row))
  const lines = [...plainLines(rows.slice(0, first)), '']
  let waiting: Cells[] = []
  let serials: readonly number[] = []
  for (const row of rows.slice(first, last + 1)) {
    if (filledOf(row) <= 1) {
      waiting.push(row)
      continue
    }
    const heads = namesTable(row)
    if (heads) serials = row.flatMap((words, index) => (roleOfHeading(words) === 'deadline' ? [index] : []))
    // What stands right above a heading is the title of its table; elsewhere it titles a group of rows.
    lines.push(...(heads && waiting.length > 0 ? ['', ...plainLines(waiting), ''] : piped(waiting, [])))
    waiting = []
    lines.push(...piped([row], serials))
  }
  return [...lines, ...piped(waiting, []), '', ...plainLines(rows.slice(last + 1))]
}

function filledOf(row: Cells): number {
  return row.filter((words) => words !== '').length
}

/** "7 | Rà soát …": the last rows of a table may hold no more than a number and the work. */
function isNumbered(row: Cells): boolean {
  return (
    filledOf(row) >= 2 &&
    /^(?:\d{1,4}(?:\.\d+)*|[IVX]{1,5})[.)]?$/.test(row.find((words) => words !== '') ?? '')
  )
}

/** A date whose format was lost shows as a serial day below a heading that asks for a date. */
function piped(rows: readonly Cells[], serials: readonly number[]): string[] {
  return rows
    .filter((row) => filledOf(row) > 0)
    .map((row) => {
      const cells = row.map((words, index) =>
        serials.includes(index) ? (dateOfSerial(words) ?? words) : words,
      )
      return `| ${cells.join(' | ')} |`
    })
}

/** Cells in two columns side by side, as in a letterhead, are written one column after the other. */
function plainLines(rows: readonly Cells[]): string[] {
  const lines: string[] = []
  let right: string[] = []
  const flush = () => {
    if (right.length > 0) lines.push('', ...right, '')
    right = []
  }
  for (const row of rows) {
    const words = row.filter((one) => one !== '')
    if (words.length < 2 && right.length > 0) flush()
    const [first = '', ...others] = words
    lines.push(first)
    right.push(...others)
  }
  flush()
  return lines.flatMap((line) => line.split('\u2028'))
}

function withoutEmptyColumns(rows: readonly Cells[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const used = Array.from({ length: width }, (_none, index) => rows.some((row) => (row[index] ?? '') !== ''))
  return rows.map((row) => used.flatMap((keep, index) => (keep ? [row[index] ?? ''] : [])))
}
