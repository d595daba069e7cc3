import { describe, expect, it } from 'vitest'
import type { RankingFormula } from '../../../src-main/contract/ranking.ts'
import type { NamedFigures } from '../../../src-main/contract/statistics.ts'
import { rank, SHIPPED_FORMULA } from '../../../src-main/domain/ranking.ts'

function unit(name: string, onTime: number, due: number, changes: Partial<NamedFigures> = {}): NamedFigures {
  return {
    id: null,
    name,
    total: due,
    doneOnTime: onTime,
    doneLate: 0,
    openInTime: 0,
    openOverdue: due - onTime,
    standing: 0,
    paused: 0,
    noInformation: 0,
    ofDue: { onTime, of: due },
    ofAssigned: { onTime, of: due },
    atRisk: 0,
    stale: 0,
    unclear: 0,
    unconfirmed: 0,
    extended: 0,
    extensionAsked: 0,
    pastCommitted: 0,
    ...changes,
  }
}

describe('rank', () => {
  it.each([
    [10, 10, 10, 'Xuất sắc'],
    [9, 10, 8, 'Tốt'],
    [8, 10, 6, 'Khá'],
    [7, 10, 4, 'Trung bình'],
    [699, 1000, 0, 'Yếu'],
    [899, 1000, 6, 'Khá'],
    [0, 10, 0, 'Yếu'],
  ])('gives %i of %i on time %i points', (onTime, due, points, className) => {
    expect(rank([unit('Văn phòng', onTime, due)], SHIPPED_FORMULA)).toMatchObject([
      { points, className, rank: 1 },
    ])
  })

  it('shares a rank among equals and leaves the gap', () => {
    const rows = rank(
      [unit('Đ', 7, 10), unit('A', 10, 10), unit('D', 9, 10), unit('C', 91, 100)],
      SHIPPED_FORMULA,
    )
    expect(rows.map((row) => [row.name, row.rank])).toEqual([
      ['A', 1],
      ['C', 2],
      ['D', 2],
      ['Đ', 4],
    ])
  })

  it('does not rank who had nothing due, unless the formula says what that is worth', () => {
    const idle = unit('Thanh tra', 0, 0)
    expect(rank([unit('Văn phòng', 1, 2), idle], SHIPPED_FORMULA)).toMatchObject([
      { name: 'Văn phòng', rank: 1 },
      { name: 'Thanh tra', rank: null, percent: null, className: '' },
    ])
    const generous: RankingFormula = {
      ...SHIPPED_FORMULA,
      parts: SHIPPED_FORMULA.parts.map((part) => ({ ...part, pointsForNone: 10 })),
    }
    expect(rank([idle], generous)).toMatchObject([{ rank: 1, points: 10, possible: 10 }])
  })

  it('adds parts up, and leaves a part without a denominator out of what is possible', () => {
    const formula: RankingFormula = {
      ...SHIPPED_FORMULA,
      parts: [
        ...SHIPPED_FORMULA.parts,
        { measure: 'informedOfAssigned', bands: [{ from: 50, points: 5 }], pointsForNone: null },
        { measure: 'clearOfOpen', bands: [{ from: 100, points: 5 }], pointsForNone: null },
      ],
    }
    const [row] = rank([unit('Văn phòng', 4, 4, { noInformation: 2 })], formula)
    // Nothing is open, so the six clears of open tasks are not asked.
    expect(row).toMatchObject({ points: 15, possible: 15, percent: 100 })
    expect(row?.parts.map((part) => [part.onTop, part.of])).toEqual([
      [4, 4],
      [2, 4],
      [0, 0],
    ])
  })
})
