import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PeriodFigures, ReportSnapshot } from '../../src-main/contract/report.ts'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import type { Figure } from './figure.ts'
import { FigureCount } from './figure-count.tsx'
import classes from './figures.module.css'

/** The period beside the one before and the same of last year; a period without any data says so. */
export function ComparedFigures({
  snapshot,
  onOpen,
}: {
  snapshot: ReportSnapshot
  onOpen: (figure: Figure) => void
}) {
  const { t } = useTranslation('reports')
  const periodName = usePeriodName()
  const { comparisons } = snapshot
  return (
    <Table.ScrollContainer minWidth={440}>
      <Table className={classes.table} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.figureOf')}</Table.Th>
            <Table.Th ta="right">{t('figures.thisPeriod')}</Table.Th>
            {comparisons.map(({ relation, period }) => (
              <Table.Th key={relation} ta="right">
                {periodName(period)}
                <Text size="xs" c="dimmed" fw={400}>
                  {t('window', { from: shortDate(period.from), to: shortDate(period.to) })}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ what, of }) => (
            <Table.Tr key={what}>
              <Table.Td>{t(`figures.${what === 'openOverdue' ? 'overdue' : what}`)}</Table.Td>
              <Table.Td ta="right">
                <FigureCount
                  snapshot={snapshot}
                  figure={{ what, directive: 'all' }}
                  count={of(snapshot)}
                  onOpen={onOpen}
                />
              </Table.Td>
              {comparisons.map(({ relation, figures }) => (
                <Table.Td key={relation} ta="right">
                  {figures === null ? (
                    <Text span size="xs" c="dimmed">
                      {t('figures.noData')}
                    </Text>
                  ) : (
                    <FigureCount
                      snapshot={snapshot}
                      figure={{ what, directive: 'all', relation }}
                      count={of(figures)}
                      onOpen={onOpen}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type Compared = Pick<
  PeriodFigures,
  'counts' | 'carriedOver' | 'newInPeriod' | 'finishedInPeriod' | 'due' | 'dueDone'
>

const rows = [
  { what: 'total', of: ({ counts }: Compared) => counts.total },
  { what: 'carriedOver', of: ({ carriedOver }: Compared) => carriedOver },
  { what: 'newInPeriod', of: ({ newInPeriod }: Compared) => newInPeriod },
  { what: 'finishedInPeriod', of: ({ finishedInPeriod }: Compared) => finishedInPeriod },
  { what: 'openOverdue', of: ({ counts }: Compared) => counts.openOverdue },
  { what: 'due', of: ({ due }: Compared) => due },
  { what: 'dueDone', of: ({ dueDone }: Compared) => dueDone },
  { what: 'noInformation', of: ({ counts }: Compared) => counts.noInformation },
] as const
