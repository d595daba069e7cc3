import { describe, expect, it } from 'vitest'
import type { DirectiveHeader } from '../../../src-main/contract/directive.ts'
import { directiveLabel, directiveReference } from '../../../src-main/domain/directive-label.ts'

const header: DirectiveHeader = {
  documentType: 'Công văn',
  documentNumber: '440/UBND-TH',
  documentSymbol: '/UBND-TH',
  documentDate: '2025-03-31',
  documentYear: 2025,
  receivedOn: null,
  issuer: 'Ủy ban nhân dân tỉnh An Giang',
  subject: 'V/v thực hiện Thông báo số 25/TB-VPCP của Văn phòng Chính phủ',
  signerTitle: 'CHỦ TỊCH',
  signerName: '',
}
const blank = { ...header, documentNumber: '', documentDate: null }

describe('how a directive is named', () => {
  it('by type and number in lists, with its date in documents', () => {
    expect(directiveLabel(header)).toBe('Công văn 440/UBND-TH')
    expect(directiveReference(header)).toBe('Công văn số 440/UBND-TH ngày 31/03/2025')
  })

  it('with its subject where the number is blank, so that two letters of one office differ', () => {
    expect(directiveLabel(blank)).toBe('Công văn …/UBND-TH (2025): thực hiện Thông báo số 25/TB-VPCP của …')
    expect(directiveReference(blank)).toBe(
      'Công văn số …/UBND-TH năm 2025 về việc thực hiện Thông báo số 25/TB-VPCP của Văn phòng Chính phủ',
    )
  })

  it('by what there is where the header was not read', () => {
    const nothing = { ...blank, documentType: '', documentSymbol: '', documentYear: null, subject: '' }
    expect(directiveLabel(nothing)).toBe('Văn bản')
    expect(directiveReference(nothing)).toBe('Văn bản')
  })
})
