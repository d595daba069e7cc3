import type { DueBand, OccurrenceCounts } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { BreakdownKey, Figures, HeatMap, NamedFigures, WindowFigures } from '../contract/statistics.ts'
import type { Countable, Judged } from './judged.ts'
import { occurrencesAt } from './occurrences.ts'
import { placeIn } from './period-figures.ts'
import { isPastCommitted } from './risk.ts'
import { countLeaves } from './statistics.ts'
import type { StatusRules } from './status.ts'
import { compareNamed } from './vietnamese.ts'

/** The figures of a group of commitments that were judged at one as-of date. */
export function figuresOf(rows: readonly Judged<Countable>[], asOf: IsoDate): Figures {
  const counts = countLeaves(rows)
  const ofDue = { onTime: 0, of: 0 }
  const others = {
    atRisk: 0,
    stale: 0,
    unclear: 0,
    unconfirmed: 0,
    extended: 0,
    extensionAsked: 0,
    pastCommitted: 0,
  }
  // One walk for all of them: a dashboard counts every commitment once a breakdown.
  for (const { leaf, lastDay, stage, atRisk, stale } of rows) {
    const { state } = stage
    if (lastDay !== null && lastDay <= asOf && leaf !== 'paused') {
      ofDue.of += 1
      if (leaf === 'doneOnTime') ofDue.onTime += 1
    }
    if (atRisk) others.atRisk += 1
    if (stale) others.stale += 1
    if (state.doneOn === null && state.missingClears > 0) others.unclear += 1
    if (state.doneOn !== null && !state.confirmed) others.unconfirmed += 1
    if (state.extendedTo !== null) others.extended += 1
    if (state.extensionAsked) others.extensionAsked += 1
    if (isPastCommitted(state, asOf)) others.pastCommitted += 1
  }
  return { ...counts, ofDue, ofAssigned: { onTime: counts.doneOnTime, of: counts.total }, ...others }
}

/** How many are in each due-soon band. */
export function bandsOf(rows: readonly Judged<Countable>[]): Record<DueBand, number> {
  const bands = { overdue: 0, today: 0, threeDays: 0, week: 0, month: 0, later: 0, none: 0 }
  for (const { band } of rows) bands[band] += 1
  return bands
}

/**
 * The figures by one property, in Vietnamese order, what has no name last. Every commitment is in exactly one
 * group, so each column adds up to the whole.
 */
export function breakdownOf(
  rows: readonly Judged<Countable>[],
  key: BreakdownKey,
  asOf: IsoDate,
  directiveName: (id: string) => string,
): NamedFigures[] {
  return [...Map.groupBy(rows, (row) => groupName(row, key))]
    .map(([name, members]) => ({
      id: key === 'directive' && name !== '' ? name : null,
      name: key === 'directive' && name !== '' ? directiveName(name) : name,
      ...figuresOf(members, asOf),
    }))
    .sort((a, b) => compareNamed(a.name, b.name))
}

/**
 * What a window brought, from commitments judged at its last day. In scope are those that were not done before
 * the window, so that carried over + opened + reopened − finished = open, as in a report of the same window.
 */
export function windowFigures(rows: readonly Judged<Countable>[], from: IsoDate, to: IsoDate): WindowFigures {
  const entries = { carriedOver: 0, new: 0, reopened: 0 }
  const placeAt = placeIn(from)
  const figures = { finished: 0, finishedOnTime: 0, open: 0, due: 0 }
  for (const { entry, stage, leaf, lastDay } of rows) {
    const place = placeAt(entry.course, stage)
    if (!place.counted) continue
    entries[place.entry] += 1
    if (place.finished) figures.finished += 1
    else figures.open += 1
    if (leaf === 'doneOnTime') figures.finishedOnTime += 1
    if (lastDay !== null && lastDay >= from && lastDay <= to) figures.due += 1
  }
  const { carriedOver, new: opened, reopened } = entries
  return { from, to, carriedOver, opened, reopened, ...figures }
}

/** Occurrences of all recurring tasks together. */
export function occurrenceTotals(
  rows: readonly Judged<Countable>[],
  asOf: IsoDate,
  rules: StatusRules,
): OccurrenceCounts {
  const totals = { due: 0, doneOnTime: 0, doneLate: 0, missed: 0 }
  for (const { entry, stage, lastDay } of rows) {
    if (stage.state.rhythm === null) continue
    const found = occurrencesAt(entry.course, stage, asOf, lastDay, rules)
    if (found === null) continue
    totals.due += found.due
    totals.doneOnTime += found.doneOnTime
    totals.doneLate += found.doneLate
    totals.missed += found.missed
  }
  return totals
}

/** Open commitments by unit and month of their last day; what lies beyond the months is in those at the ends. */
export function heatMapOf(rows: readonly Judged<Countable>[], months: readonly string[]): HeatMap {
  const place = new Map(months.map((month, index) => [month, index]))
  const [first = ''] = months
  const units = new Map<string, HeatMap['rows'][number]>()
  for (const { stage, leaf, lastDay } of rows) {
    if (leaf !== 'openInTime' && leaf !== 'openOverdue') continue
    const { unit } = stage.state
    const row = units.get(unit) ?? {
      unit,
      cells: months.map(() => ({ open: 0, overdue: 0 })),
      withoutDay: 0,
    }
    units.set(unit, row)
    if (lastDay === null) {
      row.withoutDay += 1
      continue
    }
    const month = lastDay.slice(0, 7)
    const cell = row.cells[place.get(month) ?? (month < first ? 0 : months.length - 1)]
    if (cell === undefined) continue
    cell.open += 1
    if (leaf === 'openOverdue') cell.overdue += 1
  }
  return {
    months: [...months],
    rows: [...units.values()].sort((a, b) => compareNamed(a.unit, b.unit)),
  }
}

function groupName(row: Judged<Countable>, key: BreakdownKey): string {
  switch (key) {
    case 'directive':
      return row.entry.directiveId ?? ''
    case 'agencies':
      return row.entry.agencies
    default:
      return row.stage.state[key]
  }
}
