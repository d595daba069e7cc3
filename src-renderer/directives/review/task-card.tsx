import { Badge, Checkbox, Group, Text } from '@mantine/core'
import { type Dispatch, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { pathText } from '../../ui/path-text.ts'
import { DeadlineText } from '../deadline-text.tsx'
import { CardTools } from './card-tools.tsx'
import type { HistoryAction } from './review-history.ts'
import { SplitPanel } from './split-panel.tsx'
import classes from './task-card.module.css'
import { type EditField, TaskEditor } from './task-editor.tsx'
import { tellingNotes } from './task-notes.ts'
import type { ValueRef } from './task-values.ts'
import { Unsure, useWhy } from './unsure.tsx'
import { ValueLine } from './value-line.tsx'
import type { PlacedValue } from './value-places.ts'

/** How a card shows its task: to be read, as a form that begins at a field, or to be cut in two. */
export type CardMode = { name: 'look' } | { name: 'edit'; field: EditField } | { name: 'split' }

/** One task. The list around it listens for keys and clicks; `data-tool` and `data-value` name what is meant. */
export const TaskCard = memo(function TaskCard(props: {
  task: ReviewTask
  values: readonly PlacedValue[]
  notes: readonly ReaderNote[]
  /** Doubtful values that were looked at. */
  checked: readonly string[]
  /** How it stands to the letter as it was registered before. */
  compared: 'changed' | 'new' | null
  known: readonly string[]
  selected: boolean
  /** The value that was chosen in this card. */
  chosen: ValueRef | null
  tabStop: boolean
  mode: CardMode
  onClose: (key: string) => void
  onSplit: (key: string, at: number) => void
  dispatch: Dispatch<HistoryAction>
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { task, values, notes, mode, selected, chosen } = props
  const path = task.path === '' ? t('task.noPath') : pathText(task.path)
  const whyText = useWhy('text', tellingNotes(notes))
  const editing = mode.name === 'edit'
  const hasDeadline = values.some(({ name }) => name === 'deadline')
  const line = { values, chosen, selected }
  const doubt = { notes, checked: props.checked, taskKey: task.key, dispatch: props.dispatch }
  return (
    <article
      className={classes.card}
      data-card={task.key}
      data-selected={selected}
      data-dropped={task.dropped}
      data-mine={task.mine && !task.dropped}
      aria-label={t('task.label', { path })}
      aria-current={selected}
      tabIndex={props.tabStop ? 0 : -1}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={4} align="flex-start">
        <Group gap="4px 8px" style={{ minWidth: 0 }}>
          <Badge className={classes.path}>{path}</Badge>
          {!task.dropped && (
            <Unsure value="deadline" {...doubt} hidden={editing}>
              {hasDeadline ? (
                <ValueLine {...line} names={deadlineOnly}>
                  {() => <DeadlineText deadline={task.deadline} />}
                </ValueLine>
              ) : (
                <DeadlineText deadline={task.deadline} />
              )}
            </Unsure>
          )}
          {props.compared !== null && (
            <Badge className={classes.compared} data-kind={props.compared}>
              {t(`compare.kind.${props.compared}`)}
            </Badge>
          )}
          {task.concern === 'doubtful' && !task.dropped && (
            <Badge className={classes.doubtful}>{t('task.doubtful')}</Badge>
          )}
          {task.mine && task.role === 'coordinating' && (
            <Badge className={classes.path}>{t('common:role.coordinating')}</Badge>
          )}
          {task.dropped && <Badge className={classes.path}>{t('task.dropped')}</Badge>}
        </Group>
        <Group gap={4} wrap="nowrap" className={classes.tools}>
          {!task.dropped && (
            <Checkbox
              size="xs"
              label={t('task.mine')}
              aria-label={t('task.mineFor', { path })}
              checked={task.mine}
              tabIndex={selected ? 0 : -1}
              onChange={() => props.dispatch({ type: 'toggleMine', key: task.key })}
            />
          )}
          <CardTools dropped={task.dropped} selected={selected} />
        </Group>
      </Group>
      {mode.name === 'edit' && (
        <TaskEditor
          task={task}
          field={mode.field}
          notes={notes}
          known={props.known}
          dispatch={props.dispatch}
          onDone={() => props.onClose(task.key)}
        />
      )}
      {mode.name === 'split' && (
        <SplitPanel
          text={task.text}
          onSplit={(at) => props.onSplit(task.key, at)}
          onCancel={() => props.onClose(task.key)}
        />
      )}
      {mode.name === 'look' && (
        <>
          <Text size="sm" lineClamp={selected ? undefined : 3} className={classes.text}>
            {task.text}
          </Text>
          {whyText !== null && (
            <Text size="xs" c="dimmed">
              {whyText}
            </Text>
          )}
          {!task.dropped && (
            <div className={classes.values}>
              <Unsure value="agencies" {...doubt} hidden={false}>
                {task.agencies.length + task.coordinating.length > 0 ? (
                  <ValueLine {...line} names={agencyNames} limit={3} />
                ) : (
                  <Text size="sm" c="dimmed">
                    {t('task.noAgency')}
                  </Text>
                )}
              </Unsure>
              <ValueLine {...line} names={furtherNames} />
            </div>
          )}
        </>
      )}
    </article>
  )
})

const deadlineOnly = ['deadline'] as const
const agencyNames = ['agencies', 'coordinating', 'accountable'] as const
const furtherNames = ['product', 'reportTo', 'sourceDocument', 'note', 'urgency'] as const
