import { ActionIcon, Anchor, Button, Table, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconReportAnalytics, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReportRow } from '../../src-main/contract/report.ts'
import { query } from '../client/client.ts'
import tableClasses from '../drafting/document-table.module.css'
import { StageBadge } from '../drafting/stage-badge.tsx'
import { atStage } from '../drafting/stage-filter.ts'
import { StageSwitch } from '../drafting/stage-switch.tsx'
import { RegisterLink } from '../register/register-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { CreateReport } from './create-report.tsx'
import { useDiscardReport } from './discard-report.ts'

/** The periodic reports, newest first, and making a new one. */
export function ReportsPage() {
  const { t } = useTranslation('reports')
  const navigate = useNavigate({ from: '/reports' })
  const { stage } = useSearch({ from: '/reports' })
  const [creating, create] = useDisclosure(false)
  const reports = useQuery(query.reports.list.queryOptions({ input: {} }))
  const createButton = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={create.open}>
      {t('create')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          reports.data === undefined || reports.data.length === 0
            ? t('description')
            : t('count', { count: reports.data.length })
        }
        actions={
          <>
            <RegisterLink />
            {reports.data !== undefined && reports.data.length > 0 && createButton}
          </>
        }
      />
      {reports.isPending && <LoadingState />}
      {reports.isError && <FailureNotice error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.data !== undefined && reports.data.length === 0 && (
        <EmptyState
          icon={<IconReportAnalytics size={40} stroke={1.4} />}
          title={t('empty.title')}
          text={t('empty.text')}
          steps={[t('empty.stepPeriod'), t('empty.stepEdit'), t('empty.stepExport')]}
          action={createButton}
        />
      )}
      {reports.data !== undefined && reports.data.length > 0 && (
        <>
          <StageSwitch
            rows={reports.data}
            stage={stage}
            onChange={(next) => void navigate({ search: (now) => ({ ...now, stage: next }), replace: true })}
          />
          <ReportsTable reports={atStage(reports.data, stage)} />
        </>
      )}
      <CreateReport
        opened={creating}
        onClose={create.close}
        onCreated={(id) => void navigate({ to: '/reports/$id', params: { id } })}
      />
    </>
  )
}

function ReportsTable({ reports }: { reports: readonly ReportRow[] }) {
  const { t } = useTranslation(['reports', 'drafting'])
  const newestFirst = reports.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  if (reports.length === 0) return <Text c="dimmed">{t('drafting:stage.nothing')}</Text>
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table className={tableClasses.table} highlightOnHover highlightOnHoverColor="var(--ck-muted)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.subject')}</Table.Th>
            <Table.Th>{t('column.period')}</Table.Th>
            <Table.Th>{t('column.asOf')}</Table.Th>
            <Table.Th ta="right">{t('column.total')}</Table.Th>
            <Table.Th>{t('column.createdAt')}</Table.Th>
            <Table.Th>{t('drafting:stage.label')}</Table.Th>
            <Table.Th>{t('column.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {newestFirst.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ report }: { report: ReportRow }) {
  const { t } = useTranslation('reports')
  const discard = useDiscardReport()
  const { period } = report
  const subject = report.subject === '' ? t(`kind.${period.kind}`) : report.subject
  return (
    <Table.Tr>
      <Table.Td className={tableClasses.subject}>
        <Anchor
          fw={500}
          renderRoot={(props) => <Link {...props} to="/reports/$id" params={{ id: report.id }} />}
        >
          {subject}
        </Anchor>
      </Table.Td>
      <Table.Td className={tableClasses.short}>
        {t('window', { from: shortDate(period.from), to: shortDate(period.to) })}
      </Table.Td>
      <Table.Td className={tableClasses.short}>{shortDate(report.asOf)}</Table.Td>
      <Table.Td ta="right">{report.total}</Table.Td>
      <Table.Td className={tableClasses.short}>{shortInstant(report.createdAt)}</Table.Td>
      <Table.Td>
        <StageBadge stage={report.stage} />
      </Table.Td>
      <Table.Td>
        {report.stage === 'draft' && (
          <Tooltip label={t('discardOf', { subject })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('discardOf', { subject })}
              onClick={() => discard(report.id)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
