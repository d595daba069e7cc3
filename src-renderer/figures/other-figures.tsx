import { Paper, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OccurrenceCounts } from '../../src-main/contract/commitment.ts'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import type { Figures } from '../../src-main/contract/statistics.ts'
import { formatShare } from '../ui/format-number.ts'
import { RowsLink } from './rows-link.tsx'

const counted = [
  { key: 'atRisk', filter: { atRisk: true } },
  { key: 'unclear', filter: { unclear: true, leaves: ['openInTime', 'openOverdue', 'standing', 'paused'] } },
  { key: 'stale', filter: { stale: true } },
  { key: 'unconfirmed', filter: { confirmed: false, leaves: ['doneOnTime', 'doneLate'] } },
  { key: 'extensionAsked', filter: { extensionAsked: true } },
  { key: 'extended', filter: { extended: true } },
  { key: 'pastCommitted', filter: { pastCommitted: true } },
] as const satisfies readonly { key: keyof Figures; filter: CommitmentFilterInput }[]

/** Rates with their denominators, and the figures beside the six leaves, each with its rule. */
export function OtherFigures(props: { figures: Figures; occurrences: OccurrenceCounts }) {
  const { t, i18n } = useTranslation('figures')
  const { figures, occurrences } = props
  const settled = occurrences.doneOnTime + occurrences.doneLate
  return (
    <Paper p="sm" component="section" aria-label={t('other.title')}>
      <Title order={2} mb="xs">
        {t('other.title')}
      </Title>
      <Table verticalSpacing={4} horizontalSpacing="xs">
        <Table.Tbody>
          <Line name={t('other.ofDue')} rule={t('other.ofDueRule')}>
            {formatShare(figures.ofDue.onTime, figures.ofDue.of, i18n.language)}
          </Line>
          <Line name={t('other.ofAssigned')} rule={t('other.ofAssignedRule')}>
            {formatShare(figures.ofAssigned.onTime, figures.ofAssigned.of, i18n.language)}
          </Line>
          {counted.map(({ key, filter }) => (
            <Line key={key} name={t(`other.${key}`)} rule={t(`other.${key}Rule`)}>
              <RowsLink count={figures[key]} name={t(`other.${key}`)} filter={{ ...filter }} />
            </Line>
          ))}
          {occurrences.due > 0 && (
            <Line name={t('other.occurrences')} rule={t('other.occurrencesRule')}>
              {formatShare(settled, occurrences.due, i18n.language)}
            </Line>
          )}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function Line(props: { name: string; rule: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{props.name}</Text>
        <Text size="xs" c="dimmed">
          {props.rule}
        </Text>
      </Table.Td>
      <Table.Td ta="right" fw={600} style={{ whiteSpace: 'nowrap' }}>
        {props.children}
      </Table.Td>
    </Table.Tr>
  )
}
