import type { AnyRouter } from '@tanstack/react-router'
import { z } from 'zod'
import { latestWriter } from '../drafting/latest-writer.ts'
import { client, farewellClient } from './client.ts'
import { onLeaving } from './on-leaving.ts'

const key = 'last-screen'

/** Milliseconds; walking through screens is not worth a write each. */
const DELAY_MS = 700

/** Opens the window where the last one was left; an address that was asked for goes first. */
export async function restoreLastScreen(): Promise<void> {
  if (location.hash.length > 2) return
  const kept = await client.drafts.get({ key }).catch(() => null)
  const address = z.string().startsWith('/').max(2_000).safeParse(kept?.value)
  if (address.success) history.replaceState(history.state, '', `#${address.data}`)
}

/** Remembers the screen; the date for which it was shown is today's again at the next start. */
export function keepLastScreen(router: AnyRouter): void {
  const writer = latestWriter<string>(
    async (value) => {
      await client.drafts.put({ key, value })
    },
    { delayMs: DELAY_MS },
  )
  router.subscribe('onResolved', ({ toLocation }) => {
    const { asOf: _, ...search } = z.record(z.string(), z.unknown()).catch({}).parse(toLocation.search)
    writer.schedule(toLocation.pathname + router.options.stringifySearch(search))
  })
  const lastWord = () => {
    const left = writer.take()
    if (left !== null) farewellClient.drafts.put({ key, value: left.value }).catch(() => {})
  }
  onLeaving({ save: () => writer.flush(), lastWord })
}
