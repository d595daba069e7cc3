import type { DueBand, Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Course, CourseState, Stage } from './course.ts'
import { addDays } from './date.ts'

/** Within a week (five working days) of the last day less than this share of the work is done. */
export const RISK_PERCENT = 80
/** A standing or recurring task needs news this often, in days. */
export const FRESH_DAYS = 14

/**
 * An open commitment in time is at risk when its last day is at most five working days away and less than 80 % is
 * reported, or when the day to which a letter committed the agency has passed.
 */
export function isAtRisk(stage: Stage, band: DueBand, asOf: IsoDate): boolean {
  const { state } = stage
  const open = band !== 'none' && band !== 'overdue'
  const near = band === 'today' || band === 'threeDays' || band === 'week'
  if (near && (stage.percent ?? 0) < RISK_PERCENT) return true
  return open && state.committedLastDay !== null && state.committedLastDay < asOf
}

/** Whether the day to which a letter committed the agency was missed: done after it, or open past it. */
export function isPastCommitted({ committedLastDay, doneOn }: CourseState, asOf: IsoDate): boolean {
  return committedLastDay !== null && (doneOn ?? asOf) > committedLastDay
}

/** A standing task is stale when its latest news, or its assignment where there was none, is over 14 days old. */
export function isStale(course: Course, stage: Stage, leaf: Leaf, asOf: IsoDate): boolean {
  if (leaf !== 'standing') return false
  const since = stage.lastNewsOn ?? course.assignedOn
  return since === null || since < addDays(asOf, -FRESH_DAYS)
}
