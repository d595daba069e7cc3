import type { ColumnRole, DetailedTask, ExtractedTable, Extraction } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { openGate } from './gate.ts'
import { type Answer, answer, type Question, READY, type SheetRow } from './reading-messages.ts'
import type { TableColumns } from './table-columns.ts'

/** What was read from a document: the text that spans refer to, and what was found in it. */
export interface ReadText {
  readonly text: string
  readonly extraction: Extraction
}

/** Reads documents away from the process that answers the app. */
export interface Reader {
  /** @throws ExpectedError as `readDocument` does; FILE_DAMAGED when the limits below are passed. */
  read(name: string, bytes: Uint8Array, tableColumns?: TableColumns): Promise<ReadText>
  /** The rows of a workbook's first filled sheet. @throws ExpectedError as `readRows` does, and as above. */
  readRows(name: string, bytes: Uint8Array): Promise<readonly SheetRow[]>
  /** The text alone, without looking for tasks; `signal` ends the reading. @throws as `read`. */
  readWords(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<string>
  /** The rows of one table again, by the columns that a person mapped. @throws ExpectedError FILE_DAMAGED as above. */
  readTable(asked: TableQuestion): Promise<readonly DetailedTask[]>
}

/** A table of a text that was read before. */
export interface TableQuestion {
  readonly text: string
  readonly table: ExtractedTable
  readonly columns: readonly (ColumnRole | null)[]
  /** Year of the document, for dates written without one. */
  readonly year: number | null
}

/** What one document may cost. */
export interface ReaderLimits {
  readonly ms: number
  readonly memoryMb: number
}

/** Honest letters take milliseconds; a hostile one costs at most this. */
const LIMITS: ReaderLimits = { ms: 60_000, memoryMb: 1024 }

/** A process that reads, seen from the one that asks. */
export interface ReadingProcess {
  post(message: Question): void
  onMessage(heard: (message: unknown) => void): void
  /** Called once when it is gone; with the reason where it could not be started. */
  onExit(heard: (error: Error | null) => void): void
  end(): void
}

/** How the shell starts a process; it may not grow beyond the memory, and not outlive the time by much. */
export type StartReading = (limits: ReaderLimits) => ReadingProcess

/** Ten letters that are dropped together shall not be ten processes. */
const AT_ONCE = 2

/**
 * A reader that starts a process for each document and ends it afterwards: what a document leaves behind, or breaks,
 * is gone with it. A thread would not do: one allocation that is too large ends all threads of its process.
 */
export function processReader(start: StartReading, limits: ReaderLimits = LIMITS): Reader {
  const gate = openGate(AT_ONCE)
  const ask = (asked: Question, signal?: AbortSignal) =>
    gate.through(() => readInProcess(start, limits, asked, signal))
  return {
    async read(name, bytes, tableColumns = {}) {
      const known = Object.entries(tableColumns).map(([names, roles]): [string, (ColumnRole | null)[]] => [
        names,
        [...roles],
      ])
      const asked: Question = { name, bytes, as: 'letter', tableColumns: Object.fromEntries(known) }
      const reply = await ask(asked)
      if ('text' in reply) return { text: reply.text, extraction: reply.extraction }
      throw new Error('the reading process answered another question')
    },
    async readRows(name, bytes) {
      const reply = await ask({ name, bytes, as: 'rows' })
      if ('rows' in reply) return reply.rows
      throw new Error('the reading process answered another question')
    },
    async readWords(name, bytes, signal) {
      const reply = await ask({ name, bytes, as: 'words' }, signal)
      if ('words' in reply) return reply.words
      throw new Error('the reading process answered another question')
    },
    async readTable({ text, table, columns, year }) {
      const { title: name } = table
      const asked: Question = { name, as: 'table', text, table, columns: [...columns], year }
      const reply = await ask(asked)
      if ('tasks' in reply) return reply.tasks
      throw new Error('the reading process answered another question')
    },
  }
}

type Read = Extract<Answer, { ok: true }>

async function readInProcess(
  start: StartReading,
  limits: ReaderLimits,
  asked: Question,
  signal?: AbortSignal,
): Promise<Read> {
  const child = start(limits)
  try {
    const reply = answer.parse(await firstAnswer(child, limits.ms, asked, signal))
    if (reply.ok) return reply
    if (reply.code === 'UNEXPECTED') throw new Error(`reading failed: ${reply.params['stack'] ?? ''}`)
    throw new ExpectedError(reply.code, reply.params)
  } finally {
    child.end()
  }
}

function firstAnswer(
  child: ReadingProcess,
  ms: number,
  asked: Question,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let ready = false
    const stop = () => settle(() => reject(new Error('reading was stopped')))
    const refuse = (reason: string) => reject(new ExpectedError('FILE_DAMAGED', { name: asked.name, reason }))
    const timer = setTimeout(() => refuse('đọc quá lâu'), ms)
    const settle = (end: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      end()
    }
    if (signal?.aborted === true) stop()
    signal?.addEventListener('abort', stop)
    child.onMessage((message) => {
      if (message !== READY) return settle(() => resolve(message))
      ready = true
      child.post(asked)
    })
    child.onExit((error) =>
      settle(() => {
        // What ends a process that had begun to read is the document, and nearly always its size.
        if (ready) refuse('cần quá nhiều bộ nhớ')
        else reject(error ?? new Error('the reading process ended before it could be asked'))
      }),
    )
  })
}
