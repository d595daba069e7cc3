import { CELL_BREAK } from './source-text.ts'
import { namesTable } from './table-headings.ts'

export type TableCell = {
  readonly lines: readonly string[]
  /** Columns that the cell covers. */
  readonly span: number
  /** The cell goes on with the one above it. */
  readonly merged: boolean
}

/**
 * The lines of a table. A table of up to two filled columns lays out a header, a list of recipients or a signature:
 * its cells are written one after the other. Any other table holds data: "| a | b |", one line for each row.
 */
export function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const widest = Math.max(0, ...rows.map((row) => row.filter((cell) => cellText(cell) !== '').length))
  const numbered = rows.some((row) => /^(?:STT|TT|Stt|Số TT)$/u.test(cellText(row[0])))
  const headed = rows.slice(0, 3).some((row) => namesTable(row.map(cellText)))
  if (widest <= 2 && !numbered && !headed)
    return rows.flatMap((row) => row.flatMap((cell) => [...trimLines(cell.lines), '']))
  const above: string[] = []
  return rows.map((row) => {
    const cells: string[] = []
    for (const cell of row) {
      // The words of a merged cell hold for every row that it covers.
      const text = cell.merged ? (above[cells.length] ?? '') : cellText(cell)
      above[cells.length] = text
      cells.push(text, ...Array.from({ length: cell.span - 1 }, () => ''))
    }
    return `| ${cells.join(' | ')} |`
  })
}

function cellText(cell: TableCell | undefined): string {
  return (cell?.lines ?? [])
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').replace(/\|/g, '¦').trim())
    .filter((line) => line !== '')
    .join(CELL_BREAK)
}

function trimLines(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
