import { Badge, Paper, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import type { RankedBy, Ranking } from '../../src-main/contract/ranking.ts'
import { RowsLink } from '../figures/rows-link.tsx'
import { formatNumber, formatShare } from '../ui/format-number.ts'
import classes from './ranking-table.module.css'

/** Rank, points and class, with the numerators and denominators from which they come. */
export function RankingTable({ ranking }: { ranking: Ranking }) {
  const { t, i18n } = useTranslation('rankings')
  const { formula } = ranking.formula
  const number = (value: number) => formatNumber(value, i18n.language, 2)
  return (
    <Paper style={{ overflowX: 'auto' }}>
      <Table striped verticalSpacing={6} miw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{t('column.rank')}</Table.Th>
            <Table.Th>{t(`by.${formula.by}`)}</Table.Th>
            {formula.parts.map((part) => (
              <Table.Th key={part.measure} ta="right">
                {t(`measure.${part.measure}`)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('column.points')}</Table.Th>
            <Table.Th w={170}>{t('column.class')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ranking.rows.map((row) => (
            <Table.Tr key={row.name}>
              <Table.Td fw={600}>{row.rank ?? '–'}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{row.name}</Table.Td>
              {row.parts.map((part) => (
                <Table.Td key={part.part} ta="right" className={classes.figure}>
                  {part.points === null ? (
                    <Text span size="sm" c="dimmed">
                      {t('nothing')}
                    </Text>
                  ) : (
                    <>
                      {formatShare(part.onTop, part.of, i18n.language)}
                      <Text size="xs" c="dimmed">
                        {t('points', { points: number(part.points) })}
                      </Text>
                    </>
                  )}
                </Table.Td>
              ))}
              <Table.Td ta="right" fw={600} className={classes.figure}>
                {t('pointsOf', { points: number(row.points), possible: number(row.possible) })}
              </Table.Td>
              <Table.Td>
                <div className={classes.class}>
                  {row.className === '' ? null : <Badge variant="light">{row.className}</Badge>}
                  <RowsLink
                    count={total(row.parts)}
                    name={row.name}
                    filter={filterOf(formula.by, row.name)}
                  />
                </div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function total(parts: readonly { of: number }[]): number {
  return Math.max(0, ...parts.map((part) => part.of))
}

function filterOf(by: RankedBy, name: string): CommitmentFilterInput {
  switch (by) {
    case 'unit':
      return { units: [name] }
    case 'leader':
      return { leaders: [name] }
    case 'person':
      return { persons: [name] }
    case 'agencies':
      return { agencies: [name] }
  }
}
