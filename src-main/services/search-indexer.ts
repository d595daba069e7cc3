import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ExpectedError } from '../domain/expected-error.ts'
import { keepFileText, nextUnreadFile } from '../storage/search-files.ts'
import { type Core, instantNow } from './core.ts'

/** Work on the index that nobody waits for: making it anew, and reading the text of evidence. */
export interface SearchIndexer {
  /** Resolves when nothing is left to do. */
  settle(): Promise<void>
  /** Ends the work within moments; what is not done is done at the next start. */
  stop(): Promise<void>
}

/** A start is not delayed, and commands that are over at once never begin. Milliseconds. */
const FIRST_AFTER = 1500
/** How long one slice holds the thread that answers the app, and how long it then leaves it alone. */
const SLICE = 25
const BETWEEN_SLICES = 15
/** Reading a file keeps one of the machine's processors busy; older evidence has time. */
const BETWEEN_FILES = 150

export function startSearchIndexer(core: Core, log: Logger): SearchIndexer {
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> | null = null
  let asked = false

  const run = async (): Promise<void> => {
    while (asked && !signal.aborted) {
      asked = false
      await indexWaiting(core, signal)
      await readEvidence(core, signal, log)
    }
  }
  const start = (): Promise<void> => {
    asked = true
    running ??= run()
      .catch((error: unknown) => {
        if (!signal.aborted) log.error({ error }, 'search index')
      })
      .finally(() => {
        running = null
        if (asked && !signal.aborted) void start()
      })
    return running
  }

  const timer = setTimeout(() => void start(), FIRST_AFTER)
  timer.unref()
  core.database.search.onWork(() => {
    // Called within a transaction, which the reading has to see committed.
    setTimeout(() => void (signal.aborted ? null : start()), BETWEEN_FILES).unref()
  })
  return {
    async settle() {
      await start()
    },
    async stop() {
      clearTimeout(timer)
      stopping.abort()
      await running
    },
  }
}

async function indexWaiting(core: Core, signal: AbortSignal): Promise<void> {
  const { database } = core
  if (database.search.outdated()) {
    await database.write(async () => database.search.reset(instantNow(core)))
  }
  while (database.search.waiting() > 0 && !signal.aborted) {
    await database.write(async () => database.search.work(SLICE))
    await rest(BETWEEN_SLICES, signal)
  }
}

/** Reads file after file, the latest first. What cannot be read has no words; it stays evidence as it is. */
async function readEvidence(core: Core, signal: AbortSignal, log: Logger): Promise<void> {
  const { database } = core
  for (;;) {
    const file = nextUnreadFile(database.raw)
    if (file === null || signal.aborted) return
    const text = await textOf(core, file, signal, log)
    if (signal.aborted) return
    await database.write(async () => keepFileText(database.raw, file.sha256, text))
    await rest(BETWEEN_FILES, signal)
  }
}

async function textOf(
  core: Core,
  { sha256, name }: { sha256: string; name: string },
  signal: AbortSignal,
  log: Logger,
): Promise<string | null> {
  try {
    return await core.reader.readWords(name, await buffer(core.vault.read(sha256)), signal)
  } catch (error) {
    // A scan, a locked workbook, a file that is missing: nothing to be found, and nothing to be told.
    if (!(error instanceof ExpectedError) && !signal.aborted) log.warn({ error }, 'evidence without words')
    return null
  }
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
