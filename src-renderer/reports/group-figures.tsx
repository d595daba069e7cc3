import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import type { NamedCounts } from '../../src-main/contract/statistics.ts'
import { leafOrder } from '../ui/status-badge.tsx'
import type { Figure } from './figure.ts'
import { FigureCount } from './figure-count.tsx'
import classes from './figures.module.css'

/** The six classes by directive or by field; each line adds up to its total, each column to the whole. */
export function GroupFigures(props: {
  snapshot: ReportSnapshot
  title: string
  groups: readonly { name: string; counts: NamedCounts; of: Pick<Figure, 'directive' | 'field'> }[]
  onOpen: (figure: Figure) => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  return (
    <Table.ScrollContainer minWidth={440}>
      <Table className={classes.table} horizontalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{props.title}</Table.Th>
            {leafOrder.map((leaf) => (
              <Table.Th key={leaf} ta="right" className={classes.narrow} title={t(`common:leaf.${leaf}`)}>
                {t(`common:leafShort.${leaf}`)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('figures.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.groups.map(({ name, counts, of }) => (
            <Table.Tr key={`${of.directive} ${of.field ?? ''}`}>
              <Table.Td className={classes.name}>{name}</Table.Td>
              {[...leafOrder, 'total' as const].map((what) => (
                <Table.Td key={what} ta="right">
                  <FigureCount
                    snapshot={props.snapshot}
                    figure={{ what, ...of }}
                    count={counts[what]}
                    onOpen={props.onOpen}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
