import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { client, farewellClient, query } from '../client/client.ts'
import { onLeaving } from '../client/on-leaving.ts'
import { latestWriter } from './latest-writer.ts'

export interface KeptDraft<Value> {
  /** False until it is known whether there is a draft; the form is shown only then. */
  ready: boolean
  /** What was typed earlier and not sent; null when there is nothing or it no longer fits the form. */
  kept: Value | null
  /** Remembers what is being typed. */
  keep: (value: Value) => void
  /** Forgets the draft, once it was sent or thrown away. */
  forget: () => void
}

/**
 * Unfinished input of a form, kept by the core so that it survives leaving the screen, a reload and a kill.
 * `key` names the form and what it is about, "progress:<commitment id>".
 */
export function useKeptDraft<Value>(key: string, schema: z.ZodType<Value>): KeptDraft<Value> {
  const stored = useQuery({
    ...query.drafts.get.queryOptions({ input: { key } }),
    // A draft is read once, when its form opens; a remembered answer would bring sent text back.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [forgotten, setForgotten] = useState(false)
  const [writer] = useState(() =>
    latestWriter<Value>(async (value) => void (await client.drafts.put({ key, value })), { delayMs: 300 }),
  )
  useEffect(() => {
    const stop = onLeaving({
      save: writer.flush,
      lastWord: () => {
        const left = writer.take()
        if (left !== null) void farewellClient.drafts.put({ key, value: left.value }).catch(() => {})
      },
    })
    return () => {
      stop()
      void writer.flush()
    }
  }, [key, writer])

  const parsed = schema.safeParse(stored.data?.value)
  return {
    ready: !stored.isPending,
    kept: parsed.success && !forgotten ? parsed.data : null,
    keep: writer.schedule,
    forget: () => {
      setForgotten(true)
      void writer.drop().then(() => client.drafts.remove({ key }))
    },
  }
}
