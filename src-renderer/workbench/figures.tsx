import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Leaf } from '../../src-main/contract/commitment.ts'
import type { Counts } from '../../src-main/contract/statistics.ts'
import { filterSearch } from '../commitments/search.ts'
import { formatNumber } from '../ui/format-number.ts'
import { leafOrder } from '../ui/status-badge.tsx'
import classes from './figures.module.css'

/** The total and the six leaves; each figure opens the commitments it counts. */
export function Figures({ statistics }: { statistics: Counts }) {
  const { t } = useTranslation(['workbench', 'common'])
  return (
    <section aria-label={t('figures')} className={classes.row}>
      <Figure name={t('total')} count={statistics.total} />
      {leafOrder.map((leaf) => (
        <Figure key={leaf} name={t(`common:leaf.${leaf}`)} count={statistics[leaf]} leaf={leaf} />
      ))}
      <Figure name={t('noInformation')} count={statistics.noInformation} noInformation />
    </section>
  )
}

function Figure(props: { name: string; count: number; leaf?: Leaf; noInformation?: boolean }) {
  const { i18n } = useTranslation()
  const { name, count } = props
  const search = filterSearch({
    ...(props.leaf === undefined ? {} : { leaves: [props.leaf] }),
    ...(props.noInformation === true ? { noInformation: true } : {}),
  })
  return (
    <Link
      to="/commitments"
      search={search}
      className={classes.figure}
      data-leaf={props.leaf}
      data-zero={count === 0}
    >
      <span className={classes.count}>{formatNumber(count, i18n.language)}</span>
      <Text span size="xs" className={classes.name}>
        {name}
      </Text>
    </Link>
  )
}
