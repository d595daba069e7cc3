import { useTranslation } from 'react-i18next'
import type { Counts } from '../../../src-main/contract/statistics.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { leafOrder } from '../../ui/status-badge.tsx'

/** A sum line in words: "Tổng 40: Đúng hạn 3 · Trong hạn 30 · Quá hạn 7"; leaves without rows are left out. */
export function useSumWords(): (counts: Counts) => string {
  const { t, i18n } = useTranslation(['commitmentList', 'common'])
  const shown = (count: number) => formatNumber(count, i18n.language)
  return (counts) => {
    const leaves = leafOrder
      .filter((leaf) => counts[leaf] > 0)
      .map((leaf) => `${t(`common:leafShort.${leaf}`)} ${shown(counts[leaf])}`)
    const total = t('sum.total', { total: shown(counts.total) })
    return leaves.length === 0 ? total : `${total}: ${leaves.join(' · ')}`
  }
}
