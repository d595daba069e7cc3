import { describe, expect, it } from 'vitest'
import type { CommitmentRow, Leaf } from '../../../../src-main/contract/commitment.ts'
import { urgentFirst } from '../../../../src-renderer/workbench/urgent-first.ts'

function row(id: string, leaf: Leaf, lastDay: string | null): CommitmentRow {
  return {
    id,
    directiveId: null,
    directiveLabel: null,
    path: null,
    text: id,
    role: 'lead',
    agencies: [],
    coordinating: [],
    deadline: { text: null, kind: 'none', lastDay, qualifier: null, recurrence: null },
    status: {
      leaf,
      noInformation: true,
      lastDay,
      assignedLastDay: lastDay,
      doneOn: null,
      confirmed: false,
      daysLate: 0,
      committedLastDay: null,
      daysPastCommitted: 0,
      daysLeft: null,
      workingDaysLeft: null,
      percent: null,
    },
    missingClears: [],
    person: '',
    evidenceCount: 0,
    lastProgress: null,
  }
}

describe('urgentFirst', () => {
  it('lists the longest overdue first, then the nearest last day, and nothing that is done or has none', () => {
    const rows = [
      row('later', 'openInTime', '2026-03-31'),
      row('done', 'doneLate', '2025-01-01'),
      row('soon', 'openInTime', '2025-12-31'),
      row('overdue', 'openOverdue', '2025-12-10'),
      row('open', 'openInTime', null),
      row('longOverdue', 'openOverdue', '2025-11-20'),
    ]
    expect(urgentFirst(rows).map(({ id }) => id)).toEqual(['longOverdue', 'overdue', 'soon', 'later'])
  })
})
