import { SegmentedControl, Stack, Text } from '@mantine/core'
import { type Dispatch, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, Review, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { PaneBar } from '../pane-bar.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { GroupQuestions } from './group-questions.tsx'
import { HeaderCard } from './header-card.tsx'
import { ReaderNotes } from './reader-notes.tsx'
import { groupQuestions, type ReviewAction, summarize } from './review-state.ts'
import { TaskList } from './task-list.tsx'
import classes from './task-pane.module.css'

type Filter = 'all' | 'mine' | 'doubtful'

/** Everything that was read, in the order in which a clerk settles it: notices, header, groups, tasks. */
export function TaskPane(props: {
  draft: DirectiveDraft
  review: Review
  dispatch: Dispatch<ReviewAction>
  answers: Readonly<Record<string, boolean>>
  onAnswer: (phrase: string, includesUs: boolean) => void
  selected: string | null
  onSelect: (key: string) => void
}) {
  const { t } = useTranslation('directives')
  const { draft, review, dispatch } = props
  const [filter, setFilter] = useState<Filter>('all')
  const summary = summarize(review)
  const shown = review.tasks.filter((task) => passes(task, filter))
  const known = knownAgencies(review.tasks)
  return (
    <>
      <PaneBar title={t('review.tasks')}>
        <SegmentedControl<Filter>
          size="xs"
          aria-label={t('review.filter.label')}
          value={filter}
          onChange={setFilter}
          data={[
            { value: 'all', label: t('review.filter.all', { count: review.tasks.length }) },
            { value: 'mine', label: t('review.filter.mine', { count: summary.mine }) },
            ...(summary.doubtful > 0 || filter === 'doubtful'
              ? [
                  {
                    value: 'doubtful' as const,
                    label: t('review.filter.doubtful', { count: summary.doubtful }),
                  },
                ]
              : []),
          ]}
        />
      </PaneBar>
      <Stack gap="sm" className={classes.scroll}>
        {draft.duplicateOf !== null && <DuplicateNotice duplicate={draft.duplicateOf} />}
        <HeaderCard header={review.header} dispatch={dispatch} />
        <ReaderNotes notes={draft.extraction.notes} />
        <GroupQuestions
          questions={groupQuestions(review.tasks)}
          answers={props.answers}
          onAnswer={props.onAnswer}
        />
        {review.tasks.length === 0 && <Text c="dimmed">{t('review.noTasks')}</Text>}
        {review.tasks.length > 0 && shown.length === 0 && <Text c="dimmed">{t('review.noneInFilter')}</Text>}
        <TaskList
          tasks={shown}
          notes={(key) => taskNotes(draft, key)}
          known={known}
          selected={props.selected}
          onSelect={props.onSelect}
          dispatch={dispatch}
        />
      </Stack>
      <Text size="xs" c="dimmed" className={classes.keys}>
        {t('review.keys')}
      </Text>
    </>
  )
}

function passes(task: ReviewTask, filter: Filter): boolean {
  if (filter === 'mine') return task.mine && !task.dropped
  if (filter === 'doubtful') return task.concern === 'doubtful' && !task.dropped
  return true
}

function knownAgencies(tasks: readonly ReviewTask[]): string[] {
  return [...new Set(tasks.flatMap(({ agencies, coordinating }) => [...agencies, ...coordinating]))]
}

const noNotes: readonly ReaderNote[] = []

/** Tasks as read are keyed by their place in the extraction; those added by hand have no notes. */
function taskNotes(draft: DirectiveDraft, key: string): readonly ReaderNote[] {
  return /^\d+$/.test(key) ? (draft.extraction.tasks[Number(key)]?.notes ?? noNotes) : noNotes
}
