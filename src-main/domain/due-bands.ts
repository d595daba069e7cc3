import type { DueBand, Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import { type WorkingDays, weekdays } from './working-days.ts'

/** How many working days ahead each band reaches. */
export const BAND_DAYS = { threeDays: 3, week: 5, month: 20 } as const

/** The last day of each band, seen from one as-of date. */
export interface Cutoffs {
  readonly asOf: IsoDate
  readonly threeDays: IsoDate
  readonly week: IsoDate
  readonly month: IsoDate
}

const known = new WeakMap<WorkingDays, Map<IsoDate, Cutoffs>>()

/** Kept per calendar and date, since every row of a list asks. Without a calendar Monday to Friday are worked. */
export function cutoffs(asOf: IsoDate, calendar: WorkingDays = weekdays): Cutoffs {
  const dates = known.get(calendar) ?? new Map<IsoDate, Cutoffs>()
  known.set(calendar, dates)
  const found = dates.get(asOf)
  if (found !== undefined) return found
  const made = {
    asOf,
    threeDays: calendar.within(asOf, BAND_DAYS.threeDays),
    week: calendar.within(asOf, BAND_DAYS.week),
    month: calendar.within(asOf, BAND_DAYS.month),
  }
  // A trend asks for some hundreds of dates; more than that is a clock running through years.
  if (dates.size > 2000) dates.clear()
  dates.set(asOf, made)
  return made
}

/** The band of a commitment by its last day; 'none' for what is not open. */
export function bandOf(leaf: Leaf, lastDay: IsoDate | null, ahead: Cutoffs): DueBand {
  if (leaf === 'openOverdue') return 'overdue'
  if (leaf !== 'openInTime' || lastDay === null) return 'none'
  if (lastDay === ahead.asOf) return 'today'
  if (lastDay <= ahead.threeDays) return 'threeDays'
  if (lastDay <= ahead.week) return 'week'
  return lastDay <= ahead.month ? 'month' : 'later'
}
