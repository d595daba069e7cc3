import type { IsoDate } from '../contract/common.ts'
import { type Course, nextStage, type Stage, stageAt } from './course.ts'
import { addDays, dayNumber } from './date.ts'
import type { Countable, Judged } from './judged.ts'
import { FRESH_DAYS } from './risk.ts'

/** The as-of dates, as day numbers, at which a judgement is the same. */
export interface Span {
  readonly from: number
  /** The first day after it. */
  readonly before: number
  /** The last day of a task of the band "later": the band of a month must not reach it. */
  readonly unreached: number
}

/** Greater than the number of any day. */
export const EVER = 99_999_999

/** When a commitment is in no count: before it is assigned, or in the stage in which it is withdrawn. */
export function uncountedSpan(course: Course, asOf: IsoDate): Span {
  const { assignedOn } = course
  return assignedOn !== null && assignedOn > asOf
    ? { from: 0, before: dayNumber(assignedOn), unreached: EVER }
    : stageSpan(course, stageAt(course, asOf))
}

/** When the judgement of a date stays as it is; null for a nearer band, which another day may end. */
export function judgedSpan(one: Judged<Countable>, asOf: IsoDate): Span | null {
  const { entry, stage, leaf, lastDay } = one
  const span = stageSpan(entry.course, stage)
  if (leaf === 'openOverdue') return lastDay === null ? span : since(span, dayNumber(lastDay) + 1)
  if (leaf === 'standing') return whileFresh(span, stage.lastNewsOn ?? entry.course.assignedOn, asOf)
  if (leaf !== 'openInTime' || lastDay === null) return span
  if (one.band !== 'later') return null
  const { committedLastDay } = stage.state
  const later = { ...span, unreached: dayNumber(lastDay) }
  return committedLastDay === null ? later : onOneSide(later, dayNumber(committedLastDay) + 1, asOf)
}

/** News turns stale once; the day on which it does parts what is judged before and after. */
function whileFresh(span: Span, newsOn: IsoDate | null, asOf: IsoDate): Span {
  return newsOn === null ? span : onOneSide(span, dayNumber(addDays(newsOn, FRESH_DAYS + 1)), asOf)
}

function stageSpan(course: Course, stage: Stage): Span {
  const from = Math.max(dayNumber(stage.from), dayNumber(course.assignedOn ?? ''))
  const next = nextStage(course, stage)
  return { from, before: next === null ? EVER : dayNumber(next.from), unreached: EVER }
}

/** `parting` may be a number between two days, such as that of a day and one. */
function onOneSide(span: Span, parting: number, asOf: IsoDate): Span {
  return dayNumber(asOf) >= parting
    ? since(span, parting)
    : { ...span, before: Math.min(span.before, parting) }
}

function since(span: Span, day: number): Span {
  return { ...span, from: Math.max(span.from, day) }
}
