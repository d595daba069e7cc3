import { Anchor, Badge, Button, Group, Paper, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarDue } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DueReport } from '../../src-main/contract/report-window.ts'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import classes from './due-reports.module.css'
import { DutiesDialog } from './duties-dialog.tsx'

/** What is due or late to send, the most urgent first, and which reports the agency owes at all. */
export function DueReports({ onMake }: { onMake: (due: DueReport) => void }) {
  const { t } = useTranslation('reports')
  const periodName = usePeriodName()
  const today = useToday()
  const due = useQuery(query.reports.due.queryOptions({ input: { asOf: today } }))
  const [opened, dialog] = useDisclosure(false)
  const rows = due.data ?? []
  return (
    <Paper component="section" p="sm" mb="md" aria-labelledby="due-reports">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} id="due-reports" fz="md">
          {t('due.title')}
        </Title>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCalendarDue size={16} aria-hidden />}
          onClick={dialog.open}
        >
          {t('due.duties')}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {due.isSuccess ? t('due.nothing') : ''}
        </Text>
      ) : (
        <ul className={classes.list}>
          {rows.map((row) => (
            <li key={row.reportId ?? `${row.period.kind}-${row.period.to}`} className={classes.row}>
              <Badge variant="light" className={classes.state} data-state={row.state}>
                {t(`due.state.${row.state}`)}
              </Badge>
              <Text size="sm" className={classes.name}>
                {row.reportId === null ? (
                  periodName(row.period)
                ) : (
                  <Anchor
                    inherit
                    fw={500}
                    renderRoot={(rest) => (
                      <Link {...rest} to="/reports/$id" params={{ id: row.reportId ?? '' }} />
                    )}
                  >
                    {periodName(row.period)}
                  </Anchor>
                )}
                <Text span size="xs" c="dimmed">
                  {' · '}
                  {t('window', { from: shortDate(row.period.from), to: shortDate(row.period.to) })}
                </Text>
              </Text>
              <Text size="sm" className={classes.day}>
                {t('due.sendBy', { date: shortDate(row.sendBy) })}
                <Text span size="xs" c="dimmed">
                  {' · '}
                  {daysText(row)}
                </Text>
              </Text>
              {row.reportId === null ? (
                <Button size="compact-sm" variant="default" onClick={() => onMake(row)}>
                  {t('create')}
                </Button>
              ) : (
                <Text size="xs" c="dimmed">
                  {t('due.unsent')}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      <DutiesDialog opened={opened} onClose={dialog.close} />
    </Paper>
  )

  function daysText({ workingDaysLeft: days }: DueReport): string {
    if (days === 0) return t('due.today')
    return days > 0 ? t('due.left', { count: days }) : t('due.past', { count: -days })
  }
}
