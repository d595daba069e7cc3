import { useTranslation } from 'react-i18next'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import { shortDate } from '../ui/parse-date.ts'

/** For which day and which window the figures of a report were taken. */
export function FrozenFor({ snapshot }: { snapshot: ReportSnapshot }) {
  const { t } = useTranslation('reports')
  const { asOf, period } = snapshot
  return t('editor.frozen', {
    asOf: shortDate(asOf),
    from: shortDate(period.from),
    to: shortDate(period.to),
  })
}
