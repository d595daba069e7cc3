import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { client } from '../client/client.ts'
import { throwFailedResponse } from '../client/failure.ts'
import { kindOf } from './library-filter.ts'
import { openPdf } from './pdf-file.ts'
import { previewKind } from './preview-kind.ts'

type Drawn = Pick<LibraryItem, 'id' | 'sha256' | 'mediaType' | 'size'>

/** Pictures that this window has drawn, by the hash of the content; null where it cannot be drawn. */
const drawn = new Map<string, string | null>()
const waiting: { item: Drawn; tell: () => void }[] = []
let busy = false

/** What was drawn already: an address, null for "not to be drawn", undefined for "not tried yet". */
export function drawnThumbnail(sha256: string): string | null | undefined {
  return drawn.get(sha256)
}

/**
 * Draws a small picture of an image or of the first page of a PDF, one after the other, and gives it to the core to
 * keep. The returned function gives up a picture that is no longer looked at.
 */
export function requestThumbnail(item: Drawn, tell: () => void): () => void {
  const request = { item, tell }
  waiting.push(request)
  void work()
  return () => {
    const index = waiting.indexOf(request)
    if (index !== -1) waiting.splice(index, 1)
  }
}

/** Whether a file is one of those of which a picture can be drawn. */
export function canBeDrawn({ mediaType, size }: Pick<LibraryItem, 'mediaType' | 'size'>): boolean {
  if (kindOf(mediaType) === 'pdf') return true
  return previewKind(mediaType) === 'image' && size < LARGEST_IMAGE
}

const LARGEST_IMAGE = 60 * 1024 * 1024
/** The longer side in pixels, sharp on screens of twice the density. */
const SIDE = 320

async function work(): Promise<void> {
  if (busy) return
  busy = true
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { item, tell } = next
    if (!drawn.has(item.sha256)) drawn.set(item.sha256, await draw(item).catch(() => null))
    tell()
  }
  busy = false
}

async function draw(item: Drawn): Promise<string | null> {
  const canvas = kindOf(item.mediaType) === 'pdf' ? await drawPdf(item) : await drawImage(item)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8))
  if (blob === null || blob.type !== 'image/webp') return null
  const image = base64(new Uint8Array(await blob.arrayBuffer()))
  // Only this window loses it when it cannot be kept.
  await client.evidence.saveThumbnail({ id: item.id, image }).catch(() => {})
  return URL.createObjectURL(blob)
}

async function drawImage({ id }: Drawn): Promise<HTMLCanvasElement> {
  const response = await fetch(routes.evidence(id))
  await throwFailedResponse(response)
  const bitmap = await createImageBitmap(await response.blob())
  const canvas = canvasFor(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}

async function drawPdf({ id, size }: Drawn): Promise<HTMLCanvasElement> {
  const file = await openPdf(routes.evidence(id), size)
  try {
    const page = await file.document.getPage(1)
    const whole = page.getViewport({ scale: 1 })
    const canvas = canvasFor(whole.width, whole.height)
    const viewport = page.getViewport({ scale: canvas.width / whole.width })
    await page.render({ canvas, viewport }).promise
    return canvas
  } finally {
    file.close()
  }
}

function canvasFor(width: number, height: number): HTMLCanvasElement {
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  return canvas
}

/** Bytes as base64, in pieces, because a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(text)
}
