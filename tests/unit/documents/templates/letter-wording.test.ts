import { describe, expect, it } from 'vitest'
import { draftLetter, type LetterDraftInput } from '../../../../src-main/documents/letter-draft.ts'
import {
  letterPlaceholders,
  letterWording,
  wordLetter,
} from '../../../../src-main/documents/templates/letter-wording.ts'
import { checkPlaceholders } from '../../../../src-main/documents/templates/placeholders.ts'
import {
  reportPlaceholders,
  reportPlaceholderValues,
  reportWording,
} from '../../../../src-main/documents/templates/report-wording.ts'
import { agency, commune, directive, letterItem, snapshot } from '../samples.ts'

const usual: LetterDraftInput = {
  agency,
  directive,
  items: [letterItem(0), letterItem(1)],
  total: 45,
  figuresAsOf: null,
  figuresDirectiveId: null,
  year: 2025,
}
const blank = { type: '', number: '', symbol: '', date: null, issuer: '', subject: '' }

describe('the shipped wording of a letter', () => {
  it.each<[string, Partial<LetterDraftInput>]>([
    ['as usual', {}],
    ['without any task', { total: 0, items: [] }],
    ['without a directive', { directive: blank }],
    ['of a commune', { agency: commune }],
    ['with a contact, to several', { contact: 'ông A, 0912', recipients: ['Sở Nội vụ', 'Sở Tài chính'] }],
    ['to the superior', { recipients: ['Chủ tịch Ủy ban nhân dân tỉnh An Giang'] }],
  ])('says what the draft says %s', (_name, changes) => {
    const input = { ...usual, ...changes }
    const drafted = draftLetter(input)
    expect(wordLetter(drafted, input, letterWording)).toEqual(drafted)
  })
})

describe('placeholders', () => {
  it('of letters and reports are all known, and every text is valid', () => {
    for (const text of Object.values(letterWording)) {
      checkPlaceholders(
        text,
        letterPlaceholders.map(({ name }) => name),
        '',
      )
    }
    const names = reportPlaceholders.map(({ name }) => name)
    for (const text of Object.values(reportWording)) checkPlaceholders(text, names, '')
    expect(Object.keys(reportPlaceholderValues(agency, snapshot(3))).sort()).toEqual(names.toSorted())
  })
})
