import type { Period, Report, ReportContent, ReportRow } from '../contract/report.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { reportDocument } from '../documents/period-report.ts'
import { draftReport } from '../documents/report-draft.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { periodName, reportingPeriod } from '../domain/period.ts'
import {
  insertReport,
  listReports,
  markDiscarded,
  readReport,
  type StoredReport,
  updateContent,
} from '../storage/documents.ts'
import { uuidv7 } from '../storage/ids.ts'
import { author, type Core, instantNow, ourAgency, required } from './core.ts'
import { documentCourse, refuseIssued } from './document-course.ts'
import { reportSnapshot } from './report-snapshot.ts'

export async function reportRows(core: Core): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  for (const { id, snapshot, content, createdAt } of await listReports(core.database.db)) {
    const { stage } = await documentCourse(core, 'report', id, null)
    const { period, asOf, counts } = snapshot
    rows.push({ id, period, asOf, subject: content.subject, total: counts.total, stage, createdAt })
  }
  return rows
}

/** @throws ExpectedError INVALID_INPUT when there is no such month or quarter. */
export function reportWindow(
  kind: Exclude<Period['kind'], 'free'>,
  year: number,
  index: number | null,
): { period: Period; name: string } {
  try {
    const period = reportingPeriod(kind, year, index)
    return { period, name: periodName(period) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ExpectedError('INVALID_INPUT', { detail: `kỳ báo cáo không có số ${index ?? ''}` })
  }
}

/** Freezes the figures of a period at an as-of date and drafts the words around them. */
export async function createReport(core: Core, input: { period: Period; asOf: string }): Promise<Report> {
  const by = await author(core)
  const agency = await ourAgency(core)
  const snapshot = await reportSnapshot(core, input.period, input.asOf)
  const now = instantNow(core)
  const report: StoredReport = {
    id: uuidv7(),
    snapshot,
    replacesId: null,
    content: draftReport({ agency, snapshot }),
    createdAt: now,
    updatedAt: now,
  }
  await core.database.write((trx) => insertReport(trx, by, report))
  return viewReport(core, report)
}

/** @throws ExpectedError NOT_FOUND. */
export async function reportById(core: Core, id: string): Promise<Report> {
  return viewReport(core, required(await readReport(core.database.db, id), 'báo cáo'))
}

async function viewReport(core: Core, report: StoredReport): Promise<Report> {
  return { ...report, course: await documentCourse(core, 'report', report.id, report.replacesId) }
}

export async function saveReport(core: Core, id: string, content: ReportContent): Promise<Report> {
  await refuseIssued(core, id)
  const saved = await core.database.write((trx) =>
    updateContent(trx, 'report', id, content, instantNow(core)),
  )
  required(saved ? id : null, 'báo cáo')
  return reportById(core, id)
}

export async function setReportDiscarded(core: Core, id: string, discarded: boolean): Promise<void> {
  await refuseIssued(core, id)
  const at = discarded ? instantNow(core) : null
  const found = await core.database.write((trx) => markDiscarded(trx, 'report', id, at))
  required(found ? id : null, 'báo cáo')
}

/** The report as a document, with a file name for its exports. */
export async function reportAsDocument(
  core: Core,
  id: string,
): Promise<{ document: DocumentModel; report: Report; fileName: string }> {
  const agency = await ourAgency(core)
  const report = await reportById(core, id)
  return {
    document: reportDocument(agency, report.snapshot, report.content),
    report,
    fileName: `bao-cao-${periodSlug(report.snapshot.period)}`,
  }
}

function periodSlug({ kind, year, index, from, to }: Period): string {
  switch (kind) {
    case 'month':
      return `thang-${String(index).padStart(2, '0')}-${year}`
    case 'quarter':
      return `quy-${index}-${year}`
    case 'firstHalf':
      return `6-thang-dau-${year}`
    case 'secondHalf':
      return `6-thang-cuoi-${year}`
    case 'nineMonths':
      return `9-thang-${year}`
    case 'year':
      return `nam-${year}`
    case 'free':
      return `${from}-${to}`
  }
}
