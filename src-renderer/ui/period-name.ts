import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../src-main/contract/errors.ts'
import type { Period } from '../../src-main/contract/report-window.ts'
import { currentLanguage } from '../i18n/language.ts'
import { shortDate } from './parse-date.ts'

type NamedPeriod = Pick<Period, 'kind' | 'year' | 'index' | 'from' | 'to'>

export type PeriodName = (period: NamedPeriod) => string

export const quarterNumerals = ['I', 'II', 'III', 'IV'] as const

const monthsIn = (language: Language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })

/** Made once, since every figure of a report asks for names. */
const months: Readonly<Record<Language, Intl.DateTimeFormat>> = { vi: monthsIn('vi'), en: monthsIn('en') }

/** "Quý IV năm 2025", "Quarter IV of 2025"; in Vietnamese the same words as in documents. */
export function periodNames(t: TFunction, language: Language): PeriodName {
  return ({ kind, year, index, from, to }) =>
    t(`period.${kind}`, {
      year,
      roman: quarterNumerals[(index ?? 1) - 1] ?? '',
      month: capitalised(months[language].format(Date.UTC(year, (index ?? 1) - 1))),
      from: shortDate(from),
      to: shortDate(to),
    })
}

/** Names periods in the language of the screen. */
export function usePeriodName(): PeriodName {
  const { t } = useTranslation('common')
  return periodNames(t, currentLanguage())
}

function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
}
