import { describe, expect, it } from 'vitest'
import { letterContent as letterContentSchema } from '../../../src-main/contract/letter.ts'
import { letterDocument } from '../../../src-main/documents/commitment-letter.ts'
import { draftLetter } from '../../../src-main/documents/letter-draft.ts'
import { resolveLetter } from '../../../src-main/documents/letter-figures.ts'
import { agency, commune, directive, letterContent, letterItem, must, sampleFigures } from './samples.ts'

const figuresOf = { figuresAsOf: null, figuresDirectiveId: null }

const bodyTexts = (...input: Parameters<typeof letterDocument>) =>
  letterDocument(...input).body.flatMap((block) => ('text' in block ? [block.text] : []))

function firstPoint(items: ReturnType<typeof letterItem>[]): string {
  const drafted = draftLetter({ agency, directive, items, total: 45, ...figuresOf, year: 2025 })
  return must(resolveLetter(drafted, sampleFigures(items)).commitments[0])
}

describe('the draft of a commitment letter', () => {
  it('is valid content', () => {
    const content = letterContent(3)
    expect(letterContentSchema.parse(content)).toEqual(content)
  })

  it('cites the directive in full and counts with denominators', () => {
    const content = letterContent(3)
    expect(content.opening).toBe(
      'Thực hiện Công văn số      /UBND-KGVX năm 2025 của Ủy ban nhân dân tỉnh An Giang về việc xử lý dứt điểm các nhiệm vụ chậm tiến độ, Sở Khoa học và Công nghệ báo cáo tình hình thực hiện và cam kết tiến độ, trách nhiệm đối với các nhiệm vụ được giao như sau:',
    )
    expect(content.situation).toEqual([
      'Tính đến ngày 05 tháng 12 năm 2025, Sở Khoa học và Công nghệ được giao 45 nhiệm vụ. Trong đó: đã hoàn thành 22/45 nhiệm vụ (48,9%), gồm 20 nhiệm vụ đúng hạn và 02 nhiệm vụ quá hạn; chưa hoàn thành 20/45 nhiệm vụ (44,4%), gồm 15 nhiệm vụ trong hạn và 05 nhiệm vụ quá hạn; thực hiện thường xuyên 3/45 nhiệm vụ (6,7%). Số nhiệm vụ chưa có thông tin cập nhật tiến độ: 4/45 nhiệm vụ (8,9%).',
      'Sở Khoa học và Công nghệ cam kết tiến độ đối với 03 nhiệm vụ, trong đó có 02 nhiệm vụ đã quá thời hạn được giao. Tình trạng, nguyên nhân và tiến độ cam kết của từng nhiệm vụ được nêu tại Phụ lục kèm theo.',
    ])
    expect(content.responsibility[0]).toBe(
      'Giám đốc Sở Khoa học và Công nghệ chịu trách nhiệm toàn diện trước Chủ tịch Ủy ban nhân dân tỉnh An Giang về tiến độ, chất lượng và kết quả thực hiện các nhiệm vụ đã cam kết.',
    )
  })

  it('names the last committed date only when every row has one', () => {
    expect(firstPoint([letterItem(0), letterItem(1, { committedDate: '2025-12-31' })])).toContain(
      'chậm nhất ngày 31 tháng 12 năm 2025',
    )
    expect(firstPoint([letterItem(0), letterItem(1, { committedDate: null })])).not.toContain('chậm nhất')
  })

  it('lets a people’s committee sign as a body and answer before the issuer', () => {
    const content = draftLetter({
      agency: commune,
      directive,
      items: [letterItem(0)],
      total: 45,
      ...figuresOf,
      year: 2025,
    })
    expect(content.signer).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      title: 'CHỦ TỊCH',
      name: 'Nguyễn Văn An',
    })
    expect(content.responsibility[0]).toMatch(
      /^Chủ tịch Ủy ban nhân dân xã Vĩnh Bình chịu .* trước Chủ tịch Ủy ban nhân dân tỉnh An Giang/,
    )
    expect(content.recipients).toEqual(['Ủy ban nhân dân tỉnh An Giang'])
  })

  it('speaks of no directive where there is none, and prints no contact that it does not know', () => {
    const content = draftLetter({
      agency,
      directive: { type: '', number: '', symbol: '', date: null, issuer: '', subject: '' },
      items: [letterItem(0)],
      total: 0,
      ...figuresOf,
      year: 2025,
    })
    expect(content.opening).toMatch(/^Thực hiện các nhiệm vụ được giao, Sở Khoa học/)
    expect(content.situation[0]).toContain('chưa ghi nhận nhiệm vụ nào')
    expect(content.requests.join()).not.toContain('Đầu mối')
  })
})

describe('the letter as a document', () => {
  it('is a công văn by default', () => {
    const document = letterDocument(agency, letterContent(2))
    expect(document.heading).toBeNull()
    expect(document.letterhead).toEqual({
      parentAgency: 'UBND TỈNH AN GIANG',
      issuingAgency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      numberLine: 'Số:      /SKHCN-CĐS',
      letterSubject: 'V/v cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
      placeDate: 'An Giang, ngày      tháng      năm 2025',
      urgency: '',
    })
    expect(document.addressees).toEqual(['Sở Nội vụ tỉnh An Giang'])
    expect(document.recipients).toEqual([
      '- Như trên;',
      '- Chủ tịch UBND tỉnh An Giang (để b/c);',
      '- Lãnh đạo Sở;',
      '- Lưu: VT, CĐS.',
    ])
    expect(document.signature).toEqual({ titles: ['GIÁM ĐỐC'], name: 'Nguyễn Văn An' })
  })

  it('numbers its clauses, mentions the appendix and ends in "./."', () => {
    const texts = bodyTexts(agency, letterContent(2))
    expect(texts.filter((text) => /^\d\. /.test(text))).toEqual([
      '1. Tình hình thực hiện',
      '2. Nội dung cam kết',
      '3. Trách nhiệm thực hiện',
    ])
    expect(texts.some((text) => text.includes('Phụ lục kèm theo'))).toBe(true)
    expect(texts.filter((text) => text.endsWith('./.'))).toEqual([texts.at(-1)])
  })

  it('has an appendix of ten columns with a row for each item and its reference', () => {
    const document = letterDocument(agency, letterContent(3, { number: '7', date: '2025-12-05' }))
    const [appendix] = document.appendices
    expect(appendix?.label).toBe('Phụ lục')
    expect(appendix?.reference).toBe(
      '(Kèm theo Công văn số 07/SKHCN-CĐS ngày 05 tháng 12 năm 2025 của Sở Khoa học và Công nghệ)',
    )
    const [block] = must(appendix).blocks
    if (block?.kind !== 'table') throw new Error('the appendix has no table')
    expect(block.table.columns.map((column) => column.title)).toEqual([
      'STT',
      'Nhiệm vụ',
      'Văn bản giao nhiệm vụ',
      'Thời hạn được giao',
      'Tình trạng và nguyên nhân',
      'Thời hạn cam kết',
      'Sản phẩm',
      'Người chịu trách nhiệm',
      'Cơ quan, đơn vị phối hợp',
      'Ghi chú',
    ])
    expect(block.table.rows.map((row) => row.cells.slice(0, 1).concat(row.cells.slice(5, 6)))).toEqual([
      ['1', '20/12/2025'],
      ['2', '20/12/2025'],
      ['3', '20/12/2025'],
    ])
  })

  it('has no appendix without items and drops empty clauses', () => {
    const content = letterContent(0, { situation: [], responsibility: [], requests: [] })
    expect(letterDocument(agency, content).appendices).toEqual([])
    expect(bodyTexts(agency, content).filter((text) => /^\d\. /.test(text))).toEqual(['1. Nội dung cam kết'])
  })

  it('takes the shape of a document with a type as BẢN CAM KẾT, bases in italics', () => {
    const opening =
      'Căn cứ Luật Tổ chức chính quyền địa phương.\nCăn cứ Công văn số 12/UBND-VX;\nSở cam kết như sau:'
    const document = letterDocument(agency, letterContent(1, { form: 'banCamKet', opening }))
    expect(document.heading).toEqual({
      typeName: 'BẢN CAM KẾT',
      subject: 'Tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
    })
    expect(document.letterhead.letterSubject).toBe('')
    expect(document.letterhead.numberLine).toBe('Số:      /CK-SKHCN')
    expect(document.body.slice(0, 3)).toEqual([
      { kind: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương;' },
      { kind: 'basis', text: 'Căn cứ Công văn số 12/UBND-VX.' },
      { kind: 'body', text: 'Sở cam kết như sau:' },
    ])
  })
})
