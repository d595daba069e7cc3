import { describe, expect, it } from 'vitest'
import { currentClears, missingClears } from '../../../src-main/domain/six-clears.ts'
import { commitmentWith, dayDeadline, factOn } from '../../support/facts.ts'

const set = (person: string) =>
  factOn('2025-10-05', {
    kind: 'clears',
    clears: { person, work: 'a', time: 'b', responsibility: 'c', product: '', authority: 'e' },
  })

describe('the six clears', () => {
  it('start from what the letter says and name the rest as missing', () => {
    const commitment = commitmentWith({
      deadline: dayDeadline('2025-12-09'),
      product: 'Báo cáo rà soát',
      reportTo: 'Công an tỉnh',
    })
    const clears = currentClears(commitment, [])
    expect(clears).toMatchObject({
      work: commitment.text,
      product: 'Báo cáo rà soát',
      authority: 'Công an tỉnh',
    })
    expect(missingClears(clears)).toEqual(['person', 'responsibility'])
  })

  it('are those last set, also where they were emptied', () => {
    const clears = currentClears(commitmentWith({ product: 'Báo cáo' }), [set('Hân'), set('Duy')])
    expect(clears.person).toBe('Duy')
    expect(missingClears(clears)).toEqual(['product'])
  })

  it('have no time where the letter sets none', () => {
    expect(missingClears(currentClears(commitmentWith({}), []))).toContain('time')
  })
})
