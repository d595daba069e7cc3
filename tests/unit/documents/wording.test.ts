import { describe, expect, it } from 'vitest'
import {
  addresseeLines,
  closingSentence,
  dateOrBlank,
  letterSymbol,
  numberLine,
  parentAgencyLine,
  points,
  recipientLines,
  roman,
  sentence,
  signatureTitles,
  typedSymbol,
} from '../../../src-main/documents/wording.ts'

describe('dates and numbers of a document', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2026-02-09', 'ngày 09 tháng 02 năm 2026'],
    ['2025-12-10', 'ngày 10 tháng 12 năm 2025'],
  ])('writes %s as the decree does', (date, words) => {
    expect(dateOrBlank(date, 2025)).toBe(words)
  })

  it('leaves day and month blank before the document is dated', () => {
    expect(dateOrBlank(null, 2025)).toBe('ngày      tháng      năm 2025')
  })

  it.each([
    ['', 'Số:      /SKHCN-CĐS'],
    ['7', 'Số: 07/SKHCN-CĐS'],
    ['12', 'Số: 12/SKHCN-CĐS'],
    ['1545', 'Số: 1545/SKHCN-CĐS'],
    ['07', 'Số: 07/SKHCN-CĐS'],
  ])('writes the number %j', (number, line) => {
    expect(numberLine(number, 'SKHCN-CĐS')).toBe(line)
  })

  it('gives a công văn no type in its symbol and a report BC', () => {
    expect(letterSymbol('SKHCN', 'CĐS')).toBe('SKHCN-CĐS')
    expect(letterSymbol('SKHCN', '')).toBe('SKHCN')
    expect(typedSymbol('BC', 'SKHCN')).toBe('BC-SKHCN')
  })

  it('numbers appendices by Roman numerals', () => {
    expect([1, 4, 9, 14].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV'])
  })
})

describe('names', () => {
  it('abbreviates the committee above the issuing agency, in either spelling', () => {
    expect(parentAgencyLine('Ủy ban nhân dân tỉnh An Giang')).toBe('UBND TỈNH AN GIANG')
    expect(parentAgencyLine('Uỷ ban nhân dân tỉnh An Giang')).toBe('UBND TỈNH AN GIANG')
    expect(parentAgencyLine('Bộ Nội vụ')).toBe('BỘ NỘI VỤ')
    expect(parentAgencyLine('')).toBe('')
  })

  it('puts each authority on its own line', () => {
    expect(signatureTitles('', 'GIÁM ĐỐC')).toEqual(['GIÁM ĐỐC'])
    expect(signatureTitles('KT. GIÁM ĐỐC', 'Phó Giám đốc')).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
    expect(signatureTitles('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
  })

  it('lets a single addressee stand and lists several', () => {
    expect(addresseeLines(['Bộ Nội vụ.'])).toEqual(['Bộ Nội vụ'])
    expect(addresseeLines(['Bộ Nội vụ', '- Bộ Tài chính;', ' '])).toEqual(['- Bộ Nội vụ;', '- Bộ Tài chính.'])
  })

  it('opens Nơi nhận with "Như trên" and closes it with "Lưu"', () => {
    const content = { recipients: ['Bộ Nội vụ'], distribution: ['Chủ tịch UBND tỉnh (để b/c)', 'Như trên'] }
    expect(recipientLines(content, 'CĐS')).toEqual([
      '- Như trên;',
      '- Chủ tịch UBND tỉnh (để b/c);',
      '- Lưu: VT, CĐS.',
    ])
    expect(recipientLines({ recipients: [], distribution: ['Lưu: VT, TCCB (02)'] }, 'CĐS')).toEqual([
      '- Lưu: VT, TCCB (02).',
    ])
    expect(recipientLines({ recipients: [], distribution: [] }, '')).toEqual(['- Lưu: VT.'])
  })
})

describe('punctuation', () => {
  it('ends a sentence once', () => {
    expect(sentence('Đã hoàn thành')).toBe('Đã hoàn thành.')
    expect(sentence('như sau:')).toBe('như sau:')
    expect(sentence('Nêu tại “Phụ lục.”')).toBe('Nêu tại “Phụ lục.”')
  })

  it('ends a document in "./." whatever was typed', () => {
    for (const end of ['', '.', ';', './.', ' ./. ', '. ']) {
      expect(closingSentence(`báo cáo theo quy định${end}`)).toBe('báo cáo theo quy định./.')
    }
  })

  it('letters points by the Vietnamese alphabet', () => {
    expect(points(['Một', 'Hai;', 'Ba', 'Bốn', 'Năm.'])).toEqual([
      'a) Một;',
      'b) Hai;',
      'c) Ba;',
      'd) Bốn;',
      'đ) Năm.',
    ])
  })

  it('ends every point in a full stop where one holds several sentences', () => {
    expect(points(['Một. Và thêm', 'Hai'])).toEqual(['a) Một. Và thêm.', 'b) Hai.'])
  })

  it('keeps marks that the clerk typed, and a single point unmarked', () => {
    expect(points(['- Một', '+ Hai', 'c) Ba'])).toEqual(['- Một;', '+ Hai;', 'c) Ba.'])
    expect(points(['Chỉ một'])).toEqual(['Chỉ một.'])
  })
})
