import { join } from 'node:path'
import type { DocumentModel } from '../documents/document-model.ts'
import { writeDocx } from '../documents/write-docx.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Core } from '../services/core.ts'
import { letterAsDocument } from '../services/letter-service.ts'
import { reportAsDocument } from '../services/report-service.ts'
import { PREVIEW_POLICY } from './security-headers.ts'

/** `GET /letters/ID.FORMAT` and `GET /reports/ID.FORMAT`: a document, written afresh from what is stored. */
export async function documentRoute(core: Core, url: URL): Promise<Response | null> {
  const match = /^\/(letters|reports)\/([0-9a-f-]{36})\.(docx|pdf|xlsx|html)$/.exec(url.pathname)
  const [, kind, id = '', format = ''] = match ?? []
  if (kind === 'letters') {
    const { document, fileName, modifiedAt } = await letterAsDocument(core, id)
    return render(core, document, fileName, modifiedAt, format)
  }
  if (kind === 'reports') {
    const { document, report, fileName } = await reportAsDocument(core, id)
    if (format === 'xlsx') {
      const bytes = await writeReportXlsx(report.snapshot, {
        title: document.title,
        created: report.updatedAt,
      })
      return attachment(bytes, `${fileName}.xlsx`)
    }
    return render(core, document, fileName, report.updatedAt, format)
  }
  return null
}

/** Bytes of a letter or report in one format; the command line and the routes share it. */
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

async function render(
  core: Core,
  document: DocumentModel,
  fileName: string,
  modifiedAt: string,
  format: string,
): Promise<Response> {
  if (format === 'html') {
    return new Response(await writeHtml(document, { fonts: { kind: 'url', base: '/fonts/' } }), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': PREVIEW_POLICY,
        'cache-control': 'no-store',
      },
    })
  }
  if (format !== 'docx' && format !== 'pdf') throw new ExpectedError('NOT_FOUND', { what: 'định dạng' })
  return attachment(await renderDocument(core, document, modifiedAt, format), `${fileName}.${format}`)
}

function attachment(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaTypeOf(name),
      'content-length': `${bytes.length}`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}
