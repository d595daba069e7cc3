import type { TFunction } from 'i18next'
import type { TemplateKind } from '../../../src-main/contract/template.ts'

type Words = TFunction<readonly ['reports', 'letters', 'common']>

/** What a part of the wording is called, as in the editors of letters and reports. */
export function fieldLabel(kind: TemplateKind, key: string, t: Words): string {
  const heading = reportParts.find((part) => key === `heading.${part}`)
  if (heading !== undefined) return t('templates.heading', { section: t(`editor.${heading}`) })
  if (kind === 'report') {
    const part = [...reportParts, 'subject', 'opening'].find((one) => one === key)
    return part === undefined ? key : t(`editor.${reportPart(part)}`)
  }
  const part = letterParts.find((one) => one === key)
  return part === undefined ? key : t(`letters:editor.${part}`)
}

const reportParts = ['leadership', 'results', 'shortcomings', 'nextPeriod', 'proposals'] as const
const letterParts = ['subject', 'opening', 'situation', 'commitments', 'responsibility', 'requests'] as const

function reportPart(part: string): (typeof reportParts)[number] | 'subject' | 'opening' {
  if (part === 'subject' || part === 'opening') return part
  return reportParts.find((one) => one === part) ?? 'results'
}
