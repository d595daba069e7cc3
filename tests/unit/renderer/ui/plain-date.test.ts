import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, lastDayOfMonth, weekdayOf } from '../../../../src-renderer/ui/plain-date.ts'

describe('plain dates', () => {
  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-11-22', 0, '2025-11-22'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(days)
  })

  it('counts weekdays from Monday', () => {
    expect(['2025-11-24', '2025-11-29', '2025-11-30'].map(weekdayOf)).toEqual([1, 6, 7])
  })

  it('knows how long months are', () => {
    expect([lastDayOfMonth(2024, 2), lastDayOfMonth(2025, 2), lastDayOfMonth(2025, 12)]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-12-31',
    ])
  })
})
