import { Button } from '@mantine/core'
import { IconPlus, IconReportAnalytics } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '../client/app-state.ts'
import { query } from '../client/client.ts'
import { DocumentList } from '../drafting/document-list.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { useNewKey } from '../ui/use-new-key.ts'
import { CreateReport } from './create-report.tsx'
import { DueReports } from './due-reports.tsx'
import { choiceOf, firstChoice, type PeriodChoice } from './period-choice.ts'
import { ReportTabs } from './report-tabs.tsx'

/** The periodic reports, newest first, and making a new one. */
export function ReportsPage() {
  const { t } = useTranslation('reports')
  const navigate = useNavigate({ from: '/reports' })
  const { stage } = useSearch({ from: '/reports' })
  const today = useToday()
  const [choice, setChoice] = useState<PeriodChoice | null>(null)
  const create = () => setChoice(firstChoice(today))
  useNewKey(create)
  const reports = useQuery(query.reports.list.queryOptions({ input: {} }))
  return (
    <>
      <DocumentList
        kind="report"
        rows={reports}
        title={t('title')}
        description={t('description')}
        countText={(count) => t('count', { count })}
        stage={stage}
        onStage={(next) => void navigate({ search: (now) => ({ ...now, stage: next }), replace: true })}
        empty={{
          icon: <IconReportAnalytics size={40} stroke={1.4} />,
          title: t('empty.title'),
          text: t('empty.text'),
          steps: [t('empty.stepPeriod'), t('empty.stepEdit'), t('empty.stepExport')],
        }}
        notice={
          <>
            <ReportTabs active="reports" />
            <DueReports onMake={({ period }) => setChoice(choiceOf(period))} />
          </>
        }
        action={
          <Button leftSection={<IconPlus size={17} aria-hidden />} aria-keyshortcuts="N" onClick={create}>
            {t('create')}
          </Button>
        }
        subject={{
          title: t('column.subject'),
          of: ({ subject, period }) => (subject === '' ? t(`kind.${period.kind}`) : subject),
        }}
        columns={[
          {
            title: t('column.period'),
            cell: ({ period }) => t('window', { from: shortDate(period.from), to: shortDate(period.to) }),
          },
          { title: t('column.asOf'), cell: ({ asOf }) => shortDate(asOf) },
          { title: t('column.total'), align: 'right', cell: ({ total }) => total },
          {
            title: t('column.sendBy'),
            missing: '–',
            cell: ({ sendBy, sendState }) =>
              sendBy === null
                ? ''
                : sendState === 'late'
                  ? t('due.lateOn', { date: shortDate(sendBy) })
                  : shortDate(sendBy),
          },
          { title: t('column.createdAt'), cell: ({ createdAt }) => shortInstant(createdAt) },
        ]}
        actionsTitle={t('column.actions')}
        discardLabel={(subject) => t('discardOf', { subject })}
      />
      <CreateReport
        choice={choice}
        onClose={() => setChoice(null)}
        onCreated={(id) => void navigate({ to: '/reports/$id', params: { id } })}
      />
    </>
  )
}
