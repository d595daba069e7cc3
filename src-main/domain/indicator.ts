import type { IsoDate } from '../contract/common.ts'
import type { IndicatorProfile, IndicatorStanding, IndicatorValue } from '../contract/indicator.ts'

/**
 * Where an indicator stands at an as-of date, from the values of periods that had ended by then. A share is
 * numerator over denominator: of the latest period when cumulative, of all periods together when each tells its own.
 */
export function indicatorAt(
  profile: IndicatorProfile,
  values: readonly IndicatorValue[],
  asOf: IsoDate,
): IndicatorStanding {
  const known = values
    .filter((value) => !value.retracted && value.to <= asOf)
    .toSorted((a, b) => order(a.to, b.to) || order(a.enteredAt, b.enteredAt))
  const last = known.at(-1)
  const planned = plannedAt(profile, asOf)
  if (last === undefined) {
    const nothing = { actual: null, numerator: null, denominator: null, until: null, ofTarget: null }
    return { ...nothing, planned, state: 'noData' }
  }
  const counted = profile.counting === 'cumulative' ? [last] : latestOfEachPeriod(known)
  const numerator = sum(counted.map((value) => value.numerator))
  const denominator = profile.measure === 'share' ? sum(counted.map((value) => value.denominator ?? 0)) : null
  const actual = denominator === null ? numerator : denominator === 0 ? null : (numerator / denominator) * 100
  return {
    actual,
    numerator,
    denominator,
    until: last.to,
    planned,
    ofTarget: actual === null || profile.target === 0 ? null : (actual / profile.target) * 100,
    state: stateOf(profile, actual, planned),
  }
}

function stateOf(
  { direction, target }: IndicatorProfile,
  actual: number | null,
  planned: number | null,
): IndicatorStanding['state'] {
  if (actual === null) return 'noData'
  const meets = (goal: number) => (direction === 'up' ? actual >= goal : actual <= goal)
  if (meets(target)) return 'reached'
  if (planned === null) return 'open'
  return meets(planned) ? 'onPlan' : 'behind'
}

function plannedAt(profile: IndicatorProfile, asOf: IsoDate): number | null {
  const passed = profile.plan.filter((step) => step.to <= asOf)
  return passed.toSorted((a, b) => order(a.to, b.to)).at(-1)?.value ?? null
}

/** A period that was entered twice counts once, by its later entry. */
function latestOfEachPeriod(values: readonly IndicatorValue[]): IndicatorValue[] {
  return [...new Map(values.map((value) => [`${value.from}/${value.to}`, value])).values()]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
