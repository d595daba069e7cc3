import { describe, expect, it } from 'vitest'
import { commitmentFilter } from '../../../../src-main/contract/commitment-list.ts'
import { commitmentsSearch, filterSearch, wholeFilter } from '../../../../src-renderer/commitments/search.ts'

describe('the address of the list', () => {
  it('holds only what a filter asks for', () => {
    expect(filterSearch({})).toEqual({})
    expect(filterSearch({ search: '', leaves: [], atRisk: null })).toEqual({})
    expect(filterSearch({ leaves: ['openOverdue'], atRisk: false })).toEqual({
      filter: { leaves: ['openOverdue'], atRisk: false },
    })
  })

  it('comes back as the same filter', () => {
    const filter = commitmentFilter.parse({ units: [''], lastDay: { from: null, to: '2025-12-31' } })
    expect(wholeFilter(filterSearch(filter))).toEqual(filter)
    expect(wholeFilter({})).toEqual(commitmentFilter.parse({}))
  })

  it('ignores what it does not understand', () => {
    expect(
      commitmentsSearch.parse({ filter: { leaves: ['gone'] }, sort: 'text', open: 'x', asOf: 1 }),
    ).toEqual({})
    expect(commitmentsSearch.parse({ filter: { leaves: ['paused'] }, groupBy: 'unit' })).toEqual({
      filter: { leaves: ['paused'] },
      groupBy: 'unit',
    })
  })
})
