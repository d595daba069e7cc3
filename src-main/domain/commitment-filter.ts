import type { CommitmentFilter } from '../contract/commitment-list.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Countable, Judged } from './judged.ts'
import { occurrencesAt } from './occurrences.ts'
import { placeIn } from './period-figures.ts'
import { isPastCommitted } from './risk.ts'
import type { StatusRules } from './status.ts'
import { fold } from './vietnamese.ts'

/** What a filter needs to know beside the judged commitment. */
export interface FilterContext<Entry extends Countable> {
  readonly asOf: IsoDate
  readonly rules: StatusRules
  /** Whether a folded word stands in the commitment or in its directive's label. */
  holds(one: Judged<Entry>, word: string): boolean
  evidenceCount(id: string): number
}

type Test<Entry extends Countable = Countable> = (one: Judged<Entry>) => boolean

/** Whether a commitment belongs to what a filter means; built once for a whole list. */
export function filterTest<Entry extends Countable>(
  filter: CommitmentFilter,
  context: FilterContext<Entry>,
): Test<Entry> {
  const tests: Test<Entry>[] = [...listTests(filter), ...flagTests(filter, context), ...dateTests(filter)]
  const words = fold(filter.search).split(' ').filter(Boolean)
  // The costliest question comes last.
  if (words.length > 0) tests.push((one) => words.every((word) => context.holds(one, word)))
  return (one) => tests.every((test) => test(one))
}

function listTests(filter: CommitmentFilter): Test[] {
  const tests: Test[] = []
  const oneOf = (wanted: readonly string[], value: (one: Judged<Countable>) => string) => {
    if (wanted.length === 0) return
    const set = new Set(wanted)
    tests.push((one) => set.has(value(one)))
  }
  oneOf(filter.leaves, (one) => one.leaf)
  oneOf(filter.bands, (one) => one.band)
  oneOf(filter.roles, (one) => one.entry.role)
  oneOf(filter.fields, (one) => one.stage.state.field)
  oneOf(filter.units, (one) => one.stage.state.unit)
  oneOf(filter.persons, (one) => one.stage.state.person)
  oneOf(filter.leaders, (one) => one.stage.state.leader)
  oneOf(filter.agencies, (one) => one.entry.agencies)
  oneOf(filter.directiveIds, (one) => one.entry.directiveId ?? '')
  if (filter.withoutDirective) tests.push((one) => one.entry.directiveId === null)
  if (filter.ids !== null) {
    const ids = new Set(filter.ids)
    tests.push((one) => ids.has(one.entry.id))
  }
  return tests
}

function flagTests(
  filter: CommitmentFilter,
  context: Pick<FilterContext<Countable>, 'asOf' | 'rules' | 'evidenceCount'>,
): Test[] {
  const { asOf, rules } = context
  const tests: Test[] = []
  const flag = (wanted: boolean | null, holds: Test) => {
    if (wanted !== null) tests.push((one) => holds(one) === wanted)
  }
  flag(filter.atRisk, (one) => one.atRisk)
  flag(filter.stale, (one) => one.stale)
  flag(filter.unclear, (one) => one.stage.state.missingClears > 0)
  flag(filter.noInformation, (one) => one.noInformation)
  flag(filter.confirmed, (one) => one.stage.state.confirmed)
  flag(filter.extensionAsked, (one) => one.stage.state.extensionAsked)
  flag(filter.extended, (one) => one.stage.state.extendedTo !== null)
  flag(filter.pastCommitted, (one) => isPastCommitted(one.stage.state, asOf))
  if (filter.evidence !== null) {
    const wanted = filter.evidence === 'with'
    tests.push((one) => context.evidenceCount(one.entry.id) > 0 === wanted)
  }
  flag(filter.missedOccurrence, (one) => {
    const found = occurrencesAt(one.entry.course, one.stage, asOf, one.lastDay, rules)
    return found !== null && found.missed > 0
  })
  return tests
}

function dateTests(filter: CommitmentFilter): Test[] {
  const tests: Test[] = []
  const between = (
    wanted: { from: IsoDate | null; to: IsoDate | null } | null,
    value: (one: Judged<Countable>) => IsoDate | null,
  ) => {
    if (wanted === null) return
    const { from, to } = wanted
    tests.push((one) => {
      const date = value(one)
      return date !== null && (from === null || date >= from) && (to === null || date <= to)
    })
  }
  between(filter.lastDay, (one) => one.lastDay)
  between(filter.assignedOn, (one) => one.entry.course.assignedOn)
  between(filter.doneOn, (one) => one.stage.state.doneOn)
  const { entered } = filter
  if (entered !== null) {
    const placeAt = placeIn(entered.from)
    tests.push(({ entry: { course }, stage }) => {
      const place = placeAt(course, stage)
      return place.counted && place.entry === entered.how
    })
  }
  return tests
}
