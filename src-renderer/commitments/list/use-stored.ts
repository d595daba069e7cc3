import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { client, query } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { latestWriter } from '../../drafting/latest-writer.ts'

/**
 * A choice about how the screen looks, kept in the core so that it is there at the next start. `ready` is false until
 * it was read, so that the screen does not jump.
 */
export function useStored<Value>(
  key: string,
  schema: z.ZodType<Value>,
  initial: Value,
): { value: Value; set: (value: Value) => void; ready: boolean } {
  const stored = useQuery({
    ...query.drafts.get.queryOptions({ input: { key } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [chosen, setChosen] = useState<{ value: Value } | null>(null)
  const [writer] = useState(() =>
    latestWriter<Value>(
      async (value) => {
        try {
          await client.drafts.put({ key, value })
        } catch (error) {
          notifyFailure(error)
        }
      },
      { delayMs: 200 },
    ),
  )
  const parsed = schema.safeParse(stored.data?.value)
  return {
    value: chosen?.value ?? (parsed.success ? parsed.data : initial),
    set: (value) => {
      setChosen({ value })
      writer.schedule(value)
    },
    ready: !stored.isPending,
  }
}
