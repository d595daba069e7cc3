import type {
  BreakdownKey,
  Dashboard,
  Statistics,
  TrendPoint,
  WindowFigures,
} from '../contract/statistics.ts'
import { addDays } from '../domain/date.ts'
import {
  bandsOf,
  breakdownOf,
  figuresOf,
  heatMapOf,
  occurrenceTotals,
  windowFigures,
} from '../domain/figures.ts'
import { judge } from '../domain/judged.ts'
import { computeStatistics } from '../domain/statistics.ts'
import type { StatusRules } from '../domain/status.ts'
import { type Core, ourAgency } from './core.ts'
import type { LedgerView } from './ledger.ts'

const WITHOUT_DIRECTIVE = 'Không theo văn bản'
/** Months of the heat map: two that have passed, this one, and the next nine. */
const MONTHS_BACK = 2
const MONTHS = 12

/** The counts of an as-of date by directive and agency, as the command line prints them. */
export async function statisticsAt(core: Core, asOf: string): Promise<Statistics> {
  const { view, rules } = await ledgerOf(core)
  return computeStatistics(
    judge(view.entries, asOf, rules).map((one) => ({
      status: { leaf: one.leaf, noInformation: !one.stage.reported },
      directive: { id: one.entry.directiveId, name: directiveName(view, one.entry.directiveId) },
      agencies: [one.entry.agencies],
    })),
    asOf,
  )
}

/** Every figure of the dashboard, at one as-of date. */
export async function dashboardAt(core: Core, asOf: string): Promise<Dashboard> {
  const { view, rules } = await ledgerOf(core)
  const rows = judge(view.entries, asOf, rules)
  const by = (key: BreakdownKey) => breakdownOf(rows, key, asOf, (id) => directiveName(view, id))
  return {
    asOf,
    figures: figuresOf(rows, asOf),
    bands: bandsOf(rows),
    occurrences: occurrenceTotals(rows, asOf, rules),
    breakdowns: {
      directive: by('directive'),
      field: by('field'),
      unit: by('unit'),
      person: by('person'),
      leader: by('leader'),
      agencies: by('agencies'),
    },
    heatMap: heatMapOf(rows, monthsAround(asOf)),
  }
}

/** What each of several windows brought, as of its last day, or of `asOf` where that comes earlier. */
export async function windowsOf(
  core: Core,
  windows: readonly { from: string; to: string }[],
  asOf: string,
): Promise<WindowFigures[]> {
  const { view, rules } = await ledgerOf(core)
  return windows.map(({ from, to }) => {
    const at = asOf < to ? asOf : to
    return windowFigures(judge(view.entries, at, rules), from, at)
  })
}

/** A point for each week that ends at the as-of date or before it, oldest first. */
export async function trendUpTo(core: Core, asOf: string, weeks: number): Promise<TrendPoint[]> {
  const { view, rules } = await ledgerOf(core)
  return Array.from({ length: weeks }, (_, index): TrendPoint => {
    const to = addDays(asOf, -7 * (weeks - 1 - index))
    const from = addDays(to, -6)
    const rows = judge(view.entries, to, rules)
    const { opened, finished, open } = windowFigures(rows, from, to)
    const overdue = rows.reduce((sum, row) => sum + (row.leaf === 'openOverdue' ? 1 : 0), 0)
    return { from, to, total: rows.length, open, overdue, opened, finished }
  })
}

async function ledgerOf(core: Core): Promise<{ view: LedgerView; rules: StatusRules }> {
  const agency = await ourAgency(core)
  return {
    view: await core.ledger.view(),
    rules: { beforeCountsDay: agency.beforeCountsDay, workingDays: core.workingDays },
  }
}

function directiveName(view: LedgerView, id: string | null): string {
  return id === null ? WITHOUT_DIRECTIVE : (view.labels.get(id) ?? WITHOUT_DIRECTIVE)
}

function monthsAround(asOf: string): string[] {
  const first = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 - MONTHS_BACK
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = first + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
