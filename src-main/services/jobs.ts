import type { JobProgress } from '../contract/evidence-library.ts'
import { ExpectedError } from '../domain/expected-error.ts'

/** Long pieces of work under names that the caller chose, so that it can ask how far they are and stop them. */
export interface Jobs {
  /** Runs the work; without a name nobody can ask for it. The name is free again when it ends. */
  run<T>(id: string | undefined, total: number, work: (job: Job) => Promise<T>): Promise<T>
  /** For work that ends with a stream instead of a promise. */
  start(id: string, total: number): Job & { end(): void }
  progress(id: string): JobProgress | null
  /** @returns whether it was still running. */
  cancel(id: string): boolean
}

/** The work's side of it. */
export interface Job {
  advance(amount: number): void
  /** @throws ExpectedError CANCELLED once the user has stopped the work. */
  check(): void
}

export function createJobs(): Jobs {
  const running = new Map<string, { done: number; total: number; cancelled: boolean }>()
  const start = (id: string | undefined, total: number): Job & { end(): void } => {
    const state = { done: 0, total, cancelled: false }
    if (id !== undefined) running.set(id, state)
    return {
      advance: (amount) => {
        state.done += amount
      },
      check: () => {
        if (state.cancelled) throw new ExpectedError('CANCELLED')
      },
      end: () => {
        if (id !== undefined && running.get(id) === state) running.delete(id)
      },
    }
  }
  return {
    start,
    async run(id, total, work) {
      const job = start(id, total)
      try {
        return await work(job)
      } finally {
        job.end()
      }
    },
    progress(id) {
      const state = running.get(id)
      return state === undefined ? null : { done: Math.min(state.done, state.total), total: state.total }
    },
    cancel(id) {
      const state = running.get(id)
      if (state !== undefined) state.cancelled = true
      return state !== undefined
    },
  }
}

/** Chunks as they come, counted, until the work is stopped. */
export async function* metered(content: AsyncIterable<unknown>, job: Job): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    job.check()
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a file is read as bytes')
    yield chunk
    job.advance(chunk.length)
  }
}
