import { describe, expect, it } from 'vitest'
import { twips } from '../../../src-main/documents/layout.ts'
import { writeDocx } from '../../../src-main/documents/write-docx.ts'
import { documentKinds } from '../../support/document-kinds.ts'
import { all, disorder, type Element, first, parsePart, partsOf, textOf } from './office-xml.ts'
import { created, must } from './samples.ts'

const kinds = await Promise.all(
  documentKinds().map(async ({ name, model }) => {
    const parts = partsOf(await writeDocx(model, { created }))
    return { name, model, parts, document: parsePart(parts, 'word/document.xml') }
  }),
)
const kind = (name: string) => must(kinds.find((one) => one.name === name))

function styleOf(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
}

/** "style: words" of the paragraphs of the letterhead that say something, in order. */
function headOf(document: Element): string[] {
  return all(must(all(document, 'w:tbl')[0]), 'w:p')
    .filter((one) => textOf(one) !== '')
    .map((one) => `${styleOf(one)}: ${textOf(one).replaceAll('\u00a0', ' ').replaceAll('\n', ' ')}`)
}

describe('every kind of document as .docx', () => {
  it.for(kinds)('$name is well-formed, in the order of the schema, without a second font', ({ parts }) => {
    for (const name of [...parts.keys()].filter((one) => !one.endsWith('.png'))) {
      const part = parsePart(parts, name)
      expect(disorder(part), name).toEqual([])
      for (const fonts of all(part, 'w:rFonts')) {
        expect(fonts.attributes['w:ascii'] ?? 'Times New Roman', name).toBe('Times New Roman')
      }
    }
  })

  it.for(kinds)(
    '$name has the page and the styles of its layout in every section',
    ({ model, parts, document }) => {
      const { page, styles, contentWidth } = model.layout
      const sections = all(document, 'w:sectPr')
      expect(sections).toHaveLength(1 + model.appendices.length)
      sections.forEach((section, index) => {
        expect(first(section, 'w:pgMar').attributes).toMatchObject({
          'w:top': `${twips(page.marginTop)}`,
          'w:bottom': `${twips(page.marginBottom)}`,
          'w:left': `${twips(page.marginLeft)}`,
          'w:right': `${twips(page.marginRight)}`,
          'w:header': `${twips(page.pageNumberTop)}`,
        })
        const landscape = index > 0
        expect(first(section, 'w:pgSz').attributes).toMatchObject({
          'w:w': landscape ? '16838' : '11906',
          'w:h': landscape ? '11906' : '16838',
          'w:orient': landscape ? 'landscape' : 'portrait',
        })
        expect(first(section, 'w:pgNumType').attributes['w:start']).toBe('1')
        expect(all(section, 'w:titlePg')).toHaveLength(1)
        expect(new Set(all(section, 'w:headerReference').map((one) => one.attributes['w:type']))).toEqual(
          new Set(['default', 'first']),
        )
      })
      const written = new Map(
        all(parsePart(parts, 'word/styles.xml'), 'w:style').map((one) => [one.attributes['w:styleId'], one]),
      )
      for (const [id, style] of Object.entries(styles)) {
        const own = must(written.get(id))
        expect(first(own, 'w:sz').attributes['w:val'], id).toBe(`${style.size * 2}`)
        expect(first(own, 'w:spacing').attributes, id).toMatchObject({
          'w:before': `${style.before * 20}`,
          'w:after': `${style.after * 20}`,
          'w:line': `${Math.round(style.line * 240)}`,
        })
        expect(all(own, 'w:ind')[0]?.attributes['w:firstLine'], id).toBe(
          style.firstLine === 0 ? undefined : `${twips(style.firstLine)}`,
        )
        expect(all(own, 'w:u').length, id).toBe(style.underline ? 1 : 0)
      }
      const head = all(must(all(document, 'w:tbl')[0]), 'w:gridCol').map((one) =>
        Number(one.attributes['w:w']),
      )
      expect(Math.abs(head.reduce((sum, one) => sum + one, 0) - twips(contentWidth.portrait))).toBeLessThan(2)
    },
  )

  it.for(kinds)('$name ends its text in "./." once', ({ document }) => {
    const text = all(document, 'w:p')
      .filter((one) => styleOf(one) === 'body')
      .map(textOf)
    expect(text.filter((one) => one.includes('./.'))).toEqual([text.at(-1)])
  })
})

describe('the letterheads', () => {
  it('of the State: quốc hiệu and tiêu ngữ, "Số:", the symbol after a slash', () => {
    expect(headOf(kind('letter-numbered-urgent').document)).toEqual([
      'parentAgency: UBND TỈNH AN GIANG',
      'issuingAgency: SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'numberLine: Số: 05/SKHCN-CĐS',
      'letterSubject: V/v cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
      'urgency: THƯỢNG KHẨN',
      'placeDate: An Giang, ngày 05 tháng 12 năm 2025',
    ])
  })

  it('of the Party: its heading, a star, "Số" without colon, the type in the symbol, the date below the heading', () => {
    expect(headOf(kind('letter-party').document)).toEqual([
      'parentAgency: ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH AN GIANG',
      'issuingAgency: ĐẢNG ỦY SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'star: *',
      'nationalName: ĐẢNG CỘNG SẢN VIỆT NAM',
      'placeDate: An Giang, ngày 05 tháng 12 năm 2025',
      'numberLine: Số 05-CV/ĐUSKHCN',
      'letterSubject: V/v cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
    ])
    expect(headOf(kind('letter-party-blank').document)).toContain('numberLine: Số      -CK/ĐUSKHCN')
    const titles = all(kind('letter-party').document, 'w:p').filter((one) => styleOf(one) === 'signerTitle')
    expect(titles.map(textOf)).toEqual(['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'])
  })

  it('frame the stamp of urgency 40 mm wide and write the drafter below Nơi nhận', () => {
    const { document, model } = kind('letter-numbered-urgent')
    const stamp = must(all(document, 'w:p').find((one) => styleOf(one) === 'urgency'))
    const indent = first(stamp, 'w:ind').attributes
    const width = twips(model.layout.head.left) - Number(indent['w:left']) - Number(indent['w:right'])
    expect(Math.abs(width - twips(40))).toBeLessThan(3)
    expect(first(stamp, 'w:pBdr').children.map((side) => side.attributes['w:val'])).toEqual(
      Array.from({ length: 4 }, () => 'single'),
    )
    const code = all(document, 'w:p').filter((one) => styleOf(one) === 'drafterCode')
    expect(code.map(textOf)).toEqual(['PL.(300)'])
  })
})
