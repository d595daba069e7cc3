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
import { AppendixDrop } from './appendix-drop.tsx'
import { ReviewBar } from './review-bar.tsx'
import { reviewMarks } from './review-marks.ts'
import { summarize } from './review-state.ts'
import { SourcePane } from './source-pane.tsx'
import { isScan, type SourcePlace } from './source-place.ts'
import { TableMappings } from './table-mappings.tsx'
import { TaskPane } from './task-pane.tsx'
import { useAppendix } from './use-appendix.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useTableMapping } from './use-table-mapping.ts'

/** The letter on the left, what was read from it on the right; nothing is registered before "confirm". */
export function ReviewScreen(props: { draft: DirectiveDraft; answered: unknown; answersKey: string }) {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const reviewing = useReview(props.draft, props.answered, props.answersKey)
  const { review, dispatch, answers, autosave } = reviewing
  const [selected, setSelected] = useState<string | null>(null)
  const { draft, setDraft, appendix } = useAppendix(props.draft, {
    flush: autosave.saver.flush,
    dispatch,
    onSelect: setSelected,
  })
  const mapTable = useTableMapping(draft.id, {
    flush: autosave.saver.flush,
    dispatch,
    onDraft: setDraft,
  })
  const [showSkipped, setShowSkipped] = useState(false)
  const [place, setPlace] = useState<SourcePlace>(isScan(draft) ? 0 : 'text')
  const [adding, setAdding] = useState(false)
  const source = useRef<SourceHandle>(null)
  const takeBack = useTakeBack()
  const openAdd = useCallback(() => setAdding(true), [])
  useReviewKeys(dispatch, openAdd)
  const confirm = useChange(async (client) => {
    // A save that arrives after the draft has become a directive finds nothing to save.
    await autosave.saver.flush()
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
  const addPassage = useCallback(
    (span: { start: number; end: number }) => {
      const text = draft.sourceText.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
      if (text === '') return
      const key = `added-${crypto.randomUUID()}`
      dispatch({ type: 'add', key, text, span })
      setSelected(key)
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${key}"]`)?.focus())
    },
    [draft.sourceText, dispatch],
  )
  const addSelection = useCallback(() => {
    const span = source.current?.selection() ?? null
    if (span === null) return
    document.getSelection()?.removeAllRanges()
    addPassage(span)
  }, [addPassage])
  const showPassage = useCallback((span: { start: number; end: number }) => {
    setPlace('text')
    requestAnimationFrame(() => source.current?.show(span))
  }, [])

  return (
    <AppendixDrop onAppendix={appendix.addFiles}>
      <TwoPanes
        top={
          <ReviewBar
            draft={draft}
            header={review.header}
            summary={summarize(review)}
            save={autosave.state}
            onRetrySave={autosave.saver.flush}
            confirming={confirm.isPending}
            onConfirm={() => confirm.mutate(undefined)}
            onDiscarded={autosave.saver.stop}
          />
        }
        left={
          <SourcePane
            draft={draft}
            place={place}
            onPlace={setPlace}
            appendix={appendix}
            marks={marks}
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
            reviewing={reviewing}
            selected={selected}
            onSelect={setSelected}
            onShow={showPassage}
            onShowSkipped={setShowSkipped}
            tables={
              <TableMappings draft={draft} tasks={review.tasks} onShow={showPassage} onMap={mapTable} />
            }
            adding={adding}
            onAdding={setAdding}
          />
        }
      />
    </AppendixDrop>
  )
}
