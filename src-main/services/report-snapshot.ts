import type {
  ComparedTask,
  Comparison,
  Period,
  PeriodFigures,
  ReportEvidence,
  ReportSnapshot,
  ReportTask,
} from '../contract/report.ts'
import { addDays, shortDate } from '../domain/date.ts'
import { directiveReference } from '../domain/directive-label.ts'
import { type CutOff, periodName, previousPeriod, samePeriodLastYear } from '../domain/period.ts'
import { type AtBothEnds, periodFigures, periodPlace } from '../domain/period-figures.ts'
import { currentClears } from '../domain/six-clears.ts'
import { type CountGroup, countGroups } from '../domain/statistics.ts'
import { statusAt } from '../domain/status.ts'
import { compareVietnamese } from '../domain/vietnamese.ts'
import { evidenceOfFacts } from '../storage/evidence.ts'
import { currentDeadline, currentText, type Standing, standings } from './commitment-service.ts'
import { type Core, ourAgency, statusRules } from './core.ts'
import { indicatorsOf } from './report-indicators.ts'
import { trendWithin } from './statistics-service.ts'

/**
 * The figures and rows of a period, with the same figures for the period before and the same period of last year.
 * In scope are the commitments that were not done before the window, by `periodPlace`. Figures are taken at the
 * as-of date, which may lie before the window's end; those of other windows at their last day.
 */
export async function reportSnapshot(
  core: Core,
  input: { period: Period; asOf: string; sendBy: string | null; cutOff: CutOff },
): Promise<ReportSnapshot> {
  const { period, asOf } = input
  const agency = await ourAgency(core)
  const window = await windowOf(core, period.from, asOf)
  const evidence = await evidenceRows(
    core,
    window.rows.map(({ standing }) => standing),
  )
  const files = Map.groupBy(evidence, (row) => row.commitmentId)
  const tasks = window.rows.map((row) => ({
    ...reportTask(row),
    evidenceCount: new Set(files.get(row.standing.commitment.id)?.map(({ sha256 }) => sha256)).size,
  }))
  const { counts, carriedOver, newInPeriod, finishedInPeriod, reopened, due, dueDone } = window.figures
  const indicators = await indicatorsOf(core, period, asOf)
  return {
    period,
    asOf,
    sendBy: input.sendBy,
    beforeCountsDay: agency.beforeCountsDay,
    counts,
    byDirective: groups(window.rows, ({ commitment, header }) => ({
      id: commitment.directiveId,
      name: header === null ? WITHOUT_DIRECTIVE : directiveReference(header),
    })),
    byField: groups(window.rows, ({ stage }) => ({
      id: null,
      name: stage.state.field || WITHOUT_FIELD,
    })).sort(
      (a, b) =>
        Number(a.name === WITHOUT_FIELD) - Number(b.name === WITHOUT_FIELD) ||
        compareVietnamese(a.name, b.name),
    ),
    carriedOver,
    newInPeriod,
    finishedInPeriod,
    reopened,
    due,
    dueDone,
    removed: window.removed,
    comparisons: await comparisons(core, period, input.cutOff),
    tasks,
    evidence: [...evidence, ...indicators.evidence],
    indicators: indicators.rows,
    trend: await trendWithin(core, period.from, asOf),
  }
}

const WITHOUT_DIRECTIVE = 'Không theo văn bản'
const WITHOUT_FIELD = 'Chưa phân lĩnh vực'

interface WindowRow {
  readonly standing: Standing
  readonly entry: 'carriedOver' | 'new' | 'reopened'
  readonly finished: boolean
}

interface ReportWindow {
  readonly rows: readonly WindowRow[]
  readonly removed: ComparedTask[]
  readonly figures: PeriodFigures
  /** Something with a known first day had been assigned by then. */
  readonly known: boolean
}

/** Rows and figures of the window from `from` to `asOf`. */
async function windowOf(core: Core, from: string, asOf: string): Promise<ReportWindow> {
  const rules = await statusRules(core)
  const dayBefore = addDays(from, -1)
  const all: AtBothEnds[] = []
  const places = new Map<string, Pick<WindowRow, 'entry' | 'finished'>>()
  const removedIds: string[] = []
  for (const { id, course } of (await core.ledger.view()).entries) {
    const both = {
      assignedOn: course.assignedOn,
      before: statusAt(course, dayBefore, rules),
      now: statusAt(course, asOf, rules),
    }
    all.push(both)
    const place = periodPlace(both, from)
    if (place.counted) places.set(id, place)
    else if (place.removed) removedIds.push(id)
  }
  const known = all.some(({ assignedOn, now }) => now !== null && assignedOn !== null && assignedOn <= asOf)
  // Only what is counted is read with its facts: a window of last year may hold a tenth of all.
  const counted = await standings(core, asOf, { directiveId: null, ids: [...places.keys()] })
  return {
    rows: counted.flatMap((standing) => {
      const place = places.get(standing.commitment.id)
      return place === undefined ? [] : [{ standing, entry: place.entry, finished: place.finished }]
    }),
    removed: await removedRows(core, dayBefore, removedIds),
    figures: periodFigures(all, from, asOf),
    known,
  }
}

/** What was open when the window began and is no longer counted, as it stood then. */
async function removedRows(core: Core, dayBefore: string, ids: readonly string[]): Promise<ComparedTask[]> {
  if (ids.length === 0) return []
  const then = await standings(core, dayBefore, { directiveId: null, ids })
  return then.map((standing) => comparedTask({ standing, entry: 'carriedOver', finished: false }))
}

async function comparisons(core: Core, period: Period, cutOff: CutOff): Promise<Comparison[]> {
  const found: Comparison[] = []
  for (const [relation, other] of [
    ['previous', previousPeriod(period, cutOff)],
    ['lastYear', samePeriodLastYear(period, cutOff)],
  ] as const) {
    if (other === null) continue
    const { figures, rows, known } = await windowOf(core, other.from, other.to)
    found.push({
      relation,
      period: other,
      name: periodName(other),
      figures: known ? figures : null,
      tasks: known ? rows.map(comparedTask) : [],
    })
  }
  return found
}

function groups(
  rows: readonly WindowRow[],
  nameOf: (standing: Standing) => CountGroup,
): ReportSnapshot['byDirective'] {
  return countGroups(
    rows,
    ({ standing }) => nameOf(standing),
    ({ standing }) => standing.status,
  )
}

function comparedTask({ standing, entry, finished }: WindowRow): ComparedTask {
  const { commitment, header, status } = standing
  return {
    commitmentId: commitment.id,
    directive: header === null ? '' : directiveReference(header),
    path: commitment.path ?? '',
    text: currentText(standing),
    leaf: status.leaf,
    lastDay: status.lastDay,
    newInPeriod: entry === 'new',
    reopened: entry === 'reopened',
    finishedInPeriod: finished,
    noInformation: status.noInformation,
  }
}

function reportTask(row: WindowRow): Omit<ReportTask, 'evidenceCount'> {
  const { standing } = row
  const { commitment, effective, status, stage } = standing
  const clears = currentClears(commitment, effective)
  const deadline = currentDeadline(standing)
  const last = effective.findLast((fact) => fact.content.kind === 'progress')
  const progress = last?.content.kind === 'progress' ? last.content : null
  return {
    ...comparedTask(row),
    directiveId: commitment.directiveId,
    agencies: commitment.agencies.join('; '),
    coordinating: commitment.coordinating.join('; '),
    person: stage.state.person === '' ? clears.person : stage.state.person,
    deadline: deadline.text ?? (deadline.lastDay === null ? '' : shortDate(deadline.lastDay)),
    doneOn: status.doneOn,
    daysLate: status.daysLate,
    percent: status.percent,
    progress: progress?.text ?? '',
    obstacles: progress?.obstacles ?? '',
    proposals: progress?.proposals ?? '',
    product: clears.product,
    field: stage.state.field,
  }
}

async function evidenceRows(core: Core, inScope: readonly Standing[]): Promise<ReportEvidence[]> {
  const rows: ReportEvidence[] = []
  const files = await evidenceOfFacts(core.database.db, null)
  for (const { commitment, header, effective } of inScope) {
    for (const fact of effective) {
      for (const file of files.get(fact.id) ?? []) {
        rows.push({
          commitmentId: commitment.id,
          indicator: '',
          path: commitment.path ?? '',
          directive: header === null ? '' : directiveReference(header),
          name: file.name,
          sha256: file.sha256,
          size: file.size,
          happenedOn: fact.happenedOn,
        })
      }
    }
  }
  return rows
}
