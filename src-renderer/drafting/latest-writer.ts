/** How far the writing of a value has got. */
export type WriteState = 'saved' | 'waiting' | 'saving' | 'failed'

export interface LatestWriter<Value> {
  /** Writes this value soon, in place of any that still waits. */
  schedule: (value: Value) => void
  /** Writes what waits at once, or writes again what failed; resolves when nothing is under way any more. */
  flush: () => Promise<void>
  /** Forgets what waits; resolves when the write under way, if any, has ended. */
  drop: () => Promise<void>
  /** Takes what is not written yet out, for a last attempt by other means. */
  take: () => { value: Value } | null
}

/**
 * Writes values one at a time and only the newest of those that came in meanwhile, so that a quick typist
 * neither waits nor overtakes their own older text. A value whose writing failed is kept for `flush`.
 */
export function latestWriter<Value>(
  write: (value: Value) => Promise<void>,
  options: { delayMs: number; onState?: (state: WriteState, error?: unknown) => void },
): LatestWriter<Value> {
  const tell = options.onState ?? (() => {})
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  const run = async () => {
    while (waiting !== null) {
      const next: { value: Value } = waiting
      waiting = null
      tell('saving')
      try {
        await write(next.value)
      } catch (error) {
        waiting = waiting ?? next
        tell('failed', error)
        return
      }
    }
    tell('saved')
  }
  const start = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  return {
    schedule(value) {
      waiting = { value }
      tell('waiting')
      clearTimeout(timer)
      timer = setTimeout(() => void start(), options.delayMs)
    },
    async flush() {
      if (waiting !== null || running !== null) await start()
    },
    async drop() {
      clearTimeout(timer)
      waiting = null
      if (running !== null) await running
      waiting = null
    },
    take() {
      clearTimeout(timer)
      const left = waiting
      waiting = null
      return left
    },
  }
}
