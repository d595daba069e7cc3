import { Readable } from 'node:stream'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import { type Core, required } from '../services/core.ts'
import { draftFileContent } from '../services/draft-files.ts'
import { exportArchive } from '../services/evidence-export.ts'
import { takeListFile } from '../services/list-export.ts'
import { readEvidence } from '../storage/evidence.ts'
import { byteRange } from './byte-range.ts'
import { EVIDENCE_POLICY } from './security-headers.ts'
import { webStream } from './web-stream.ts'

/** `PUT /incoming?name=…`: a file that the browser sends, streamed to the disk. */
export async function incomingRoute(core: Core, request: Request, url: URL): Promise<Response> {
  const name = url.searchParams.get('name') ?? ''
  if (request.method !== 'PUT' || name === '') throw new ExpectedError('NOT_FOUND', { what: 'địa chỉ' })
  const content =
    request.body === null ? Readable.from([]) : Readable.from(request.body, { objectMode: false })
  return Response.json(await core.incoming.receive(name, content))
}

/** `GET /evidence/ID`: the file itself, whole or a range of bytes, under the name that the user gave it. */
export async function evidenceRoute(core: Core, request: Request, url: URL): Promise<Response> {
  const id = url.pathname.slice('/evidence/'.length)
  return vaultFile(core, request, required(await readEvidence(core.database.db, id), 'minh chứng'))
}

/** `GET /drafts/ID/N`: a file of a letter in review. */
export async function draftFileRoute(core: Core, request: Request, url: URL): Promise<Response> {
  const [, id = '', index = ''] = /^\/drafts\/([0-9a-f-]{36})\/(\d{1,3})$/.exec(url.pathname) ?? []
  const file = await draftFileContent(core, id, Number(index))
  return vaultFile(core, request, { ...file, mediaType: mediaTypeOf(file.name) })
}

/** `GET /thumbnails/ID`: a small picture of a file. */
export async function thumbnailRoute(core: Core, url: URL): Promise<Response> {
  const id = url.pathname.slice('/thumbnails/'.length)
  const { sha256 } = required(await readEvidence(core.database.db, id), 'minh chứng')
  const image = required(await core.thumbnails.read(sha256), 'ảnh thu nhỏ')
  return new Response(image, {
    headers: {
      'content-type': 'image/webp',
      'content-security-policy': EVIDENCE_POLICY,
      'cache-control': 'private, max-age=31536000, immutable',
    },
  })
}

/** `GET /exports/ID.zip`: a prepared selection, packed while it is read. */
export function exportRoute(core: Core, request: Request, url: URL): Response {
  const [, id = ''] = /^\/exports\/([0-9a-f-]{36})\.zip$/.exec(url.pathname) ?? []
  if (request.method !== 'GET') throw new ExpectedError('NOT_FOUND', { what: 'địa chỉ' })
  const { name, content } = exportArchive(core, id)
  return new Response(webStream(Readable.from(content, { objectMode: false })), {
    headers: {
      'content-type': 'application/zip',
      'content-security-policy': EVIDENCE_POLICY,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}

/** `GET /exports/lists/ID`: a prepared file of the list of commitments, once. */
export function listFileRoute(core: Core, url: URL): Response {
  const { fileName, content } = takeListFile(core, url.pathname.slice('/exports/lists/'.length))
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mediaTypeOf(fileName),
      'content-length': `${content.length}`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  })
}

async function vaultFile(
  core: Core,
  request: Request,
  evidence: { name: string; sha256: string; size: number; mediaType: string },
): Promise<Response> {
  const headers = new Headers({
    'content-type': evidence.mediaType,
    'accept-ranges': 'bytes',
    'content-security-policy': EVIDENCE_POLICY,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(evidence.name)}`,
    etag: `"${evidence.sha256}"`,
    'cache-control': 'private, max-age=31536000, immutable',
  })
  const range = byteRange(request.headers.get('range'), evidence.size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${evidence.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: evidence.size - 1 }
  headers.set('content-length', `${end - start + 1}`)
  if (range !== null) headers.set('content-range', `bytes ${start}-${end}/${evidence.size}`)
  if (request.method === 'HEAD') return new Response(null, { status: range === null ? 200 : 206, headers })
  const stream = core.vault.read(evidence.sha256, { start, end })
  await opened(stream, evidence.name)
  return new Response(webStream(stream), { status: range === null ? 200 : 206, headers })
}

/** A missing file is known before the first byte is sent, so that it can be said in words. */
function opened(stream: Readable, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', () => reject(new ExpectedError('EVIDENCE_DAMAGED', { name, reason: 'thiếu tệp' })))
  })
}
