import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import classes from './outgoing-waiting.module.css'

const SHOWN = 5

/** Letters and reports that are still drafts, or issued and not sent. */
export function OutgoingWaiting() {
  const { t } = useTranslation('workbench')
  const letters = useQuery(query.letters.list.queryOptions({ input: {} }))
  const reports = useQuery(query.reports.list.queryOptions({ input: {} }))
  const waiting = [
    ...(letters.data ?? []).map((one) => ({ ...one, to: '/letters/$id' as const })),
    ...(reports.data ?? []).map((one) => ({ ...one, to: '/reports/$id' as const })),
  ].filter((one) => one.stage === 'draft' || one.stage === 'issued')
  if (waiting.length === 0) return null
  return (
    <Paper p="sm" component="section" aria-label={t('outgoing.title')}>
      <Title order={2} mb="xs">
        {t('outgoing.title')}
      </Title>
      <Stack gap="xs">
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
