import type { CommitmentRow, FactContent } from '../../../src-main/contract/commitment.ts'
import type { Deadline } from '../../../src-main/contract/deadline.ts'
import type { ListColumn } from '../../../src-main/contract/list-columns.ts'
import { parseDate, shortDate } from '../../ui/parse-date.ts'

/** Columns that can be typed into; every change becomes a fact. */
export const editableColumns = [
  'text',
  'unit',
  'person',
  'leader',
  'field',
  'lastDay',
  'percent',
  'progress',
] as const
export type EditableColumn = (typeof editableColumns)[number]

export function isEditable(column: ListColumn): column is EditableColumn {
  return editableColumns.some((one) => one === column)
}

/** What was typed into one cell. */
export interface CellEdit {
  readonly row: CommitmentRow
  readonly column: EditableColumn
  readonly typed: string
}

export type EditProblem = 'date' | 'percent' | 'empty'

/** What is wrong with what was typed; null when it can be recorded. */
export function editProblem({ column, typed }: CellEdit, today: string): EditProblem | null {
  const value = typed.trim()
  if (column === 'lastDay') return parseDate(value, today) === null ? 'date' : null
  if (column === 'percent') return percentOf(value) === null ? 'percent' : null
  if (column === 'text' || column === 'progress') return value === '' ? 'empty' : null
  return null
}

/** Whether the cell says already what was typed. */
export function isUnchanged(edit: CellEdit, today: string): boolean {
  return editedText(edit, today) === cellText(edit.row, edit.column)
}

/** What the cell says before it is edited, as it would be typed. */
export function cellText(row: CommitmentRow, column: EditableColumn): string {
  switch (column) {
    case 'text':
      return row.text
    case 'unit':
    case 'person':
    case 'leader':
      return row.assigned[column]
    case 'field':
      return row.field
    case 'lastDay':
      return shortDate(row.status.lastDay)
    case 'percent':
      return row.status.percent === null ? '' : `${row.status.percent}`
    case 'progress':
      return row.lastProgress?.text ?? ''
  }
}

/** What the cell will say: dates and percentages in their usual form. */
export function editedText({ column, typed }: CellEdit, today: string): string {
  const value = typed.normalize('NFC').trim()
  if (column === 'lastDay') return shortDate(parseDate(value, today))
  if (column === 'percent') return `${percentOf(value) ?? value}`
  return value
}

/**
 * The facts of edits of one commitment, which must be sound and change something: unit, person and leader are one
 * assignment, percentage and result one progress entry, wording and last day one amendment.
 *
 * @param words the reason of an amendment, and what a progress entry says that has only a percentage
 */
export function editContents(
  edits: readonly CellEdit[],
  today: string,
  words: { reason: string; percentText: (percent: number) => string },
): FactContent[] {
  const [first] = edits
  if (first === undefined) return []
  const { row } = first
  const typed = new Map(edits.map((edit) => [edit.column, editedText(edit, today)]))
  const contents: FactContent[] = []
  if (typed.has('unit') || typed.has('person') || typed.has('leader')) {
    // The row may still show what the cell before has just changed, so what was not typed is not said.
    contents.push({
      kind: 'assigned',
      unit: typed.get('unit') ?? null,
      person: typed.get('person') ?? null,
      leader: typed.get('leader') ?? null,
    })
  }
  const field = typed.get('field')
  if (field !== undefined) contents.push({ kind: 'classified', field })
  const percent = percentOf(typed.get('percent') ?? '')
  const progress = typed.get('progress')
  if (percent !== null || progress !== undefined) {
    const text = progress ?? (percent === null ? '' : words.percentText(percent))
    contents.push({ kind: 'progress', percent, text, obstacles: '', proposals: '' })
  }
  const lastDay = parseDate(typed.get('lastDay') ?? '', today)
  const text = typed.get('text') ?? null
  if (lastDay !== null || text !== null) {
    const deadline = lastDay === null ? null : deadlineOn(row.deadline, lastDay)
    contents.push({ kind: 'amended', text, deadline, reason: words.reason })
  }
  return contents
}

/** A deadline on the day that was typed: that day still counts, whatever words it replaces. */
export function deadlineOn(before: Deadline, lastDay: string): Deadline {
  const keeps = before.kind === 'recurring' || before.kind === 'range'
  return keeps
    ? { ...before, lastDay, qualifier: null }
    : { text: shortDate(lastDay), kind: 'day', lastDay, qualifier: null, recurrence: null }
}

/** 0–100, with or without "%"; null for anything else. */
function percentOf(typed: string): number | null {
  const digits = /^(\d{1,3})\s*%?$/.exec(typed.trim())?.[1]
  const percent = digits === undefined ? Number.NaN : Number(digits)
  return percent <= 100 ? percent : null
}
