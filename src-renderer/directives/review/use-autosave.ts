import { useEffect, useMemo, useState } from 'react'
import { onLeaving } from '../../client/on-leaving.ts'
import type { WriteState } from '../../drafting/latest-writer.ts'
import { type DraftSaver, draftSaver, type SaveTarget } from './draft-saver.ts'

const delayMs = 400

/** Keeps a value saved while a screen is open; see `draftSaver`. `target` must stay the same object. */
export function useAutosave<Value>(
  value: Value,
  target: SaveTarget<Value>,
): { state: WriteState; saver: DraftSaver<Value> } {
  const [initial] = useState(value)
  const [state, onState] = useState<WriteState>('saved')
  const saver = useMemo(() => draftSaver(initial, target, { delayMs, onState }), [initial, target])

  useEffect(() => saver.change(value), [saver, value])

  useEffect(() => {
    const stop = onLeaving({ save: saver.close, lastWord: () => void saver.leave() })
    return () => {
      stop()
      void saver.close()
    }
  }, [saver])

  return { state, saver }
}
