import { EventEmitter } from 'node:events'
import { answer } from '../link.ts'
import { toMain } from '../protocol.ts'
import { answerEngine } from './host.ts'
import { known } from './known.ts'
import { contentsOf } from './windows.ts'

type Handler = (event: object, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()
const messages = new EventEmitter()

export const ipcMain = known('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`The channel ${channel} is handled twice.`)
    handlers.set(channel, handler)
  },
  on: (channel: string, listener: Handler) => {
    messages.on(channel, listener)
  },
  off: (channel: string, listener: Handler) => {
    messages.off(channel, listener)
  },
})

answerEngine(
  answer(toMain.invoke, async (call) => {
    const handler = handlers.get(call.channel)
    if (handler === undefined) throw new Error(`No handler registered for '${call.channel}'`)
    // Answers are copied on their way, as Electron does; what cannot be copied fails here too.
    return structuredClone(await handler(eventOf(call), ...call.args))
  }),
  answer(toMain.message, (call) => {
    messages.emit(call.channel, eventOf(call), ...call.args)
  }),
)

function eventOf(call: { windowId: number; frameUrl: string; isMainFrame: boolean }): object {
  const sender = contentsOf(call.windowId)
  const frame = { url: call.frameUrl, parent: call.isMainFrame ? null : { url: sender.getURL() } }
  return known('ipc event', { sender, senderFrame: known('frame', frame) })
}
