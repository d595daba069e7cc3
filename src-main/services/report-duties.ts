import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type DueReport,
  type Period,
  type ReportDuty,
  reportDuty,
  reportingWindows,
  type WindowVariant,
} from '../contract/report-window.ts'
import { vietnamDate } from '../domain/date.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { type CutOff, decreeCutOff, reportingPeriod } from '../domain/period.ts'
import { type KnownReport, reportsDue, sendDeadline } from '../domain/report-deadlines.ts'
import { listReportHeads } from '../storage/documents.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { type Core, instantNow } from './core.ts'
import { documentCourse } from './document-course.ts'

/** The ways of cutting months into windows, the default first. */
export async function windowVariants(core: Core): Promise<WindowVariant[]> {
  const file = await readFile(join(core.resourcesDir, 'calendar', 'reporting-windows.json'), 'utf8')
  return reportingWindows.parse(JSON.parse(file)).variants
}

/**
 * The window of a fixed period, and the last day to send its report.
 * @throws ExpectedError INVALID_INPUT when there is no such month, quarter or variant.
 */
export async function reportWindow(
  core: Core,
  input: { kind: ReportDuty['kind']; year: number; index: number | null; variant: string },
): Promise<{ period: Period; sendBy: string }> {
  const variant = await variantOf(core, input.variant)
  try {
    const period = reportingPeriod(input.kind, input.year, input.index, variant)
    return { period, sendBy: sendDeadline(period.to, variant.send, core.workingDays) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ExpectedError('INVALID_INPUT', { detail: `kỳ báo cáo không có số ${input.index ?? ''}` })
  }
}

/** @throws ExpectedError INVALID_INPUT. */
export async function variantOf(core: Core, id: string): Promise<WindowVariant> {
  const found = (await windowVariants(core)).find((one) => one.id === id)
  if (found === undefined) throw new ExpectedError('INVALID_INPUT', { detail: `không có kỳ số liệu “${id}”` })
  return found
}

/** How the months of a period were cut; by the decree where its variant is not known any more. */
export async function cutOffOf(core: Core, period: Period): Promise<CutOff> {
  const variants = await windowVariants(core)
  return variants.find(({ id }) => id === period.variant) ?? decreeCutOff
}

const DUTIES = 'reportDuties'
/** Until the agency says otherwise: the decree's quarterly and yearly reports. */
const firstDuties: readonly ReportDuty[] = [
  { kind: 'quarter', variant: decreeCutOff.id },
  { kind: 'year', variant: decreeCutOff.id },
]

/** The periodic reports that the agency owes. */
export async function reportDuties(core: Core): Promise<readonly ReportDuty[]> {
  return (await readSetting(core.database.db, DUTIES, z.array(reportDuty))) ?? firstDuties
}

/** @throws ExpectedError INVALID_INPUT for an unknown variant. */
export async function saveReportDuties(core: Core, duties: readonly ReportDuty[]): Promise<void> {
  for (const { variant } of duties) await variantOf(core, variant)
  await core.database.write((trx) => writeSetting(trx, DUTIES, duties, instantNow(core)))
}

/** The reports that are owed at a date, for the list of reports and for reminders. */
export async function dueReports(core: Core, asOf: string): Promise<DueReport[]> {
  const heads = await listReportHeads(core.database.db)
  const reports: KnownReport[] = []
  for (const { id, period, sendBy } of heads) {
    const { stage } = await documentCourse(core, 'report', id, null)
    reports.push({ id, period, sendBy, stage })
  }
  return reportsDue({
    duties: await reportDuties(core),
    variants: await windowVariants(core),
    workingDays: core.workingDays,
    reports,
    since: await firstDay(core),
    asOf,
  })
}

/** The day of the first registration; null while there is none. */
async function firstDay(core: Core): Promise<string | null> {
  const { entries } = await core.ledger.view()
  const [first] = entries
  return first === undefined ? null : vietnamDate(new Date(first.registeredAt))
}
