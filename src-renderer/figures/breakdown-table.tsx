import { Group, Paper, ScrollArea, SegmentedControl, Table, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import { type BreakdownKey, breakdownKey, type NamedFigures } from '../../src-main/contract/statistics.ts'
import { formatShare } from '../ui/format-number.ts'
import { leafOrder } from '../ui/status-badge.tsx'
import { RowsLink } from './rows-link.tsx'

/** The figures by directive, field, unit, person, leader or lead agency. */
export function BreakdownTable({ breakdowns }: { breakdowns: Record<BreakdownKey, NamedFigures[]> }) {
  const { t, i18n } = useTranslation(['figures', 'common'])
  const [by, setBy] = useState<BreakdownKey>('directive')
  const rows = breakdowns[by]
  return (
    <Paper p="sm" component="section" aria-label={t('breakdown.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('breakdown.title')}</Title>
        <SegmentedControl
          size="xs"
          value={by}
          onChange={(value) => setBy(breakdownKey.parse(value))}
          data={breakdownKey.options.map((value) => ({ value, label: t(`breakdown.${value}`) }))}
          aria-label={t('breakdown.by')}
        />
      </Group>
      <ScrollArea.Autosize mah={420} type="auto">
        <Table stickyHeader striped verticalSpacing={5} miw={860}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`breakdown.${by}`)}</Table.Th>
              <Table.Th ta="right">{t('breakdown.total')}</Table.Th>
              {leafOrder.map((leaf) => (
                <Table.Th key={leaf} ta="right">
                  {t(`common:leafShort.${leaf}`)}
                </Table.Th>
              ))}
              <Table.Th ta="right">{t('breakdown.noInformation')}</Table.Th>
              <Table.Th ta="right">{t('breakdown.rate')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => {
              const name = row.name === '' ? t('breakdown.unnamed') : row.name
              const filter = filterOf(by, row)
              return (
                <Table.Tr key={row.id ?? row.name}>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
                  <Table.Td ta="right">
                    <RowsLink count={row.total} name={name} filter={filter} bold />
                  </Table.Td>
                  {leafOrder.map((leaf) => (
                    <Table.Td key={leaf} ta="right">
                      <RowsLink
                        count={row[leaf]}
                        name={`${name}, ${t(`common:leaf.${leaf}`)}`}
                        filter={{ ...filter, leaves: [leaf] }}
                      />
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">
                    <RowsLink
                      count={row.noInformation}
                      name={`${name}, ${t('breakdown.noInformation')}`}
                      filter={{ ...filter, noInformation: true }}
                    />
                  </Table.Td>
                  <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                    {formatShare(row.ofDue.onTime, row.ofDue.of, i18n.language)}
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Paper>
  )
}

function filterOf(by: BreakdownKey, row: NamedFigures): CommitmentFilterInput {
  switch (by) {
    case 'directive':
      return row.id === null ? { withoutDirective: true } : { directiveIds: [row.id] }
    case 'field':
      return { fields: [row.name] }
    case 'unit':
      return { units: [row.name] }
    case 'person':
      return { persons: [row.name] }
    case 'leader':
      return { leaders: [row.name] }
    case 'agencies':
      return { agencies: [row.name] }
  }
}
