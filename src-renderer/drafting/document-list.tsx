import { ActionIcon, Anchor, Table, Text, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentKind, DocumentStage } from '../../src-main/contract/outgoing.ts'
import { RegisterLink } from '../register/register-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { useDiscardDocument } from './discard-document.ts'
import tableClasses from './document-table.module.css'
import { StageBadge } from './stage-badge.tsx'
import { atStage } from './stage-filter.ts'
import { StageSwitch } from './stage-switch.tsx'

/** What every row of a list of documents has. */
export interface ListedDocument {
  id: string
  stage: DocumentStage
  createdAt: string
}

/** A column between the subject, which comes first, and the stage. */
export interface DocumentColumn<Row> {
  title: string
  cell: (row: Row) => string | number
  /** What an empty cell says. */
  missing?: string
  /** Counts stand at the right; dates and numbers keep to one line. */
  align?: 'right'
}

/** The screen of all letters or all reports: newest first, by stage, and the way to a new one. */
export function DocumentList<Row extends ListedDocument>(props: {
  kind: DocumentKind
  rows: UseQueryResult<Row[]>
  title: string
  /** Says what the screen is for, while it is empty. */
  description: string
  /** Says how many there are. */
  countText: (count: number) => string
  stage: DocumentStage | undefined
  onStage: (stage: DocumentStage | undefined) => void
  empty: { icon: ReactNode; title: string; text: string; steps: readonly string[] }
  /** What stands between the head of the screen and the list. */
  notice?: ReactNode
  /** The button that starts a new one. */
  action: ReactNode
  subject: { title: string; of: (row: Row) => string }
  columns: readonly DocumentColumn<Row>[]
  actionsTitle: string
  discardLabel: (subject: string) => string
}) {
  const { rows, action } = props
  const count = rows.data?.length ?? 0
  return (
    <>
      <PageHeader
        title={props.title}
        description={count === 0 ? props.description : props.countText(count)}
        actions={
          <>
            <RegisterLink />
            {count > 0 && action}
          </>
        }
      />
      {props.notice}
      {rows.isPending && <LoadingState />}
      {rows.isError && <FailureNotice error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data !== undefined && count === 0 && <EmptyState {...props.empty} action={action} />}
      {rows.data !== undefined && count > 0 && (
        <>
          <StageSwitch rows={rows.data} stage={props.stage} onChange={props.onStage} />
          <DocumentTable {...props} rows={atStage(rows.data, props.stage)} />
        </>
      )}
    </>
  )
}

function DocumentTable<Row extends ListedDocument>(props: {
  kind: DocumentKind
  rows: readonly Row[]
  subject: { title: string; of: (row: Row) => string }
  columns: readonly DocumentColumn<Row>[]
  actionsTitle: string
  discardLabel: (subject: string) => string
}) {
  const { t } = useTranslation('drafting')
  const discard = useDiscardDocument(props.kind)
  const newestFirst = props.rows.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  if (props.rows.length === 0) return <Text c="dimmed">{t('stage.nothing')}</Text>
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table className={tableClasses.table} highlightOnHover highlightOnHoverColor="var(--ck-muted)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{props.subject.title}</Table.Th>
            {props.columns.map(({ title, align }) => (
              <Table.Th key={title} ta={align}>
                {title}
              </Table.Th>
            ))}
            <Table.Th>{t('stage.label')}</Table.Th>
            <Table.Th>{props.actionsTitle}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody onKeyDown={(event) => walkRows(event, '[data-row]')}>
          {newestFirst.map((row) => {
            const subject = props.subject.of(row)
            return (
              <Table.Tr key={row.id}>
                <Table.Td className={tableClasses.subject}>
                  <Anchor
                    fw={500}
                    data-row
                    renderRoot={(rest) => <Link {...rest} {...addressOf(props.kind, row.id)} />}
                  >
                    {subject}
                  </Anchor>
                </Table.Td>
                {props.columns.map(({ title, align, cell, missing }) => (
                  <Table.Td key={title} ta={align} className={tableClasses.short}>
                    {cell(row) === '' ? <Missing text={missing} /> : cell(row)}
                  </Table.Td>
                ))}
                <Table.Td>
                  <StageBadge stage={row.stage} />
                </Table.Td>
                <Table.Td>
                  {row.stage === 'draft' && (
                    <Tooltip label={props.discardLabel(subject)}>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={props.discardLabel(subject)}
                        onClick={() => discard(row.id)}
                      >
                        <IconTrash size={18} />
                      </ActionIcon>
                    </Tooltip>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Missing({ text }: { text: string | undefined }) {
  return (
    <Text span size="sm" c="dimmed">
      {text}
    </Text>
  )
}

function addressOf(kind: DocumentKind, id: string) {
  return { to: kind === 'letter' ? '/letters/$id' : '/reports/$id', params: { id } } as const
}
