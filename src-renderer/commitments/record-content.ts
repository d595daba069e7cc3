import { z } from 'zod'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import { isoDate } from '../../src-main/contract/common.ts'
import { deadline } from '../../src-main/contract/deadline.ts'
import { evidence } from '../../src-main/contract/evidence.ts'

/** What can be recorded besides progress, done and the six clears, in the order of the menu. */
export const recordKinds = [
  'nothingToReport',
  'updatedOnPortal',
  'confirmedDone',
  'reopened',
  'extensionRequested',
  'extensionApproved',
  'extensionRefused',
  'paused',
  'resumed',
  'withdrawn',
  'amended',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** Which fields a kind asks for; a field that is absent is not shown. */
export const recordFields: Record<
  RecordKind,
  { reason?: 'required' | 'optional'; document?: true; newLastDay?: true; amendment?: true; portal?: true }
> = {
  nothingToReport: { reason: 'required' },
  updatedOnPortal: { portal: true, reason: 'optional' },
  confirmedDone: { document: true },
  reopened: { reason: 'required' },
  extensionRequested: { newLastDay: true, reason: 'required', document: true },
  extensionApproved: { newLastDay: true, document: true },
  extensionRefused: { document: true },
  paused: { reason: 'required', document: true },
  resumed: { reason: 'optional', document: true },
  withdrawn: { reason: 'required', document: true },
  amended: { amendment: true, reason: 'optional' },
}

/** All fields at once, so that one form serves every kind. */
export const recordValues = z.object({
  happenedOn: isoDate.nullable(),
  reason: z.string(),
  documentNumber: z.string(),
  documentDate: isoDate.nullable(),
  newLastDay: isoDate.nullable(),
  text: z.string(),
  changeDeadline: z.boolean(),
  deadline,
  portal: z.string().default('nq57.vn'),
  evidence: z.array(evidence),
})
export type RecordValues = z.infer<typeof recordValues>

/**
 * The fact that was typed. The form has been checked: a kind with `newLastDay` has one. An amendment names
 * only what differs from `originalText`.
 */
export function recordContent(kind: RecordKind, values: RecordValues, originalText: string): FactContent {
  const { reason } = values
  const document = { number: values.documentNumber, date: values.documentDate }
  switch (kind) {
    case 'nothingToReport':
      return { kind, reason, dueOn: null }
    case 'updatedOnPortal':
      return { kind, portal: values.portal, text: reason }
    case 'confirmedDone':
      return { kind, document }
    case 'reopened':
      return { kind, reason }
    case 'extensionRequested':
      return { kind, newLastDay: given(values.newLastDay), reason, document }
    case 'extensionApproved':
      return { kind, newLastDay: given(values.newLastDay), document }
    case 'extensionRefused':
      return { kind, document }
    case 'paused':
    case 'resumed':
      return { kind, reason, document }
    case 'withdrawn':
      return { kind, reason, document }
    case 'amended':
      return {
        kind,
        text: changedText(values, originalText),
        deadline: values.changeDeadline ? values.deadline : null,
        reason,
      }
  }
}

/** The new wording of an amendment; null when it is the old one or empty. */
export function changedText(values: RecordValues, originalText: string): string | null {
  const text = values.text.trim()
  return text === '' || text === originalText.trim() ? null : text
}

function given(date: string | null): string {
  if (date === null) throw new Error('The form lets no entry without its new last day through.')
  return date
}
