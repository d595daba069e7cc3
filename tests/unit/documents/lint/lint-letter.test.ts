import { describe, expect, it } from 'vitest'
import type { LetterContent } from '../../../../src-main/contract/letter.ts'
import { draftLetter } from '../../../../src-main/documents/letter-draft.ts'
import { lintLetter } from '../../../../src-main/documents/lint/lint-letter.ts'
import { agency, commune, directive, letterContent, letterItem, sampleFigures } from '../samples.ts'

const asOf = '2025-12-05'
const lint = (content: LetterContent, own = agency) =>
  lintLetter(content, {
    agency: own,
    asOf,
    cited: [directive],
    year: 2025,
    figures: sampleFigures(content.items),
  })
const codes = (content: LetterContent, own = agency) => lint(content, own).map(({ code }) => code)
const withItem = (more: Parameters<typeof letterItem>[1]) =>
  letterContent(0, {
    items: [letterItem(0, more)],
    situation: ['Nêu tại Phụ lục kèm theo.'],
  })

describe('a drafted letter', () => {
  it.each([
    ['of a department', agency],
    ['of a commune', commune],
  ])('%s has nothing to settle, with its figures in place or resolved', (_, own) => {
    const items = [letterItem(0), letterItem(1)]
    const drafted = draftLetter({
      agency: own,
      directive,
      items,
      total: 45,
      figuresAsOf: null,
      figuresDirectiveId: null,
      year: 2025,
    })
    expect(lint(drafted, own)).toEqual([])
    expect(lint(letterContent(2))).toEqual([])
  })
})

describe('the rows of the appendix', () => {
  it('are wanted, and announced in the text', () => {
    expect(codes(letterContent(0))).toEqual(['noItems'])
    const silent = letterContent(1, { situation: ['Đã rà soát.'], commitments: ['Hoàn thành đúng hạn'] })
    expect(lint(silent)).toMatchObject([
      {
        code: 'appendixNotMentioned',
        severity: 'error',
        fixes: [{ changes: [{ field: 'situation', from: '' }] }],
      },
    ])
  })

  it('have a committed date that is neither past nor after the year', () => {
    expect(lint(withItem({ committedDate: null, assignedLastDay: '2025-12-31' }))).toMatchObject([
      {
        code: 'committedDateMissing',
        field: 'items.0.committedDate',
        itemIndex: 0,
        fixes: [{ changes: [{ field: 'items.0.committedDate', from: '', to: '2025-12-31' }] }],
      },
    ])
    expect(lint(withItem({ committedDate: '2025-12-04' }))).toMatchObject([
      { code: 'committedDatePast', detail: '04/12/2025' },
    ])
    expect(codes(withItem({ committedDate: asOf }))).toEqual([])
    expect(lint(withItem({ committedDate: '2026-01-15' }))).toMatchObject([
      { code: 'committedAfterYearEnd', fixes: [{ changes: [{ to: '2025-12-31' }] }] },
    ])
    expect(codes(withItem({ committedDate: '2026-01-15', assignedLastDay: '2026-03-31' }))).toEqual([])
  })

  it('say why a date is later than the assigned one', () => {
    const reasonless = { code: 'committedAfterAssignedWithoutReason', detail: '30/11/2025 → 20/12/2025' }
    expect(lint(withItem({ situation: ' ', note: '' }))).toMatchObject([reasonless])
    expect(codes(withItem({ situation: '', note: 'Chờ thẩm định' }))).toEqual([])
    expect(codes(withItem({ situation: '', assignedLastDay: '2025-12-20' }))).toEqual([])
    expect(codes(withItem({ situation: '', assignedLastDay: null }))).toEqual([])
  })

  it('name a product', () => {
    expect(lint(withItem({ product: '' }))).toMatchObject([
      { code: 'productMissing', field: 'items.0.product' },
    ])
  })
})

describe('who signs', () => {
  it.each([
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['deputySigns']],
    ['', 'Phó Giám đốc', ['deputySigns']],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['deputySigns']],
    ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', ['deputySigns']],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', []],
    ['', 'GIÁM ĐỐC', []],
    ['Q.', 'GIÁM ĐỐC', []],
    ['TM ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ['authorityForm']],
    ['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ['authorityForm']],
  ])('%j %j: %j', (authority, title, expected) => {
    expect(codes(letterContent(1, { signer: { authority, title, name: 'Trần Văn Bình' } }))).toEqual(expected)
  })

  it('offers the head’s own signature instead of a deputy’s', () => {
    const signer = { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bình' }
    expect(lint(letterContent(1, { signer }))[0]?.fixes[0]?.changes).toEqual([
      { field: 'signer.authority', from: 'KT. GIÁM ĐỐC', to: '' },
      { field: 'signer.title', from: 'PHÓ GIÁM ĐỐC', to: 'GIÁM ĐỐC' },
      { field: 'signer.name', from: 'Trần Thị Bình', to: 'Nguyễn Văn An' },
    ])
  })

  it('is named without titles', () => {
    const signer = { authority: '', title: 'GIÁM ĐỐC', name: 'PGS. TS. Lê Minh Hòa' }
    expect(lint(letterContent(1, { signer }))).toMatchObject([
      { code: 'signerHonorific', fixes: [{ changes: [{ to: 'Lê Minh Hòa' }] }] },
    ])
    expect(codes(letterContent(1, { signer: { ...signer, name: 'Tsan Văn Ba' } }))).toEqual([])
  })

  it('takes the Party’s forms where the letterhead is the Party’s', () => {
    const party = { ...agency, layout: { ...agency.layout, letterhead: 'party' as const } }
    const signer = { authority: 'TM. BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Lê Minh Hòa' }
    expect(lint(letterContent(1, { signer }), party)).toMatchObject([
      { code: 'authorityForm', fixes: [{ changes: [{ to: 'T/M BAN THƯỜNG VỤ' }] }] },
    ])
  })
})

describe('the frame', () => {
  it('has a number of digits and a subject without "V/v" and full stop', () => {
    expect(lint(letterContent(1, { number: 'Số 05/SKHCN' }))).toMatchObject([
      { code: 'numberForm', fixes: [{ changes: [{ field: 'number', to: '05' }] }] },
    ])
    expect(lint(letterContent(1, { subject: 'V/v cam kết tiến độ.' }))).toMatchObject([
      { code: 'subjectForm', fixes: [{ changes: [{ to: 'cam kết tiến độ' }] }] },
    ])
  })

  it('has Lưu last and nobody twice in Nơi nhận', () => {
    const content = letterContent(1, {
      recipients: ['Sở Nội vụ'],
      distribution: ['Lưu: VT, CĐS', 'Lãnh đạo Sở', 'Sở Nội vụ'],
    })
    expect(codes(content)).toEqual(['orderWrong', 'recipientTwice'])
  })

  it('asks for the sections that are empty and offers the usual words', () => {
    const found = lint(letterContent(1, { commitments: [], responsibility: [] }))
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'componentMissing commitments',
      'componentMissing responsibility',
    ])
    expect(found[1]?.fixes[0]?.changes[0]?.to).toMatch(/^Giám đốc Sở Khoa học và Công nghệ chịu trách nhiệm/)
  })

  it('puts bases before the text of a BẢN CAM KẾT', () => {
    const opening = 'Sở cam kết như sau:\nCăn cứ Luật Tổ chức chính quyền địa phương;'
    expect(codes(letterContent(1, { form: 'banCamKet', opening }))).toContain('orderWrong')
    expect(codes(letterContent(1, { form: 'congVan', opening }))).not.toContain('orderWrong')
  })
})
