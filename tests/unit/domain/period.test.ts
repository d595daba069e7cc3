import { describe, expect, it } from 'vitest'
import { parsePeriod, periodName, reportingPeriod } from '../../../src-main/domain/period.ts'

describe('reportingPeriod (Nghị định 09/2019/NĐ-CP, Điều 12)', () => {
  it.each([
    ['quarter', 2025, 1, '2024-12-15', '2025-03-14', 'Quý I năm 2025'],
    ['quarter', 2025, 2, '2025-03-15', '2025-06-14', 'Quý II năm 2025'],
    ['quarter', 2025, 3, '2025-06-15', '2025-09-14', 'Quý III năm 2025'],
    ['quarter', 2025, 4, '2025-09-15', '2025-12-14', 'Quý IV năm 2025'],
    ['quarter', 2026, 1, '2025-12-15', '2026-03-14', 'Quý I năm 2026'],
    ['month', 2025, 11, '2025-10-15', '2025-11-14', 'Tháng 11 năm 2025'],
    ['month', 2026, 1, '2025-12-15', '2026-01-14', 'Tháng 1 năm 2026'],
    ['firstHalf', 2026, null, '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
    ['secondHalf', 2025, null, '2025-06-15', '2025-12-14', '6 tháng cuối năm 2025'],
    ['nineMonths', 2025, null, '2024-12-15', '2025-09-14', '9 tháng năm 2025'],
    ['year', 2025, null, '2024-12-15', '2025-12-14', 'Năm 2025'],
  ] as const)('%s %i %s: %s – %s', (kind, year, index, from, to, name) => {
    const period = reportingPeriod(kind, year, index)
    expect(period).toEqual({ kind, year, index, from, to })
    expect(periodName(period)).toBe(name)
  })

  it('refuses an index that does not exist', () => {
    expect(() => reportingPeriod('quarter', 2025, 5)).toThrow(RangeError)
    expect(() => reportingPeriod('month', 2025, null)).toThrow(RangeError)
  })
})

describe('parsePeriod', () => {
  it.each([
    ['2025-Q4', 'quarter', 4],
    ['2025-q1', 'quarter', 1],
    ['2025-11', 'month', 11],
    ['2025-3', 'month', 3],
    ['2025-H1', 'firstHalf', null],
    ['2025-H2', 'secondHalf', null],
    ['2025-9M', 'nineMonths', null],
    ['2025', 'year', null],
  ] as const)('%s', (text, kind, index) => {
    expect(parsePeriod(text)).toMatchObject({ kind, index, year: 2025 })
  })

  it.each(['2025-Q5', '2025-13', 'Q4', '', '2025-Q4-1'])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })
})
