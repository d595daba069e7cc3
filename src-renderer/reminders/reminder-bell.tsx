import { ActionIcon, Button, Group, Indicator, Menu, Popover, ScrollArea, Text, Title } from '@mantine/core'
import { IconBell, IconBellZ, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reminder } from '../../src-main/contract/reminder.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import { showUndo } from '../ui/undo-notice.tsx'
import classes from './reminders.module.css'
import { snoozeDays } from './snooze-days.ts'
import { useTellReminders } from './use-tell-reminders.ts'

/** The badge of the bell has room for two digits. */
const MOST_SHOWN = 99

/** What is due or overdue today; each matter can be snoozed, or marked as known. */
export function ReminderBell() {
  const { t } = useTranslation(['reminders', 'common'])
  const today = useToday()
  const [opened, setOpened] = useState(false)
  const reminders = useQuery(query.reminders.list.queryOptions({ input: {} }))
  useTellReminders()
  const snooze = useChange((client, input: { keys: string[]; until: string }) =>
    client.reminders.snooze(input),
  )
  const dismiss = useChange((client, input: { keys: string[]; dismissed: boolean }) =>
    client.reminders.dismiss(input),
  )
  const { open = [], more = [], snoozed = 0 } = reminders.data ?? {}
  const count = open.length + more.length
  const markKnown = (keys: string[]) =>
    dismiss.mutate(
      { keys, dismissed: true },
      {
        onSuccess: () =>
          showUndo({
            message: t('known', { count: keys.length }),
            undoLabel: t('common:action.undo'),
            undo: () => dismiss.mutate({ keys, dismissed: false }),
          }),
      },
    )
  const label = t('label', { count })
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} trapFocus withinPortal>
      <Indicator
        label={count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        size={16}
        disabled={count === 0}
        color="red.8"
        offset={5}
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={label}
            onClick={() => setOpened((now) => !now)}
          >
            <IconBell size={19} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} aria-label={t('title')}>
        <Group justify="space-between" p="sm" pb={6}>
          <Title order={2} size="md">
            {t('title')}
          </Title>
          {open.length > 1 && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => markKnown([...open.map((one) => one.key), ...more])}
            >
              {t('allKnown')}
            </Button>
          )}
        </Group>
        <ScrollArea.Autosize mah={420} type="auto">
          {open.length === 0 && (
            <Text size="sm" c="dimmed" p="sm">
              {t('none')}
            </Text>
          )}
          <ul className={classes.list}>
            {open.map((one) => (
              <Row
                key={one.key}
                reminder={one}
                today={today}
                onOpen={() => setOpened(false)}
                onSnooze={(until) => snooze.mutate({ keys: [one.key], until })}
                onKnown={() => markKnown([one.key])}
              />
            ))}
          </ul>
        </ScrollArea.Autosize>
        <Text size="xs" c="dimmed" p="sm" pt={6}>
          {[
            more.length > 0 ? t('more', { count: more.length }) : '',
            snoozed > 0 ? t('snoozed', { count: snoozed }) : '',
            t('rule'),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}

function Row(props: {
  reminder: Reminder
  today: string
  onOpen: () => void
  onSnooze: (until: string) => void
  onKnown: () => void
}) {
  const { t } = useTranslation('reminders')
  const periodName = usePeriodName()
  const { reminder, today } = props
  const { report } = reminder
  const text = report === null ? reminder.text : t('reportOf', { period: periodName(report.period) })
  return (
    <li className={classes.row} data-kind={reminder.kind}>
      <Link {...targetOf(reminder)} className={classes.what} onClick={props.onOpen}>
        <Text size="sm" fw={500} lineClamp={2}>
          {text}
        </Text>
        <Text size="xs" c="dimmed">
          {[t(`kind.${reminder.kind}`, { date: shortDate(reminder.on) }), reminder.directiveLabel ?? '']
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </Link>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('snooze', { text })}>
            <IconBellZ size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {snoozeDays(today).map(({ key, date }) => (
            <Menu.Item key={key} onClick={() => props.onSnooze(date)}>
              {t(`until.${key}`, { date: shortDate(date) })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon variant="subtle" color="gray" aria-label={t('markKnown', { text })} onClick={props.onKnown}>
        <IconCheck size={17} />
      </ActionIcon>
    </li>
  )
}

/** A report that is not made yet is made from the list of reports. */
function targetOf({ commitmentId, report }: Reminder): LinkProps {
  if (commitmentId !== null) return { to: '/commitments/$id', params: { id: commitmentId } }
  const reportId = report?.id ?? null
  return reportId === null ? { to: '/reports' } : { to: '/reports/$id', params: { id: reportId } }
}
