import { latestWriter, type WriteState } from '../../drafting/latest-writer.ts'

/** Where an autosaved value goes. */
export type SaveTarget<Value> = {
  save: (value: Value) => Promise<unknown>
  /** Saves although the window is closing; may be lost, so `keep` comes first. */
  farewell: (value: Value) => Promise<unknown>
  /** Puts the unsaved value aside at once, for the next start. */
  keep: (value: Value) => void
  /** Forgets what was put aside. */
  forget: () => void
}

export type DraftSaver<Value> = {
  /** Saves the value soon, unless it is the one already saved. */
  change: (value: Value) => void
  /** Saves at once what waits or failed before; resolves when nothing is under way any more. */
  flush: () => Promise<void>
  /** Somebody else wrote the draft: the latest value is saved again, although nothing has changed. */
  again: () => void
  /** The screen closes, and the page lives on: puts the unsaved value aside and saves it. */
  close: () => Promise<void>
  /** The page itself goes away: what is not known to be saved goes out by every means. */
  leave: () => Promise<void>
  /** The draft itself has ended; nothing of it is saved any more. */
  stop: () => void
}

/** Saves a draft a moment after its last change, and never loses the last change on leaving. */
export function draftSaver<Value>(
  initial: Value,
  target: SaveTarget<Value>,
  options: { delayMs: number; onState: (state: WriteState) => void },
): DraftSaver<Value> {
  let latest = initial
  let saved: { value: Value } | null = { value: initial }
  let stopped = false
  const isSaved = () => saved?.value === latest && saved !== null
  const settle = (value: Value) => {
    saved = { value }
    if (latest === value) target.forget()
  }
  const writer = latestWriter<Value>(
    async (value) => {
      await target.save(value)
      settle(value)
    },
    {
      delayMs: options.delayMs,
      onState: (state) => {
        if (state === 'failed' && !stopped) target.keep(latest)
        options.onState(state)
      },
    },
  )
  return {
    change(value) {
      latest = value
      if (!isSaved() && !stopped) writer.schedule(value)
    },
    flush: writer.flush,
    again() {
      saved = null
      if (!stopped) writer.schedule(latest)
    },
    async close() {
      if (stopped || isSaved()) return
      target.keep(latest)
      await writer.flush()
    },
    async leave() {
      if (stopped || isSaved()) return
      writer.take()
      const sending = latest
      target.keep(sending)
      try {
        await target.farewell(sending)
        settle(sending)
      } catch {
        // What was put aside is found at the next start.
      }
    },
    stop() {
      stopped = true
      void writer.drop()
      target.forget()
    },
  }
}
