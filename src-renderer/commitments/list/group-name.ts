import { useTranslation } from 'react-i18next'
import { leaf } from '../../../src-main/contract/commitment.ts'
import type { GroupKey } from '../../../src-main/contract/commitment-list.ts'

/** A group's name in words; the core names leaves and months by their codes, and gives no name to those without one. */
export function useGroupName(): (name: string, key: GroupKey | null) => string {
  const { t } = useTranslation(['commitmentList', 'common'])
  return (name, key) => {
    if (key === null) return name
    if (name === '') return t(`noGroup.${key}`)
    if (key === 'leaf') {
      const found = leaf.safeParse(name)
      return found.success ? t(`common:leaf.${found.data}`) : name
    }
    if (key !== 'month') return name
    const [year = '', month = ''] = name.split('-')
    return t('month', { month, year })
  }
}
