import type { TFunction } from 'i18next'
import type { DirectiveHeader } from '../../src-main/contract/directive.ts'
import { shortDate } from '../ui/parse-date.ts'

/** How the screen names a document: "Công văn …/UBND-KGVX", as the core labels it in lists. */
export function documentName(header: DirectiveHeader, t: TFunction<'directives'>): string {
  const { documentType, documentNumber, documentSymbol } = header
  const number = documentNumber === '' ? (documentSymbol === '' ? '' : `…${documentSymbol}`) : documentNumber
  return [documentType, number].filter((part) => part !== '').join(' ') || t('header.unnamed')
}

/** "ngày 16/11/2025 · Ủy ban nhân dân tỉnh An Giang". */
export function documentOrigin(header: DirectiveHeader, t: TFunction<'directives'>): string {
  const date =
    header.documentDate === null
      ? t('header.undated')
      : t('header.dated', { date: shortDate(header.documentDate) })
  return [date, header.issuer].filter((part) => part !== '').join(' · ')
}
