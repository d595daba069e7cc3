import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onLeaving } from '../client/on-leaving.ts'
import { type LatestWriter, latestWriter, type WriteState } from './latest-writer.ts'

export interface Autosave<Value> {
  state: WriteState
  /** Why the last write failed; null when it did not. */
  error: unknown
  schedule: LatestWriter<Value>['schedule']
  flush: LatestWriter<Value>['flush']
}

/**
 * Saves what a person types a moment after they pause, and at once when the screen or the window closes.
 * `farewell` writes by a request that outlives the page.
 */
export function useAutosave<Value>(
  write: (value: Value) => Promise<void>,
  farewell: (value: Value) => Promise<unknown>,
): Autosave<Value> {
  const cache = useQueryClient()
  const [state, setState] = useState<WriteState>('saved')
  const [error, setError] = useState<unknown>(null)
  // A value travels with the functions of the moment it was typed, so the writer outlives every rendering.
  const [writer] = useState(() =>
    latestWriter<Job>((job) => job.write(), {
      delayMs: 500,
      onState: (next, cause) => {
        setState(next)
        setError(next === 'failed' ? cause : null)
      },
    }),
  )
  useEffect(() => {
    const stop = onLeaving({
      save: writer.flush,
      lastWord: () => {
        const left = writer.take()
        if (left !== null) void left.value.farewell().catch(() => {})
      },
    })
    return () => {
      stop()
      void writer.flush().then(() => cache.invalidateQueries())
    }
  }, [writer, cache])
  return {
    state,
    error,
    schedule: (value) => writer.schedule({ write: () => write(value), farewell: () => farewell(value) }),
    flush: writer.flush,
  }
}

interface Job {
  write: () => Promise<void>
  farewell: () => Promise<unknown>
}
