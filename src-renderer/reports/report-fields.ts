import type { TFunction } from 'i18next'

/** The name of a field of the report's form by its path; null where the form has none. */
export function reportFieldName(path: string, t: TFunction<readonly ['reports', 'drafting']>): string | null {
  const part = signerFields.find((one) => path === `signer.${one}`)
  if (part !== undefined) return t(`drafting:signer.${part}`)
  const name = fields.find((one) => one === path)
  return name === undefined ? null : t(`editor.${name}`)
}

const fields = [
  'number',
  'subject',
  'recipients',
  'opening',
  'leadership',
  'results',
  'shortcomings',
  'nextPeriod',
  'proposals',
  'distribution',
] as const

const signerFields = ['authority', 'title', 'name'] as const
