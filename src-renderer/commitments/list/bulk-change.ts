import type { CommitmentRow, FactContent } from '../../../src-main/contract/commitment.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { deadlineOn } from './edit-content.ts'

/** What can be said of many commitments at once. */
export const bulkKinds = [
  'assign',
  'field',
  'deadline',
  'progress',
  'nothing',
  'portal',
  'done',
  'confirmed',
] as const
export type BulkKind = (typeof bulkKinds)[number]

export interface BulkValues {
  readonly kind: BulkKind
  /** Null leaves what is there; an empty name takes it away. */
  readonly unit: string | null
  readonly person: string | null
  readonly leader: string | null
  readonly field: string
  readonly lastDay: string | null
  readonly percent: number | null
  readonly text: string
  readonly portal: string
  readonly documentNumber: string
  readonly documentDate: string | null
  readonly happenedOn: string | null
}

/** One commitment's part: what it says before and after; null where it says that already. */
export interface BulkPart {
  readonly content: FactContent
  readonly before: string
  readonly after: string
}

/** Why the form cannot be sent yet; null when it can. */
export function bulkProblem(values: BulkValues): 'nothingChosen' | 'text' | 'date' | 'happenedOn' | null {
  if (values.happenedOn === null) return 'happenedOn'
  switch (values.kind) {
    case 'assign':
      return values.unit === null && values.person === null && values.leader === null ? 'nothingChosen' : null
    case 'deadline':
      return values.lastDay === null ? 'date' : values.text.trim() === '' ? 'text' : null
    case 'progress':
    case 'nothing':
      return values.text.trim() === '' ? 'text' : null
    case 'portal':
      return values.portal.trim() === '' ? 'text' : null
    case 'field':
    case 'done':
    case 'confirmed':
      return null
  }
}

/** What would be recorded about one commitment, from values without a problem. */
export function bulkPart(row: CommitmentRow, values: BulkValues, leafName: string): BulkPart | null {
  const text = values.text.trim()
  switch (values.kind) {
    case 'assign': {
      const { assigned } = row
      const next = {
        unit: values.unit ?? assigned.unit,
        person: values.person ?? assigned.person,
        leader: values.leader ?? assigned.leader,
      }
      const same =
        next.unit === assigned.unit && next.person === assigned.person && next.leader === assigned.leader
      return same
        ? null
        : {
            content: {
              kind: 'assigned',
              unit: values.unit,
              person: values.person,
              leader: values.leader,
            },
            before: named(assigned),
            after: named(next),
          }
    }
    case 'field':
      return row.field === values.field
        ? null
        : { content: { kind: 'classified', field: values.field }, before: row.field, after: values.field }
    case 'deadline': {
      const { lastDay } = values
      if (lastDay === null || row.status.lastDay === lastDay) return null
      const deadline = deadlineOn(row.deadline, lastDay)
      return {
        content: { kind: 'amended', text: null, deadline, reason: text },
        before: shortDate(row.status.lastDay),
        after: shortDate(lastDay),
      }
    }
    case 'progress': {
      const { percent } = values
      return {
        content: { kind: 'progress', percent, text, obstacles: '', proposals: '' },
        before: row.lastProgress?.text ?? '',
        after: percent === null ? text : `${text} (${percent}%)`,
      }
    }
    case 'nothing':
      return {
        content: { kind: 'nothingToReport', reason: text, dueOn: null },
        before: row.lastProgress?.text ?? '',
        after: text,
      }
    case 'portal':
      return {
        content: { kind: 'updatedOnPortal', portal: values.portal.trim(), text },
        before: shortDate(row.portalOn),
        after: shortDate(values.happenedOn),
      }
    case 'done':
      return row.status.doneOn !== null
        ? null
        : { content: { kind: 'reportedDone', text }, before: leafName, after: shortDate(values.happenedOn) }
    case 'confirmed': {
      const document = { number: values.documentNumber.trim(), date: values.documentDate }
      return row.status.confirmed
        ? null
        : {
            content: { kind: 'confirmedDone', document },
            before: leafName,
            after: document.number === '' ? shortDate(values.happenedOn) : document.number,
          }
    }
  }
}

function named(names: { unit: string; person: string; leader: string }): string {
  return [names.unit, names.person, names.leader].filter((name) => name !== '').join(' · ')
}
