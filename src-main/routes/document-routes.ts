import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { layoutPreset } from '../contract/layout-preset.ts'
import { routes } from '../contract/routes.ts'
import { templateKind } from '../contract/template.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { writeReportXlsx } from '../documents/write-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Core } from '../services/core.ts'
import { layoutSample } from '../services/layout-sample.ts'
import { letterAsDocument } from '../services/letter-service.ts'
import { frozenFile } from '../services/outgoing-service.ts'
import { renderDocument, renderHtml, rowsOf } from '../services/renderings.ts'
import { reportAsDocument } from '../services/report-service.ts'
import { inWordTemplate, starterFile } from '../services/template-service.ts'
import { PREVIEW_POLICY } from './security-headers.ts'
import { webStream } from './web-stream.ts'

/**
 * `GET /letters/ID.FORMAT` and `GET /reports/ID.FORMAT`: a draft is written afresh from what is stored, an issued
 * document comes back as it was issued, byte for byte. `GET /letters/sample.html?v=JSON` shows a layout.
 */
export async function documentRoute(core: Core, url: URL): Promise<Response | null> {
  if (url.pathname === routes.layoutSample) return sample(core, url.searchParams.get('v'))
  const fromTemplate = await templateRoute(core, url)
  if (fromTemplate !== null) return fromTemplate
  const match = /^\/(letters|reports)\/([0-9a-f-]{36})\.(docx|pdf|xlsx|html)$/.exec(url.pathname)
  const [, kind, id = '', format = ''] = match ?? []
  const job = z
    .uuid()
    .optional()
    .catch(undefined)
    .parse(url.searchParams.get('job') ?? undefined)
  if (kind === undefined) return null
  if (kind === 'letters') {
    const { document, fileName, modifiedAt } = await letterAsDocument(core, id)
    return (
      (await frozen(core, id, format, fileName)) ??
      render(core, document, { fileName, modifiedAt, format, job })
    )
  }
  const { document, report, fileName } = await reportAsDocument(core, id)
  const issued = await frozen(core, id, format, fileName)
  if (issued !== null) return issued
  if (format === 'xlsx') {
    const bytes = await core.jobs.run(job, rowsOf(document), (pace) =>
      writeReportXlsx(report.snapshot, { title: document.title, created: report.updatedAt, pace }),
    )
    return attachment(bytes, `${fileName}.xlsx`)
  }
  return render(core, document, { fileName, modifiedAt: report.updatedAt, format, job })
}

/** `GET /reports/starter.docx`, and `GET /reports/ID.template.docx`: a document in the agency's Word template. */
async function templateRoute(core: Core, url: URL): Promise<Response | null> {
  const match = /^\/(letter|report)s\/(?:starter|([0-9a-f-]{36})\.template)\.docx$/.exec(url.pathname)
  const [, named, id] = match ?? []
  if (named === undefined) return null
  const kind = templateKind.parse(named)
  return id === undefined
    ? attachment(
        await starterFile(core, kind),
        `mau-${kind === 'letter' ? 'van-ban-cam-ket' : 'bao-cao'}.docx`,
      )
    : attachment(await inWordTemplate(core, kind, id), `${kind}-${id}.docx`)
}

/** A sample letter in a layout that is not chosen yet. @throws ExpectedError INVALID_INPUT. */
async function sample(core: Core, chosen: string | null): Promise<Response> {
  const preset = layoutPreset.safeParse(chosen === null ? null : parsedJson(chosen))
  if (!preset.success) throw new ExpectedError('INVALID_INPUT', { detail: 'cách trình bày' })
  return preview(await renderHtml(await layoutSample(core, preset.data)))
}

function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
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
  asked: { fileName: string; modifiedAt: string; format: string; job: string | undefined },
): Promise<Response> {
  const { fileName, modifiedAt, format } = asked
  if (format === 'html') return preview(await renderHtml(document))
  if (format !== 'docx' && format !== 'pdf') throw new ExpectedError('NOT_FOUND', { what: 'định dạng' })
  const bytes = await core.jobs.run(asked.job, rowsOf(document), (pace) =>
    renderDocument(core, document, modifiedAt, format, pace),
  )
  return attachment(bytes, `${fileName}.${format}`)
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
