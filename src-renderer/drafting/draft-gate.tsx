import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { LoadingState } from '../ui/loading-state.tsx'
import { type KeptDraft, useKeptDraft } from './use-kept-draft.ts'

/**
 * Shows a form once its draft has been read. `renew`, called after the text was sent or thrown away, gives a
 * fresh form.
 */
export function DraftGate<Value>(props: {
  draftKey: string
  schema: z.ZodType<Value>
  onRenewed?: () => void
  children: (draft: KeptDraft<Value>, renew: () => void) => ReactNode
}) {
  const draft = useKeptDraft(props.draftKey, props.schema)
  const [round, setRound] = useState(0)
  if (!draft.ready) return <LoadingState />
  const renew = () => {
    setRound((now) => now + 1)
    props.onRenewed?.()
  }
  return <div key={round}>{props.children(draft, renew)}</div>
}
