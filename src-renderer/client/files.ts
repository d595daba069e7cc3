import type { PickPurpose } from '../../src-main/contract/native.ts'
import { type OfferedFile, offeredFile, routes } from '../../src-main/contract/routes.ts'
import { FailureError, failedAnswer } from './failure.ts'

/** Letters that the core can read, for the browser's dialog. */
export const readableFiles = '.txt,.md,.html,.docx,.pdf,.xlsx'

/** Where one file stands on its way to the core; `share` runs from 0 to 1. */
export type OfferProgress = { index: number; name: string; share: number }

/**
 * Gives files that the user dropped, picked or pasted to the core and returns one-time handles for
 * `directives.read` and `evidence.add`. In Electron the files stay where they are (the shell learns their
 * path); in the browser shell their bytes are sent, one file after the other.
 *
 * @throws FailureError with the core's or the shell's code (FILE_EMPTY, DISK_FULL …); CANCELLED by the signal
 */
export async function offerFiles(
  files: readonly File[],
  onProgress: (progress: OfferProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<OfferedFile[]> {
  const native = window.camket
  if (native !== undefined) return unwrap(await native.offerDropped(files))
  const offered: OfferedFile[] = []
  for (const [index, file] of files.entries()) {
    offered.push(await upload(file, (share) => onProgress({ index, name: file.name, share }), signal))
  }
  return offered
}

/** Files chosen in a dialog: natively handled ones, or the browser's, still to be offered. */
export type PickedFiles = { kind: 'offered'; files: OfferedFile[] } | { kind: 'files'; files: File[] }

/** Opens the system's file dialog (Electron) or the browser's; empty when the user cancels. */
export async function pickFiles(options: {
  purpose: PickPurpose
  multiple: boolean
  /** Extensions for the browser's dialog, ".docx,.pdf". */
  accept: string
}): Promise<PickedFiles> {
  const native = window.camket
  if (native !== undefined) {
    const { purpose, multiple } = options
    return { kind: 'offered', files: unwrap(await native.pickFiles({ purpose, multiple })) }
  }
  return { kind: 'files', files: await pickInBrowser(options) }
}

/** Picked files as handles, whichever way they were picked. */
export async function offerPicked(
  picked: PickedFiles,
  onProgress?: (progress: OfferProgress) => void,
): Promise<OfferedFile[]> {
  return picked.kind === 'offered' ? picked.files : offerFiles(picked.files, onProgress)
}

function unwrap<Value>(
  reply: { ok: true; value: Value } | { ok: false; code: string; params: Record<string, string> },
): Value {
  if (reply.ok) return reply.value
  throw new FailureError({ code: reply.code, params: reply.params })
}

function pickInBrowser({ multiple, accept }: { multiple: boolean; accept: string }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = multiple
    input.accept = accept
    input.hidden = true
    input.dataset.testid = 'file-dialog'
    const settle = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => settle([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => settle([]), { once: true })
    document.body.append(input)
    input.click()
  })
}

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
function upload(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<OfferedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.addEventListener('abort', () => reject(new FailureError({ code: 'CANCELLED', params: {} })))
    request.open('PUT', routes.incoming(file.name))
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onShare(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      const answer = offeredFile.safeParse(parse(request.responseText))
      if (request.status < 300 && answer.success) resolve(answer.data)
      else reject(failedAnswer(request.status, request.responseText))
    })
    request.addEventListener('error', () =>
      reject(new FailureError({ code: 'CORE_UNREACHABLE', params: {} })),
    )
    request.send(file)
  })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
