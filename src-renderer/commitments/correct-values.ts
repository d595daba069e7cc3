import type { FactContent } from '../../src-main/contract/commitment.ts'

/** Facts that are entered anew in place of a wrong one. Others are simply recorded once more, or cannot be changed. */
export const correctable = [
  'progress',
  'nothingToReport',
  'occurrenceDone',
  'updatedOnPortal',
  'evidenceAdded',
  'reportedDone',
  'confirmedDone',
  'reopened',
  'extensionRequested',
  'extensionApproved',
  'extensionRefused',
  'paused',
  'resumed',
  'withdrawn',
] as const
type CorrectableKind = (typeof correctable)[number]
export type CorrectableContent = Extract<FactContent, { kind: CorrectableKind }>

export function isCorrectable(content: FactContent): content is CorrectableContent {
  return correctable.some((kind) => kind === content.kind)
}

/** What the form of a correction holds; a kind shows only the fields that its content has. */
export interface CorrectValues {
  happenedOn: string | null
  text: string
  percent: number | string
  obstacles: string
  proposals: string
  reason: string
  portal: string
  documentNumber: string
  documentDate: string | null
  newLastDay: string | null
  /** Why the entry is corrected. */
  why: string
}

export function correctValues(content: CorrectableContent, happenedOn: string): CorrectValues {
  const document = 'document' in content ? content.document : { number: '', date: null }
  return {
    happenedOn,
    text: 'text' in content ? content.text : '',
    percent: 'percent' in content ? (content.percent ?? '') : '',
    obstacles: 'obstacles' in content ? content.obstacles : '',
    proposals: 'proposals' in content ? content.proposals : '',
    reason: 'reason' in content ? content.reason : '',
    portal: 'portal' in content ? content.portal : '',
    documentNumber: document.number,
    documentDate: document.date,
    newLastDay: 'newLastDay' in content ? content.newLastDay : null,
    why: '',
  }
}

/** The corrected fact; what the form does not show stays as it was. */
export function correctedContent(content: CorrectableContent, values: CorrectValues): CorrectableContent {
  const { text, reason } = values
  const document = { number: values.documentNumber, date: values.documentDate }
  switch (content.kind) {
    case 'progress': {
      const percent = typeof values.percent === 'number' ? Math.round(values.percent) : null
      return { ...content, text, percent, obstacles: values.obstacles, proposals: values.proposals }
    }
    case 'occurrenceDone':
    case 'evidenceAdded':
    case 'reportedDone':
      return { ...content, text }
    case 'updatedOnPortal':
      return { ...content, text, portal: values.portal }
    case 'nothingToReport':
    case 'reopened':
      return { ...content, reason }
    case 'confirmedDone':
    case 'extensionRefused':
      return { ...content, document }
    case 'extensionRequested':
      return { ...content, newLastDay: values.newLastDay ?? content.newLastDay, reason, document }
    case 'extensionApproved':
      return { ...content, newLastDay: values.newLastDay ?? content.newLastDay, document }
    case 'paused':
    case 'resumed':
    case 'withdrawn':
      return { ...content, reason, document }
  }
}
