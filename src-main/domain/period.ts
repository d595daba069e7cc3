import type { IsoDate } from '../contract/common.ts'
import type { Period, PeriodKind, WindowVariant } from '../contract/report-window.ts'
import { addDays, calendarDate, daysBetween, lastDayOfMonth, shortDate } from './date.ts'

type FixedKind = Exclude<PeriodKind, 'free'>

/** What of a variant decides the days of a window. */
export type CutOff = Pick<WindowVariant, 'id' | 'lastDay'>

/**
 * From the 15th of the month before the period to the 14th of its last month (Nghị định 09/2019/NĐ-CP, Điều 12;
 * nine months by the practice of provinces, the decree is silent). The other ways stand in the data file.
 */
export const decreeCutOff: CutOff = { id: 'nd09', lastDay: 14 }

/**
 * The window of a reporting period. `index` is the month (1–12) or the quarter (1–4), null otherwise. Windows of
 * one variant follow each other without a gap: each begins the day after the last cut-off.
 * @throws RangeError when the index does not fit the kind.
 */
export function reportingPeriod(
  kind: FixedKind,
  year: number,
  index: number | null,
  cutOff: CutOff = decreeCutOff,
): Period {
  const [first, last] = months(kind, index)
  return {
    kind,
    year,
    index,
    from: addDays(cutOffDay(year, first - 1, cutOff), 1),
    to: cutOffDay(year, last, cutOff),
    variant: cutOff.id,
  }
}

/**
 * The period that came just before, of the same length: half years follow each other. Null for nine months and
 * years, whose forerunner is the same period of last year.
 */
export function previousPeriod(period: Period, cutOff: CutOff): Period | null {
  const { kind, year, index, from, to } = period
  switch (kind) {
    case 'month':
      return index === 1
        ? reportingPeriod(kind, year - 1, 12, cutOff)
        : reportingPeriod(kind, year, (index ?? 2) - 1, cutOff)
    case 'quarter':
      return index === 1
        ? reportingPeriod(kind, year - 1, 4, cutOff)
        : reportingPeriod(kind, year, (index ?? 2) - 1, cutOff)
    case 'firstHalf':
      return reportingPeriod('secondHalf', year - 1, null, cutOff)
    case 'secondHalf':
      return reportingPeriod('firstHalf', year, null, cutOff)
    case 'nineMonths':
    case 'year':
      return null
    case 'free': {
      const before = addDays(from, -1)
      return { ...period, year: yearOf(before), from: addDays(before, -daysBetween(from, to)), to: before }
    }
  }
}

/** The same period of the year before; free dates move by a year, 29 February to the 28th. */
export function samePeriodLastYear(period: Period, cutOff: CutOff): Period {
  const { kind, year, index, from, to } = period
  if (kind !== 'free') return reportingPeriod(kind, year - 1, index, cutOff)
  return { ...period, year: year - 1, from: yearBefore(from), to: yearBefore(to) }
}

/** The next period of the same kind. */
export function nextPeriod(kind: FixedKind, year: number, index: number | null, cutOff: CutOff): Period {
  const most = kind === 'month' ? 12 : kind === 'quarter' ? 4 : null
  if (most === null || index === null) return reportingPeriod(kind, year + 1, null, cutOff)
  return index < most
    ? reportingPeriod(kind, year, index + 1, cutOff)
    : reportingPeriod(kind, year + 1, 1, cutOff)
}

/** "Quý IV năm 2025", "Tháng 11 năm 2025", "9 tháng năm 2025", or the dates of a free window. */
export function periodName(period: Pick<Period, 'kind' | 'year' | 'index' | 'from' | 'to'>): string {
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

/**
 * Reads "2025-Q4", "2025-11", "2025-H1", "2025-H2", "2025-9M", "2025", or free dates "2025-10-01..2025-11-20"; null
 * when it is none of these.
 */
export function parsePeriod(text: string, cutOff: CutOff = decreeCutOff): Period | null {
  const trimmed = text.trim()
  const free = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(trimmed)
  if (free !== null) return freePeriod(free[1] ?? '', free[2] ?? '')
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(9M)|(0?[1-9]|1[0-2])))?$/i.exec(trimmed)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] !== undefined) return reportingPeriod('quarter', year, Number(match[3]), cutOff)
  if (match[4] !== undefined) {
    return reportingPeriod(match[5] === '1' ? 'firstHalf' : 'secondHalf', year, null, cutOff)
  }
  if (match[6] !== undefined) return reportingPeriod('nineMonths', year, null, cutOff)
  if (match[7] !== undefined) return reportingPeriod('month', year, Number(match[7]), cutOff)
  return reportingPeriod('year', year, null, cutOff)
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

function freePeriod(from: IsoDate, to: IsoDate): Period | null {
  if (!isDay(from) || !isDay(to) || from > to) return null
  return { kind: 'free', year: yearOf(to), index: null, from, to, variant: null }
}

function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return calendarDate(year, month, day) === date
}

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

/** The cut-off in a month; month 0 is December of the year before. A shorter month ends on its last day. */
function cutOffDay(year: number, month: number, { lastDay }: CutOff): IsoDate {
  const end = month === 0 ? lastDayOfMonth(year - 1, 12) : lastDayOfMonth(year, month)
  if (lastDay === null || lastDay >= Number(end.slice(8))) return end
  return `${end.slice(0, 8)}${String(lastDay).padStart(2, '0')}`
}

function yearBefore(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return calendarDate(year - 1, month, day) ?? lastDayOfMonth(year - 1, month)
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
