import type { IsoDate } from '../contract/common.ts'
import type { Period, PeriodKind } from '../contract/report.ts'
import { shortDate } from './date.ts'

type FixedKind = Exclude<PeriodKind, 'free'>

/**
 * Cut-off days of periodic reports: from the 15th of the month before the period to the 14th of its last
 * month (Nghị định 09/2019/NĐ-CP, Điều 12; nine months by the practice of provinces, the decree is silent).
 */
const FIRST_DAY = 15
const LAST_DAY = 14

/**
 * The window of a reporting period. `index` is the month (1–12) or the quarter (1–4), null otherwise.
 * @throws RangeError when the index does not fit the kind.
 */
export function reportingPeriod(kind: FixedKind, year: number, index: number | null): Period {
  const [first, last] = months(kind, index)
  return {
    kind,
    year,
    index,
    from: dayOfMonth(year, first - 1, FIRST_DAY),
    to: dayOfMonth(year, last, LAST_DAY),
  }
}

/** "Quý IV năm 2025", "Tháng 11 năm 2025", "9 tháng năm 2025", or the dates of a free window. */
export function periodName(period: Period): string {
  const { kind, year, index } = period
  switch (kind) {
    case 'month':
      return `Tháng ${index} năm ${year}`
    case 'quarter':
      return `Quý ${ROMAN[(index ?? 1) - 1]} năm ${year}`
    case 'firstHalf':
      return `6 tháng đầu năm ${year}`
    case 'secondHalf':
      return `6 tháng cuối năm ${year}`
    case 'nineMonths':
      return `9 tháng năm ${year}`
    case 'year':
      return `Năm ${year}`
    case 'free':
      return `Từ ngày ${shortDate(period.from)} đến ngày ${shortDate(period.to)}`
  }
}

/** Reads "2025-Q4", "2025-11", "2025-H1", "2025-H2", "2025-9M" or "2025"; null when it is none of these. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(9M)|(0?[1-9]|1[0-2])))?$/i.exec(text.trim())
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] !== undefined) return reportingPeriod('quarter', year, Number(match[3]))
  if (match[4] !== undefined)
    return reportingPeriod(match[5] === '1' ? 'firstHalf' : 'secondHalf', year, null)
  if (match[6] !== undefined) return reportingPeriod('nineMonths', year, null)
  if (match[7] !== undefined) return reportingPeriod('month', year, Number(match[7]))
  return reportingPeriod('year', year, null)
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

function months(kind: FixedKind, index: number | null): readonly [first: number, last: number] {
  switch (kind) {
    case 'month':
      return [within(index, 12), within(index, 12)]
    case 'quarter':
      return [within(index, 4) * 3 - 2, within(index, 4) * 3]
    case 'firstHalf':
      return [1, 6]
    case 'secondHalf':
      return [7, 12]
    case 'nineMonths':
      return [1, 9]
    case 'year':
      return [1, 12]
  }
}

function within(index: number | null, highest: number): number {
  if (index === null || index < 1 || index > highest) {
    throw new RangeError(`period index ${index} is not within 1–${highest}`)
  }
  return index
}

/** Month 0 is December of the year before. */
function dayOfMonth(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
