import type { CommitmentRow } from '../../src-main/contract/commitment.ts'

/**
 * What a clerk should look at first: overdue commitments, the longest overdue on top, then those with a last
 * day ahead, the nearest on top. Commitments without a last day are left out.
 */
export function urgentFirst(rows: readonly CommitmentRow[]): CommitmentRow[] {
  return rows
    .filter(({ status }) => isOpen(status.leaf) && status.lastDay !== null)
    .toSorted((a, b) => compare(a.status.lastDay ?? '', b.status.lastDay ?? ''))
}

function isOpen(leaf: CommitmentRow['status']['leaf']): boolean {
  return leaf === 'openOverdue' || leaf === 'openInTime'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
