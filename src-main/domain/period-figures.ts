import type { Status } from '../contract/commitment.ts'
import type { WindowEntry } from '../contract/commitment-list.ts'
import type { IsoDate } from '../contract/common.ts'
import type { PeriodFigures } from '../contract/report.ts'
import type { Course, Stage } from './course.ts'
import { addDays } from './date.ts'
import { countLeaves } from './statistics.ts'
import { countedStage } from './status.ts'

type Judged = Pick<Status, 'leaf' | 'doneOn' | 'lastDay' | 'noInformation'>

/** A commitment at the two ends of a window; null where it is in no count. */
export interface AtBothEnds {
  readonly assignedOn: IsoDate | null
  /** At the end of the day before the window. */
  readonly before: Judged | null
  /** At the end of the as-of date. */
  readonly now: Judged | null
}

type Doneness = Pick<Status, 'doneOn'> | null

/** How a commitment came into a window, and how it left. */
export type PeriodPlace =
  | { readonly counted: true; readonly entry: WindowEntry; readonly finished: boolean }
  /** Outside every count; `removed` when it was open as the window began. */
  | { readonly counted: false; readonly removed: boolean }

/**
 * Where a commitment stands in the window that begins on `from`. Counted are those that were not done before it, so
 * that carried over + reopened + new − finished = open.
 */
export function periodPlace(
  { assignedOn, before, now }: { assignedOn: IsoDate | null; before: Doneness; now: Doneness },
  from: IsoDate,
): PeriodPlace {
  const wasOpen = before !== null && before.doneOn === null
  if (now === null || (now.doneOn !== null && now.doneOn < from)) return { counted: false, removed: wasOpen }
  const finished = now.doneOn !== null
  if (wasOpen) return { counted: true, entry: 'carriedOver', finished }
  const isNew = before === null && assignedOn !== null && assignedOn >= from
  return { counted: true, entry: isNew ? 'new' : 'reopened', finished }
}

/** The same for a commitment that counts at the end of the window, by the stage in which it stands then. */
export function placeIn(from: IsoDate): (course: Course, now: Stage) => PeriodPlace {
  const dayBefore = addDays(from, -1)
  return (course, { state }) => {
    const before = countedStage(course, dayBefore)
    return periodPlace({ assignedOn: course.assignedOn, before: before?.state ?? null, now: state }, from)
  }
}

/** The figures of a window at an as-of date. */
export function periodFigures(all: readonly AtBothEnds[], from: IsoDate, asOf: IsoDate): PeriodFigures {
  const figures = { carriedOver: 0, newInPeriod: 0, reopened: 0, finishedInPeriod: 0, removed: 0 }
  const counted: Judged[] = []
  for (const one of all) {
    const place = periodPlace(one, from)
    if (!place.counted) {
      if (place.removed) figures.removed += 1
      continue
    }
    if (one.now !== null) counted.push(one.now)
    if (place.entry === 'carriedOver') figures.carriedOver += 1
    else if (place.entry === 'new') figures.newInPeriod += 1
    else figures.reopened += 1
    if (place.finished) figures.finishedInPeriod += 1
  }
  const counts = countLeaves(counted)
  const due = counted.filter(({ lastDay }) => isDue(lastDay, asOf))
  return {
    counts,
    ...figures,
    open: counts.openInTime + counts.openOverdue + counts.standing + counts.paused,
    due: due.length,
    dueDone: due.filter(({ doneOn }) => doneOn !== null).length,
  }
}

/** The last day has been reached; "of those due" is another denominator than "of those assigned". */
export function isDue(lastDay: IsoDate | null, asOf: IsoDate): boolean {
  return lastDay !== null && lastDay <= asOf
}
