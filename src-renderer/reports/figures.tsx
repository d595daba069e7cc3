import { Table, Text, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import { shortDate } from '../ui/parse-date.ts'
import { leafOrder, StatusBadge } from '../ui/status-badge.tsx'
import { ComparedFigures } from './compared-figures.tsx'
import { CountedTasks } from './counted-tasks.tsx'
import { type Figure, share } from './figure.ts'
import { FigureCount } from './figure-count.tsx'
import classes from './figures.module.css'
import { GroupFigures } from './group-figures.tsx'

/** The frozen figures of a report; every one opens the tasks it counts. */
export function Figures({ snapshot }: { snapshot: ReportSnapshot }) {
  const { t } = useTranslation(['reports', 'common'])
  const [figure, setFigure] = useState<Figure | null>(null)
  const { counts, comparisons } = snapshot
  const fields = snapshot.tasks.some(({ field }) => field !== '')
  return (
    <>
      <Text size="sm" mb="sm">
        {t('figures.denominator', { count: counts.total, date: shortDate(snapshot.asOf) })}
      </Text>
      <Block title={t('figures.byLeaf')}>
        <ByLeaf snapshot={snapshot} onOpen={setFigure} />
      </Block>
      <Block title={t('figures.flow')}>
        <Flow snapshot={snapshot} onOpen={setFigure} />
      </Block>
      {comparisons.length > 0 && (
        <Block title={t('figures.compared')}>
          <ComparedFigures snapshot={snapshot} onOpen={setFigure} />
        </Block>
      )}
      <Block title={t('figures.byDirective')}>
        <GroupFigures
          snapshot={snapshot}
          title={t('figures.directive')}
          groups={snapshot.byDirective.map((group) => ({
            name: group.id === null ? t('figures.noDirective') : group.name,
            counts: group,
            of: { directive: group.id ?? 'none' },
          }))}
          onOpen={setFigure}
        />
      </Block>
      {fields && (
        <Block title={t('figures.byField')}>
          <GroupFigures
            snapshot={snapshot}
            title={t('figures.field')}
            groups={snapshot.byField.map((group) => {
              const field = snapshot.tasks.some((task) => task.field === group.name) ? group.name : ''
              return {
                name: field === '' ? t('figures.noField') : field,
                counts: group,
                of: { directive: 'all', field },
              }
            })}
            onOpen={setFigure}
          />
        </Block>
      )}
      <CountedTasks snapshot={snapshot} figure={figure} onClose={() => setFigure(null)} />
    </>
  )
}

interface Shown {
  snapshot: ReportSnapshot
  onOpen: (figure: Figure) => void
}

function ByLeaf({ snapshot, onOpen }: Shown) {
  const { t, i18n } = useTranslation(['reports', 'common'])
  const { counts } = snapshot
  const line = (what: keyof typeof counts, name: ReactNode, className?: string) => (
    <Table.Tr key={what} className={className}>
      <Table.Td>{name}</Table.Td>
      <Table.Td ta="right">
        <FigureCount snapshot={snapshot} figure={whole(what)} count={counts[what]} onOpen={onOpen} />
      </Table.Td>
      <Table.Td ta="right">{share(counts[what], counts.total, i18n.language)}</Table.Td>
    </Table.Tr>
  )
  return (
    <Table className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('figures.status')}</Table.Th>
          <Table.Th ta="right">{t('figures.figure')}</Table.Th>
          <Table.Th ta="right">{t('figures.share')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {leafOrder.map((leaf) => line(leaf, <StatusBadge leaf={leaf} full />))}
        {line('total', t('figures.total'), classes.total)}
        {line('noInformation', t('figures.noInformation'))}
      </Table.Tbody>
    </Table>
  )
}

/** What came into the period, what left it and what remains; rare ways are told when there are any. */
function Flow({ snapshot, onOpen }: Shown) {
  const { t, i18n } = useTranslation(['reports', 'common'])
  const { reopened, removed, due, dueDone } = snapshot
  const lines = [
    { what: 'carriedOver', count: snapshot.carriedOver },
    ...(reopened > 0 ? [{ what: 'reopened', count: reopened } as const] : []),
    { what: 'newInPeriod', count: snapshot.newInPeriod },
    { what: 'finishedInPeriod', count: snapshot.finishedInPeriod },
    ...(removed.length > 0 ? [{ what: 'removed', count: removed.length } as const] : []),
    { what: 'due', count: due },
  ] as const
  return (
    <Table className={classes.table}>
      <Table.Tbody>
        {lines.map(({ what, count }) => (
          <Table.Tr key={what}>
            <Table.Td>{t(`figures.${what}`)}</Table.Td>
            <Table.Td ta="right">
              <FigureCount snapshot={snapshot} figure={whole(what)} count={count} onOpen={onOpen} />
            </Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Td>{t('figures.dueDoneOf', { share: share(dueDone, due, i18n.language) })}</Table.Td>
          <Table.Td ta="right">
            <FigureCount snapshot={snapshot} figure={whole('dueDone')} count={dueDone} onOpen={onOpen} />
          </Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Td>{t('figures.evidence')}</Table.Td>
          <Table.Td ta="right">{snapshot.evidence.length}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
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
