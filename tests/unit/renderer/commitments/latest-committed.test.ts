import { describe, expect, it } from 'vitest'
import type { FactContent, FactView } from '../../../../src-main/contract/commitment.ts'
import { latestCommitted } from '../../../../src-renderer/commitments/latest-committed.ts'

describe('latestCommitted', () => {
  it('is the last letter by the day it was issued, whatever order the facts come in', () => {
    const facts = [
      committed(3, '2025-12-10', '2026-01-15'),
      committed(1, '2025-11-10', '2025-12-31'),
      committed(2, '2025-12-10', '2026-01-10'),
    ]
    expect(latestCommitted(facts, '2026-02-01')?.lastDay).toBe('2026-01-15')
    expect(latestCommitted(facts, '2025-12-09')?.lastDay).toBe('2025-12-31')
  })

  it('is none before the first letter, and none where it was retracted', () => {
    expect(latestCommitted([committed(1, '2025-12-10', '2025-12-31')], '2025-12-09')).toBeNull()
    const retracted = { ...committed(1, '2025-12-10', '2025-12-31'), retracted: true }
    expect(latestCommitted([retracted], '2026-01-01')).toBeNull()
    expect(
      latestCommitted([fact(1, '2025-12-10', { kind: 'reportedDone', text: '' })], '2026-01-01'),
    ).toBeNull()
  })
})

function committed(number: number, happenedOn: string, lastDay: string): FactView {
  const letterId = `0190a1b2-0000-7000-8000-00000000010${number}`
  return fact(number, happenedOn, { kind: 'committed', lastDay, letterId })
}

function fact(number: number, happenedOn: string, content: FactContent): FactView {
  return {
    id: `0190a1b2-0000-7000-8000-00000000000${number}`,
    commitmentId: '0190a1b2-0000-7000-8000-000000000009',
    happenedOn,
    enteredAt: `${happenedOn}T01:00:00.000Z`,
    agencyId: '0190a1b2-0000-7000-8000-000000000008',
    deviceId: '0190a1b2-0000-7000-8000-000000000007',
    content,
    retracted: false,
    evidence: [],
  }
}
