import type { TFunction } from 'i18next'
import { leaf } from '../../src-main/contract/commitment.ts'
import type { Figure } from './figure.ts'

type Words = TFunction<readonly ['reports', 'common']>

/** What a figure counts, in words. */
export function figureName({ what, directive }: Figure, t: Words): string {
  const status = leaf.safeParse(what)
  const name = status.success ? t(`common:leaf.${status.data}`) : t(`figures.${other(what)}`)
  if (directive === null) return name
  return t('figures.ofDirective', {
    what: name,
    directive: directive === '' ? t('figures.noDirective') : directive,
  })
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
