import {
  type Period,
  type Report,
  type ReportContent,
  type ReportRow,
  type SavedReport,
  usualAppendices,
} from '../contract/report.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { lintReport } from '../documents/lint/lint-report.ts'
import { reportDocument } from '../documents/period-report.ts'
import { draftReport } from '../documents/report-draft.ts'
import { reportFigures, resolveReport } from '../documents/report-figures.ts'
import { isSent, sendStateAt } from '../domain/report-deadlines.ts'
import {
  insertReport,
  listReportHeads,
  markDiscarded,
  readReport,
  type StoredReport,
  updateContent,
} from '../storage/documents.ts'
import { uuidv7 } from '../storage/ids.ts'
import { reportWordingOf } from './agency-wording.ts'
import { author, type Core, instantNow, ourAgency, required, today } from './core.ts'
import { documentCourse, refuseIssued } from './document-course.ts'
import { cutOffOf } from './report-duties.ts'
import { reportSnapshot } from './report-snapshot.ts'

export async function reportRows(core: Core): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  for (const head of await listReportHeads(core.database.db)) {
    const { stage } = await documentCourse(core, 'report', head.id, null)
    const { period, sendBy } = head
    const sent = sendBy === null || isSent({ stage })
    rows.push({ ...head, stage, sendState: sent ? null : sendStateAt(period, sendBy, today(core)) })
  }
  return rows
}

/** Freezes the figures of a period at an as-of date and drafts the words around them. */
export async function createReport(
  core: Core,
  input: { period: Period; asOf: string; sendBy?: string | null | undefined },
): Promise<Report> {
  const by = await author(core)
  const agency = await ourAgency(core)
  const snapshot = await reportSnapshot(core, {
    period: input.period,
    asOf: input.asOf,
    sendBy: input.sendBy ?? null,
    cutOff: await cutOffOf(core, input.period),
  })
  const now = instantNow(core)
  const report: StoredReport = {
    id: uuidv7(),
    snapshot,
    replacesId: null,
    content: draftReport({
      agency,
      snapshot,
      wording: await reportWordingOf(core),
      appendices: await lastAppendices(core),
    }),
    createdAt: now,
    updatedAt: now,
  }
  await core.database.write((trx) => insertReport(trx, by, report))
  return viewReport(core, report)
}

/** What the agency had behind its last report. */
async function lastAppendices(core: Core): Promise<ReportContent['appendices']> {
  const [last] = await listReportHeads(core.database.db)
  const report = last === undefined ? null : await readReport(core.database.db, last.id)
  return report?.content.appendices ?? usualAppendices
}

/** @throws ExpectedError NOT_FOUND. */
export async function reportById(core: Core, id: string): Promise<Report> {
  return viewReport(core, required(await readReport(core.database.db, id), 'báo cáo'))
}

async function viewReport(core: Core, report: StoredReport): Promise<Report> {
  const course = await documentCourse(core, 'report', report.id, report.replacesId)
  const figures = reportFigures(report.snapshot)
  const findings =
    course.issue === null
      ? lintReport(report.content, {
          agency: await ourAgency(core),
          cited: [],
          year: report.content.year,
          figures,
        })
      : []
  return { ...report, figures, findings, course }
}

/** Answers without the snapshot, which does not change and may hold thousands of rows. */
export async function saveReport(core: Core, id: string, content: ReportContent): Promise<SavedReport> {
  await refuseIssued(core, id)
  const saved = await core.database.write((trx) =>
    updateContent(trx, 'report', id, content, instantNow(core)),
  )
  required(saved ? id : null, 'báo cáo')
  const { snapshot: _, figures: __, ...report } = await reportById(core, id)
  return report
}

export async function setReportDiscarded(core: Core, id: string, discarded: boolean): Promise<void> {
  await refuseIssued(core, id)
  const at = discarded ? instantNow(core) : null
  const found = await core.database.write((trx) => markDiscarded(trx, 'report', id, at))
  required(found ? id : null, 'báo cáo')
}

/** The words as they are printed, every figure in its place. @throws ExpectedError NOT_FOUND. */
export async function printedReport(core: Core, id: string): Promise<ReportContent> {
  const { snapshot, content } = required(await readReport(core.database.db, id), 'báo cáo')
  return resolveReport(content, reportFigures(snapshot))
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
