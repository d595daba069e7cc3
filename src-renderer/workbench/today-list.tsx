import { Paper, Text, Title } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CommitmentList } from '../../src-main/contract/commitment-list.ts'
import { commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { sections } from './sections.ts'
import classes from './today.module.css'
import { TodaySection } from './today-section.tsx'

const SHOWN = 5

/** What to do today, in the order of what hurts most; arrows walk over all rows, Enter opens one. */
export function TodayList() {
  const { t } = useTranslation('workbench')
  const asOf = useAsOf()
  const lists = useQueries({
    queries: sections.map(({ filter, sort }) =>
      query.commitments.query.queryOptions({
        input: { asOf, filter: commitmentFilter.parse(filter), sort, groupBy: null, offset: 0, limit: SHOWN },
      }),
    ),
  })
  const failed = lists.find((list) => list.error !== null)
  if (failed?.error !== undefined && failed.error !== null) {
    return <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />
  }
  const found = lists.flatMap(({ data }): CommitmentList[] => (data === undefined ? [] : [data]))
  if (found.length < sections.length) return <LoadingState />
  const filled = sections.flatMap((section, index) => {
    const list = found[index]
    return list === undefined || list.total === 0 ? [] : [{ section, list }]
  })
  return (
    <Paper component="section" aria-label={t('today.title')} className={classes.frame}>
      <div className={classes.head}>
        <Title order={2}>{t('today.title')}</Title>
        <Text size="xs" c="dimmed">
          {t('today.keys')}
        </Text>
      </div>
      <div onKeyDown={(event) => walkRows(event, '[data-today-row]')} role="presentation">
        {filled.map(({ section, list }) => (
          <TodaySection key={section.key} section={section} list={list} />
        ))}
      </div>
      {filled.length === 0 && (
        <Text c="dimmed" p="sm">
          {t('today.none')}
        </Text>
      )}
    </Paper>
  )
}
