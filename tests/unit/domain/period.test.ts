import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { periodKind, reportingWindows } from '../../../src-main/contract/report-window.ts'
import { addDays, lastDayOfMonth } from '../../../src-main/domain/date.ts'
import {
  decreeCutOff,
  nextPeriod,
  parsePeriod,
  periodName,
  previousPeriod,
  reportingPeriod,
  samePeriodLastYear,
} from '../../../src-main/domain/period.ts'

const file = new URL('../../../resources/calendar/reporting-windows.json', import.meta.url)
const { variants } = reportingWindows.parse(JSON.parse(readFileSync(file, 'utf8')))
const fixedKinds = periodKind.exclude(['free']).options
const years = [2025, 2026, 2027]

describe('reportingPeriod (Nghị định 09/2019/NĐ-CP, Điều 12)', () => {
  it.each([
    ['quarter', 2025, 1, '2024-12-15', '2025-03-14', 'Quý I năm 2025'],
    ['quarter', 2025, 2, '2025-03-15', '2025-06-14', 'Quý II năm 2025'],
    ['quarter', 2025, 3, '2025-06-15', '2025-09-14', 'Quý III năm 2025'],
    ['quarter', 2025, 4, '2025-09-15', '2025-12-14', 'Quý IV năm 2025'],
    ['quarter', 2026, 1, '2025-12-15', '2026-03-14', 'Quý I năm 2026'],
    ['quarter', 2026, 2, '2026-03-15', '2026-06-14', 'Quý II năm 2026'],
    ['quarter', 2026, 3, '2026-06-15', '2026-09-14', 'Quý III năm 2026'],
    ['quarter', 2026, 4, '2026-09-15', '2026-12-14', 'Quý IV năm 2026'],
    ['quarter', 2027, 1, '2026-12-15', '2027-03-14', 'Quý I năm 2027'],
    ['quarter', 2027, 4, '2027-09-15', '2027-12-14', 'Quý IV năm 2027'],
    ['month', 2025, 1, '2024-12-15', '2025-01-14', 'Tháng 1 năm 2025'],
    ['month', 2025, 3, '2025-02-15', '2025-03-14', 'Tháng 3 năm 2025'],
    ['month', 2025, 11, '2025-10-15', '2025-11-14', 'Tháng 11 năm 2025'],
    ['month', 2025, 12, '2025-11-15', '2025-12-14', 'Tháng 12 năm 2025'],
    ['month', 2026, 1, '2025-12-15', '2026-01-14', 'Tháng 1 năm 2026'],
    ['month', 2027, 2, '2027-01-15', '2027-02-14', 'Tháng 2 năm 2027'],
    ['firstHalf', 2025, null, '2024-12-15', '2025-06-14', '6 tháng đầu năm 2025'],
    ['firstHalf', 2026, null, '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
    ['firstHalf', 2027, null, '2026-12-15', '2027-06-14', '6 tháng đầu năm 2027'],
    ['secondHalf', 2025, null, '2025-06-15', '2025-12-14', '6 tháng cuối năm 2025'],
    ['secondHalf', 2026, null, '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
    ['secondHalf', 2027, null, '2027-06-15', '2027-12-14', '6 tháng cuối năm 2027'],
    ['nineMonths', 2025, null, '2024-12-15', '2025-09-14', '9 tháng năm 2025'],
    ['nineMonths', 2026, null, '2025-12-15', '2026-09-14', '9 tháng năm 2026'],
    ['nineMonths', 2027, null, '2026-12-15', '2027-09-14', '9 tháng năm 2027'],
    ['year', 2025, null, '2024-12-15', '2025-12-14', 'Năm 2025'],
    ['year', 2026, null, '2025-12-15', '2026-12-14', 'Năm 2026'],
    ['year', 2027, null, '2026-12-15', '2027-12-14', 'Năm 2027'],
  ] as const)('%s %i %s: %s – %s', (kind, year, index, from, to, name) => {
    const period = reportingPeriod(kind, year, index)
    expect(period).toEqual({ kind, year, index, from, to, variant: 'nd09' })
    expect(periodName(period)).toBe(name)
  })

  it('refuses an index that does not exist', () => {
    expect(() => reportingPeriod('quarter', 2025, 5)).toThrow(RangeError)
    expect(() => reportingPeriod('month', 2025, null)).toThrow(RangeError)
  })
})

describe('the variants of the data file', () => {
  it('begin with the decree and name their sources', () => {
    expect(variants[0]).toMatchObject(decreeCutOff)
    expect(variants.map(({ id }) => id)).toEqual([...new Set(variants.map(({ id }) => id))])
    for (const { source } of variants) expect(source.length).toBeGreaterThan(20)
  })

  it.each([
    ['day25', '2025-10-26', '2025-11-25', '2025-09-26', '2025-12-25'],
    ['nq57', '2025-10-25', '2025-11-24', '2025-09-25', '2025-12-24'],
    ['day10', '2025-10-11', '2025-11-10', '2025-09-11', '2025-12-10'],
    ['day06', '2025-10-07', '2025-11-06', '2025-09-07', '2025-12-06'],
    ['calendar', '2025-11-01', '2025-11-30', '2025-10-01', '2025-12-31'],
  ])('%s: tháng 11 %s – %s, Quý IV %s – %s', (id, monthFrom, monthTo, quarterFrom, quarterTo) => {
    const variant = variants.find((one) => one.id === id)
    expect(reportingPeriod('month', 2025, 11, variant)).toMatchObject({
      from: monthFrom,
      to: monthTo,
      variant: id,
    })
    expect(reportingPeriod('quarter', 2025, 4, variant)).toMatchObject({ from: quarterFrom, to: quarterTo })
  })

  describe.each(variants.map((variant) => [variant.id, variant] as const))(
    '%s, 2025–2027',
    (_id, variant) => {
      it.each(fixedKinds)('cuts %s without gap or overlap', (kind) => {
        for (const year of years) {
          const indexes = kind === 'month' ? 12 : kind === 'quarter' ? 4 : 0
          for (const index of indexes === 0 ? [null] : Array.from({ length: indexes }, (_, at) => at + 1)) {
            const period = reportingPeriod(kind, year, index, variant)
            expect(period.from < period.to).toBe(true)
            const next = nextPeriod(kind, year, index, variant)
            if (indexes > 0 || kind === 'year') expect(next.from).toBe(addDays(period.to, 1))
            const before = previousPeriod(period, variant)
            if (before !== null) expect(addDays(before.to, 1)).toBe(period.from)
            expect(samePeriodLastYear(period, variant)).toEqual(
              reportingPeriod(kind, year - 1, index, variant),
            )
          }
        }
      })

      it('puts months into quarters, quarters into halves, halves into the year', () => {
        for (const year of years) {
          const of = (kind: (typeof fixedKinds)[number], index: number | null) =>
            reportingPeriod(kind, year, index, variant)
          const whole = of('year', null)
          for (const quarter of [1, 2, 3, 4]) {
            expect(of('quarter', quarter).from).toBe(of('month', quarter * 3 - 2).from)
            expect(of('quarter', quarter).to).toBe(of('month', quarter * 3).to)
          }
          expect(of('firstHalf', null)).toMatchObject({ from: whole.from, to: of('quarter', 2).to })
          expect(of('secondHalf', null)).toMatchObject({ from: of('quarter', 3).from, to: whole.to })
          expect(of('nineMonths', null)).toMatchObject({ from: whole.from, to: of('quarter', 3).to })
        }
      })
    },
  )

  it('ends a calendar month on its last day', () => {
    const calendar = variants.find(({ id }) => id === 'calendar')
    for (const month of [2, 4, 12]) {
      expect(reportingPeriod('month', 2028, month, calendar).to).toBe(lastDayOfMonth(2028, month))
    }
  })
})

describe('free dates', () => {
  const free = parsePeriod('2025-10-01..2025-10-31')

  it('are compared with as many days before and the same dates of last year', () => {
    if (free === null) throw new Error('free dates are read')
    expect(free).toMatchObject({ kind: 'free', from: '2025-10-01', to: '2025-10-31', variant: null })
    expect(previousPeriod(free, decreeCutOff)).toMatchObject({ from: '2025-08-31', to: '2025-09-30' })
    expect(samePeriodLastYear(free, decreeCutOff)).toMatchObject({ from: '2024-10-01', to: '2024-10-31' })
  })

  it('move 29 February to the 28th', () => {
    const leap = parsePeriod('2028-02-29..2028-03-10')
    if (leap === null) throw new Error('free dates are read')
    expect(samePeriodLastYear(leap, decreeCutOff)).toMatchObject({ from: '2027-02-28', to: '2027-03-10' })
  })

  it.each(['2025-10-31..2025-10-01', '2025-02-30..2025-03-01', '2025-10-01..'])('refuse %s', (text) => {
    expect(parsePeriod(text)).toBeNull()
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
