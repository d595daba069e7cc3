import { describe, expect, it } from 'vitest'
import { parseDate, shortDate, shortInstant } from '../../../../src-renderer/ui/parse-date.ts'

const today = '2025-11-22'

describe('parseDate', () => {
  it.each([
    ['9/12', '2025-12-09'],
    ['09/12', '2025-12-09'],
    ['9-12-2026', '2026-12-09'],
    ['9.12.26', '2026-12-09'],
    ['9 12 2025', '2025-12-09'],
    ['09122025', '2025-12-09'],
    ['0912', '2025-12-09'],
    ['091225', '2025-12-09'],
    ['2025-12-09', '2025-12-09'],
    ['+7', '2025-11-29'],
    ['+ 10', '2025-12-02'],
    ['-22', '2025-10-31'],
    ['hôm nay', '2025-11-22'],
    ['HOM NAY', '2025-11-22'],
    ['mai', '2025-11-23'],
    ['hôm qua', '2025-11-21'],
    ['cuối tháng', '2025-11-30'],
    ['cuối quý', '2025-12-31'],
    ['cuoi nam', '2025-12-31'],
    ['end of quarter', '2025-12-31'],
    ['29/2/2024', '2024-02-29'],
    ['ngày 9 tháng 12 năm 2026', '2026-12-09'],
    ['9 tháng 12', '2025-12-09'],
    ['đầu tháng', '2025-11-01'],
    ['cuối tháng 2/2028', '2028-02-29'],
    ['tháng 12', '2025-12-31'],
    ['Quý IV/2026', '2026-12-31'],
    ['cuối quý 1 năm 2026', '2026-03-31'],
    ['quý 3', '2025-09-30'],
    ['cuối năm 2026', '2026-12-31'],
    ['thứ Sáu', '2025-11-28'],
    ['thu 7', '2025-11-29'],
    ['chủ nhật', '2025-11-23'],
    ['  9/12  ', '2025-12-09'],
  ])('reads %s as %s', (typed, date) => {
    expect(parseDate(typed, today)).toBe(date)
  })

  it.each([
    '',
    'tuần sau',
    '31/11/2025',
    '29/2/2025',
    '9/13',
    '0/1',
    '9/12/202',
    '123',
    '99999999',
    '++7',
    'tháng 13',
    'quý 5',
    'quý V',
    'năm 25',
    'thứ 8',
    'ngày 31 tháng 11',
  ])('takes %j for no date', (typed) => {
    expect(parseDate(typed, today)).toBeNull()
  })

  it('ends the quarter in which today lies', () => {
    expect(parseDate('cuối quý', '2026-01-01')).toBe('2026-03-31')
    expect(parseDate('cuối quý', '2025-09-30')).toBe('2025-09-30')
  })

  it('crosses years and leap days', () => {
    expect(parseDate('+1', '2025-12-31')).toBe('2026-01-01')
    expect(parseDate('+1', '2024-02-28')).toBe('2024-02-29')
  })
})

describe('shown dates', () => {
  it('are dd/mm/yyyy and empty for none', () => {
    expect(shortDate('2025-12-09')).toBe('09/12/2025')
    expect(shortDate(null)).toBe('')
  })

  it('turn instants into Vietnamese time, also past midnight', () => {
    expect(shortInstant('2025-12-31T18:05:00.000Z')).toBe('01/01/2026 01:05')
    expect(shortInstant('2025-12-09T00:00:00.000Z')).toBe('09/12/2025 07:00')
  })
})
