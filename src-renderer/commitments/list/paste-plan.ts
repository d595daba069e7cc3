import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type { ListColumn } from '../../../src-main/contract/list-columns.ts'
import {
  type CellEdit,
  type EditableColumn,
  type EditProblem,
  editProblem,
  isEditable,
  isUnchanged,
} from './edit-content.ts'

/** What a pasted block would do. */
export interface PastePlan {
  readonly edits: readonly (CellEdit & { readonly problem: EditProblem | null })[]
  /** Columns of the block that cannot be typed into. */
  readonly skipped: readonly ListColumn[]
  /** Cells that say already what was pasted. */
  readonly unchanged: number
}

/** More rows than these are not taken from one paste. */
export const MOST_PASTED = 2_000

/** How many rows and columns of the list a block covers; a single cell fills the whole marked block. */
export function pasteSize(
  cells: readonly (readonly string[])[],
  marked: { rows: number; columns: number },
): { rows: number; columns: number } {
  if (isSingle(cells)) return marked
  return { rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) }
}

/**
 * The changes of a pasted block. Empty cells of a block leave what is there; a single empty cell empties, where that
 * is allowed.
 *
 * @param rows what the list shows from the first marked row on
 * @param columns what it shows from the first marked column on
 */
export function pastePlan(
  cells: readonly (readonly string[])[],
  rows: readonly CommitmentRow[],
  columns: readonly ListColumn[],
  today: string,
): PastePlan {
  const single = isSingle(cells)
  const edits: (CellEdit & { problem: EditProblem | null })[] = []
  let unchanged = 0
  for (const [down, row] of rows.entries()) {
    for (const [right, column] of columns.entries()) {
      const typed = single ? cells[0]?.[0] : cells[down]?.[right]
      if (typed === undefined || !isEditable(column) || (typed.trim() === '' && !single)) continue
      const edit = { row, column, typed }
      const problem = editProblem(edit, today)
      if (problem === null && isUnchanged(edit, today)) unchanged += 1
      else edits.push({ ...edit, problem })
    }
  }
  return { edits, unchanged, skipped: columns.filter((column) => !isEditable(column)) }
}

/** Which columns of a plan need a reason: wording and last day are corrected, not reported. */
export function needsReason(edits: readonly { readonly column: EditableColumn }[]): boolean {
  return edits.some(({ column }) => column === 'lastDay' || column === 'text')
}

function isSingle(cells: readonly (readonly string[])[]): boolean {
  return cells.length === 1 && cells[0]?.length === 1
}
