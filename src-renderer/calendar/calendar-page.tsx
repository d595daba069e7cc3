import { ActionIcon, Button, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { IconCalendarDown, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { routes } from '../../src-main/contract/routes.ts'
import { useAsOf } from '../app/as-of.ts'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { WorkbenchTabs } from '../workbench/workbench-tabs.tsx'
import classes from './calendar-page.module.css'
import { daysShown, stepView } from './days.ts'
import { MonthGrid } from './month-grid.tsx'

const route = getRouteApi('/calendar')

/** Deadlines, occurrences, holidays and working days by month or week; for the screen, the printer and a phone. */
export function CalendarPage() {
  const { t, i18n } = useTranslation('calendar')
  const asOf = useAsOf()
  const today = useToday()
  const { day = asOf, view = 'month' } = route.useSearch()
  const navigate = route.useNavigate()
  const days = daysShown(view, day)
  const [from = day, to = day] = [days[0], days.at(-1)]
  const agenda = useQuery({
    ...query.calendar.agenda.queryOptions({ input: { asOf, from, to } }),
    placeholderData: keepPreviousData,
  })
  const show = (change: { day?: string; view?: 'month' | 'week' }) =>
    void navigate({ search: (previous) => ({ ...previous, ...change }), replace: true })
  const title = new Intl.DateTimeFormat(i18n.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))
  const save = () => {
    const name = `lich-${from}-${to}.ics`
    saveDocument(routes.agenda(from, to, asOf), name).catch(notifyFailure)
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <>
            <Button variant="default" leftSection={<IconCalendarDown size={17} />} onClick={save}>
              {t('ics')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={17} />}
              onClick={() => globalThis.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      <WorkbenchTabs />
      <Group mb="sm" gap="xs" className={classes.bar}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t(`previous.${view}`)}
          onClick={() => show({ day: stepView(view, day, -1) })}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t(`next.${view}`)}
          onClick={() => show({ day: stepView(view, day, 1) })}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
        <Button variant="default" onClick={() => show({ day: today })}>
          {t('today')}
        </Button>
        <Title order={2} className={classes.month} aria-live="polite">
          {title}
        </Title>
        <SegmentedControl
          ml="auto"
          value={view}
          onChange={(value) => show({ view: value === 'week' ? 'week' : 'month' })}
          data={[
            { value: 'month', label: t('view.month') },
            { value: 'week', label: t('view.week') },
          ]}
          aria-label={t('view.label')}
        />
      </Group>
      {agenda.isPending && <LoadingState />}
      {agenda.error !== null && <FailureNotice error={agenda.error} onRetry={() => void agenda.refetch()} />}
      {agenda.data !== undefined && (
        <>
          <MonthGrid
            days={days}
            month={view === 'month' ? day.slice(0, 7) : null}
            today={today}
            agenda={agenda.data}
          />
          <Text size="xs" c="dimmed" mt="xs">
            {t('legend')}
          </Text>
        </>
      )}
    </>
  )
}
