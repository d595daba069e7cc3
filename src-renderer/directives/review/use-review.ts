import { useEffect, useMemo, useReducer, useState } from 'react'
import { z } from 'zod'
import type { DirectiveDraft, Review } from '../../../src-main/contract/directive.ts'
import { client, farewellClient } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { forgetReview, keepReview, keptReview } from './kept-review.ts'
import { changeReview } from './review-state.ts'
import { useAutosave } from './use-autosave.ts'

const answersSchema = z.record(z.string(), z.boolean())

/** The review under the clerk's hands: its state, the answers about groups, and their saving. */
export function useReview(draft: DirectiveDraft, answered: unknown, answersKey: string) {
  const { id } = draft
  const [review, dispatch] = useReducer(changeReview, draft.review)
  const [answers, setAnswers] = useState(() => answersSchema.safeParse(answered).data ?? {})

  useEffect(() => {
    const kept = keptReview(id, draft.updatedAt)
    if (kept !== null) dispatch({ type: 'replace', review: kept })
  }, [id, draft.updatedAt])

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

  const answer = (phrase: string, includesUs: boolean) => {
    const next = { ...answers, [phrase]: includesUs }
    setAnswers(next)
    dispatch({ type: 'answer', phrase, answers: next })
    client.drafts.put({ key: answersKey, value: next }).catch(notifyFailure)
  }

  return { review, dispatch, answers, answer, autosave }
}
