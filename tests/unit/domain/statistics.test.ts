import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaf, type Status } from '../../../src-main/contract/commitment.ts'
import { countGroups, countLeaves } from '../../../src-main/domain/statistics.ts'

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
  agencies: fc.constantFrom('Công an tỉnh', 'Sở Nội vụ; Sở Tài chính', ''),
})

describe('counts', () => {
  it('add up: leaves to the total, and every breakdown to the whole', () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 60 }), (all) => {
        const whole = countLeaves(all.map((one) => one.status))
        const statusOf = (one: (typeof all)[number]) => one.status
        const byDirective = countGroups(all, (one) => one.directive, statusOf)
        const byAgency = countGroups(all, (one) => ({ id: null, name: one.agencies }), statusOf)
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

  it('of nothing are zeros', () => {
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
