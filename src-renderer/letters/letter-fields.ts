import type { TFunction } from 'i18next'
import type { LetterPurpose } from '../../src-main/contract/letter.ts'

/** The name of a field of the letter's form by its path; null where the form has none. */
export function letterFieldName(
  path: string,
  t: TFunction<['letters', 'drafting', 'lint']>,
  purpose: LetterPurpose,
): string | null {
  const [first, , last] = path.split('.')
  if (first === 'items') {
    const name = itemFields.find((one) => one === last)
    return name === undefined ? null : t(itemLabel(name, purpose))
  }
  if (first === 'signer') {
    const part = signerFields.find((one) => path === `signer.${one}`)
    return part === undefined ? null : t(`drafting:signer.${part}`)
  }
  const name = fields.find((one) => one === path)
  return name === undefined ? null : t(partLabel(name, purpose))
}

/** The words for a part of the letter, which its purpose changes. */
export function partLabel(part: LetterPart, purpose: LetterPurpose) {
  if (purpose === 'extension' && part === 'commitments') return 'editor.extension.commitments' as const
  if (purpose === 'extension' && part === 'responsibility') return 'editor.extension.responsibility' as const
  return `editor.${part}` as const
}

/** The words for a field of a row. */
export function itemLabel<Field extends ItemField>(field: Field, purpose: LetterPurpose) {
  return field === 'committedDate' && purpose === 'extension'
    ? ('item.askedDate' as const)
    : (`item.${field}` as const)
}

const fields = [
  'number',
  'recipients',
  'subject',
  'opening',
  'situation',
  'reason',
  'commitments',
  'responsibility',
  'requests',
  'distribution',
] as const

const itemFields = ['situation', 'product', 'responsible', 'coordinating', 'note', 'committedDate'] as const

type LetterPart = (typeof fields)[number]
type ItemField = (typeof itemFields)[number]

const signerFields = ['authority', 'title', 'name'] as const
