import type { TFunction } from 'i18next'
import { leaf } from '../../src-main/contract/commitment.ts'
import type { ReportSnapshot } from '../../src-main/contract/report.ts'
import type { Figure } from './figure.ts'

type Words = TFunction<readonly ['reports', 'common']>

/** What a figure counts, in words; `groups` name the directives of its report. */
export function figureName(
  { what, directive }: Figure,
  groups: ReportSnapshot['byDirective'],
  t: Words,
): string {
  const status = leaf.safeParse(what)
  const name = status.success ? t(`common:leaf.${status.data}`) : t(`figures.${other(what)}`)
  if (directive === 'all') return name
  const group = groups.find(({ id }) => id === directive)
  return t('figures.ofDirective', { what: name, directive: group?.name ?? t('figures.noDirective') })
}

type Other = 'total' | 'noInformation' | 'carriedOver' | 'newInPeriod' | 'finishedInPeriod'

function other(what: Figure['what']): Other {
  switch (what) {
    case 'noInformation':
    case 'carriedOver':
    case 'newInPeriod':
    case 'finishedInPeriod':
      return what
    default:
      return 'total'
  }
}
