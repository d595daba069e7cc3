import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDate,
  daysBetween,
  lastDayOfMonth,
  longDate,
  shortDate,
  vietnamDate,
} from '../../../src-main/domain/date.ts'

describe('dates', () => {
  it('takes the day in Asia/Ho_Chi_Minh, whatever the machine says', () => {
    expect(vietnamDate(new Date('2025-12-14T16:59:59Z'))).toBe('2025-12-14')
    expect(vietnamDate(new Date('2025-12-14T17:00:00Z'))).toBe('2025-12-15')
  })

  it('counts over month ends, year ends and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29')
    expect(lastDayOfMonth(2025, 12)).toBe('2025-12-31')
  })

  it('knows no 31 April', () => {
    expect(calendarDate(2025, 4, 31)).toBeNull()
    expect(calendarDate(2025, 4, 30)).toBe('2025-04-30')
  })

  it('pads days below 10 and months 1 and 2 only (Nghị định 30/2020, Phụ lục I)', () => {
    expect(longDate('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020')
    expect(longDate('2019-06-29')).toBe('ngày 29 tháng 6 năm 2019')
    expect(longDate('2025-02-11')).toBe('ngày 11 tháng 02 năm 2025')
    expect(longDate('2025-12-09')).toBe('ngày 09 tháng 12 năm 2025')
    expect(shortDate('2025-12-09')).toBe('09/12/2025')
  })
})
