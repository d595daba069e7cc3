import { Anchor, Group, Paper, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'
import classes from './next-tasks.module.css'
import { urgentFirst } from './urgent-first.ts'

const shownRows = 10

/** The most urgent open commitments, overdue ones first. */
export function NextTasks() {
  const { t } = useTranslation('workbench')
  const asOf = useAsOf()
  const open = useQuery(
    query.commitments.list.queryOptions({
      input: { asOf, directiveId: null, leaves: ['openOverdue', 'openInTime'], search: '' },
    }),
  )
  const rows = urgentFirst(open.data ?? []).slice(0, shownRows)
  return (
    <Paper component="section" aria-label={t('next.title')} className={classes.frame}>
      <Group justify="space-between" p="sm" pb={6}>
        <Title order={2}>{t('next.title')}</Title>
        <Anchor size="sm" renderRoot={(anchor) => <Link to="/commitments" {...anchor} />}>
          {t('next.all')}
        </Anchor>
      </Group>
      {open.isPending && <LoadingState />}
      {open.error !== null && <FailureNotice error={open.error} onRetry={() => void open.refetch()} />}
      {open.data !== undefined && rows.length === 0 && (
        <Text c="dimmed" p="sm">
          {t('next.none')}
        </Text>
      )}
      {rows.length > 0 && (
        <Table highlightOnHover layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('next.column.task')}</Table.Th>
              <Table.Th w={230}>{t('next.column.deadline')}</Table.Th>
              <Table.Th w={112}>{t('next.column.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  )
}

function Row({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation(['workbench', 'common'])
  const source = [row.directiveLabel ?? '', pathText(row.path ?? '')].filter((part) => part !== '').join(', ')
  const lacking = row.missingClears.length
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          size="sm"
          lineClamp={2}
          c="inherit"
          fw={500}
          renderRoot={(anchor) => <Link to="/commitments/$id" params={{ id: row.id }} {...anchor} />}
        >
          {row.text}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[source, lacking > 0 ? t('next.lacking', { count: lacking }) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <DaysLeft status={row.status} />
      </Table.Td>
      <Table.Td>
        <StatusBadge leaf={row.status.leaf} />
      </Table.Td>
    </Table.Tr>
  )
}
