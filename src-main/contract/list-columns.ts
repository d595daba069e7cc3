import { z } from 'zod'
import { clausePathWords } from './clause-path.ts'
import { type CommitmentRow, clearName, commitmentRole, leaf } from './commitment.ts'
import type { SortKey } from './commitment-list.ts'
import type { IsoDate } from './common.ts'

/** What the list of commitments can show, in the order in which it is offered. */
export const listColumn = z.enum([
  /** Directive and clause together. */
  'source',
  'directive',
  'path',
  'text',
  'agencies',
  'coordinating',
  'role',
  'unit',
  'person',
  'leader',
  'field',
  'deadline',
  'lastDay',
  'assignedLastDay',
  'daysLeft',
  'leaf',
  'percent',
  'progress',
  'progressOn',
  'doneOn',
  'clears',
  'evidence',
  'committed',
  'extension',
  'portalOn',
  'nextOccurrence',
  'missed',
])
export type ListColumn = z.infer<typeof listColumn>

/** By what a column is sorted, the first key most; a column that is not here cannot be. */
export const columnSort: Readonly<Partial<Record<ListColumn, readonly SortKey[]>>> = {
  source: ['directive', 'path'],
  directive: ['directive'],
  path: ['path'],
  text: ['text'],
  agencies: ['agencies'],
  unit: ['unit'],
  person: ['person'],
  leader: ['leader'],
  field: ['field'],
  lastDay: ['lastDay'],
  daysLeft: ['daysLate'],
  leaf: ['leaf', 'daysLate'],
  percent: ['percent'],
  progressOn: ['lastNews'],
  clears: ['missingClears'],
  evidence: ['evidence'],
}

/** The words that cells need, in the language of the screen. */
export const cellWords = z.object({
  language: z.enum(['vi', 'en']),
  noDirective: z.string(),
  leaf: z.record(leaf, z.string()),
  role: z.record(commitmentRole, z.string()),
  clear: z.record(clearName, z.string()),
  extensionAsked: z.string(),
  extended: z.string(),
})
export type CellWords = z.infer<typeof cellWords>

/** A value with its type, so that screen, clipboard and spreadsheet show the same, each in its way. */
export type CellValue = string | number | { readonly date: IsoDate } | null

/** What a column says about a commitment; null for nothing. */
export function cellValue(row: CommitmentRow, column: ListColumn, words: CellWords): CellValue {
  const { status } = row
  switch (column) {
    case 'source':
      return [row.directiveLabel ?? words.noDirective, row.path === null ? '' : pathOf(row.path, words)]
        .filter(Boolean)
        .join(', ')
    case 'directive':
      return row.directiveLabel ?? words.noDirective
    case 'path':
      return row.path === null ? null : pathOf(row.path, words)
    case 'text':
      return row.text
    case 'agencies':
      return row.agencies.join('; ')
    case 'coordinating':
      return row.coordinating.join('; ')
    case 'role':
      return words.role[row.role]
    case 'unit':
    case 'leader':
      return row.assigned[column]
    case 'person':
      return row.assigned.person === '' ? row.person : row.assigned.person
    case 'field':
      return row.field
    case 'deadline':
      return row.deadline.text
    case 'lastDay':
      return day(status.lastDay)
    case 'assignedLastDay':
      return day(status.assignedLastDay)
    case 'daysLeft':
      return status.daysLeft
    case 'leaf':
      return words.leaf[status.leaf]
    case 'percent':
      return status.percent
    case 'progress':
      return row.lastProgress?.text ?? null
    case 'progressOn':
      return day(row.lastProgress?.happenedOn ?? null)
    case 'doneOn':
      return day(status.doneOn)
    case 'clears':
      return row.missingClears.map((name) => words.clear[name]).join(', ')
    case 'evidence':
      return row.evidenceCount
    case 'committed':
      return day(status.committedLastDay)
    case 'extension':
      if (row.extensionAsked) return words.extensionAsked
      return status.lastDay === status.assignedLastDay ? null : words.extended
    case 'portalOn':
      return day(row.portalOn)
    case 'nextOccurrence':
      return day(status.occurrences?.next ?? null)
    case 'missed':
      return status.occurrences?.missed ?? null
    default:
      column satisfies never
      return null
  }
}

function pathOf(path: string, { language }: CellWords): string {
  return clausePathWords(path, language)
}

function day(date: IsoDate | null): CellValue {
  return date === null ? null : { date }
}
