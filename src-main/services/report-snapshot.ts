import type { Period, ReportEvidence, ReportSnapshot, ReportTask } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import { directiveReference } from '../domain/directive-label.ts'
import { currentClears } from '../domain/six-clears.ts'
import { computeStatistics } from '../domain/statistics.ts'
import { evidenceOfFacts } from '../storage/evidence.ts'
import { currentDeadline, currentText, type Standing, standings } from './commitment-service.ts'
import { type Core, ourAgency } from './core.ts'

/**
 * The figures and rows of a period. In scope are the commitments carried over (assigned before the window and
 * not done before it) and those assigned in it, so that carried over + new − finished = still open.
 * Figures are taken at the as-of date, which may lie before the window's end.
 */
export async function reportSnapshot(core: Core, period: Period, asOf: string): Promise<ReportSnapshot> {
  const agency = await ourAgency(core)
  const inScope = (await standings(core, asOf)).filter(
    ({ status }) => status.doneOn === null || status.doneOn >= period.from,
  )
  const evidence = await evidenceRows(core, inScope)
  const files = Map.groupBy(evidence, (row) => row.commitmentId)
  const tasks = inScope.map((one) =>
    reportTask(one, period, new Set(files.get(one.commitment.id)?.map((row) => row.sha256)).size),
  )
  const {
    asOf: _,
    byAgency: __,
    byDirective,
    ...counts
  } = computeStatistics(
    inScope.map(({ commitment, header, status }) => ({
      status,
      directive: {
        id: commitment.directiveId,
        name: header === null ? 'Không theo văn bản' : directiveReference(header),
      },
      agencies: commitment.agencies,
    })),
    asOf,
  )
  const newInPeriod = tasks.filter((task) => task.newInPeriod).length
  return {
    period,
    asOf,
    beforeCountsDay: agency.beforeCountsDay,
    counts,
    byDirective,
    carriedOver: tasks.length - newInPeriod,
    newInPeriod,
    finishedInPeriod: tasks.filter((task) => task.finishedInPeriod).length,
    tasks,
    evidence,
  }
}

function reportTask(one: Standing, period: Period, evidenceCount: number): ReportTask {
  const { commitment, effective, status } = one
  const clears = currentClears(commitment, effective)
  const deadline = currentDeadline(one)
  const last = effective.findLast((fact) => fact.content.kind === 'progress')
  const progress = last?.content.kind === 'progress' ? last.content : null
  return {
    commitmentId: commitment.id,
    directiveId: commitment.directiveId,
    directive: one.header === null ? '' : directiveReference(one.header),
    path: commitment.path ?? '',
    text: currentText(one),
    agencies: commitment.agencies.join('; '),
    coordinating: commitment.coordinating.join('; '),
    person: clears.person,
    deadline: deadline.text ?? (deadline.lastDay === null ? '' : shortDate(deadline.lastDay)),
    lastDay: status.lastDay,
    leaf: status.leaf,
    doneOn: status.doneOn,
    daysLate: status.daysLate,
    percent: status.percent,
    progress: progress?.text ?? '',
    obstacles: progress?.obstacles ?? '',
    proposals: progress?.proposals ?? '',
    product: clears.product,
    newInPeriod: commitment.assignedOn !== null && commitment.assignedOn >= period.from,
    finishedInPeriod: status.doneOn !== null,
    evidenceCount,
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
