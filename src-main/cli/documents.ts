import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { vietnamDate } from '../domain/date.ts'
import { decreeCutOff, parsePeriod } from '../domain/period.ts'
import { sendDeadline } from '../domain/report-deadlines.ts'
import { type Core, required } from '../services/core.ts'
import { exportFailure } from '../services/evidence-export.ts'
import { draftCommitmentLetter, letterAsDocument } from '../services/letter-service.ts'
import { renderDocument } from '../services/renderings.ts'
import { variantOf } from '../services/report-duties.ts'
import { createReport, reportAsDocument } from '../services/report-service.ts'
import { writeWhole } from '../storage/write-whole.ts'
import { withCore } from './open.ts'
import { readArguments, UsageError } from './usage.ts'

const LETTER = 'letter --out DIR [--directive ID] [--as-of DATE] [--data DIR] [--json]'
const REPORT =
  'report --period 2025-Q4 --out DIR [--window nd09] [--as-of DATE] [--send-by DATE] [--data DIR] [--json]'

/** Drafts a commitment letter and writes it as .docx and .pdf. */
export async function letter(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['out', 'directive', 'as-of'], LETTER)
  const out = given.needed('out')
  const asOf = given.date('as-of') ?? vietnamDate(new Date())
  const files = await withCore(given.dataDir, async (core) => {
    const directiveId = given.value('directive') ?? null
    const drafted = await draftCommitmentLetter(core, { asOf, directiveId, commitmentIds: [] })
    return writeLetter(core, drafted.id, out)
  })
  return printed(files, given.json)
}

/**
 * Makes a period's report and writes it as .docx, .pdf and .xlsx. `--window` names a variant of
 * `resources/calendar/reporting-windows.json`; the deadline to send follows it unless `--send-by` gives one.
 */
export async function report(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['out', 'period', 'as-of', 'window', 'send-by'], REPORT)
  const out = given.needed('out')
  const wanted = given.needed('period')
  if (parsePeriod(wanted) === null) throw new UsageError(`--period takes ${PERIODS}; usage: camket ${REPORT}`)
  const today = vietnamDate(new Date())
  const files = await withCore(given.dataDir, async (core) => {
    const variant = await variantOf(core, given.value('window') ?? decreeCutOff.id)
    const period = required(parsePeriod(wanted, variant), 'kỳ báo cáo')
    const asOf = given.date('as-of') ?? (today < period.to ? today : period.to)
    const due = period.kind === 'free' ? null : sendDeadline(period.to, variant.send, core.workingDays)
    return writeReport(core, { period, asOf, sendBy: given.date('send-by') ?? due }, out)
  })
  return printed(files, given.json)
}

const PERIODS = '2025-Q4, 2025-11, 2025-H1, 2025-9M, 2025 or 2025-10-01..2025-11-20'

export async function writeLetter(core: Core, id: string, out: string): Promise<string[]> {
  const { document, fileName, modifiedAt } = await letterAsDocument(core, id)
  const files = []
  for (const format of ['docx', 'pdf'] as const) {
    files.push(
      await save(out, `${fileName}.${format}`, await renderDocument(core, document, modifiedAt, format)),
    )
  }
  return files
}

export async function writeReport(
  core: Core,
  input: Parameters<typeof createReport>[1],
  out: string,
): Promise<string[]> {
  const made = await createReport(core, input)
  const { document, fileName } = await reportAsDocument(core, made.id)
  const files = []
  for (const format of ['docx', 'pdf'] as const) {
    files.push(
      await save(out, `${fileName}.${format}`, await renderDocument(core, document, made.updatedAt, format)),
    )
  }
  const sheet = await writeReportXlsx(made.snapshot, { title: document.title, created: made.updatedAt })
  return [...files, await save(out, `${fileName}.xlsx`, sheet)]
}

async function save(out: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(out, name)
  try {
    await mkdir(out, { recursive: true })
    await writeWhole(path, [bytes])
  } catch (error) {
    throw exportFailure(error, path)
  }
  return path
}

function printed(files: readonly string[], json: boolean): number {
  if (json) console.log(JSON.stringify({ files }))
  else for (const file of files) console.log(file)
  return 0
}
