import { Alert, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconPhotoScan } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction, ReaderNote, Span } from '../../../src-main/contract/extraction.ts'
import { ReorganisedNotice } from '../../directory/reorganised-notice.tsx'
import { PaneBar } from '../pane-bar.tsx'
import { AddTask } from './add-task.tsx'
import type { Chosen } from './chosen.ts'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { GroupQuestions } from './group-questions.tsx'
import { HeaderCard } from './header-card.tsx'
import { ReaderNotes } from './reader-notes.tsx'
import { groupQuestions, summarize } from './review-state.ts'
import { SkippedList } from './skipped-list.tsx'
import { isScan } from './source-place.ts'
import { availableFilters, type Filter, passes } from './task-filter.ts'
import { TaskFooter } from './task-footer.tsx'
import { TaskList } from './task-list.tsx'
import classes from './task-pane.module.css'
import { comparedKinds, useComparison } from './use-comparison.ts'
import type { useReview } from './use-review.ts'
import type { useUnsure } from './use-unsure.ts'
import type { PlacedValue } from './value-places.ts'

/** Everything that was read, in the order in which a clerk settles it: notices, header, groups, tasks. */
export function TaskPane(props: {
  draft: DirectiveDraft
  reviewing: ReturnType<typeof useReview>
  unsure: ReturnType<typeof useUnsure>
  values: (task: ReviewTask) => readonly PlacedValue[]
  notes: (task: ReviewTask) => readonly ReaderNote[]
  /** What is in no task: left out by the reader, and not used at all. */
  left: { skipped: Extraction['skipped']; unused: Extraction['skipped'] }
  filter: Filter
  onFilter: (filter: Filter) => void
  selected: string | null
  onSelect: (key: string) => void
  chosen: Chosen | null
  onChoose: (chosen: Chosen | null) => void
  /** Makes a task of a passage. */
  onAddPassage: (span: Span) => void
  /** The offer to join another file. */
  related: ReactNode
  /** The tables of the letter with their columns. */
  tables: ReactNode
  adding: boolean
  onAdding: (adding: boolean) => void
}) {
  const { t } = useTranslation('directives')
  const { draft, reviewing, unsure, left, filter, selected, onSelect, onChoose, onAdding } = props
  const { review, dispatch, answers, checked, autosave } = reviewing
  const comparison = useComparison(draft, autosave.saver.flush)
  const compared = useMemo(() => comparedKinds(comparison.data), [comparison.data])
  const summary = summarize(review)
  const shown = review.tasks.filter((task) => passes(task, filter))
  const known = useMemo(() => knownAgencies(review.tasks), [review.tasks])
  const before = review.tasks.find(({ key }) => key === selected) ?? review.tasks.at(-1)
  const counts = {
    all: review.tasks.length,
    mine: summary.mine,
    doubtful: summary.doubtful,
    skipped: left.skipped.length + left.unused.length,
  }
  return (
    <>
      <PaneBar title={t('review.tasks')}>
        <SegmentedControl<Filter>
          size="xs"
          aria-label={t('review.filter.label')}
          value={filter}
          onChange={props.onFilter}
          data={availableFilters(filter, counts).map((value) => ({
            value,
            label: t(`review.filter.${value}`, { count: counts[value] }),
          }))}
        />
      </PaneBar>
      <Stack gap="sm" className={classes.scroll}>
        {draft.duplicateOf !== null && (
          <DuplicateNotice
            duplicate={draft.duplicateOf}
            comparison={comparison}
            review={review}
            dispatch={dispatch}
          />
        )}
        {props.related}
        {isScan(draft) && (
          <Alert color="yellow" icon={<IconPhotoScan size={18} />} title={t('scan.title')} p="sm">
            {t('scan.text')}
          </Alert>
        )}
        <HeaderCard
          header={review.header}
          read={draft.extraction}
          chosen={props.chosen}
          onChoose={onChoose}
          dispatch={dispatch}
        />
        <ReaderNotes notes={unsure.letterNotes} onChoose={onChoose} dispatch={dispatch} />
        {props.tables}
        <ReorganisedNotice
          names={review.tasks.flatMap(({ agencies, coordinating }) => [...agencies, ...coordinating])}
        />
        <GroupQuestions
          questions={groupQuestions(review.tasks)}
          answers={answers}
          onAnswer={(phrase, includesUs) =>
            dispatch({ type: 'answer', phrase, answers: { ...answers, [phrase]: includesUs } })
          }
        />
        {filter === 'skipped' ? (
          <SkippedList
            {...left}
            onShow={(place) => onChoose({ kind: 'passage', place })}
            onAdd={props.onAddPassage}
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
              values={props.values}
              notes={props.notes}
              gaps={filter === 'all' ? draft.extraction.notes.filter(isGap) : noGaps}
              checked={checked}
              compared={compared}
              known={known}
              selected={selected}
              chosen={props.chosen}
              onSelect={onSelect}
              onChoose={onChoose}
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
      <TaskFooter reviewing={reviewing} unsure={unsure} onAdd={() => onAdding(true)} />
    </>
  )
}

const noGaps: readonly ReaderNote[] = []

function isGap({ code, span }: ReaderNote): boolean {
  return (code === 'numberingGap' || code === 'numberingRepeated') && span !== null
}

function knownAgencies(tasks: readonly ReviewTask[]): string[] {
  return [...new Set(tasks.flatMap(({ agencies, coordinating }) => [...agencies, ...coordinating]))]
}
