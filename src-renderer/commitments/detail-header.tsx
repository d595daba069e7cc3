import { Anchor, Box, Group, Paper, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { AgencyTags } from '../ui/agency-tags.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'
import { CommittedDate } from './committed-date.tsx'
import classes from './detail.module.css'
import { latestCommitted } from './latest-committed.ts'

/** What the commitment is: its words, where they come from, until when, and how it stands. */
export function DetailHeader({ commitment, asOf }: { commitment: CommitmentDetail; asOf: string }) {
  const { t } = useTranslation('commitments')
  return (
    <Paper p="md" mb="md">
      <Task text={commitment.text} />
      <dl className={classes.facts}>
        <Item label={t('column.status')}>
          <State commitment={commitment} />
        </Item>
        <Item label={t('detail.deadline')}>
          <DeadlineState commitment={commitment} />
        </Item>
        <Committed commitment={commitment} asOf={asOf} />
        <Assigned commitment={commitment} />
        <Item label={t('detail.source')}>
          <Source commitment={commitment} />
        </Item>
        {commitment.agencies.length + commitment.coordinating.length > 0 && (
          <Item label={t('detail.agencies')}>
            <AgencyTags agencies={commitment.agencies} coordinating={commitment.coordinating} limit={3} />
          </Item>
        )}
        {commitment.reportTo !== null && commitment.reportTo !== '' && (
          <Item label={t('detail.reportTo')}>{commitment.reportTo}</Item>
        )}
        {commitment.assignedOn !== null && (
          <Item label={t('detail.assignedOn')}>{shortDate(commitment.assignedOn)}</Item>
        )}
        <Words label={t('detail.product')} text={commitment.product} />
        <Words label={t('detail.accountable')} text={commitment.accountable} />
        <Words label={t('detail.sourceDocument')} text={commitment.sourceDocument} />
        <Words label={t('detail.note')} text={commitment.note} />
        {commitment.portalOn !== null && (
          <Item label={t('detail.portalOn')}>{shortDate(commitment.portalOn)}</Item>
        )}
      </dl>
    </Paper>
  )
}

/** About three lines on a small screen; longer words unfold. */
const LONG = 260

function Task({ text }: { text: string }) {
  const { t } = useTranslation('commitments')
  const [unfolded, { toggle }] = useDisclosure(false)
  return (
    <Box mb="sm">
      <Text size="lg" className={classes.text} lineClamp={unfolded || text.length <= LONG ? undefined : 3}>
        {text}
      </Text>
      {text.length > LONG && (
        <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={unfolded}>
          {unfolded ? t('detail.showLess') : t('detail.showAll')}
        </Anchor>
      )}
    </Box>
  )
}

/** What the letter says beside the task; nothing where it says nothing. */
function Words({ label, text }: { label: string; text: string | null }) {
  return text === null || text === '' ? null : <Item label={label}>{text}</Item>
}

/** Who does it inside the agency, and the field. */
function Assigned({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const { unit, person, leader } = commitment.assigned
  return (
    <>
      {(unit !== '' || person !== '') && (
        <Item label={t('detail.assigned')}>{[person, unit].filter((name) => name !== '').join(', ')}</Item>
      )}
      <Words label={t('assign.leader')} text={leader} />
      <Words label={t('assign.field')} text={commitment.field} />
    </>
  )
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function State({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation(['commitments', 'common'])
  const { status } = commitment
  if (status === null) return <Text size="sm">{t('detail.notCounted')}</Text>
  return (
    <Group gap={6}>
      <StatusBadge leaf={status.leaf} full />
      {status.doneOn === null && status.percent !== null && (
        <Text size="sm">{t('detail.percent', { percent: status.percent })}</Text>
      )}
      {status.noInformation && (
        <Text size="sm" c="dimmed">
          {t('common:noInformation')}
        </Text>
      )}
      {status.doneOn !== null && (
        <Text size="sm">{t('detail.doneOn', { date: shortDate(status.doneOn) })}</Text>
      )}
      {status.doneOn !== null &&
        (status.confirmed ? (
          <Group gap={4} c="light-dark(#166d33, #79d593)">
            <IconCircleCheck size={16} aria-hidden />
            <Text size="sm">{t('detail.confirmed')}</Text>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t('detail.notConfirmed')}
          </Text>
        ))}
    </Group>
  )
}

function DeadlineState({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const { deadline, status } = commitment
  if (status === null) return <Text size="sm">{deadline.text ?? t('deadline.none')}</Text>
  const extended = status.lastDay !== status.assignedLastDay
  return (
    <Group gap={6}>
      <Text size="sm">{deadline.text ?? t('deadline.none')}</Text>
      {status.lastDay !== null && <DaysLeft status={status} withDate={!extended} withWorkingDays />}
      {extended && status.lastDay !== null && (
        <Text size="sm" c="dimmed">
          {[
            t('detail.deadlineExtended', { date: shortDate(status.lastDay) }),
            ...(status.assignedLastDay === null
              ? []
              : [t('detail.deadlineAssigned', { date: shortDate(status.assignedLastDay) })]),
          ].join(' · ')}
        </Text>
      )}
      {commitment.extensionAsked && (
        <Text size="sm" fw={500}>
          {t('detail.extensionAsked')}
        </Text>
      )}
    </Group>
  )
}

/** To which date the latest issued letter commits, and by how much it was missed. */
function Committed({ commitment, asOf }: { commitment: CommitmentDetail; asOf: string }) {
  const { t } = useTranslation('commitments')
  const { status, facts } = commitment
  const committed = latestCommitted(facts, asOf)
  if (status === null || committed === null) return null
  return (
    <Item label={t('detail.committed')}>
      <Group gap={6}>
        <CommittedDate {...committed} />
        {status.daysPastCommitted > 0 && (
          <Text size="sm" c="var(--mantine-color-error)" fw={500}>
            {t('detail.committedPast', { count: status.daysPastCommitted })}
          </Text>
        )}
      </Group>
    </Item>
  )
}

function Source({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const { directiveId, directiveLabel, path } = commitment
  if (directiveId === null) return t('detail.handTyped')
  return (
    <Anchor
      size="sm"
      renderRoot={(rest) => <Link {...rest} to="/directives/$id" params={{ id: directiveId }} />}
    >
      {path === null ? directiveLabel : `${directiveLabel}, ${pathText(path)}`}
    </Anchor>
  )
}
