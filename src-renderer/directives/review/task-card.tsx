import { ActionIcon, Badge, Checkbox, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconPencil, IconTrash } from '@tabler/icons-react'
import { type Dispatch, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { AgencyTags } from '../../ui/agency-tags.tsx'
import { pathText } from '../../ui/path-text.ts'
import { DeadlineText } from '../deadline-text.tsx'
import { TaskNotes } from './reader-notes.tsx'
import type { ReviewAction } from './review-state.ts'
import classes from './task-card.module.css'
import { TaskEditor } from './task-editor.tsx'

/** One task: at a glance, and as a form while it is edited. The list around it listens for keys and clicks. */
export const TaskCard = memo(function TaskCard(props: {
  task: ReviewTask
  notes: readonly ReaderNote[]
  known: readonly string[]
  selected: boolean
  tabStop: boolean
  edited: boolean
  onEdit: (key: string, editing: boolean) => void
  dispatch: Dispatch<ReviewAction>
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { task, dispatch } = props
  const path = task.path === '' ? t('task.noPath') : pathText(task.path)
  return (
    <article
      className={classes.card}
      data-card={task.key}
      data-selected={props.selected}
      data-dropped={task.dropped}
      data-mine={task.mine && !task.dropped}
      aria-label={t('task.label', { path })}
      aria-current={props.selected}
      tabIndex={props.tabStop ? 0 : -1}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={4} align="flex-start">
        <Group gap="4px 8px">
          <Badge className={classes.path}>{path}</Badge>
          {!task.dropped && <DeadlineText deadline={task.deadline} />}
          {task.concern === 'doubtful' && !task.dropped && (
            <Badge className={classes.doubtful}>{t('task.doubtful')}</Badge>
          )}
          {task.mine && task.role === 'coordinating' && (
            <Badge className={classes.path}>{t('common:role.coordinating')}</Badge>
          )}
          {task.dropped && <Badge className={classes.path}>{t('task.dropped')}</Badge>}
        </Group>
        <Group gap={4} wrap="nowrap">
          {!task.dropped && (
            <Checkbox
              size="xs"
              label={t('task.mine')}
              aria-label={t('task.mineFor', { path })}
              checked={task.mine}
              tabIndex={props.selected ? 0 : -1}
              onChange={() => dispatch({ type: 'toggleMine', key: task.key })}
            />
          )}
          <Tool
            label={t('task.edit')}
            icon={<IconPencil size={15} />}
            reachable={props.selected}
            onClick={() => props.onEdit(task.key, !props.edited)}
          />
          <Tool
            label={task.dropped ? t('task.restore') : t('task.drop')}
            icon={task.dropped ? <IconArrowBackUp size={15} /> : <IconTrash size={15} />}
            reachable={props.selected}
            onClick={() => dispatch({ type: 'toggleDropped', key: task.key })}
          />
        </Group>
      </Group>
      {props.edited ? (
        <TaskEditor
          task={task}
          known={props.known}
          dispatch={dispatch}
          onDone={() => props.onEdit(task.key, false)}
        />
      ) : (
        <>
          <Text size="sm" lineClamp={props.selected ? undefined : 3} className={classes.text}>
            {task.text}
          </Text>
          {!task.dropped && (
            <Group mt={6}>
              {task.agencies.length + task.coordinating.length > 0 ? (
                <AgencyTags
                  agencies={task.agencies}
                  coordinating={task.coordinating}
                  limit={props.selected ? 30 : 3}
                />
              ) : (
                <Text size="sm" c="dimmed">
                  {t('task.noAgency')}
                </Text>
              )}
            </Group>
          )}
          <TaskNotes notes={props.notes} />
        </>
      )}
    </article>
  )
})

/** A small button that the Tab key reaches in the selected card only. */
function Tool(props: { label: string; icon: ReactNode; reachable: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      title={props.label}
      aria-label={props.label}
      tabIndex={props.reachable ? 0 : -1}
      onClick={props.onClick}
    >
      {props.icon}
    </ActionIcon>
  )
}
