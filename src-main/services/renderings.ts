import { join } from 'node:path'
import { type LetterContent, letterContent } from '../contract/letter.ts'
import type { DocumentKind } from '../contract/outgoing.ts'
import { type ReportContent, reportContent } from '../contract/report.ts'
import { letterDocument } from '../documents/commitment-letter.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { reportDocument } from '../documents/period-report.ts'
import { writeDocx } from '../documents/write-docx.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { readReport } from '../storage/documents.ts'
import { type Core, ourAgency, required } from './core.ts'

/** The preview's fonts are served by the app. */
const SERVED_FONTS = { kind: 'url', base: '/fonts/' } as const

/** One document in one format; the same input gives the same bytes, the PDF aside. */
export function renderHtml(document: DocumentModel): Promise<string> {
  return writeHtml(document, { fonts: SERVED_FONTS })
}

/** @throws ExpectedError PRINTER_MISSING, PRINT_FAILED for the PDF. */
export async function renderDocument(
  core: Core,
  document: DocumentModel,
  modifiedAt: string,
  format: 'docx' | 'pdf',
): Promise<Uint8Array> {
  if (format === 'docx') return writeDocx(document, { created: modifiedAt })
  const dir = join(core.resourcesDir, 'fonts')
  return core.printer.print(await writeHtml(document, { fonts: { kind: 'embed', dir } }))
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
