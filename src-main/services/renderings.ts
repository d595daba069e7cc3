import { join } from 'node:path'
import { type LetterContent, letterContent } from '../contract/letter.ts'
import type { DocumentKind } from '../contract/outgoing.ts'
import { type ReportContent, reportContent } from '../contract/report.ts'
import { letterDocument } from '../documents/commitment-letter.ts'
import type { Appendix, DocumentModel, Table } from '../documents/document-model.ts'
import { formatNumber } from '../documents/figures.ts'
import type { Pace } from '../documents/pace.ts'
import { appendAppendices, areTables } from '../documents/pdf/append-appendices.ts'
import { reportDocument } from '../documents/period-report.ts'
import { writeDocx } from '../documents/write-docx.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { readReport } from '../storage/documents.ts'
import { type Core, ourAgency, required } from './core.ts'

/** The preview's fonts are served by the app. */
const SERVED_FONTS = { kind: 'url', base: '/fonts/' } as const

/** Rows of a table in the preview; a screen shows no thousands of pages, exports hold every row. */
const PREVIEWED_ROWS = 300

/** The preview: the pages as they print, with the first rows of very long appendices. */
export function renderHtml(document: DocumentModel): Promise<string> {
  return writeHtml({ ...document, appendices: document.appendices.map(shortened) }, { fonts: SERVED_FONTS })
}

/** Above so many rows the appendices of a PDF are written here instead of by the browser. */
const BROWSER_ROWS = 300

/**
 * One document in one format; the same input gives the same bytes, the date of the PDF aside.
 * @throws ExpectedError PRINTER_MISSING, PRINT_FAILED for the PDF; whatever `pace` throws to stop it
 */
export async function renderDocument(
  core: Core,
  document: DocumentModel,
  modifiedAt: string,
  format: 'docx' | 'pdf',
  pace?: Pace,
): Promise<Uint8Array> {
  if (format === 'docx') return writeDocx(document, { created: modifiedAt, pace })
  const dir = join(core.resourcesDir, 'fonts')
  const print = async (model: DocumentModel) =>
    untilStopped(core.printer.print(await writeHtml(model, { fonts: { kind: 'embed', dir } })), pace)
  if (rowsOf(document) <= BROWSER_ROWS || !areTables(document)) return print(document)
  const main = await print({ ...document, appendices: [] })
  try {
    return await appendAppendices(main, document, dir, pace)
  } catch (error) {
    // A browser that writes its files otherwise prints everything itself, if slowly.
    if (error instanceof RangeError) return print(document)
    throw error
  }
}

/** How many rows the tables of a document have: what an export counts its progress by. */
export function rowsOf({ body, appendices }: DocumentModel): number {
  return [...body, ...appendices.flatMap(({ blocks }) => blocks)].reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.table.rows.length : 0),
    0,
  )
}

/** A browser at work cannot be asked; what it prints after the work was stopped is thrown away. */
async function untilStopped<T>(work: Promise<T>, pace: Pace | undefined): Promise<T> {
  if (pace === undefined) return work
  let timer: NodeJS.Timeout | undefined
  const stopped = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      try {
        pace.check()
      } catch (error) {
        reject(error)
      }
    }, LOOK_MS)
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    clearInterval(timer)
    work.catch(() => {})
  }
}

const LOOK_MS = 200

function shortened(appendix: Appendix): Appendix {
  return {
    ...appendix,
    blocks: appendix.blocks.map((block) =>
      block.kind === 'table' && block.table.rows.length > PREVIEWED_ROWS
        ? { kind: 'table', table: firstRows(block.table) }
        : block,
    ),
  }
}

function firstRows({ columns, rows }: Table): Table {
  const left = formatNumber(rows.length - PREVIEWED_ROWS)
  const note = columns.map((_, index) => (index === 1 ? `(Còn ${left} dòng, có đủ trong tệp xuất.)` : ''))
  return { columns, rows: [...rows.slice(0, PREVIEWED_ROWS), { cells: note }] }
}

/** Every rendering of a document as it is issued; without a printer on the machine there is no PDF. */
export async function renderings(
  core: Core,
  kind: DocumentKind,
  id: string,
  content: LetterContent | ReportContent,
  modifiedAt: string,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const agency = await ourAgency(core)
  const files: { name: string; bytes: Uint8Array }[] = []
  const add = (format: string, bytes: Uint8Array) => files.push({ name: `${kind}-${id}.${format}`, bytes })
  let document: DocumentModel
  if (kind === 'letter') {
    document = letterDocument(agency, letterContent.parse(content))
  } else {
    const { snapshot } = required(await readReport(core.database.db, id), 'báo cáo')
    document = reportDocument(agency, snapshot, reportContent.parse(content))
    add('xlsx', await writeReportXlsx(snapshot, { title: document.title, created: modifiedAt }))
  }
  add('docx', await renderDocument(core, document, modifiedAt, 'docx'))
  add('html', Buffer.from(await renderHtml(document)))
  try {
    add('pdf', await renderDocument(core, document, modifiedAt, 'pdf'))
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'PRINTER_MISSING') throw error
  }
  return files
}
