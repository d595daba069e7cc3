import { ActionIcon, Badge, Checkbox, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowMerge, IconCut, IconPencil, IconTrash } from '@tabler/icons-react'
import { type Dispatch, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { AgencyTags } from '../../ui/agency-tags.tsx'
import { pathText } from '../../ui/path-text.ts'
import { DeadlineText } from '../deadline-text.tsx'
import type { ReviewAction } from './review-state.ts'
import { SplitPanel } from './split-panel.tsx'
import classes from './task-card.module.css'
import { TaskEditor } from './task-editor.tsx'
import { Unsure, useWhy } from './unsure.tsx'

/** How a card shows its task: to be read, as a form, or to be cut in two. */
export type CardMode = 'look' | 'edit' | 'split'

/** One task. The list around it listens for keys and clicks; `data-tool` names what a button does. */
export const TaskCard = memo(function TaskCard(props: {
  task: ReviewTask
  notes: readonly ReaderNote[]
  known: readonly string[]
  selected: boolean
  tabStop: boolean
  mode: CardMode
  onClose: (key: string) => void
  onSplit: (key: string, at: number) => void
  dispatch: Dispatch<ReviewAction>
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { task, notes, mode, selected, dispatch } = props
  const path = task.path === '' ? t('task.noPath') : pathText(task.path)
  const whyText = useWhy('text', notes)
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
        <Group gap="4px 8px">
          <Badge className={classes.path}>{path}</Badge>
          {!task.dropped && (
            <Unsure value="deadline" notes={mode === 'edit' ? noNotes : notes}>
              <DeadlineText deadline={task.deadline} />
            </Unsure>
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
              onChange={() => dispatch({ type: 'toggleMine', key: task.key })}
            />
          )}
          {!task.dropped && selected && (
            <>
              <Tool name="merge" label={t('task.merge')} icon={<IconArrowMerge size={15} />} reachable />
              <Tool name="split" label={t('task.split')} icon={<IconCut size={15} />} reachable />
            </>
          )}
          <Tool name="edit" label={t('task.edit')} icon={<IconPencil size={15} />} reachable={selected} />
          <Tool
            name="toggleDropped"
            label={task.dropped ? t('task.restore') : t('task.drop')}
            icon={task.dropped ? <IconArrowBackUp size={15} /> : <IconTrash size={15} />}
            reachable={selected}
          />
        </Group>
      </Group>
      {mode === 'edit' && (
        <TaskEditor
          task={task}
          notes={notes}
          known={props.known}
          dispatch={dispatch}
          onDone={() => props.onClose(task.key)}
        />
      )}
      {mode === 'split' && (
        <SplitPanel
          text={task.text}
          onSplit={(at) => props.onSplit(task.key, at)}
          onCancel={() => props.onClose(task.key)}
        />
      )}
      {mode === 'look' && (
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
            <Group mt={6}>
              <Unsure value="agencies" notes={notes}>
                {task.agencies.length + task.coordinating.length > 0 ? (
                  <AgencyTags
                    agencies={task.agencies}
                    coordinating={task.coordinating}
                    limit={selected ? 30 : 3}
                  />
                ) : (
                  <Text size="sm" c="dimmed">
                    {t('task.noAgency')}
                  </Text>
                )}
              </Unsure>
            </Group>
          )}
        </>
      )}
    </article>
  )
})

const noNotes: readonly ReaderNote[] = []

/** A small button that the Tab key reaches in the selected card only. */
function Tool(props: { name: string; label: string; icon: ReactNode; reachable: boolean }) {
  return (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      title={props.label}
      aria-label={props.label}
      tabIndex={props.reachable ? 0 : -1}
      data-tool={props.name}
    >
      {props.icon}
    </ActionIcon>
  )
}
