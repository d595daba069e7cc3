import { describe, expect, it } from 'vitest'
import { fullCitation, shortCitation } from '../../../src-main/documents/citation.ts'
import { directive } from './samples.ts'

const notice = {
  type: 'THÔNG BÁO',
  number: '624/TB-VPCP',
  symbol: '/TB-VPCP',
  date: '2025-11-16',
  issuer: 'Văn phòng Chính phủ',
  subject: 'Kết luận Phiên họp lần thứ năm',
}

describe('the first citation', () => {
  it('names type, number, date, issuer and subject', () => {
    expect(fullCitation(notice, 2025)).toBe(
      'Thông báo số 624/TB-VPCP ngày 16 tháng 11 năm 2025 của Văn phòng Chính phủ về kết luận Phiên họp lần thứ năm',
    )
  })

  it('keeps a blank number blank and says only the year of a blank date', () => {
    expect(fullCitation(directive, 2025)).toBe(
      'Công văn số      /UBND-KGVX năm 2025 của Ủy ban nhân dân tỉnh An Giang về việc xử lý dứt điểm các nhiệm vụ chậm tiến độ',
    )
  })

  it.each([
    ['V/v triển khai Chỉ thị', 'về việc triển khai Chỉ thị'],
    ['v/v: triển khai', 'về việc triển khai'],
    ['Về việc triển khai', 'về việc triển khai'],
    ['Về kết quả', 'về kết quả'],
    ['Ban hành Kế hoạch', 'ban hành Kế hoạch'],
    ['UBND tỉnh giao nhiệm vụ', 'về UBND tỉnh giao nhiệm vụ'],
    ['Công tác cải cách;', 'về công tác cải cách'],
  ])('makes a phrase of the subject %j', (subject, phrase) => {
    expect(fullCitation({ ...notice, subject }, 2025)).toMatch(new RegExp(`Chính phủ ${phrase}$`))
  })

  it('leaves out a subject in capitals, in which names cannot be told', () => {
    expect(fullCitation({ ...notice, subject: 'KẾT LUẬN CỦA THỦ TƯỚNG' }, 2025)).toMatch(
      /Văn phòng Chính phủ$/,
    )
  })
})

describe('a later citation', () => {
  it('names type and number only', () => {
    expect(shortCitation(notice)).toBe('Thông báo số 624/TB-VPCP')
    expect(shortCitation(directive)).toBe('Công văn số      /UBND-KGVX')
    expect(shortCitation({ ...notice, type: '', number: '', symbol: '' })).toBe('Văn bản')
  })
})
