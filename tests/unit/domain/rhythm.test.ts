import { describe, expect, it } from 'vitest'
import { occurrences, readRhythm } from '../../../src-main/domain/rhythm.ts'

const END = 31
const always = () => true
const notWednesday = (date: string) => date !== '2025-12-03'

describe('readRhythm', () => {
  it.each([
    ['hằng ngày', { every: 'day' }],
    ['Hàng ngày', { every: 'day' }],
    ['hằng tuần', { every: 'week', weekday: 5 }],
    ['trước 16 giờ thứ Năm hằng tuần', { every: 'week', weekday: 4 }],
    ['hằng tháng', { every: 'months', months: 1, month: 1, day: END }],
    ['hằng tháng; trước ngày 25 hằng tháng', { every: 'months', months: 1, month: 1, day: 25 }],
    ['định kỳ hằng tháng, quý, năm', { every: 'months', months: 1, month: 1, day: END }],
    ['1 tháng/lần', { every: 'months', months: 1, month: 1, day: END }],
    ['hằng quý', { every: 'months', months: 3, month: 3, day: END }],
    ['hằng quý, trước ngày 15 của tháng cuối quý', { every: 'months', months: 3, month: 3, day: 15 }],
    ['ngày 05 tháng đầu quý, hằng quý', { every: 'months', months: 3, month: 1, day: 5 }],
    ['3 tháng một lần', { every: 'months', months: 3, month: 3, day: END }],
    ['định kỳ 6 tháng', { every: 'months', months: 6, month: 6, day: END }],
    ['sáu tháng một lần', { every: 'months', months: 6, month: 6, day: END }],
    ['hằng năm', { every: 'months', months: 12, month: 12, day: END }],
    ['trước ngày 15/11 hằng năm', { every: 'months', months: 12, month: 11, day: 15 }],
    ['hằng năm, trước ngày 20 tháng 3', { every: 'months', months: 12, month: 3, day: 20 }],
  ])('reads "%s"', (words, rhythm) => {
    expect(readRhythm(words)).toEqual(rhythm)
  })

  it.each(['định kỳ', 'thường xuyên', 'khi có yêu cầu', ''])('finds no rhythm in "%s"', (words) => {
    expect(readRhythm(words)).toBeNull()
  })
})

describe('occurrences', () => {
  it('falls on the last day of shorter months', () => {
    expect(
      occurrences({ every: 'months', months: 1, month: 1, day: END }, '2028-01-15', '2028-04-30', always),
    ).toEqual(['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'])
  })

  it('goes over the turn of the year', () => {
    expect(
      occurrences({ every: 'months', months: 3, month: 3, day: 15 }, '2025-10-01', '2026-06-15', always),
    ).toEqual(['2025-12-15', '2026-03-15', '2026-06-15'])
  })

  it('takes each week on its day, and each day that is worked', () => {
    expect(occurrences({ every: 'week', weekday: 5 }, '2025-12-01', '2025-12-14', always)).toEqual([
      '2025-12-05',
      '2025-12-12',
    ])
    expect(occurrences({ every: 'day' }, '2025-12-02', '2025-12-04', notWednesday)).toEqual([
      '2025-12-02',
      '2025-12-04',
    ])
  })

  it('has none in an empty stretch', () => {
    expect(occurrences({ every: 'day' }, '2025-12-02', '2025-12-01', always)).toEqual([])
  })
})
