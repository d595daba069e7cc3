import { describe, expect, it } from 'vitest'
import { nextPath } from '../../../../../src-renderer/directives/review/next-path.ts'
import { typedDeadline } from '../../../../../src-renderer/directives/review/typed-deadline.ts'

const today = '2025-11-20'

describe('nextPath', () => {
  it.each([
    ['3', '4'],
    ['1.a', '1.b'],
    ['2.d', '2.đ'],
    ['2.đ', '2.e'],
    ['2.dash9', '2.dash10'],
    ['1.b#2', '1.c'],
    ['PL1.4', 'PL1.5'],
    ['', ''],
    ['IV', ''],
    ['1.y', ''],
  ])('follows %j by %j', (path, next) => {
    expect(nextPath(path)).toBe(next)
  })
})

describe('typedDeadline', () => {
  it.each([
    ['9/12', 'day', '2025-12-09'],
    ['trước ngày 09/12/2025', 'day', '2025-12-09'],
    ['từ ngày 01/11/2025 đến ngày 30/11/2025', 'day', '2025-11-30'],
    ['cuối quý', 'day', '2025-12-31'],
    ['Quý IV/2025', 'quarter', '2025-12-31'],
    ['trong Quý I năm 2026', 'quarter', '2026-03-31'],
    ['tháng 02/2028', 'month', '2028-02-29'],
    ['trong năm 2025', 'year', '2025-12-31'],
    ['hằng tháng', 'recurring', null],
    ['thường xuyên', 'standing', null],
    ['sau khi có hướng dẫn', 'none', null],
  ])('reads %j', (typed, kind, lastDay) => {
    expect(typedDeadline(typed, today)).toMatchObject({ text: typed, kind, lastDay })
  })

  it('has no words when nothing was typed', () => {
    expect(typedDeadline('  ', today)).toMatchObject({ text: null, kind: 'none', lastDay: null })
  })
})
