import { Paper, ScrollArea, Table, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HeatMap } from '../../src-main/contract/statistics.ts'
import classes from './heat-map-table.module.css'
import { monthEnds } from './months.ts'
import { RowsLink } from './rows-link.tsx'

/** Open commitments by unit and month of their last day; filled higher where there are more, red where some are overdue. */
export function HeatMapTable({ heatMap }: { heatMap: HeatMap }) {
  const { t } = useTranslation('figures')
  const { months, rows } = heatMap
  if (rows.length === 0) return null
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.open)))
  return (
    <Paper p="sm" component="section" aria-label={t('heatMap.title')}>
      <Title order={2}>{t('heatMap.title')}</Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('heatMap.rule')}
      </Text>
      <ScrollArea type="auto">
        <Table withRowBorders={false} verticalSpacing={2} horizontalSpacing={2} miw={900}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('breakdown.unit')}</Table.Th>
              {months.map((month, index) => (
                <Table.Th key={month} ta="center" fz="xs">
                  {monthHead(month, index, months.length)}
                </Table.Th>
              ))}
              <Table.Th ta="center" fz="xs">
                {t('heatMap.withoutDay')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => {
              const name = row.unit === '' ? t('breakdown.unnamed') : row.unit
              return (
                <Table.Tr key={row.unit}>
                  <Table.Td className={classes.unit}>{name}</Table.Td>
                  {row.cells.map((cell, index) => (
                    <Table.Td key={months[index]}>
                      <span
                        className={classes.cell}
                        data-overdue={cell.overdue > 0}
                        style={{ backgroundSize: `100% ${Math.round((cell.open / most) * 100)}%` }}
                      >
                        <RowsLink
                          count={cell.open}
                          name={`${name}, ${months[index] ?? ''}`}
                          filter={{
                            units: [row.unit],
                            leaves: ['openInTime', 'openOverdue'],
                            lastDay: monthEnds(months, index),
                          }}
                        />
                      </span>
                    </Table.Td>
                  ))}
                  <Table.Td ta="center">{row.withoutDay}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}

/** The months at the ends hold everything before and after them. */
function monthHead(month: string, index: number, count: number): string {
  const [year, number] = month.split('-')
  const text = `${number}/${year}`
  if (index === 0) return `≤ ${text}`
  return index === count - 1 ? `≥ ${text}` : text
}
