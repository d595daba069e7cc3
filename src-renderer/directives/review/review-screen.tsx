import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { useChange } from '../../client/change.ts'
import { showUndo } from '../../ui/undo-notice.tsx'
import { documentName } from '../header-line.ts'
import { keepMarks, type Mark } from '../highlight.ts'
import type { SourceHandle } from '../source-view.tsx'
import { TwoPanes } from '../two-panes.tsx'
import { useTakeBack } from '../use-take-back.ts'
import { AppendixDrop } from './appendix-drop.tsx'
import { cardOf, focusValue } from './card-dom.ts'
import { type Chosen, pickFrom, placeOfChosen } from './chosen.ts'
import { unusedLines } from './coverage.ts'
import { RelatedNotice } from './related-notice.tsx'
import { ReviewBar } from './review-bar.tsx'
import { reviewMarks } from './review-marks.ts'
import { summarize } from './review-state.ts'
import { leftOver } from './skipped-list.tsx'
import { SourcePane } from './source-pane.tsx'
import { isScan, type SourcePlace } from './source-place.ts'
import { TableMappings } from './table-mappings.tsx'
import { type Filter, filterAt, passes } from './task-filter.ts'
import { noteFinder } from './task-notes.ts'
import { TaskPane } from './task-pane.tsx'
import { useAppendix } from './use-appendix.ts'
import { useRelated } from './use-related.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useTableMapping } from './use-table-mapping.ts'
import { useUnsure } from './use-unsure.ts'
import { placeFinder } from './value-places.ts'

/** The letter on the left, what was read from it on the right; nothing is registered before "confirm". */
export function ReviewScreen(props: { draft: DirectiveDraft; beside: unknown; besideKey: string }) {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const reviewing = useReview(props.draft, props.beside, props.besideKey)
  const { review, dispatch, answers, checked, autosave } = reviewing
  const [selected, setSelected] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [filter, setFilter] = useState<Filter>('all')
  const [showSkipped, setShowSkipped] = useState(false)
  const [adding, setAdding] = useState(false)
  const source = useRef<SourceHandle>(null)
  const [keep] = useState(keepMarks)
  const confirmButton = useRef<HTMLButtonElement>(null)
  const takeBack = useTakeBack()
  const { draft, setDraft, appendix } = useAppendix(props.draft, {
    flush: autosave.saver.flush,
    stop: autosave.saver.stop,
    dispatch,
    onSelect: setSelected,
  })
  const related = useRelated(draft.id, appendix)
  const mapTable = useTableMapping(draft, {
    columns: reviewing.columns,
    saver: autosave.saver,
    dispatch,
    onDraft: setDraft,
  })
  const [place, setPlace] = useState<SourcePlace>(isScan(draft) ? 0 : 'text')
  const { sourceText, extraction } = draft
  const confirm = useChange(async (client) => {
    // A save that arrives after the draft has become a directive finds nothing to save.
    await autosave.saver.flush()
    const { directiveId, commitmentIds } = await client.directives.confirm({
      id: draft.id,
      review,
      rememberedGroups: answers,
    })
    autosave.saver.stop()
    // What is kept beside the draft stays: taking the import back brings both back.
    await navigate({ to: '/directives/$id', params: { id: directiveId }, replace: true })
    showUndo({
      message: t('review.confirmed', { count: commitmentIds.length }),
      undoLabel: t('common:action.takeBack'),
      undo: () => takeBack(directiveId, documentName(review.header, t)),
    })
  })

  const values = useMemo(() => placeFinder(sourceText, extraction), [sourceText, extraction])
  const notes = useMemo(() => noteFinder(extraction), [extraction])
  const unused = useMemo(() => unusedLines(sourceText, extraction), [sourceText, extraction])
  // Drawing a long letter again must not hold up the keyboard.
  const marked = useDeferredValue(review.tasks)
  const left = useMemo(
    () => ({ skipped: leftOver(extraction.skipped, marked), unused: leftOver(unused, marked) }),
    [extraction, unused, marked],
  )
  const marks = useMemo(
    () => keep(reviewMarks(extraction, marked, values, showSkipped ? [...left.skipped, ...left.unused] : [])),
    [keep, extraction, marked, values, left, showSkipped],
  )
  const shown = useMemo(
    () => placeOfChosen(chosen, extraction, review.tasks, values),
    [chosen, extraction, review.tasks, values],
  )

  const choose = useCallback((next: Chosen | null) => {
    setChosen(next)
    // A file may be on show as it came; places are in its text.
    if (next !== null && next.kind !== 'value') setPlace('text')
  }, [])
  const chooseFilter = (next: Filter) => {
    setFilter(next)
    if (next === 'skipped') setShowSkipped(true)
  }
  const reveal = (key: string) => {
    const task = review.tasks.find((one) => one.key === key)
    if (filter === 'skipped' || (task !== undefined && !passes(task, filter))) setFilter('all')
    setSelected(key)
  }
  const pick = (picked: readonly Mark[]) => {
    const found = pickFrom(picked, selected)
    if (found === null) return
    setChosen(found.chosen)
    const { key, chosen: value } = found
    if (key === null) return
    reveal(key)
    if (value?.kind === 'value') requestAnimationFrame(() => focusValue(key, value))
  }
  const unsure = useUnsure(review, extraction, {
    isScan: isScan(draft),
    taskNotes: notes,
    checked,
    dispatch,
    onReveal: reveal,
  })
  const addPassage = (span: { start: number; end: number }) => {
    const text = sourceText.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    if (text === '') return
    const key = `added-${crypto.randomUUID()}`
    dispatch({ type: 'add', key, text, span })
    setSelected(key)
    requestAnimationFrame(() => cardOf(document, key)?.focus())
  }
  const addSelection = () => {
    const span = source.current?.selection() ?? null
    if (span === null) return
    document.getSelection()?.removeAllRanges()
    if (filter !== 'skipped') setFilter('all')
    addPassage(span)
  }
  useReviewKeys({
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    add: () => setAdding(true),
    nextUnsure: () => unsure.go(1),
    previousUnsure: () => unsure.go(-1),
    check: unsure.check,
    join: related.join,
    source: () => source.current?.enter(),
    filter: (at) => {
      chooseFilter(filterAt(at))
      requestAnimationFrame(focusFirst)
    },
    confirm: () => confirmButton.current?.click(),
  })

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
            confirmButton={confirmButton}
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
            leftOut={left.skipped.length + left.unused.length}
            showSkipped={showSkipped}
            onShowSkipped={setShowSkipped}
            selected={selected}
            shown={shown}
            onPick={pick}
            onAdd={addSelection}
            onLeave={() => (selected === null ? undefined : cardOf(document, selected)?.focus())}
            handle={source}
          />
        }
        right={
          <TaskPane
            draft={draft}
            reviewing={reviewing}
            unsure={unsure}
            values={values}
            notes={notes}
            left={left}
            filter={filter}
            onFilter={chooseFilter}
            selected={selected}
            onSelect={setSelected}
            chosen={chosen}
            onChoose={choose}
            onAddPassage={addPassage}
            related={<RelatedNotice related={related} busy={appendix.busy} />}
            tables={
              <TableMappings
                draft={draft}
                tasks={review.tasks}
                columns={reviewing.columns}
                onShow={(span) => choose({ kind: 'passage', place: span })}
                onMap={mapTable}
              />
            }
            adding={adding}
            onAdding={setAdding}
          />
        }
      />
    </AppendixDrop>
  )
}

/** The first task or passage of the list: the selected one, when the filter lets it through. */
function focusFirst(): void {
  document.querySelector<HTMLElement>('[data-card][tabindex="0"], [data-passage][tabindex="0"]')?.focus()
}
