import { describe, expect, it } from 'vitest'
import type { CommitmentRow, Leaf } from '../../../../src-main/contract/commitment.ts'
import { chipCounts, filterRows, sortRows } from '../../../../src-renderer/commitments/list-order.ts'

describe('sortRows', () => {
  it('sorts clauses as a letter numbers them: d before đ, 2 before 10', () => {
    const rows = ['10.a', '2.đ', '2.d', '2.e', '1.b'].map((path) => row({ path }))
    expect(paths(sortRows(rows, 'source', false))).toEqual(['1.b', '2.d', '2.đ', '2.e', '10.a'])
  })

  it('sorts words in Vietnamese order: a, ă, â, b; marks come after letters', () => {
    const rows = ['Ân', 'Bình', 'Ăn', 'An', 'Án'].map((person) => row({ person }))
    const sorted = sortRows(rows, 'person', false).map((one) => one.person)
    expect(sorted).toEqual(['An', 'Án', 'Ăn', 'Ân', 'Bình'])
  })

  it('puts rows without a last day at the end in both directions', () => {
    const rows = ['2025-12-09', null, '2025-11-30'].map((lastDay) => row({ lastDay }))
    const days = (descending: boolean) =>
      sortRows(rows, 'deadline', descending).map((one) => one.status.lastDay)
    expect(days(false)).toEqual(['2025-11-30', '2025-12-09', null])
    expect(days(true)).toEqual(['2025-12-09', '2025-11-30', null])
  })

  it('sorts by status in the order of the leaves, the latest first within one', () => {
    const rows = [
      row({ path: 'a', leaf: 'openOverdue', daysLate: 3 }),
      row({ path: 'b', leaf: 'openInTime' }),
      row({ path: 'c', leaf: 'openOverdue', daysLate: 30 }),
    ]
    expect(paths(sortRows(rows, 'status', false))).toEqual(['b', 'c', 'a'])
  })

  it('keeps the order of the core without a column, and breaks ties by directive and clause', () => {
    const rows = [row({ path: '2', evidenceCount: 1 }), row({ path: '1', evidenceCount: 1 })]
    expect(paths(sortRows(rows, undefined, false))).toEqual(['2', '1'])
    expect(paths(sortRows(rows, 'evidence', true))).toEqual(['1', '2'])
  })
})

describe('filterRows', () => {
  const rows = [
    row({ path: '1', leaf: 'openOverdue', noInformation: true }),
    row({ path: '2', leaf: 'openOverdue' }),
    row({ path: '3', leaf: 'standing', noInformation: true }),
  ]

  it('lets everything through without a chip', () => {
    expect(filterRows(rows, { leaves: [], noInformation: false })).toBe(rows)
  })

  it('joins leaves and narrows by missing progress', () => {
    expect(paths(filterRows(rows, { leaves: ['openOverdue', 'standing'], noInformation: false }))).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(paths(filterRows(rows, { leaves: ['openOverdue'], noInformation: true }))).toEqual(['1'])
  })

  it('counts what each chip would show', () => {
    expect(chipCounts(rows)).toMatchObject({ openOverdue: 2, standing: 1, doneLate: 0, noInformation: 2 })
  })
})

function paths(rows: readonly CommitmentRow[]): (string | null)[] {
  return rows.map((one) => one.path)
}

function row(
  part: Partial<Pick<CommitmentRow, 'path' | 'person' | 'evidenceCount'>> & {
    leaf?: Leaf
    lastDay?: string | null
    daysLate?: number
    noInformation?: boolean
  },
): CommitmentRow {
  const { leaf = 'openInTime', lastDay = null, daysLate = 0, noInformation = false, ...fields } = part
  return {
    id: '0190a1b2-0000-7000-8000-000000000001',
    directiveId: null,
    directiveLabel: '624/TB-VPCP',
    path: null,
    text: 'Nhiệm vụ',
    role: 'lead',
    agencies: [],
    coordinating: [],
    deadline: { text: null, kind: 'none', lastDay, qualifier: null, recurrence: null },
    status: {
      leaf,
      noInformation,
      lastDay,
      assignedLastDay: lastDay,
      doneOn: null,
      confirmed: false,
      daysLate,
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
    ...fields,
  }
}
