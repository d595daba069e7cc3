import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { Figures } from '../workbench/figures.tsx'
import { WorkbenchTabs } from '../workbench/workbench-tabs.tsx'
import { Bands } from './bands.tsx'
import { BreakdownTable } from './breakdown-table.tsx'
import classes from './figures-page.module.css'
import { HeatMapTable } from './heat-map-table.tsx'
import { OtherFigures } from './other-figures.tsx'
import { TrendChart } from './trend-chart.tsx'
import { WindowsTable } from './windows-table.tsx'

/** All figures of an as-of date; each opens the rows that it counts. */
export function FiguresPage() {
  const { t } = useTranslation('figures')
  const asOf = useAsOf()
  const dashboard = useQuery(query.statistics.dashboard.queryOptions({ input: { asOf } }))
  const { data } = dashboard
  return (
    <>
      <PageHeader title={t('title')} description={t('description', { date: shortDate(asOf) })} />
      <WorkbenchTabs />
      {dashboard.isPending && <LoadingState />}
      {dashboard.error !== null && (
        <FailureNotice error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      )}
      {data !== undefined && (
        <Stack gap="md">
          <Figures statistics={data.figures} />
          <div className={classes.halves}>
            <Stack gap="md">
              <Bands bands={data.bands} />
              <WindowsTable />
            </Stack>
            <OtherFigures figures={data.figures} occurrences={data.occurrences} />
          </div>
          <TrendChart />
          <BreakdownTable breakdowns={data.breakdowns} />
          <HeatMapTable heatMap={data.heatMap} />
        </Stack>
      )}
    </>
  )
}
