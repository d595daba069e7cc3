import { z } from 'zod'

/** What one window of a data folder tells the others; they share one core and one origin. */
const message = z.discriminatedUnion('kind', [
  /** Something was written; what the others show may be old. */
  z.object({ kind: z.literal('written') }),
  z.object({ kind: z.literal('preferences'), value: z.unknown() }),
  /** The data folder holds other data now, so that nothing on the screens is right any more. */
  z.object({ kind: z.literal('renewed') }),
])
export type WindowMessage = z.infer<typeof message>

let opened: BroadcastChannel | null = null

function channel(): BroadcastChannel {
  opened ??= new BroadcastChannel('camket')
  return opened
}

export function tellOtherWindows(told: WindowMessage): void {
  channel().postMessage(told)
}

/** Hears the other windows; returns the function that stops it. */
export function hearOtherWindows(listener: (told: WindowMessage) => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    const told = message.safeParse(data)
    if (told.success) listener(told.data)
  }
  channel().addEventListener('message', heard)
  return () => channel().removeEventListener('message', heard)
}
