import type { OccurrenceStatus } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import { type Course, type SettledOccurrence, type Stage, stageAt } from './course.ts'
import { addDays } from './date.ts'
import { occurrences, type Rhythm, readRhythm } from './rhythm.ts'
import { type WorkingDays, weekdays } from './working-days.ts'

/**
 * The occurrences of a recurring task that fell due since it was assigned. Each stands on its own: settled up to
 * its last day, settled later, or missed once that day is over. What fell due while the task was paused or done is
 * not asked for. Null for a task that does not recur, whose words name no rhythm, or that has no first day.
 */
export function occurrencesAt(
  course: Course,
  stage: Stage,
  asOf: IsoDate,
  lastDay: IsoDate | null,
  rules: { readonly workingDays?: WorkingDays },
): OccurrenceStatus | null {
  const { state } = stage
  const rhythm = state.rhythm === null ? null : rhythmOf(state.rhythm)
  if (rhythm === null || course.assignedOn === null) return null
  const { works } = rules.workingDays ?? weekdays
  const settled = settledDays(course, state.settled, rhythm, asOf)
  const until = lastDay !== null && lastDay < asOf ? lastDay : asOf
  const counts = { due: 0, doneOnTime: 0, doneLate: 0 }
  const missedOn: IsoDate[] = []
  for (const dueOn of occurrences(rhythm, course.assignedOn, until, works)) {
    const doneOn = settled.get(dueOn)
    if (doneOn === undefined && !asked(course, dueOn)) continue
    // Today's occurrence may still be done today.
    if (doneOn === undefined && dueOn === asOf) continue
    counts.due += 1
    if (doneOn === undefined) missedOn.push(dueOn)
    else counts[doneOn <= dueOn ? 'doneOnTime' : 'doneLate'] += 1
  }
  const ongoing = state.doneOn === null && !state.paused
  return {
    ...counts,
    missed: missedOn.length,
    missedOn,
    next: ongoing ? nextOpen(rhythm, asOf, lastDay, settled, works) : null,
  }
}

/** The last days of all occurrences within a stretch of days, since the assignment and up to the last day. */
export function datesOfOccurrences(
  course: Course,
  stage: Stage,
  from: IsoDate,
  to: IsoDate,
  lastDay: IsoDate | null,
  rules: { readonly workingDays?: WorkingDays },
): IsoDate[] {
  const rhythm = stage.state.rhythm === null ? null : rhythmOf(stage.state.rhythm)
  if (rhythm === null || course.assignedOn === null) return []
  const start = from < course.assignedOn ? course.assignedOn : from
  const end = lastDay !== null && lastDay < to ? lastDay : to
  return occurrences(rhythm, start, end, (rules.workingDays ?? weekdays).works)
}

/**
 * When each occurrence was settled. A daily or weekly task is also settled by an entry on its day or in the seven
 * days up to it: nobody writes twice that the daily update was made.
 */
function settledDays(
  course: Course,
  told: readonly SettledOccurrence[],
  rhythm: Rhythm,
  asOf: IsoDate,
): Map<IsoDate, IsoDate> {
  const settled = new Map<IsoDate, IsoDate>()
  if (rhythm.every !== 'months') {
    const reach = rhythm.every === 'day' ? 0 : 6
    for (const { lastNewsOn, from } of course.stages) {
      if (lastNewsOn === null || from > asOf) continue
      for (let ahead = 0; ahead <= reach; ahead += 1) settled.set(addDays(lastNewsOn, ahead), lastNewsOn)
    }
  }
  for (const { dueOn, on } of told) settled.set(dueOn, on)
  return settled
}

/** Two years ahead hold the next occurrence of every rhythm, and of most that were settled early. */
function nextOpen(
  rhythm: Rhythm,
  asOf: IsoDate,
  lastDay: IsoDate | null,
  settled: ReadonlyMap<IsoDate, IsoDate>,
  works: (date: IsoDate) => boolean,
): IsoDate | null {
  const horizon = rhythm.every === 'months' ? addDays(asOf, 731) : addDays(asOf, 31)
  const until = lastDay !== null && lastDay < horizon ? lastDay : horizon
  return occurrences(rhythm, asOf, until, works).find((dueOn) => !settled.has(dueOn)) ?? null
}

function asked(course: Course, dueOn: IsoDate): boolean {
  const { state } = stageAt(course, dueOn)
  return state.doneOn === null && !state.paused
}

const rhythms = new Map<string, Rhythm | null>()

/** Letters repeat a few rhythms, and lists ask for each of them thousands of times. */
function rhythmOf(words: string): Rhythm | null {
  const known = rhythms.get(words)
  if (known !== undefined) return known
  const rhythm = readRhythm(words)
  rhythms.set(words, rhythm)
  return rhythm
}
