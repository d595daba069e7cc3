import { Paper, Table, Text, Title } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { WindowFigures } from '../../src-main/contract/statistics.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import { RowsLink } from './rows-link.tsx'

/** What the reporting windows around the as-of date brought: month, quarter and year. */
export function WindowsTable() {
  const { t } = useTranslation('figures')
  const periodName = usePeriodName()
  const asOf = useAsOf()
  const year = Number(asOf.slice(0, 4))
  const month = Number(asOf.slice(5, 7))
  const kinds = [
    { kind: 'month' as const, index: month },
    { kind: 'quarter' as const, index: Math.ceil(month / 3) },
    { kind: 'year' as const, index: null },
  ]
  const periods = useQueries({
    queries: kinds.map(({ kind, index }) =>
      query.reports.window.queryOptions({ input: { kind, year, index } }),
    ),
  }).flatMap(({ data }) => data ?? [])
  const names = periods.map(({ period }) => periodName(period))
  const windows = periods.map(({ period: { from, to } }) => ({ from, to }))
  const figures = useQuery({
    ...query.statistics.windows.queryOptions({ input: { asOf, windows } }),
    enabled: periods.length === kinds.length,
  })
  return (
    <Paper p="sm" component="section" aria-label={t('windows.title')}>
      <Title order={2}>{t('windows.title')}</Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('windows.rule')}
      </Text>
      <Table verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('windows.window')}</Table.Th>
            {(['carriedOver', 'opened', 'reopened', 'finished', 'open'] as const).map((key) => (
              <Table.Th key={key} ta="right">
                {t(`windows.${key}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(figures.data ?? []).map((one, index) => (
            <Table.Tr key={one.from}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {names[index]}
                <Text size="xs" c="dimmed">
                  {`${shortDate(one.from)} – ${shortDate(one.to)}`}
                </Text>
              </Table.Td>
              {cells(one).map(({ key, filter }) => (
                <Table.Td key={key} ta="right">
                  <RowsLink
                    count={one[key]}
                    name={`${names[index] ?? ''}, ${t(`windows.${key}`)}`}
                    filter={filter}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

/** The rows that each figure counts, at the as-of date of the screen. */
function cells({ from, to }: WindowFigures) {
  const unfinished = ['openInTime', 'openOverdue', 'standing', 'paused'] as const
  return [
    { key: 'carriedOver' as const, filter: { entered: { from, how: 'carriedOver' as const } } },
    { key: 'opened' as const, filter: { entered: { from, how: 'new' as const } } },
    { key: 'reopened' as const, filter: { entered: { from, how: 'reopened' as const } } },
    { key: 'finished' as const, filter: { doneOn: { from, to } } },
    { key: 'open' as const, filter: { leaves: [...unfinished] } },
  ]
}
