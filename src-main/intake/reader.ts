import { Worker } from 'node:worker_threads'
import type { Extraction } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import type { TableColumns } from './table-columns.ts'
import { answer } from './worker-messages.ts'

/** What was read from a document: the text that spans refer to, and what was found in it. */
export interface ReadText {
  readonly text: string
  readonly extraction: Extraction
}

/** Reads documents away from the thread that answers the app. */
export interface Reader {
  /** @throws ExpectedError as `readDocument` does; FILE_DAMAGED when the limits below are passed. */
  read(name: string, bytes: Uint8Array, tableColumns?: TableColumns): Promise<ReadText>
}

/** What one document may cost. */
export interface ReaderLimits {
  readonly ms: number
  readonly memoryMb: number
}

/** Honest letters take milliseconds; a hostile one costs at most this. */
const LIMITS: ReaderLimits = { ms: 60_000, memoryMb: 1024 }

/**
 * A reader that starts a thread for each document and ends it afterwards: what a document leaves behind, or breaks,
 * is gone with the thread. `worker` is the module of the thread, bundled beside the program or as source.
 */
export function threadReader(worker: URL, limits: ReaderLimits = LIMITS): Reader {
  return {
    read: (name, bytes, tableColumns = {}) => readInThread(worker, limits, { name, bytes, tableColumns }),
  }
}

type Asked = { readonly name: string; readonly bytes: Uint8Array; readonly tableColumns: TableColumns }

async function readInThread(module: URL, limits: ReaderLimits, asked: Asked): Promise<ReadText> {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } })
  try {
    const reply = answer.parse(await firstAnswer(worker, limits.ms, asked))
    if (reply.ok) return { text: reply.text, extraction: reply.extraction }
    if (reply.code === 'UNEXPECTED') throw new Error(`reading failed: ${reply.params['stack'] ?? ''}`)
    throw new ExpectedError(reply.code, reply.params)
  } finally {
    await worker.terminate()
  }
}

function firstAnswer(worker: Worker, ms: number, asked: Asked): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const tooMuch = (reason: string) =>
      reject(new ExpectedError('FILE_DAMAGED', { name: asked.name, reason }))
    const timer = setTimeout(() => tooMuch('đọc quá lâu'), ms)
    const settle = (end: () => void) => {
      clearTimeout(timer)
      end()
    }
    worker.on('message', (message: unknown) => {
      if (message === 'ready') worker.postMessage({ ...asked })
      else settle(() => resolve(message))
    })
    worker.once('error', (error) => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => (outOfMemory ? tooMuch('cần quá nhiều bộ nhớ') : reject(error)))
    })
    worker.once('exit', () => settle(() => reject(new Error('the reading thread ended without an answer'))))
  })
}
