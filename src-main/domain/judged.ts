import type { CommitmentRole, DueBand, Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Course, Stage } from './course.ts'
import { bandOf, cutoffs } from './due-bands.ts'
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
  const ahead = cutoffs(asOf, rules.workingDays)
  const judged: Judged<Entry>[] = []
  for (const entry of entries) {
    const stage = countedStage(entry.course, asOf)
    if (stage === null) continue
    const lastDay = lastDayOf(stage.state, rules)
    const leaf = leafOf(stage.state, lastDay, asOf)
    const band = bandOf(leaf, lastDay, ahead)
    judged.push({
      entry,
      stage,
      leaf,
      lastDay,
      noInformation: !stage.reported,
      band,
      atRisk: isAtRisk(stage, band, asOf),
      stale: isStale(entry.course, stage, leaf, asOf),
    })
  }
  return judged
}
