import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, BrowserWindow as Windows } from 'electron'
import type { z } from 'zod'
import type { NativeReply } from '../../contract/native.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import { isOwnPage } from './ipc-sender.ts'

/**
 * Answers a call of the preload. The sender is checked first, then the arguments are parsed; only then does
 * the handler run. Expected failures travel as values, surprises as one that says no more than that.
 */
export function handleCall<Arguments extends z.ZodType, Value>(
  channel: string,
  schema: Arguments,
  handler: (input: z.output<Arguments>, window: BrowserWindow) => Promise<Value>,
): void {
  ipcMain.handle(channel, async (event, input: unknown): Promise<NativeReply<Value>> => {
    const window = ownWindow(event)
    if (window === null) return { ok: false, code: 'FORBIDDEN', params: {} }
    const parsed = schema.safeParse(input)
    if (!parsed.success) return { ok: false, code: 'INVALID_INPUT', params: { detail: channel } }
    try {
      return { ok: true, value: await handler(parsed.data, window) }
    } catch (error) {
      if (error instanceof ExpectedError) return { ok: false, code: error.code, params: error.params }
      console.error(channel, error)
      return { ok: false, code: 'UNEXPECTED', params: { report: channel } }
    }
  })
}

/** The window whose own main page sent the message, or null for anyone else. */
function ownWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || !isOwnPage(frame.url)) return null
  return Windows.fromWebContents(event.sender)
}
