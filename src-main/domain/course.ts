import { type Fact, type RegisteredCommitment, type SixClears } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Deadline, DeadlineKind } from '../contract/deadline.ts'
import { addDays } from './date.ts'
import { currentClears, missingClears } from './six-clears.ts'
import { fold } from './vietnamese.ts'

/**
 * What happened to a commitment, told as stages: the state of affairs from a day on, until the next stage. It is
 * worked out once from the facts, so that a status for any as-of date is a lookup. It depends on no setting.
 */
export interface Course {
  /** From this day on it counts; null: at any date. */
  readonly assignedOn: IsoDate | null
  /** The last of the stages, which most questions are about. */
  readonly last: Stage
  /** Ordered by `from`; the first one begins before every date. May be worked out when it is asked for. */
  readonly stages: readonly Stage[]
}

export interface Stage {
  /** The first day it holds; empty for "since ever". */
  readonly from: IsoDate
  readonly state: CourseState
  /** A progress entry, or a "nothing to report", was made. */
  readonly reported: boolean
  readonly lastNewsOn: IsoDate | null
  readonly percent: number | null
}

/** What rarely changes; stages share it. */
export interface CourseState {
  readonly deadlineKind: DeadlineKind
  /** The rhythm of a recurring deadline as written, with the words around it. */
  readonly rhythm: string | null
  /** The last day as assigned, by the words. */
  readonly assignedLastDay: IsoDate | null
  /** The same where "trước ngày X" excludes X. */
  readonly strictLastDay: IsoDate | null
  /** The last day of an approved extension. */
  readonly extendedTo: IsoDate | null
  readonly extensionAsked: boolean
  readonly doneOn: IsoDate | null
  readonly confirmed: boolean
  readonly paused: boolean
  readonly withdrawn: boolean
  readonly committedLastDay: IsoDate | null
  readonly unit: string
  readonly person: string
  readonly leader: string
  readonly field: string
  /** How many of the six clears are still empty. */
  readonly missingClears: number
  readonly portalOn: IsoDate | null
  readonly settled: readonly SettledOccurrence[]
}

/** An occurrence of a recurring task, by its last day, and the day it was done. */
export interface SettledOccurrence {
  readonly dueOn: IsoDate
  readonly on: IsoDate
}

/** The stages of a commitment: one for every day on which a fact happened that changes anything. */
export function courseOf(commitment: RegisteredCommitment, facts: readonly Fact[]): Course {
  const ordered = facts.toSorted(byOccurrence)
  const days = [...new Set(ordered.map((fact) => fact.happenedOn))]
  const first = firstStage(commitment)
  const retracts = ordered.some((fact) => fact.content.kind === 'retracted')
  const stages: Stage[] = [first]
  let last = first
  for (const [index, day] of days.entries()) {
    // A retraction changes what earlier days say from its own day on, so everything is followed anew.
    const stage = retracts
      ? { ...effectiveFacts(ordered, day).reduce(follower(commitment), first), from: day }
      : { ...ordered.filter((fact) => fact.happenedOn === day).reduce(follower(commitment), last), from: day }
    if (index >= 0 && !sameStage(stage, last)) stages.push(stage)
    last = stage
  }
  return { assignedOn: commitment.assignedOn, last: stages.at(-1) ?? first, stages }
}

/** The stage that holds at the end of a day. */
export function stageAt(course: Course, asOf: IsoDate): Stage {
  if (course.last.from <= asOf) return course.last
  const { stages } = course
  // Halving, since every stage that is looked at is far away in memory; the first one begins before every date.
  let low = 0
  for (let high = stages.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if ((stages[middle]?.from ?? '') <= asOf) low = middle
    else high = middle - 1
  }
  const found = stages[low]
  if (found === undefined) throw new Error('A course has at least its first stage.')
  return found
}

/** The stage that follows; null after the last. */
export function nextStage(course: Course, stage: Stage): Stage | null {
  return stage === course.last ? null : (course.stages[course.stages.indexOf(stage) + 1] ?? null)
}

/** The facts that count at an as-of date, in the order in which they happened. */
export function effectiveFacts(facts: readonly Fact[], asOf: IsoDate): readonly Fact[] {
  const known = facts.filter((fact) => fact.happenedOn <= asOf)
  const retracted = new Set(
    known.flatMap((fact) => (fact.content.kind === 'retracted' ? [fact.content.factId] : [])),
  )
  return known.filter((fact) => !retracted.has(fact.id)).toSorted(byOccurrence)
}

function firstStage(commitment: RegisteredCommitment): Stage {
  return {
    from: '',
    state: {
      ...deadlineState(commitment.deadline),
      extendedTo: null,
      extensionAsked: false,
      doneOn: null,
      confirmed: false,
      paused: false,
      withdrawn: false,
      committedLastDay: null,
      unit: '',
      person: '',
      leader: '',
      field: '',
      missingClears: missingClears(currentClears(commitment, [])).length,
      portalOn: null,
      settled: [],
    },
    reported: false,
    lastNewsOn: null,
    percent: null,
  }
}

function deadlineState(
  deadline: Deadline,
): Pick<CourseState, 'deadlineKind' | 'rhythm' | 'assignedLastDay' | 'strictLastDay'> {
  const { kind, lastDay, qualifier } = deadline
  const excludesDay = lastDay !== null && kind === 'day' && fold(qualifier ?? '').startsWith('truoc')
  return {
    deadlineKind: kind,
    rhythm:
      kind === 'recurring'
        ? [deadline.recurrence, deadline.text].filter((words) => words !== null).join('; ')
        : null,
    assignedLastDay: lastDay,
    strictLastDay: excludesDay ? addDays(lastDay, -1) : lastDay,
  }
}

function follower(commitment: RegisteredCommitment): (stage: Stage, fact: Fact) => Stage {
  return (stage, fact) => {
    const { happenedOn: on } = fact
    const news = { ...stage, reported: true, lastNewsOn: on }
    switch (fact.content.kind) {
      case 'progress':
        return { ...news, percent: fact.content.percent ?? stage.percent }
      case 'nothingToReport':
        return fact.content.dueOn === null ? news : settle(news, fact.content.dueOn, on)
      case 'occurrenceDone':
        return settle({ ...stage, lastNewsOn: on }, fact.content.dueOn, on)
      default: {
        const change = stateChange(commitment, stage.state, fact)
        return change === null ? stage : { ...stage, state: { ...stage.state, ...change } }
      }
    }
  }
}

function settle(stage: Stage, dueOn: IsoDate, on: IsoDate): Stage {
  const others = stage.state.settled.filter((one) => one.dueOn !== dueOn)
  return { ...stage, state: { ...stage.state, settled: [...others, { dueOn, on }] } }
}

function stateChange(
  commitment: RegisteredCommitment,
  state: CourseState,
  { content, happenedOn }: Fact,
): Partial<CourseState> | null {
  switch (content.kind) {
    case 'reportedDone':
      return { doneOn: happenedOn, confirmed: false }
    case 'confirmedDone':
      return { doneOn: state.doneOn ?? happenedOn, confirmed: true }
    case 'reopened':
      return { doneOn: null, confirmed: false }
    case 'committed':
      return { committedLastDay: content.lastDay }
    case 'extensionRequested':
      return { extensionAsked: true }
    case 'extensionApproved':
      return { extendedTo: content.newLastDay, extensionAsked: false }
    case 'extensionRefused':
      return { extensionAsked: false }
    case 'paused':
      return { paused: true }
    case 'resumed':
      return { paused: false }
    case 'withdrawn':
      return { withdrawn: true }
    case 'assigned':
      return {
        unit: content.unit ?? state.unit,
        person: content.person ?? state.person,
        leader: content.leader ?? state.leader,
      }
    case 'classified':
      return { field: content.field }
    case 'clears':
      return clearsChange(content.clears)
    case 'updatedOnPortal':
      return { portalOn: happenedOn }
    case 'amended':
      // A corrected deadline is the one that was assigned all along; an extension of the wrong one lapses.
      return content.deadline === null ? null : { ...deadlineState(content.deadline), extendedTo: null }
    case 'progress':
    case 'nothingToReport':
    case 'occurrenceDone':
    case 'evidenceAdded':
    case 'included':
    case 'retracted':
      return null
    default:
      content satisfies never
      throw new Error(`No such fact at ${commitment.id}.`)
  }
}

function clearsChange(clears: SixClears): Partial<CourseState> {
  return { missingClears: missingClears(clears).length }
}

function sameStage(one: Stage, other: Stage): boolean {
  return (
    one.state === other.state &&
    one.reported === other.reported &&
    one.lastNewsOn === other.lastNewsOn &&
    one.percent === other.percent
  )
}

function byOccurrence(a: Fact, b: Fact): number {
  return order(a.happenedOn, b.happenedOn) || order(a.enteredAt, b.enteredAt) || order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
