import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../../src-main/contract/calendar.ts'
import { bandOf, cutoffs } from '../../../src-main/domain/due-bands.ts'
import { workingDays } from '../../../src-main/domain/working-days.ts'

const calendar = workingDays(
  workingCalendar.parse(
    JSON.parse(
      readFileSync(new URL('../../../resources/calendar/working-days.json', import.meta.url), 'utf8'),
    ),
  ),
)

describe('due bands', () => {
  it('reach over weekends: what falls on a Saturday is due by the Friday before it', () => {
    // Tuesday 9 December 2025: three working days reach to Friday, and the weekend behind it.
    expect(cutoffs('2025-12-09', calendar)).toEqual({
      asOf: '2025-12-09',
      threeDays: '2025-12-14',
      week: '2025-12-16',
      month: '2026-01-08',
    })
  })

  it('reach over Tết', () => {
    // Offices close from Saturday 14 to Sunday 22 February 2026.
    expect(cutoffs('2026-02-12', calendar).threeDays).toBe('2026-02-24')
  })

  it.each([
    ['openOverdue', '2025-12-01', 'overdue'],
    ['openInTime', '2025-12-09', 'today'],
    ['openInTime', '2025-12-13', 'threeDays'],
    ['openInTime', '2025-12-16', 'week'],
    ['openInTime', '2026-01-08', 'month'],
    ['openInTime', '2026-01-09', 'later'],
    ['openInTime', null, 'none'],
    ['paused', '2025-12-09', 'none'],
    ['doneLate', '2025-12-01', 'none'],
  ] as const)('%s with last day %s is "%s"', (leaf, lastDay, band) => {
    expect(bandOf(leaf, lastDay, cutoffs('2025-12-09', calendar))).toBe(band)
  })
})
