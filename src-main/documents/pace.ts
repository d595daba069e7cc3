import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long writing may keep the program from answering anything else, in milliseconds. */
const TURN_MS = 20

/** The caller's side of a long write: it is told how many rows are done, and may stop it by throwing. */
export interface Pace {
  advance(rows: number): void
  check(): void
}

/**
 * Lets others have a turn now and then, and looks whether the work is still wanted. Call `step` often; it is cheap.
 * A write of seconds then never holds up the app, without a thread of its own and its copy of the data.
 */
export function pacer(pace: Pace | undefined): { step(rows: number): Promise<void> } {
  let last = performance.now()
  return {
    async step(rows) {
      pace?.advance(rows)
      if (performance.now() - last < TURN_MS) return
      await nextTurn()
      pace?.check()
      last = performance.now()
    },
  }
}
