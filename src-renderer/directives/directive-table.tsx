import { Anchor, Paper, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DirectiveRow } from '../../src-main/contract/directive.ts'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import classes from './directive-table.module.css'

/** One line per directive, the latest first as the core lists them. */
export function DirectiveTable({ rows }: { rows: readonly DirectiveRow[] }) {
  const { t } = useTranslation('directives')
  return (
    <Paper className={classes.frame}>
      <Table highlightOnHover layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('list.column.document')}</Table.Th>
            <Table.Th w="22%">{t('list.column.issuer')}</Table.Th>
            <Table.Th w={118}>{t('list.column.date')}</Table.Th>
            <Table.Th w={92} ta="right">
              {t('list.column.clauses')}
            </Table.Th>
            <Table.Th w={108} ta="right">
              {t('list.column.commitments')}
            </Table.Th>
            <Table.Th w={140}>{t('list.column.registered')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function Row({ row }: { row: DirectiveRow }) {
  const { t } = useTranslation('directives')
  const { id, header } = row
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          fw={600}
          size="sm"
          renderRoot={(anchor) => <Link to="/directives/$id" params={{ id }} {...anchor} />}
        >
          {row.label}
        </Anchor>
        <Text size="sm" lineClamp={2} c="dimmed">
          {header.subject}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{header.issuer}</Text>
      </Table.Td>
      <Table.Td>{header.documentDate === null ? t('list.undated') : shortDate(header.documentDate)}</Table.Td>
      <Table.Td ta="right">{row.clauseCount}</Table.Td>
      <Table.Td ta="right" fw={600}>
        {row.commitmentCount}
      </Table.Td>
      <Table.Td>{shortInstant(row.registeredAt)}</Table.Td>
    </Table.Tr>
  )
}
