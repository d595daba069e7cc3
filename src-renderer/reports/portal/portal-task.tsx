import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PortalTask } from '../../../src-main/contract/portal.ts'
import { EvidenceChips } from '../../evidence/evidence-chips.tsx'
import { shortDate } from '../../ui/parse-date.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './portal.module.css'

export type PortalPart = 'whole' | 'results' | 'obstacles' | 'proposals'

const fields = ['results', 'obstacles', 'proposals'] as const

/** A task with the texts of the portal's fields, each to copy by itself, and its evidence. */
export function PortalTaskCard(props: {
  task: PortalTask
  copied: PortalPart | null
  onCopy: (part: PortalPart) => void
  onMark: () => void
}) {
  const { t } = useTranslation('reports')
  const { task, copied } = props
  return (
    <li className={classes.task} tabIndex={0} aria-label={task.text}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Anchor
            size="sm"
            fw={600}
            renderRoot={(rest) => <Link {...rest} to="/commitments/$id" params={{ id: task.commitmentId }} />}
          >
            {task.text}
          </Anchor>
          <Group gap={8} mt={2}>
            <StatusBadge leaf={task.leaf} />
            <Text size="xs" c="dimmed">
              {[
                task.source,
                task.lastDay === null ? '' : t('figures.lastDay', { date: shortDate(task.lastDay) }),
                task.markedOn === null
                  ? t('portal.neverMarked')
                  : t('portal.markedOn', { date: shortDate(task.markedOn) }),
                task.news === 0 ? '' : t('portal.news', { count: task.news }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
          </Group>
        </div>
        <Group gap={6} wrap="nowrap">
          <CopyButton part="whole" {...props} />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCheck size={15} aria-hidden />}
            onClick={props.onMark}
          >
            {t('portal.mark')}
          </Button>
        </Group>
      </Group>
      {fields.map((field) =>
        task[field] === '' ? null : (
          <div key={field} className={classes.field}>
            <div className={classes.words}>
              <Text size="xs" c="dimmed">
                {t(`portal.part.${field}`)}
              </Text>
              <Text size="sm" className={classes.text}>
                {task[field]}
              </Text>
            </div>
            <CopyButton part={field} {...props} copied={copied} />
          </div>
        ),
      )}
      {task.evidence.length > 0 && <EvidenceChips files={task.evidence} />}
    </li>
  )
}

function CopyButton(props: {
  part: PortalPart
  copied: PortalPart | null
  onCopy: (part: PortalPart) => void
}) {
  const { t } = useTranslation('reports')
  const { part } = props
  const done = props.copied === part
  return (
    <Button
      size="compact-sm"
      variant={done ? 'light' : 'default'}
      style={{ flexShrink: 0 }}
      leftSection={done ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
      aria-label={t('portal.copyOf', { part: t(`portal.part.${part}`) })}
      onClick={() => props.onCopy(part)}
    >
      {t('portal.copy')}
    </Button>
  )
}
