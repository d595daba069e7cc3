import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaf, type Status } from '../../../src-main/contract/commitment.ts'
import { computeStatistics, countLeaves } from '../../../src-main/domain/statistics.ts'

const base: Status = {
  leaf: 'openInTime',
  band: 'none',
  atRisk: false,
  stale: false,
  occurrences: null,
  noInformation: false,
  lastDay: null,
  assignedLastDay: null,
  doneOn: null,
  confirmed: false,
  daysLate: 0,
  committedLastDay: null,
  daysPastCommitted: 0,
  daysLeft: null,
  workingDaysLeft: null,
  percent: null,
}

const counted = fc.record({
  status: fc.record({ leaf: fc.constantFrom(...leaf.options), noInformation: fc.boolean() }).map((part) => ({
    ...base,
    ...part,
  })),
  directive: fc.constantFrom(
    { id: 'a', name: 'Công văn 440/UBND-TH' },
    { id: null, name: 'Không theo văn bản' },
  ),
  agencies: fc.constantFrom(['Công an tỉnh'], ['Sở Nội vụ', 'Sở Tài chính'], []),
})

describe('computeStatistics', () => {
  it('adds up: leaves to the total, and every breakdown to the whole', () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 60 }), (all) => {
        const { byDirective, byAgency, asOf, ...whole } = computeStatistics(all, '2025-12-14')
        expect(asOf).toBe('2025-12-14')
        expect(whole.total).toBe(all.length)
        expect(
          whole.doneOnTime +
            whole.doneLate +
            whole.openInTime +
            whole.openOverdue +
            whole.standing +
            whole.paused,
        ).toBe(whole.total)
        for (const parts of [byDirective, byAgency]) {
          for (const key of ['total', 'doneLate', 'openOverdue', 'noInformation'] as const) {
            expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key])
          }
        }
      }),
    )
  })

  it('counts a commitment of several agencies once, under all their names', () => {
    const { byAgency } = computeStatistics(
      [{ status: base, directive: { id: null, name: '' }, agencies: ['Sở Nội vụ', 'Sở Tài chính'] }],
      '2025-12-14',
    )
    expect(byAgency.map((one) => [one.name, one.total])).toEqual([['Sở Nội vụ; Sở Tài chính', 1]])
  })

  it('counts nothing as zeros', () => {
    expect(countLeaves([])).toEqual({
      total: 0,
      doneOnTime: 0,
      doneLate: 0,
      openInTime: 0,
      openOverdue: 0,
      standing: 0,
      paused: 0,
      noInformation: 0,
    })
  })
})
