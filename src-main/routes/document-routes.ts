import { text } from 'node:stream/consumers'
import type { DocumentModel } from '../documents/document-model.ts'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Core } from '../services/core.ts'
import { letterAsDocument } from '../services/letter-service.ts'
import { frozenFile } from '../services/outgoing-service.ts'
import { renderDocument, renderHtml } from '../services/renderings.ts'
import { reportAsDocument } from '../services/report-service.ts'
import { PREVIEW_POLICY } from './security-headers.ts'
import { webStream } from './web-stream.ts'

/**
 * `GET /letters/ID.FORMAT` and `GET /reports/ID.FORMAT`: a draft is written afresh from what is stored, an issued
 * document comes back as it was issued, byte for byte.
 */
export async function documentRoute(core: Core, url: URL): Promise<Response | null> {
  const match = /^\/(letters|reports)\/([0-9a-f-]{36})\.(docx|pdf|xlsx|html)$/.exec(url.pathname)
  const [, kind, id = '', format = ''] = match ?? []
  if (kind === undefined) return null
  if (kind === 'letters') {
    const { document, fileName, modifiedAt } = await letterAsDocument(core, id)
    return (await frozen(core, id, format, fileName)) ?? render(core, document, fileName, modifiedAt, format)
  }
  const { document, report, fileName } = await reportAsDocument(core, id)
  const issued = await frozen(core, id, format, fileName)
  if (issued !== null) return issued
  if (format === 'xlsx') {
    const bytes = await writeReportXlsx(report.snapshot, { title: document.title, created: report.updatedAt })
    return attachment(bytes, `${fileName}.xlsx`)
  }
  return render(core, document, fileName, report.updatedAt, format)
}

async function frozen(core: Core, id: string, format: string, fileName: string): Promise<Response | null> {
  const file = await frozenFile(core, id, format)
  if (file === null) return null
  const content = core.vault.read(file.sha256)
  if (format === 'html') return preview(await text(content))
  return new Response(webStream(content), {
    headers: attachmentHeaders(`${fileName}.${format}`, file.size),
  })
}

async function render(
  core: Core,
  document: DocumentModel,
  fileName: string,
  modifiedAt: string,
  format: string,
): Promise<Response> {
  if (format === 'html') return preview(await renderHtml(document))
  if (format !== 'docx' && format !== 'pdf') throw new ExpectedError('NOT_FOUND', { what: 'định dạng' })
  return attachment(await renderDocument(core, document, modifiedAt, format), `${fileName}.${format}`)
}

function preview(html: string): Response {
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_POLICY,
      'cache-control': 'no-store',
    },
  })
}

function attachment(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, bytes.length) })
}

function attachmentHeaders(name: string, size: number): Record<string, string> {
  return {
    'content-type': mediaTypeOf(name),
    'content-length': `${size}`,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  }
}
