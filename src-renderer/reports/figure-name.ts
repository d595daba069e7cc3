import type { TFunction } from 'i18next'
import { type Leaf, leaf } from '../../src-main/contract/commitment.ts'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import type { PeriodName } from '../ui/period-name.ts'
import type { Figure } from './figure.ts'

type Words = TFunction<readonly ['reports', 'common']>

/** What a figure counts, in words; the snapshot names directives. */
export function figureName(
  { what, directive, field, relation }: Figure,
  snapshot: Pick<ReportSnapshot, 'byDirective' | 'comparisons'>,
  t: Words,
  periodName: PeriodName,
): string {
  const status = leaf.safeParse(what)
  const name = status.success ? t(`common:leaf.${status.data}`) : t(`figures.${other(what)}`)
  const group = groupName()
  return group === null ? name : t('figures.ofDirective', { what: name, directive: group })

  function groupName(): string | null {
    if (relation !== undefined) {
      const compared = snapshot.comparisons.find((one) => one.relation === relation)
      return compared === undefined ? null : periodName(compared.period)
    }
    if (field !== undefined) return field === '' ? t('figures.noField') : field
    if (directive === 'all') return null
    return snapshot.byDirective.find(({ id }) => id === directive)?.name ?? t('figures.noDirective')
  }
}

type Other = Exclude<Figure['what'], Leaf>

function other(what: Figure['what']): Other {
  switch (what) {
    case 'done':
    case 'noInformation':
    case 'carriedOver':
    case 'newInPeriod':
    case 'reopened':
    case 'finishedInPeriod':
    case 'removed':
    case 'due':
    case 'dueDone':
      return what
    default:
      return 'total'
  }
}
