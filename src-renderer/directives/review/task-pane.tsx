import { Alert, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconPhotoScan } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import { PaneBar } from '../pane-bar.tsx'
import { AddTask } from './add-task.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { GroupQuestions } from './group-questions.tsx'
import { HeaderCard } from './header-card.tsx'
import { ReaderNotes } from './reader-notes.tsx'
import { groupQuestions, summarize } from './review-state.ts'
import { leftOver, SkippedList } from './skipped-list.tsx'
import { isScan } from './source-place.ts'
import { TaskFooter } from './task-footer.tsx'
import { TaskList } from './task-list.tsx'
import { noteFinder, openNotes } from './task-notes.ts'
import classes from './task-pane.module.css'
import type { useReview } from './use-review.ts'

type Filter = 'all' | 'mine' | 'doubtful' | 'skipped'

/** Everything that was read, in the order in which a clerk settles it: notices, header, groups, tasks. */
export function TaskPane(props: {
  draft: DirectiveDraft
  reviewing: ReturnType<typeof useReview>
  selected: string | null
  onSelect: (key: string) => void
  /** Shows a passage of the source. */
  onShow: (span: { start: number; end: number }) => void
  onShowSkipped: (show: boolean) => void
  /** The tables of the letter with their columns. */
  tables: ReactNode
  adding: boolean
  onAdding: (adding: boolean) => void
}) {
  const { t } = useTranslation('directives')
  const { draft, reviewing, selected, onSelect, onAdding } = props
  const { review, dispatch, answers, autosave } = reviewing
  const [filter, setFilter] = useState<Filter>('all')
  const notes = useMemo(() => noteFinder(draft.extraction), [draft.extraction])
  const skipped = leftOver(draft.extraction.skipped, review.tasks)
  const summary = summarize(review)
  const shown = review.tasks.filter((task) => passes(task, filter))
  const before = review.tasks.find(({ key }) => key === selected) ?? review.tasks.at(-1)
  const choose = (next: Filter) => {
    setFilter(next)
    if (next === 'skipped') props.onShowSkipped(true)
  }
  return (
    <>
      <PaneBar title={t('review.tasks')}>
        <SegmentedControl<Filter>
          size="xs"
          aria-label={t('review.filter.label')}
          value={filter}
          onChange={choose}
          data={filters(filter, {
            all: review.tasks.length,
            mine: summary.mine,
            doubtful: summary.doubtful,
            skipped: skipped.length,
          }).map(({ value, count }) => ({ value, label: t(`review.filter.${value}`, { count }) }))}
        />
      </PaneBar>
      <Stack gap="sm" className={classes.scroll}>
        {draft.duplicateOf !== null && (
          <DuplicateNotice
            draft={draft}
            duplicate={draft.duplicateOf}
            tasks={review.tasks}
            dispatch={dispatch}
            flush={autosave.saver.flush}
          />
        )}
        {isScan(draft) && (
          <Alert color="yellow" icon={<IconPhotoScan size={18} />} title={t('scan.title')} p="sm">
            {t('scan.text')}
          </Alert>
        )}
        <HeaderCard header={review.header} dispatch={dispatch} />
        <ReaderNotes
          notes={openNotes(draft.extraction.notes, review.header).filter(
            ({ code }) => code !== 'noTextLayer' || !isScan(draft),
          )}
          onShow={props.onShow}
        />
        {props.tables}
        <GroupQuestions
          questions={groupQuestions(review.tasks)}
          answers={answers}
          onAnswer={(phrase, includesUs) =>
            dispatch({ type: 'answer', phrase, answers: { ...answers, [phrase]: includesUs } })
          }
        />
        {filter === 'skipped' ? (
          <SkippedList
            skipped={skipped}
            onShow={props.onShow}
            onAdd={(span) => {
              const text = draft.sourceText.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
              const key = `added-${crypto.randomUUID()}`
              dispatch({ type: 'add', key, text, span })
              onSelect(key)
            }}
          />
        ) : (
          <>
            {review.tasks.length === 0 && (
              <Text c="dimmed">{t(isScan(draft) ? 'scan.noTasks' : 'review.noTasks')}</Text>
            )}
            {review.tasks.length > 0 && shown.length === 0 && (
              <Text c="dimmed">{t('review.noneInFilter')}</Text>
            )}
            <TaskList
              draft={draft}
              tasks={shown}
              notes={notes}
              known={knownAgencies(review.tasks)}
              selected={selected}
              onSelect={onSelect}
              dispatch={dispatch}
            />
          </>
        )}
      </Stack>
      <AddTask
        draftId={draft.id}
        opened={props.adding}
        previousPath={before?.path ?? ''}
        onSave={(task) => {
          dispatch({ type: 'insert', task, after: before?.key ?? null })
          onSelect(task.key)
        }}
        onClose={() => onAdding(false)}
      />
      <TaskFooter reviewing={reviewing} onAdd={() => onAdding(true)} />
    </>
  )
}

/** The filters with something in them, and the chosen one. */
function filters(chosen: Filter, counts: Record<Filter, number>): { value: Filter; count: number }[] {
  const always: readonly Filter[] = ['all', 'mine']
  const all: readonly Filter[] = [...always, 'doubtful', 'skipped']
  return all
    .filter((value) => always.includes(value) || value === chosen || counts[value] > 0)
    .map((value) => ({ value, count: counts[value] }))
}

function passes(task: ReviewTask, filter: Filter): boolean {
  if (filter === 'mine') return task.mine && !task.dropped
  if (filter === 'doubtful') return task.concern === 'doubtful' && !task.dropped
  return true
}

function knownAgencies(tasks: readonly ReviewTask[]): string[] {
  return [...new Set(tasks.flatMap(({ agencies, coordinating }) => [...agencies, ...coordinating]))]
}
