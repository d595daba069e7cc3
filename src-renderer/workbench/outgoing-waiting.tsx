import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import classes from './outgoing-waiting.module.css'

const SHOWN = 5

/** Reports that are owed today, and letters and reports that are drafts or issued and not sent, whatever date is looked at. */
export function OutgoingWaiting() {
  const { t } = useTranslation('workbench')
  const periodName = usePeriodName()
  const today = useToday()
  const due = useQuery(query.reports.due.queryOptions({ input: { asOf: today } }))
  const letters = useQuery(query.letters.list.queryOptions({ input: {} }))
  const reports = useQuery(query.reports.list.queryOptions({ input: {} }))
  const waiting = [
    ...(letters.data ?? []).map((one) => ({ ...one, to: '/letters/$id' as const })),
    ...(reports.data ?? []).map((one) => ({ ...one, to: '/reports/$id' as const })),
  ].filter((one) => one.stage === 'draft' || one.stage === 'issued')
  // A report that is made already stands among the waiting ones.
  const owed = (due.data ?? []).filter((one) => one.reportId === null)
  if (waiting.length + owed.length === 0) return null
  return (
    <Paper p="sm" component="section" aria-label={t('outgoing.title')}>
      <Title order={2} mb="xs">
        {t('outgoing.title')}
      </Title>
      <Stack gap="xs">
        {owed.map((one) => (
          <div key={`${one.period.kind}-${one.period.to}`} className={classes.row}>
            <Anchor size="sm" fw={500} renderRoot={(anchor) => <Link to="/reports" {...anchor} />}>
              {t('outgoing.report', { name: periodName(one.period) })}
            </Anchor>
            <Text size="xs" c={one.state === 'late' ? 'var(--mantine-color-error)' : 'dimmed'}>
              {t(`outgoing.${one.state}`, {
                date: shortDate(one.sendBy),
                count: Math.abs(one.workingDaysLeft),
              })}
            </Text>
          </div>
        ))}
        {waiting.slice(0, SHOWN).map((one) => (
          <div key={one.id} className={classes.row}>
            <Anchor
              size="sm"
              fw={500}
              lineClamp={2}
              renderRoot={(anchor) => <Link to={one.to} params={{ id: one.id }} {...anchor} />}
            >
              {one.subject}
            </Anchor>
            <Text size="xs" c="dimmed">
              {t(`outgoing.stage.${one.stage === 'draft' ? 'draft' : 'issued'}`)}
            </Text>
          </div>
        ))}
      </Stack>
      {waiting.length > SHOWN && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('outgoing.more', { count: waiting.length - SHOWN })}
        </Text>
      )}
    </Paper>
  )
}
