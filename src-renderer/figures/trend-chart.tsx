import { BarChart, LineChart } from '@mantine/charts'
import { ActionIcon, Group, Paper, SegmentedControl, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconPhotoDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { saveChart } from './save-chart.ts'
import classes from './trend-chart.module.css'

const WEEKS = ['13', '26', '52'] as const

/** How many are open and overdue at the end of each week, and how many came and went within it. */
export function TrendChart() {
  const { t } = useTranslation('figures')
  const asOf = useAsOf()
  const [weeks, setWeeks] = useState<string>('26')
  const frame = useRef<HTMLDivElement>(null)
  const trend = useQuery(query.statistics.trend.queryOptions({ input: { asOf, weeks: Number(weeks) } }))
  const data = (trend.data ?? []).map((point) => ({ ...point, week: shortDate(point.to).slice(0, 5) }))
  return (
    <Paper p="sm" component="section" aria-label={t('trend.title')}>
      <Group justify="space-between" mb="xs">
        <div>
          <Title order={2}>{t('trend.title')}</Title>
          <Text size="xs" c="dimmed">
            {t('trend.rule')}
          </Text>
        </div>
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            value={weeks}
            onChange={setWeeks}
            data={WEEKS.map((value) => ({ value, label: t('trend.weeks', { count: Number(value) }) }))}
            aria-label={t('trend.length')}
          />
          <Tooltip label={t('trend.save')}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('trend.save')}
              onClick={() => {
                if (frame.current !== null) void saveChart(frame.current, `${t('trend.file')}-${asOf}.png`)
              }}
            >
              <IconPhotoDown size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      {trend.isPending ? (
        <LoadingState />
      ) : (
        <Stack ref={frame} gap="xs" className={classes.charts}>
          <LineChart
            h={180}
            data={data}
            dataKey="week"
            withLegend
            withDots={false}
            curveType="linear"
            series={[
              { name: 'open', label: t('trend.open'), color: 'office.7' },
              { name: 'overdue', label: t('trend.overdue'), color: 'red.6' },
            ]}
          />
          <BarChart
            h={150}
            data={data}
            dataKey="week"
            withLegend
            series={[
              { name: 'opened', label: t('trend.opened'), color: 'office.4' },
              { name: 'finished', label: t('trend.finished'), color: 'green.6' },
            ]}
          />
        </Stack>
      )}
    </Paper>
  )
}
