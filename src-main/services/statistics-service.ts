import type {
  BreakdownKey,
  Dashboard,
  Statistics,
  TrendPoint,
  WindowFigures,
} from '../contract/statistics.ts'
import { addDays, daysBetween } from '../domain/date.ts'
import {
  bandsOf,
  breakdownOf,
  figuresOf,
  heatMapOf,
  occurrenceTotals,
  windowFigures,
} from '../domain/figures.ts'
import { countGroups, countLeaves } from '../domain/statistics.ts'
import { trendOf } from '../domain/trend.ts'
import type { Core } from './core.ts'
import { type Judgements, judgedAll } from './judgements.ts'
import type { LedgerView } from './ledger.ts'
import { onceFor } from './once-for.ts'

const WITHOUT_DIRECTIVE = 'Không theo văn bản'
/** Months of the heat map: two that have passed, this one, and the next nine. */
const MONTHS_BACK = 2
const MONTHS = 12

/** The counts of an as-of date by directive and agency, as the command line prints them. */
export async function statisticsAt(core: Core, asOf: string): Promise<Statistics> {
  return statisticsOf(await judgedAll(core, asOf))
}

/** The bar, the workbench and the list of directives ask for the counts of the same day. */
const statisticsOf = onceFor(({ view, rows, asOf }: Judgements): Statistics => {
  const itself = (one: (typeof rows)[number]) => one
  const directive = ({ entry: { directiveId: id } }: (typeof rows)[number]) => ({
    id,
    name: directiveName(view, id),
  })
  return {
    asOf,
    ...countLeaves(rows),
    byDirective: countGroups(rows, directive, itself),
    byAgency: countGroups(rows, ({ entry }) => ({ id: null, name: entry.agencies }), itself),
  }
})

/** Every figure of the dashboard, at one as-of date. */
export async function dashboardAt(core: Core, asOf: string): Promise<Dashboard> {
  return dashboardOf(await judgedAll(core, asOf))
}

const dashboardOf = onceFor(({ view, rules, rows, asOf }: Judgements): Dashboard => {
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
})

/** What each of several windows brought, as of its last day, or of `asOf` where that comes earlier. */
export async function windowsOf(
  core: Core,
  windows: readonly { from: string; to: string }[],
  asOf: string,
): Promise<WindowFigures[]> {
  const figures: WindowFigures[] = []
  for (const { from, to } of windows) {
    const at = asOf < to ? asOf : to
    figures.push(windowFigures((await judgedAll(core, at)).rows, from, at))
  }
  return figures
}

/** A point for each week that ends at the as-of date or before it, oldest first. */
export async function trendUpTo(core: Core, asOf: string, weeks: number): Promise<TrendPoint[]> {
  const { view, rules } = await judgedAll(core, asOf)
  return trendOf(
    view.entries.map((entry) => entry.course),
    Array.from({ length: weeks }, (_, index) => addDays(asOf, -7 * (weeks - 1 - index))),
    rules,
  )
}

/** A point for each whole week that ends at the as-of date or before it and began in the window, oldest first. */
export async function trendWithin(core: Core, from: string, asOf: string): Promise<TrendPoint[]> {
  const weeks = Math.floor((daysBetween(from, asOf) + 1) / 7)
  return weeks < 1 ? [] : trendUpTo(core, asOf, weeks)
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
