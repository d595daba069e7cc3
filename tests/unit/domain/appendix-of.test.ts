import { describe, expect, it } from 'vitest'
import { appendixOf, type WaitingLetter } from '../../../src-main/domain/appendix-of.ts'

const blank = {
  documentType: '',
  documentNumber: '',
  documentSymbol: '',
  documentDate: null,
  documentYear: null,
  receivedOn: null,
  issuer: '',
  subject: '',
  signerTitle: '',
  signerName: '',
}
const letter: WaitingLetter = {
  id: 'a',
  fileName: 'cong-van.pdf',
  header: { ...blank, documentNumber: '31/UBND-KT', issuer: 'UBND tỉnh', subject: 'V/v giao việc' },
  text: 'ỦY BAN NHÂN DÂN\nTỈNH\nSố: 31/UBND-KT',
  readAt: 0,
}
const sheet: WaitingLetter = { ...letter, id: 'b', fileName: 'x.docx', header: blank, text: 'STT | Việc' }
const withNumber = { ...blank, documentNumber: '31/UBND-KT' }

describe('appendixOf', () => {
  it.each<[string, Partial<WaitingLetter>, ReturnType<typeof appendixOf>]>([
    [
      'names the number of the letter',
      { text: 'PHỤ LỤC\n(Kèm theo Công văn số 31 /UBND-KT ngày 1/2)' },
      'number',
    ],
    ['names another number', { text: 'PHỤ LỤC\n(Kèm theo Công văn số 32/UBND-KT)' }, null],
    ['is called so in the text', { text: '\nPhụ lục II\nBiểu việc' }, 'named'],
    ['is called so in the file name', { fileName: 'PL1_nhiem-vu.xlsx' }, 'named'],
    ['has the number and is called so', { text: 'DANH MỤC', header: withNumber, readAt: 9e9 }, 'number'],
    ['is the same letter in another format', { header: letter.header, text: letter.text }, null],
    ['has no header and came with it', {}, 'together'],
    ['has no header and came long after', { readAt: 3_600_000 }, null],
    ['is called so and came long after', { text: 'Phụ lục', readAt: 3_600_000 }, null],
    ['is another letter', { header: { ...letter.header, documentNumber: '5/QĐ-SYT' } }, null],
  ])('a document that %s', (_what, change, expected) => {
    expect(appendixOf({ ...sheet, ...change }, letter)).toBe(expected)
  })

  it('belongs to a letter only', () => {
    expect(appendixOf(sheet, { ...sheet, id: 'c' })).toBeNull()
    expect(appendixOf(sheet, { ...letter, text: 'PHỤ LỤC' })).toBeNull()
  })
})
