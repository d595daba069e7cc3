import { describe, expect, it } from 'vitest'
import type { FactView } from '../../../../../src-main/contract/commitment.ts'
import { dayAt, lifeOf } from '../../../../../src-renderer/commitments/detail/life.ts'
import { openStatus } from '../../../../support/commitment-row.ts'
import { factOn } from '../../../../support/facts.ts'

const news = (on: string): FactView => ({
  ...factOn(on, { kind: 'reportedDone', text: '' }),
  retracted: false,
  evidence: [],
})

describe('the life of a commitment', () => {
  it('goes from its assignment to its last day or today, whichever is later', () => {
    const life = lifeOf({ assignedOn: '2025-10-01', facts: [], status: openStatus }, '2025-12-14')
    expect([life.from, dayAt(life, life.days)]).toEqual(['2025-10-01', '2025-12-31'])
    const late = lifeOf({ assignedOn: '2025-10-01', facts: [], status: openStatus }, '2026-02-01')
    expect(dayAt(late, late.days)).toBe('2026-02-01')
  })

  it('marks the days on which something happened, also before the assignment', () => {
    const facts = [news('2025-09-30'), news('2025-10-02'), news('2025-10-02')]
    const life = lifeOf({ assignedOn: '2025-10-01', facts, status: null }, '2025-12-14')
    expect(life.from).toBe('2025-09-30')
    expect(life.marks).toEqual([0, 2])
    expect(dayAt(life, life.placeOf('2025-11-05'))).toBe('2025-11-05')
    expect(life.placeOf('2030-01-01')).toBe(life.days)
  })
})
