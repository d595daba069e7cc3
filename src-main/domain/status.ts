import type { Fact, Leaf, RegisteredCommitment, Status } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Deadline } from '../contract/deadline.ts'
import { addDays, daysBetween } from './date.ts'
import { fold } from './vietnamese.ts'
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
  if (commitment.assignedOn !== null && commitment.assignedOn > asOf) return null
  const course = follow(commitment.deadline, effectiveFacts(facts, asOf), rules)
  if (course.withdrawn) return null
  const { lastDay, doneOn } = course
  const judgedOn = doneOn ?? asOf
  const late = lastDay !== null && judgedOn > lastDay
  return {
    leaf: leafOf(course, late),
    noInformation: !course.reported,
    lastDay,
    assignedLastDay: course.assignedLastDay,
    doneOn,
    confirmed: course.confirmed,
    daysLate: daysPast(lastDay, judgedOn),
    committedLastDay: course.committedLastDay,
    daysPastCommitted: daysPast(course.committedLastDay, judgedOn),
    daysLeft: doneOn === null && lastDay !== null ? daysBetween(asOf, lastDay) : null,
    workingDaysLeft:
      doneOn === null && lastDay !== null ? (rules.workingDays?.between(asOf, lastDay) ?? null) : null,
    percent: course.percent,
  }
}

/** The facts that count at an as-of date, in the order in which they happened. */
export function effectiveFacts(facts: readonly Fact[], asOf: IsoDate): readonly Fact[] {
  const known = facts.filter((fact) => fact.happenedOn <= asOf)
  const retracted = new Set(
    known.flatMap((fact) => (fact.content.kind === 'retracted' ? [fact.content.factId] : [])),
  )
  return known.filter((fact) => !retracted.has(fact.id)).toSorted(byOccurrence)
}

/** The last day that counts for a deadline as the agency reads "trước ngày X". */
export function lastCountingDay(deadline: Deadline, rules: StatusRules): IsoDate | null {
  if (deadline.lastDay === null) return null
  const excludesDay = deadline.kind === 'day' && fold(deadline.qualifier ?? '').startsWith('truoc')
  return excludesDay && !rules.beforeCountsDay ? addDays(deadline.lastDay, -1) : deadline.lastDay
}

interface Course {
  deadline: Deadline
  assignedLastDay: IsoDate | null
  lastDay: IsoDate | null
  doneOn: IsoDate | null
  confirmed: boolean
  paused: boolean
  withdrawn: boolean
  reported: boolean
  percent: number | null
  committedLastDay: IsoDate | null
}

function follow(deadline: Deadline, facts: readonly Fact[], rules: StatusRules): Course {
  const assigned = lastCountingDay(deadline, rules)
  const course: Course = {
    deadline,
    assignedLastDay: assigned,
    lastDay: assigned,
    doneOn: null,
    confirmed: false,
    paused: false,
    withdrawn: false,
    reported: false,
    percent: null,
    committedLastDay: null,
  }
  for (const fact of facts) apply(course, fact, rules)
  return course
}

function apply(course: Course, { content, happenedOn }: Fact, rules: StatusRules): void {
  switch (content.kind) {
    case 'progress':
      course.reported = true
      course.percent = content.percent ?? course.percent
      return
    case 'reportedDone':
      course.doneOn = happenedOn
      course.confirmed = false
      return
    case 'confirmedDone':
      course.doneOn = course.doneOn ?? happenedOn
      course.confirmed = true
      return
    case 'reopened':
      course.doneOn = null
      course.confirmed = false
      return
    case 'committed':
      course.committedLastDay = content.lastDay
      return
    case 'extensionApproved':
      course.lastDay = content.newLastDay
      return
    case 'paused':
      course.paused = true
      return
    case 'resumed':
      course.paused = false
      return
    case 'withdrawn':
      course.withdrawn = true
      return
    case 'amended':
      if (content.deadline === null) return
      course.deadline = content.deadline
      course.assignedLastDay = lastCountingDay(content.deadline, rules)
      course.lastDay = course.assignedLastDay
      return
    case 'clears':
    case 'extensionRequested':
    case 'extensionRefused':
    case 'retracted':
      return
    default:
      content satisfies never
  }
}

function daysPast(lastDay: IsoDate | null, day: IsoDate): number {
  return lastDay !== null && day > lastDay ? daysBetween(lastDay, day) : 0
}

function leafOf(course: Course, late: boolean): Leaf {
  if (course.doneOn !== null) return late ? 'doneLate' : 'doneOnTime'
  if (course.paused) return 'paused'
  const kind = course.deadline.kind
  if (course.lastDay === null && (kind === 'standing' || kind === 'recurring')) return 'standing'
  return late ? 'openOverdue' : 'openInTime'
}

function byOccurrence(a: Fact, b: Fact): number {
  return order(a.happenedOn, b.happenedOn) || order(a.enteredAt, b.enteredAt) || order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
