import type { CommitmentRole, DueBand, Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Course, Stage } from './course.ts'
import { dayNumber } from './date.ts'
import { bandOf, type Cutoffs, cutoffs } from './due-bands.ts'
import { isAtRisk, isStale } from './risk.ts'
import { countedStage, lastDayOf, leafOf, type StatusRules } from './status.ts'

/** What is asked about a commitment in bulk: fewer answers than a whole status, by the same rules. */
export interface Judged<Entry extends Countable> {
  readonly entry: Entry
  readonly stage: Stage
  readonly leaf: Leaf
  readonly lastDay: IsoDate | null
  readonly noInformation: boolean
  readonly band: DueBand
  readonly atRisk: boolean
  readonly stale: boolean
}

export interface Countable {
  readonly id: string
  readonly directiveId: string | null
  readonly role: CommitmentRole
  /** Lead agencies joined by "; ". */
  readonly agencies: string
  readonly course: Course
}

/** Every commitment that counts at the as-of date. */
export function judge<Entry extends Countable>(
  entries: readonly Entry[],
  asOf: IsoDate,
  rules: StatusRules,
): Judged<Entry>[] {
  return judgeOf(entries, rules)(asOf)
}

/**
 * Judges the same commitments at one as-of date after the other. What is done stays as it is from the day of its last
 * stage on, so that it is judged once.
 */
export function judgeOf<Entry extends Countable>(
  entries: readonly Entry[],
  rules: StatusRules,
): (asOf: IsoDate) => Judged<Entry>[] {
  const settled: Judged<Entry>[] = []
  /** From which day on, as a number; 0 for what is not settled. */
  const since = new Int32Array(entries.length)
  return (asOf) => {
    const ahead = cutoffs(asOf, rules.workingDays)
    const day = dayNumber(asOf)
    const judged: Judged<Entry>[] = []
    for (const [index, entry] of entries.entries()) {
      const from = since[index] ?? 0
      const known = from !== 0 && from <= day ? settled[index] : undefined
      const one = known ?? judgeOne(entry, asOf, rules, ahead)
      if (one === null) continue
      judged.push(one)
      if (known !== undefined || one.stage.state.doneOn === null || one.stage !== entry.course.last) continue
      settled[index] = one
      since[index] = Math.max(dayNumber(one.stage.from), dayNumber(entry.course.assignedOn ?? ''), 1)
    }
    return judged
  }
}

function judgeOne<Entry extends Countable>(
  entry: Entry,
  asOf: IsoDate,
  rules: StatusRules,
  ahead: Cutoffs,
): Judged<Entry> | null {
  const stage = countedStage(entry.course, asOf)
  if (stage === null) return null
  const lastDay = lastDayOf(stage.state, rules)
  const leaf = leafOf(stage.state, lastDay, asOf)
  const band = bandOf(leaf, lastDay, ahead)
  return {
    entry,
    stage,
    leaf,
    lastDay,
    noInformation: !stage.reported,
    band,
    atRisk: isAtRisk(stage, band, asOf),
    stale: isStale(entry.course, stage, leaf, asOf),
  }
}
