import type { CommitmentRole, DueBand, Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Course, Stage } from './course.ts'
import { dayNumber } from './date.ts'
import { bandOf, type Cutoffs, cutoffs } from './due-bands.ts'
import { judgedSpan, type Span, uncountedSpan } from './judged-span.ts'
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
  /** The place in the letter, such as "2.1". */
  readonly path: string | null
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
 * Judges the same commitments at one as-of date after the other. Most answers are the same at many dates; each is kept
 * with the dates at which it holds.
 */
export function judgeOf<Entry extends Countable>(
  entries: readonly Entry[],
  rules: StatusRules,
): (asOf: IsoDate) => Judged<Entry>[] {
  const kept: (Judged<Entry> | null)[] = entries.map(() => null)
  const from = new Int32Array(entries.length)
  const before = new Int32Array(entries.length)
  const unreached = new Int32Array(entries.length)
  const keep = (index: number, one: Judged<Entry> | null, span: Span | null) => {
    kept[index] = one
    from[index] = span?.from ?? 0
    before[index] = span?.before ?? 0
    unreached[index] = span?.unreached ?? 0
  }
  return (asOf) => {
    const ahead = cutoffs(asOf, rules.workingDays)
    const day = dayNumber(asOf)
    const month = dayNumber(ahead.month)
    const holds = (index: number) =>
      day >= (from[index] ?? 0) && day < (before[index] ?? 0) && month < (unreached[index] ?? 0)
    const judged: Judged<Entry>[] = []
    for (const [index, entry] of entries.entries()) {
      if (!holds(index)) {
        const one = judgeOne(entry, asOf, rules, ahead)
        keep(index, one, one === null ? uncountedSpan(entry.course, asOf) : judgedSpan(one, asOf))
      }
      const one = kept[index]
      if (one) judged.push(one)
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
