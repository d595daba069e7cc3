import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutgoingRow } from '../../src-main/contract/outgoing.ts'
import { DocumentLink } from '../drafting/document-link.tsx'
import { numberAndSymbol } from '../drafting/document-number.ts'
import tableClasses from '../drafting/document-table.module.css'
import { StageBadge } from '../drafting/stage-badge.tsx'
import { shortDate } from '../ui/parse-date.ts'
import classes from './register.module.css'

const columns = ['number', 'date', 'subject', 'signer', 'recipients', 'sentOn', 'stage'] as const

/** The register on screen, in the order in which the documents were issued. */
export function RegisterTable({ rows }: { rows: readonly OutgoingRow[] }) {
  const { t } = useTranslation('register')
  return (
    <Table.ScrollContainer minWidth={980}>
      <Table className={tableClasses.table} highlightOnHover highlightOnHoverColor="var(--ck-muted)">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ row }: { row: OutgoingRow }) {
  const { t } = useTranslation(['register', 'letters'])
  return (
    <Table.Tr>
      <Table.Td className={tableClasses.short}>
        {numberAndSymbol(row)}
        {row.number === '' && (
          <Text size="xs" c="dimmed">
            {t('noNumber')}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={tableClasses.short}>
        {shortDate(row.date) || (
          <Text span size="sm" c="dimmed">
            {t('letters:noDate')}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.subject}>
        <Text size="xs" c="dimmed">
          {row.typeName}
        </Text>
        <DocumentLink kind={row.kind} id={row.id}>
          {row.subject === '' ? row.typeName : row.subject}
        </DocumentLink>
      </Table.Td>
      <Table.Td>{row.signer}</Table.Td>
      <Table.Td className={classes.recipients}>
        {row.recipients.map((name) => (
          <div key={name}>{name}</div>
        ))}
      </Table.Td>
      <Table.Td className={tableClasses.short}>{shortDate(row.sentOn)}</Table.Td>
      <Table.Td>
        <StageBadge stage={row.stage} />
      </Table.Td>
    </Table.Tr>
  )
}
