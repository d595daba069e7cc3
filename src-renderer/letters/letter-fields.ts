import type { TFunction } from 'i18next'

/** The name of a field of the letter's form by its path; null where the form has none. */
export function letterFieldName(path: string, t: TFunction<['letters', 'drafting', 'lint']>): string | null {
  const [first, , last] = path.split('.')
  if (first === 'items') {
    const name = itemFields.find((one) => one === last)
    return name === undefined ? null : t(`item.${name}`)
  }
  if (first === 'signer') {
    const part = signerFields.find((one) => path === `signer.${one}`)
    return part === undefined ? null : t(`drafting:signer.${part}`)
  }
  const name = fields.find((one) => one === path)
  return name === undefined ? null : t(`editor.${name}`)
}

const fields = [
  'number',
  'recipients',
  'subject',
  'opening',
  'situation',
  'commitments',
  'responsibility',
  'requests',
  'distribution',
] as const

const itemFields = ['situation', 'product', 'responsible', 'coordinating', 'note', 'committedDate'] as const

const signerFields = ['authority', 'title', 'name'] as const
