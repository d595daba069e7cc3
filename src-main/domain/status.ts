import type { Fact, Leaf, RegisteredCommitment, Status } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import { type Course, type CourseState, courseOf, type Stage, stageAt } from './course.ts'
import { daysBetween } from './date.ts'
import { bandOf, cutoffs } from './due-bands.ts'
import { occurrencesAt } from './occurrences.ts'
import { isAtRisk, isStale } from './risk.ts'
import type { WorkingDays } from './working-days.ts'

export interface StatusRules {
  /** Whether the day X of "trước ngày X" still counts as in time. */
  readonly beforeCountsDay: boolean
  /** Without a calendar, working days are not told. */
  readonly workingDays?: WorkingDays
}

/**
 * The status of one commitment at the end of a day. Pure: lists, letters, reports and the command line
 * all call this and nothing else.
 *
 * A fact counts from the day it happened on, so facts of later days never change an earlier as-of date.
 * Done comes before paused, paused before standing. A standing or recurring task without a last day
 * cannot be overdue. Returns null while the commitment is not assigned yet, or once it is withdrawn:
 * then it is in no count.
 */
export function commitmentStatus(
  commitment: RegisteredCommitment,
  facts: readonly Fact[],
  asOf: IsoDate,
  rules: StatusRules,
): Status | null {
  return statusAt(courseOf(commitment, facts), asOf, rules)
}

/** The same from a course that was worked out before. */
export function statusAt(course: Course, asOf: IsoDate, rules: StatusRules): Status | null {
  const stage = countedStage(course, asOf)
  if (stage === null) return null
  const { state } = stage
  const { doneOn, committedLastDay } = state
  const lastDay = lastDayOf(state, rules)
  const judgedOn = doneOn ?? asOf
  const leaf = leafOf(state, lastDay, asOf)
  const band = bandOf(leaf, lastDay, cutoffs(asOf, rules.workingDays))
  return {
    leaf,
    band,
    atRisk: isAtRisk(stage, band, asOf),
    stale: isStale(course, stage, leaf, asOf),
    occurrences: occurrencesAt(course, stage, asOf, lastDay, rules),
    noInformation: !stage.reported,
    lastDay,
    assignedLastDay: assignedLastDayOf(state, rules),
    doneOn,
    confirmed: state.confirmed,
    daysLate: daysPast(lastDay, judgedOn),
    committedLastDay,
    daysPastCommitted: daysPast(committedLastDay, judgedOn),
    daysLeft: doneOn === null && lastDay !== null ? daysBetween(asOf, lastDay) : null,
    workingDaysLeft:
      doneOn === null && lastDay !== null ? (rules.workingDays?.between(asOf, lastDay) ?? null) : null,
    percent: stage.percent,
  }
}

/** The stage of a commitment that is in the counts of a day; null when it is in none. */
export function countedStage(course: Course, asOf: IsoDate): Stage | null {
  if (course.assignedOn !== null && course.assignedOn > asOf) return null
  const stage = stageAt(course, asOf)
  return stage.state.withdrawn ? null : stage
}

/** The last day that counts, extensions included. */
export function lastDayOf(state: CourseState, rules: StatusRules): IsoDate | null {
  return state.extendedTo ?? assignedLastDayOf(state, rules)
}

/** Exactly one leaf for a commitment that is counted. */
export function leafOf(state: CourseState, lastDay: IsoDate | null, asOf: IsoDate): Leaf {
  const late = lastDay !== null && (state.doneOn ?? asOf) > lastDay
  if (state.doneOn !== null) return late ? 'doneLate' : 'doneOnTime'
  if (state.paused) return 'paused'
  const unending = state.deadlineKind === 'standing' || state.deadlineKind === 'recurring'
  if (lastDay === null && unending) return 'standing'
  return late ? 'openOverdue' : 'openInTime'
}

/** The last day as assigned, as the agency reads "trước ngày X". */
function assignedLastDayOf(state: CourseState, rules: StatusRules): IsoDate | null {
  return rules.beforeCountsDay ? state.assignedLastDay : state.strictLastDay
}

function daysPast(lastDay: IsoDate | null, day: IsoDate): number {
  return lastDay !== null && day > lastDay ? daysBetween(lastDay, day) : 0
}
