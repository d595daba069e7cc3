import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { z } from 'zod'
import type { DirectiveDraft, Review } from '../../../src-main/contract/directive.ts'
import { client, farewellClient } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { onLeaving } from '../../client/on-leaving.ts'
import { latestWriter } from '../../drafting/latest-writer.ts'
import { forgetReview, keepReview, keptReview } from './kept-review.ts'
import { changeHistory, type Decisions, startHistory } from './review-history.ts'
import { useAutosave } from './use-autosave.ts'

const answersSchema = z.record(z.string(), z.boolean())

/** The review under the clerk's hands: its state with undo, the answers about groups, and their saving. */
export function useReview(draft: DirectiveDraft, answered: unknown, answersKey: string) {
  const { id, updatedAt } = draft
  const [history, dispatch] = useReducer(changeHistory, null, () =>
    startHistory({ review: draft.review, answers: answersSchema.safeParse(answered).data ?? {} }),
  )
  const { review, answers } = history.present

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
  useSavedAnswers(answers, answersKey)

  return {
    review,
    answers,
    dispatch,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    autosave,
  }
}

/** Answers are saved at once: each is a decision of its own, not a word that is still being typed. */
function useSavedAnswers(answers: Decisions['answers'], key: string): void {
  const saved = useRef(answers)
  const [writer] = useState(() =>
    latestWriter<Decisions['answers']>(async (value) => void (await client.drafts.put({ key, value })), {
      delayMs: 0,
      onState: (state, error) => {
        if (state === 'failed') notifyFailure(error)
      },
    }),
  )
  useEffect(() => {
    if (answers === saved.current) return
    saved.current = answers
    writer.schedule(answers)
  }, [answers, writer])
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
