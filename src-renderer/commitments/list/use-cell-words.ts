import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellWords } from '../../../src-main/contract/list-columns.ts'
import { currentLanguage } from '../../i18n/language.ts'

/** The words of cells in the language of the screen. */
export function useCellWords(): CellWords {
  const { t } = useTranslation(['commitmentList', 'common', 'commitments'])
  return useMemo(
    () => ({
      language: currentLanguage(),
      noDirective: t('commitments:noDirective'),
      leaf: {
        doneOnTime: t('common:leafShort.doneOnTime'),
        doneLate: t('common:leafShort.doneLate'),
        openInTime: t('common:leafShort.openInTime'),
        openOverdue: t('common:leafShort.openOverdue'),
        standing: t('common:leafShort.standing'),
        paused: t('common:leafShort.paused'),
      },
      role: { lead: t('common:role.lead'), coordinating: t('common:role.coordinating') },
      clear: {
        person: t('commitments:clears.person'),
        work: t('commitments:clears.work'),
        time: t('commitments:clears.time'),
        responsibility: t('commitments:clears.responsibility'),
        product: t('commitments:clears.product'),
        authority: t('commitments:clears.authority'),
      },
      extensionAsked: t('cell.extensionAsked'),
      extended: t('cell.extended'),
    }),
    [t],
  )
}
