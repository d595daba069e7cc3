import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import { formatNumber } from '../ui/format-number.ts'
import { usePeriodName } from '../ui/period-name.ts'
import type { Figure } from './figure.ts'
import { figureName } from './figure-name.ts'
import classes from './figures.module.css'

/** A figure that opens its rows; nought has none to open. */
export function FigureCount(props: {
  snapshot: ReportSnapshot
  figure: Figure
  count: number
  onOpen: (figure: Figure) => void
}) {
  const { t, i18n } = useTranslation(['reports', 'common'])
  const periodName = usePeriodName()
  const { snapshot, figure, count } = props
  const shown = formatNumber(count, i18n.language)
  if (count === 0) return shown
  const what = figureName(figure, snapshot, t, periodName)
  return (
    <UnstyledButton
      className={classes.count}
      aria-label={t('figures.show', { what, count })}
      onClick={() => props.onOpen(figure)}
    >
      {shown}
    </UnstyledButton>
  )
}
