import { Anchor, Button, Group, Modal, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { usePeriodName } from '../ui/period-name.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { type CountedTask, countedTasks, type Figure } from './figure.ts'
import { figureName } from './figure-name.ts'
import classes from './figures.module.css'

/** The rows behind a figure, with the rule by which they are counted; each leads to its commitment. */
export function CountedTasks(props: {
  snapshot: ReportSnapshot
  figure: Figure | null
  onClose: () => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  const periodName = usePeriodName()
  const { snapshot, figure } = props
  const tasks = figure === null ? [] : countedTasks(snapshot, figure)
  return (
    <Modal
      opened={figure !== null}
      onClose={props.onClose}
      size="xl"
      title={
        figure === null
          ? ''
          : t('figures.rowsTitle', { what: figureName(figure, snapshot, t, periodName), count: tasks.length })
      }
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {figure !== null && (
        <Text size="sm" c="dimmed" mb="sm">
          {t(`figures.rule.${figure.what}`)}
        </Text>
      )}
      {tasks.length === 0 && <Text c="dimmed">{t('figures.none')}</Text>}
      {figure !== null && tasks.length > 0 && <Rows key={JSON.stringify(figure)} tasks={tasks} />}
    </Modal>
  )
}

/** Thousands of rows at once would hold up the screen. */
const STEP = 200

function Rows({ tasks }: { tasks: readonly CountedTask[] }) {
  const { t } = useTranslation('reports')
  const [shown, setShown] = useState(STEP)
  return (
    <>
      <Table>
        <Table.Tbody>
          {tasks.slice(0, shown).map((task) => (
            <Row key={task.commitmentId} task={task} />
          ))}
        </Table.Tbody>
      </Table>
      {tasks.length > shown && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + STEP)}>
          {t('figures.more', { count: tasks.length - shown })}
        </Button>
      )}
    </>
  )
}

function Row({ task }: { task: CountedTask }) {
  const { t } = useTranslation('reports')
  const { progress = '' } = task
  return (
    <Table.Tr>
      <Table.Td className={classes.source}>
        <Text size="sm" fw={500}>
          {task.directive === '' ? t('figures.noDirective') : task.directive}
        </Text>
        <Text size="xs" c="dimmed">
          {pathText(task.path)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/commitments/$id" params={{ id: task.commitmentId }} />}
        >
          {task.text}
        </Anchor>
        <Group gap={8} mt={4}>
          <StatusBadge leaf={task.leaf} />
          <Text size="xs" c="dimmed">
            {task.lastDay === null
              ? t('figures.noLastDay')
              : t('figures.lastDay', { date: shortDate(task.lastDay) })}
          </Text>
        </Group>
        {progress !== '' && (
          <Text size="xs" mt={4} lineClamp={3}>
            {t('figures.progress', { text: progress })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
