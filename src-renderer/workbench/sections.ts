import type { CommitmentFilterInput, Sorting } from '../../src-main/contract/commitment-list.ts'

/** A part of today's list: which commitments it holds and what to do about them. */
export interface Section {
  readonly key: SectionKey
  readonly filter: CommitmentFilterInput
  readonly sort: Sorting
}

export type SectionKey =
  | 'overdue'
  | 'due'
  | 'missed'
  | 'pastCommitted'
  | 'unclear'
  | 'withoutEvidence'
  | 'stale'
  | 'extensionAsked'

const byLastDay: Sorting = [{ key: 'lastDay', descending: false }]

/** In the order of what hurts most. */
export const sections: readonly Section[] = [
  { key: 'overdue', filter: { leaves: ['openOverdue'] }, sort: byLastDay },
  { key: 'due', filter: { bands: ['today', 'threeDays', 'week'] }, sort: byLastDay },
  { key: 'missed', filter: { missedOccurrence: true }, sort: [{ key: 'lastNews', descending: false }] },
  {
    key: 'pastCommitted',
    filter: { pastCommitted: true, leaves: ['openInTime', 'standing'] },
    sort: byLastDay,
  },
  {
    key: 'unclear',
    filter: { unclear: true, leaves: ['openInTime', 'openOverdue', 'standing'] },
    sort: [
      { key: 'missingClears', descending: true },
      { key: 'lastDay', descending: false },
    ],
  },
  {
    key: 'withoutEvidence',
    filter: { leaves: ['doneOnTime', 'doneLate'], evidence: 'without' },
    sort: byLastDay,
  },
  { key: 'stale', filter: { stale: true }, sort: [{ key: 'lastNews', descending: false }] },
  { key: 'extensionAsked', filter: { extensionAsked: true }, sort: byLastDay },
]
