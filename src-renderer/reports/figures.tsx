import { Table, Text, Title, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import { shortDate } from '../ui/parse-date.ts'
import { leafOrder, StatusBadge } from '../ui/status-badge.tsx'
import { CountedTasks } from './counted-tasks.tsx'
import { type Figure, share } from './figure.ts'
import { figureName } from './figure-name.ts'
import classes from './figures.module.css'

/** The frozen figures of a report; every one opens the tasks it counts. */
export function Figures({ snapshot }: { snapshot: ReportSnapshot }) {
  const { t, i18n } = useTranslation(['reports', 'common'])
  const [figure, setFigure] = useState<Figure | null>(null)
  const { counts } = snapshot
  return (
    <>
      <Text size="sm" mb="sm">
        {t('figures.denominator', { count: counts.total, date: shortDate(snapshot.asOf) })}
      </Text>
      <Block title={t('figures.byLeaf')}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('figures.status')}</Table.Th>
              <Table.Th ta="right">{t('figures.figure')}</Table.Th>
              <Table.Th ta="right">{t('figures.share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {leafOrder.map((leaf) => (
              <Table.Tr key={leaf}>
                <Table.Td>
                  <StatusBadge leaf={leaf} full />
                </Table.Td>
                <Table.Td ta="right">
                  <Count snapshot={snapshot} figure={whole(leaf)} count={counts[leaf]} onOpen={setFigure} />
                </Table.Td>
                <Table.Td ta="right">{share(counts[leaf], counts.total, i18n.language)}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr className={classes.total}>
              <Table.Td>{t('figures.total')}</Table.Td>
              <Table.Td ta="right">
                <Count snapshot={snapshot} figure={whole('total')} count={counts.total} onOpen={setFigure} />
              </Table.Td>
              <Table.Td ta="right">{share(counts.total, counts.total, i18n.language)}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Td>{t('figures.noInformation')}</Table.Td>
              <Table.Td ta="right">
                <Count
                  snapshot={snapshot}
                  figure={whole('noInformation')}
                  count={counts.noInformation}
                  onOpen={setFigure}
                />
              </Table.Td>
              <Table.Td ta="right">{share(counts.noInformation, counts.total, i18n.language)}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Block>
      <Block title={t('figures.flow')}>
        <Table className={classes.table}>
          <Table.Tbody>
            {(['carriedOver', 'newInPeriod', 'finishedInPeriod'] as const).map((what) => (
              <Table.Tr key={what}>
                <Table.Td>{t(`figures.${what}`)}</Table.Td>
                <Table.Td ta="right">
                  <Count snapshot={snapshot} figure={whole(what)} count={snapshot[what]} onOpen={setFigure} />
                </Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Td>{t('figures.evidence')}</Table.Td>
              <Table.Td ta="right">{snapshot.evidence.length}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Block>
      <Block title={t('figures.byDirective')}>
        <ByDirective snapshot={snapshot} onOpen={setFigure} />
      </Block>
      <CountedTasks snapshot={snapshot} figure={figure} onClose={() => setFigure(null)} />
    </>
  )
}

function ByDirective(props: { snapshot: ReportSnapshot; onOpen: (figure: Figure) => void }) {
  const { t } = useTranslation(['reports', 'common'])
  const { snapshot } = props
  return (
    <Table.ScrollContainer minWidth={440}>
      <Table className={classes.table} horizontalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.directive')}</Table.Th>
            {leafOrder.map((leaf) => (
              <Table.Th key={leaf} ta="right" className={classes.narrow} title={t(`common:leaf.${leaf}`)}>
                {t(`common:leafShort.${leaf}`)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('figures.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {snapshot.byDirective.map((group) => {
            const directive = group.id ?? 'none'
            return (
              <Table.Tr key={group.id ?? ''}>
                <Table.Td className={classes.name}>
                  {group.id === null ? t('figures.noDirective') : group.name}
                </Table.Td>
                {[...leafOrder, 'total' as const].map((what) => (
                  <Table.Td key={what} ta="right">
                    <Count
                      snapshot={snapshot}
                      figure={{ what, directive }}
                      count={group[what]}
                      onOpen={props.onOpen}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.block}>
      <Title order={2} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  )
}

function whole(what: Figure['what']): Figure {
  return { what, directive: 'all' }
}

/** A figure that opens its rows; nought has none to open. */
function Count(props: {
  snapshot: ReportSnapshot
  figure: Figure
  count: number
  onOpen: (figure: Figure) => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  const { snapshot, figure, count } = props
  if (count === 0) return count
  const what = figureName(figure, snapshot.byDirective, t)
  return (
    <UnstyledButton
      className={classes.count}
      aria-label={t('figures.show', { what, count })}
      onClick={() => props.onOpen(figure)}
    >
      {count}
    </UnstyledButton>
  )
}
