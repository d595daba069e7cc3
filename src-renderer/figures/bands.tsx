import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dueBand } from '../../src-main/contract/commitment.ts'
import type { Dashboard } from '../../src-main/contract/statistics.ts'
import classes from './bands.module.css'
import { RowsLink } from './rows-link.tsx'

const shown = dueBand.exclude(['none']).options

/** How near the last days of open commitments are, in working days. */
export function Bands({ bands }: { bands: Dashboard['bands'] }) {
  const { t } = useTranslation('figures')
  const most = Math.max(1, ...shown.map((band) => bands[band]))
  return (
    <Paper p="sm" component="section" aria-label={t('bands.title')}>
      <Title order={2}>{t('bands.title')}</Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('bands.rule')}
      </Text>
      <ul className={classes.list}>
        {shown.map((band) => (
          <li key={band} className={classes.row} data-band={band}>
            <Text size="sm">{t(`bands.${band}`)}</Text>
            <span className={classes.track} aria-hidden>
              <span className={classes.bar} style={{ width: `${(bands[band] / most) * 100}%` }} />
            </span>
            <span className={classes.value}>
              <RowsLink count={bands[band]} name={t(`bands.${band}`)} filter={{ bands: [band] }} bold />
            </span>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
