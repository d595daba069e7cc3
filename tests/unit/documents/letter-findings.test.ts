import { describe, expect, it } from 'vitest'
import { letterFindings } from '../../../src-main/documents/letter-findings.ts'
import { letterContent, letterItem } from './samples.ts'

const asOf = '2025-12-05'
const withItem = (more: Parameters<typeof letterItem>[1]) =>
  letterContent(0, { items: [letterItem(0, more)] })

describe('findings before a letter is signed', () => {
  it('finds nothing in a complete letter', () => {
    expect(letterFindings(letterContent(4), asOf)).toEqual([])
  })

  it('asks for items', () => {
    expect(letterFindings(letterContent(0), asOf)).toEqual([{ code: 'noItems', itemIndex: null, detail: '' }])
  })

  it('asks for a committed date, and for one that is not past', () => {
    expect(letterFindings(withItem({ committedDate: null }), asOf)).toEqual([
      { code: 'committedDateMissing', itemIndex: 0, detail: '' },
    ])
    expect(letterFindings(withItem({ committedDate: '2025-12-04' }), asOf)).toEqual([
      { code: 'committedDatePast', itemIndex: 0, detail: '04/12/2025' },
    ])
    expect(letterFindings(withItem({ committedDate: asOf }), asOf)).toEqual([])
  })

  it('asks for a reason when the committed date is after the assigned one', () => {
    const finding = {
      code: 'committedAfterAssignedWithoutReason',
      itemIndex: 0,
      detail: '30/11/2025 → 20/12/2025',
    }
    expect(letterFindings(withItem({ situation: ' ', note: '' }), asOf)).toEqual([finding])
    expect(letterFindings(withItem({ situation: '', note: 'Chờ thẩm định' }), asOf)).toEqual([])
    expect(letterFindings(withItem({ situation: '', assignedLastDay: '2025-12-20' }), asOf)).toEqual([])
    expect(letterFindings(withItem({ situation: '', assignedLastDay: null }), asOf)).toEqual([])
  })

  it('asks for a product', () => {
    expect(letterFindings(withItem({ product: '' }), asOf)).toEqual([
      { code: 'productMissing', itemIndex: 0, detail: '' },
    ])
  })

  it.each([
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', true],
    ['', 'Phó Giám đốc', true],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', true],
    ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', true],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', false],
    ['', 'GIÁM ĐỐC', false],
    ['Q.', 'GIÁM ĐỐC', false],
  ])('looks at who signs: %j %j', (authority, title, deputy) => {
    const codes = letterFindings(
      letterContent(1, { signer: { authority, title, name: 'Trần Văn B' } }),
      asOf,
    ).map((finding) => finding.code)
    expect(codes).toEqual(deputy ? ['deputySigns'] : [])
  })
})
