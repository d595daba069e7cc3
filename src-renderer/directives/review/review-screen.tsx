import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { useChange } from '../../client/change.ts'
import { showUndo } from '../../ui/undo-notice.tsx'
import { documentName } from '../header-line.ts'
import type { SourceHandle } from '../source-view.tsx'
import { TwoPanes } from '../two-panes.tsx'
import { useTakeBack } from '../use-take-back.ts'
import { ReviewBar } from './review-bar.tsx'
import { reviewMarks } from './review-marks.ts'
import { summarize } from './review-state.ts'
import { SourcePane } from './source-pane.tsx'
import { TaskPane } from './task-pane.tsx'
import { useReview } from './use-review.ts'

/** The letter on the left, what was read from it on the right; nothing is registered before "confirm". */
export function ReviewScreen(props: { draft: DirectiveDraft; answered: unknown; answersKey: string }) {
  const { draft } = props
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const { review, dispatch, answers, answer, autosave } = useReview(draft, props.answered, props.answersKey)
  const [selected, setSelected] = useState<string | null>(null)
  const [showSkipped, setShowSkipped] = useState(false)
  const source = useRef<SourceHandle>(null)
  const takeBack = useTakeBack()
  const confirm = useChange(async (client) => {
    const { directiveId, commitmentIds } = await client.directives.confirm({
      id: draft.id,
      review,
      rememberedGroups: answers,
    })
    autosave.saver.stop()
    await client.drafts.remove({ key: props.answersKey })
    await navigate({ to: '/directives/$id', params: { id: directiveId }, replace: true })
    showUndo({
      message: t('review.confirmed', { count: commitmentIds.length }),
      undoLabel: t('common:action.takeBack'),
      undo: () => takeBack(directiveId, documentName(review.header, t)),
    })
  })

  // Drawing a long letter again must not hold up the keyboard.
  const marked = useDeferredValue(review.tasks)
  const marks = useMemo(
    () => reviewMarks(draft.sourceText, draft.extraction, marked, showSkipped),
    [draft, marked, showSkipped],
  )
  const addSelection = useCallback(() => {
    const span = source.current?.selection() ?? null
    if (span === null) return
    const text = draft.sourceText.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    if (text === '') return
    const key = `added-${crypto.randomUUID()}`
    dispatch({ type: 'add', key, text, span })
    document.getSelection()?.removeAllRanges()
    setSelected(key)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${key}"]`)?.focus())
  }, [draft.sourceText, dispatch])

  return (
    <TwoPanes
      top={
        <ReviewBar
          draft={draft}
          header={review.header}
          summary={summarize(review)}
          save={autosave.state}
          onRetrySave={autosave.saver.retry}
          confirming={confirm.isPending}
          onConfirm={() => confirm.mutate(undefined)}
          onDiscarded={autosave.saver.stop}
        />
      }
      left={
        <SourcePane
          source={draft.sourceText}
          marks={marks}
          skipped={draft.extraction.skipped.length}
          showSkipped={showSkipped}
          onShowSkipped={setShowSkipped}
          selected={selected}
          onSelect={setSelected}
          onAdd={addSelection}
          handle={source}
        />
      }
      right={
        <TaskPane
          draft={draft}
          review={review}
          dispatch={dispatch}
          answers={answers}
          onAnswer={answer}
          selected={selected}
          onSelect={setSelected}
        />
      }
    />
  )
}
