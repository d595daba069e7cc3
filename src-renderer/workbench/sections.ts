import type { CommitmentFilterInput, Sorting } from '../../src-main/contract/commitment-list.ts'
import type { workKeys } from '../commitments/work-keys.ts'

/** A part of today's list: which commitments it holds and what to do about them. */
export interface Section {
  readonly key: SectionKey
  readonly filter: CommitmentFilterInput
  readonly sort: Sorting
  /** The key of what there is to do; null where it takes another form. */
  readonly next: keyof typeof workKeys | null
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
  { key: 'overdue', filter: { leaves: ['openOverdue'] }, next: 'x', sort: byLastDay },
  { key: 'due', filter: { bands: ['today', 'threeDays', 'week'] }, next: 't', sort: byLastDay },
  {
    key: 'missed',
    filter: { missedOccurrence: true },
    next: null,
    sort: [{ key: 'lastNews', descending: false }],
  },
  {
    key: 'pastCommitted',
    filter: { pastCommitted: true, leaves: ['openInTime', 'standing'] },
    next: 't',
    sort: byLastDay,
  },
  {
    key: 'unclear',
    filter: { unclear: true, leaves: ['openInTime', 'openOverdue', 'standing'] },
    next: 'r',
    sort: [
      { key: 'missingClears', descending: true },
      { key: 'lastDay', descending: false },
    ],
  },
  {
    key: 'withoutEvidence',
    filter: { leaves: ['doneOnTime', 'doneLate'], evidence: 'without' },
    next: 'g',
    sort: byLastDay,
  },
  { key: 'stale', filter: { stale: true }, next: 't', sort: [{ key: 'lastNews', descending: false }] },
  { key: 'extensionAsked', filter: { extensionAsked: true }, next: null, sort: byLastDay },
]
