import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type { CellWords, ListColumn } from '../../../src-main/contract/list-columns.ts'
import { clipboardBlock } from './clipboard.ts'
import { textOf } from './grid-cell.tsx'

/** More rows belong into a file; see the export. */
export const MOST_COPIED = 5_000

/** The cells of rows, with the names of the columns above them where they are asked for. */
export function cellsOf(
  rows: readonly CommitmentRow[],
  columns: readonly ListColumn[],
  words: CellWords,
  names: readonly string[] | null,
): string[][] {
  const cells = rows.map((row) => columns.map((column) => textOf(row, column, words)))
  return names === null ? cells : [[...names], ...cells]
}

/** Puts cells on the clipboard once they are known. The browser must be asked within the key or click. */
export async function copyCells(cells: Promise<string[][]>): Promise<number> {
  const block = cells.then(clipboardBlock)
  const part = (type: 'text' | 'html', mediaType: string) =>
    block.then((made) => new Blob([made[type]], { type: mediaType }))
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part('text', 'text/plain'), 'text/html': part('html', 'text/html') }),
  ])
  return (await cells).length
}
