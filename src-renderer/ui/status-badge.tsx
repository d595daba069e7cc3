import { Badge, Group, Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Leaf, Status } from '../../src-main/contract/commitment.ts'
import { shortDate } from './parse-date.ts'
import classes from './status-badge.module.css'

/** The six leaves in the order in which every screen and report lists them. */
export const leafOrder = [
  'doneOnTime',
  'doneLate',
  'openInTime',
  'openOverdue',
  'standing',
  'paused',
] as const satisfies readonly Leaf[]

/** One of the six leaves, in a colour and in words; the full wording is its tooltip. */
export function StatusBadge(props: { leaf: Leaf; full?: boolean }) {
  const { t } = useTranslation()
  const badge = (
    <Badge variant="light" className={classes.badge} data-leaf={props.leaf}>
      {t(props.full === true ? `leaf.${props.leaf}` : `leafShort.${props.leaf}`)}
    </Badge>
  )
  return props.full === true ? badge : <Tooltip label={t(`leaf.${props.leaf}`)}>{badge}</Tooltip>
}

/** How a commitment stands against its last day: "Quá hạn 3 ngày", "Còn 5 ngày · Hạn 09/12/2025". */
export function DaysLeft(props: { status: Status; withDate?: boolean; withWorkingDays?: boolean }) {
  const { t } = useTranslation()
  const { lastDay } = props.status
  if (lastDay === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('time.noLastDay')}
      </Text>
    )
  }
  return (
    <Group gap={6} wrap="nowrap" className={classes.line}>
      {props.withDate !== false && <Text size="sm">{shortDate(lastDay)}</Text>}
      <DaysText status={props.status} withWorkingDays={props.withWorkingDays === true} />
    </Group>
  )
}

function DaysText({ status, withWorkingDays }: { status: Status; withWorkingDays: boolean }) {
  const { t } = useTranslation()
  if (status.doneOn !== null) {
    return status.daysLate === 0 ? null : (
      <Text size="sm" c="dimmed">
        {t('time.doneDaysLate', { count: status.daysLate })}
      </Text>
    )
  }
  if (status.daysLate > 0) {
    return (
      <Text size="sm" c="var(--mantine-color-error)" fw={500}>
        {t('time.daysLate', { count: status.daysLate })}
      </Text>
    )
  }
  if (status.daysLeft === null) return null
  return (
    <Text size="sm" className={classes.days} data-soon={status.daysLeft <= 7}>
      {status.daysLeft === 0
        ? t('time.lastDayToday')
        : [
            t('time.daysLeft', { count: status.daysLeft }),
            ...(withWorkingDays && status.workingDaysLeft !== null
              ? [t('time.workingDays', { count: status.workingDaysLeft })]
              : []),
          ].join(' ')}
    </Text>
  )
}
