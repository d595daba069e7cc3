import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { z } from 'zod'
import type { DirectiveDraft, Review } from '../../../src-main/contract/directive.ts'
import { client, farewellClient } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { onLeaving } from '../../client/on-leaving.ts'
import { latestWriter } from '../../drafting/latest-writer.ts'
import { forgetReview, keepReview, keptReview } from './kept-review.ts'
import { changeHistory, startHistory } from './review-history.ts'
import { columnsByTable } from './table-columns.ts'
import { useAutosave } from './use-autosave.ts'

/** What is kept beside the review itself: answers about groups, and which doubtful values were looked at. */
const keptBeside = z.object({ answers: z.record(z.string(), z.boolean()), checked: z.array(z.string()) })
type KeptBeside = z.infer<typeof keptBeside>

/** Earlier versions kept the answers alone. */
const anyKept = keptBeside.or(
  z.record(z.string(), z.boolean()).transform((answers) => ({ answers, checked: [] })),
)

/** The review under the clerk's hands: its state with undo, the answers about groups, and their saving. */
export function useReview(draft: DirectiveDraft, beside: unknown, besideKey: string) {
  const { id, updatedAt } = draft
  const [history, dispatch] = useReducer(changeHistory, null, () =>
    startHistory({
      review: draft.review,
      ...(anyKept.safeParse(beside).data ?? { answers: {}, checked: [] }),
      columns: columnsByTable(draft),
    }),
  )
  const { review, answers, checked, columns } = history.present

  useEffect(() => {
    const kept = keptReview(id, updatedAt)
    if (kept !== null) dispatch({ type: 'replace', review: kept })
  }, [id, updatedAt])

  const target = useMemo(
    () => ({
      save: (value: Review) => client.directives.saveDraft({ id, review: value }),
      farewell: (value: Review) => farewellClient.directives.saveDraft({ id, review: value }),
      keep: (value: Review) => keepReview(id, value),
      forget: () => forgetReview(id),
    }),
    [id],
  )
  const autosave = useAutosave(review, target)
  useSavedBeside(
    useMemo(() => ({ answers, checked: [...checked] }), [answers, checked]),
    besideKey,
  )

  return {
    review,
    answers,
    checked,
    columns,
    dispatch,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    autosave,
  }
}

/** Saved at once: each is a decision of its own, not a word that is still being typed. */
function useSavedBeside(value: KeptBeside, key: string): void {
  const saved = useRef(value)
  const [writer] = useState(() =>
    latestWriter<KeptBeside>(async (latest) => void (await client.drafts.put({ key, value: latest })), {
      delayMs: 0,
      onState: (state, error) => {
        if (state === 'failed') notifyFailure(error)
      },
    }),
  )
  useEffect(() => {
    if (value === saved.current) return
    saved.current = value
    writer.schedule(value)
  }, [value, writer])
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
  }, [writer, key])
}
