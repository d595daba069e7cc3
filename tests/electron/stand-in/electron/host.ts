import { type Answer, createLink } from '../link.ts'
import { bootConfig } from '../protocol.ts'

/** What the stand-in's process was started with. */
export const config = bootConfig.parse(JSON.parse(process.env['STAND_IN'] ?? 'null'))

/** What the engine may ask; each module adds its own. */
const answers: Answer[] = []

export function answerEngine(...added: Answer[]): void {
  answers.push(...added)
}

/** The line to the engine in the test. */
export const engine = createLink(
  {
    send: (message) => {
      process.send?.(message)
      return process.connected
    },
    listen: (listener) => process.on('message', listener),
  },
  answers,
)

/** Lets an order to the engine that fails show as a crash of the main process. */
export function order(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    process.nextTick(() => {
      throw error
    })
  })
}
