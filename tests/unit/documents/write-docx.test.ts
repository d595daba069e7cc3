import { describe, expect, it } from 'vitest'
import { letterDocument } from '../../../src-main/documents/commitment-letter.ts'
import type { DocumentModel } from '../../../src-main/documents/document-model.ts'
import { page, twips } from '../../../src-main/documents/layout.ts'
import { usualLayout } from '../../../src-main/documents/layout-of.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { writeDocx } from '../../../src-main/documents/write-docx.ts'
import { all, disorder, type Element, first, parsePart, partsOf, textOf } from './office-xml.ts'
import { agency, created, letterContent, letterItem, must, snapshot } from './samples.ts'

const { contentWidth } = usualLayout

async function open(model: DocumentModel) {
  const parts = partsOf(await writeDocx(model, { created }))
  return { parts, document: parsePart(parts, 'word/document.xml') }
}

const attribute = (element: Element, name: string) => element.attributes[name]
const styleOf = (paragraph: Element) => attribute(first(paragraph, 'w:pStyle'), 'w:val')
const styled = (document: Element, style: string) =>
  all(document, 'w:p').filter((one) => all(one, 'w:pStyle').length > 0 && styleOf(one) === style)
const standard = letterDocument(agency, letterContent(4))

describe('styles', async () => {
  const { parts } = await open(standard)
  const styles = new Map(
    all(parsePart(parts, 'word/styles.xml'), 'w:style').map((one) => [one.attributes['w:styleId'], one]),
  )

  it.each(Object.entries(usualLayout.styles))('writes %s as the layout table has it', (id, expected) => {
    const style = must(styles.get(id))
    expect(attribute(first(style, 'w:name'), 'w:val')).toBe(expected.name)
    expect(attribute(first(style, 'w:sz'), 'w:val')).toBe(String(expected.size * 2))
    expect(attribute(first(style, 'w:rFonts'), 'w:ascii')).toBe('Times New Roman')
    expect(attribute(first(style, 'w:lang'), 'w:val')).toBe('vi-VN')
    const on = (name: string) => all(style, name).some((one) => one.attributes['w:val'] !== 'false')
    expect([on('w:b'), on('w:i'), on('w:keepNext')]).toEqual([
      expected.bold,
      expected.italic,
      expected.keepWithNext,
    ])
    expect(attribute(first(style, 'w:jc'), 'w:val')).toBe(
      expected.align === 'justify' ? 'both' : expected.align,
    )
    expect(first(style, 'w:spacing').attributes).toMatchObject({
      'w:before': String(expected.before * 20),
      'w:after': String(expected.after * 20),
      'w:line': String(Math.round(expected.line * 240)),
      'w:lineRule': 'auto',
    })
    const indent = all(style, 'w:ind')[0]?.attributes['w:firstLine']
    expect(indent).toBe(expected.firstLine === 0 ? undefined : String(twips(expected.firstLine)))
    const outline = all(style, 'w:outlineLvl')[0]?.attributes['w:val']
    expect(outline).toBe(expected.outline === null ? undefined : String(expected.outline - 1))
  })
})

describe('a letter of four items', async () => {
  const { parts, document } = await open(standard)

  it('is well-formed in every part, its elements in the order of the schema', () => {
    for (const name of parts.keys()) expect(() => parsePart(parts, name), name).not.toThrow()
    for (const name of parts.keys()) expect(disorder(parsePart(parts, name)), name).toEqual([])
  })

  it('has a portrait section and a landscape one, both A4 with the margins of the table', () => {
    const sections = all(document, 'w:sectPr')
    expect(sections).toHaveLength(2)
    const margins = {
      'w:top': String(twips(page.marginTop)),
      'w:bottom': String(twips(page.marginBottom)),
      'w:left': String(twips(page.marginLeft)),
      'w:right': String(twips(page.marginRight)),
    }
    expect(sections.map((section) => first(section, 'w:pgMar').attributes)).toMatchObject([margins, margins])
    expect(sections.map((section) => first(section, 'w:pgSz').attributes)).toMatchObject([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ])
  })

  it('numbers the pages of each section from 1, centred in the top margin, hidden on the first', () => {
    const relations = new Map(
      all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship').map((one) => [
        one.attributes.Id,
        one.attributes.Target,
      ]),
    )
    for (const section of all(document, 'w:sectPr')) {
      expect(attribute(first(section, 'w:pgNumType'), 'w:start')).toBe('1')
      expect(all(section, 'w:titlePg')).toHaveLength(1)
      const header = (type: string) => {
        const reference = must(
          all(section, 'w:headerReference').find((one) => one.attributes['w:type'] === type),
        )
        return parsePart(parts, `word/${relations.get(reference.attributes['r:id'])}`)
      }
      expect(textOf(header('default'))).toBe('PAGE')
      expect(textOf(header('first'))).toBe('')
      expect(styleOf(first(header('default'), 'w:p'))).toBe('pageNumber')
      expect(all(section, 'w:footerReference')).toEqual([])
    }
  })

  it('has a letterhead without borders, of fixed widths, in the order of the boxes', () => {
    const head = must(all(document, 'w:tbl')[0])
    expect(attribute(first(head, 'w:tblLayout'), 'w:type')).toBe('fixed')
    expect(first(head, 'w:tblBorders').children.map((one) => one.attributes['w:val'])).toEqual(
      Array.from({ length: 6 }, () => 'none'),
    )
    const columns = all(head, 'w:gridCol').map((one) => Number(one.attributes['w:w']))
    expect(
      Math.abs(columns.reduce((sum, one) => sum + one, 0) - twips(contentWidth.portrait)),
    ).toBeLessThanOrEqual(1)
    const words = all(head, 'w:p')
      .filter((one) => textOf(one) !== '')
      .map((one) => `${styleOf(one)}: ${textOf(one).replaceAll('\u00a0', ' ')}`)
    expect(words).toEqual([
      'parentAgency: UBND TỈNH AN GIANG',
      'issuingAgency: SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'numberLine: Số:      /SKHCN-CĐS',
      'letterSubject: V/v cam kết tiến độ thực hiện\nvà chịu trách nhiệm đối với\ncác nhiệm vụ được giao',
      'placeDate: An Giang, ngày      tháng      năm 2025',
    ])
  })

  it('draws the rules as solid borders of the prescribed length in the middle', () => {
    const [left = 0, right = 0] = all(must(all(document, 'w:tbl')[0]), 'w:gridCol').map((one) =>
      Number(one.attributes['w:w']),
    )
    const rules = all(must(all(document, 'w:tbl')[0]), 'w:p').filter((one) => all(one, 'w:pBdr').length > 0)
    const lengths = rules.map((rule, index) => {
      const indent = first(rule, 'w:ind').attributes
      expect(indent['w:left']).toBe(indent['w:right'])
      expect(first(rule, 'w:pBdr').children.map((one) => [one.name, one.attributes['w:val']])).toEqual([
        ['w:top', 'single'],
      ])
      return (index === 0 ? left : right) - 2 * Number(indent['w:left'])
    })
    // SỞ KHOA HỌC VÀ CÔNG NGHỆ is 64.8 mm at 12 pt bold, the motto 56.1 mm at 13 pt bold.
    expect(must(lengths[0]) / twips(64.8)).toBeCloseTo(0.4, 1)
    expect(must(lengths[1]) / twips(56.1)).toBeCloseTo(1, 1)
  })

  it('repeats the header of the appendix and keeps its rows whole', () => {
    const table = must(all(document, 'w:tbl').at(-1))
    const rows = all(table, 'w:tr')
    expect(rows).toHaveLength(5)
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0])
    for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1)
    const widths = all(table, 'w:gridCol').reduce((sum, one) => sum + Number(one.attributes['w:w']), 0)
    expect(Math.abs(widths - twips(contentWidth.landscape))).toBeLessThanOrEqual(10)
  })

  it('keeps the last paragraph with the signature', () => {
    const last = must(styled(document, 'body').at(-1))
    expect(textOf(last)).toMatch(/\.\/\.$/)
    expect(all(last, 'w:keepNext')).toHaveLength(1)
    expect(styled(document, 'signerTitle').map(textOf)).toEqual(['GIÁM ĐỐC'])
    expect(styled(document, 'recipientsTitle').map(textOf)).toEqual(['Nơi nhận:'])
  })

  it('carries its properties and the given date', () => {
    const core = parsePart(parts, 'docProps/core.xml')
    expect(textOf(first(core, 'dc:creator'))).toBe('Sở Khoa học và Công nghệ')
    expect(textOf(first(core, 'dc:title'))).toMatch(/^Công văn V\/v cam kết/)
    expect(textOf(first(core, 'dcterms:created'))).toBe('2025-12-05T01:02:03Z')
  })
})

describe('letters of other kinds', () => {
  it('writes several addressees with hanging dashes below the colon', async () => {
    const recipients = Array.from({ length: 12 }, (_, index) => `Cơ quan thứ ${index + 1}`)
    const { document } = await open(letterDocument(agency, letterContent(1, { recipients })))
    const lines = styled(document, 'addressee')
    expect(lines.map(textOf)).toEqual([
      'Kính gửi:',
      ...recipients.map((name, index) => `- ${name}${index === 11 ? '.' : ';'}`),
    ])
    const indents = lines.slice(1).map((line) => first(line, 'w:ind').attributes)
    expect(new Set(indents.map((one) => JSON.stringify(one))).size).toBe(1)
    const intro = Number(first(must(lines[0]), 'w:ind').attributes['w:left'])
    const dash = Number(indents[0]?.['w:left']) - Number(indents[0]?.['w:hanging'])
    // "Kính gửi" is 17.6 mm wide at 14 pt.
    expect((dash - intro) / twips(17.6)).toBeCloseTo(1, 1)
  })

  it('writes a deputy’s signature on two lines', async () => {
    const signer = { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bình' }
    const { document } = await open(letterDocument(agency, letterContent(1, { signer })))
    expect(styled(document, 'signerTitle').map(textOf)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
    expect(styled(document, 'signerName').map(textOf)).toEqual(['Trần Thị Bình'])
  })

  it('writes a report with a section for each of its four appendices', async () => {
    const frozen = snapshot(30)
    const { parts, document } = await open(
      reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen })),
    )
    expect(all(document, 'w:sectPr')).toHaveLength(5)
    expect(disorder(document)).toEqual([])
    expect(styled(document, 'typeName').map(textOf)).toEqual(['BÁO CÁO'])
    expect(styled(document, 'appendixLabel').map(textOf)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ])
    for (const name of parts.keys()) expect(() => parsePart(parts, name), name).not.toThrow()
  })

  it('lets hostile text through as text only', async () => {
    const text = '<w:p>]]>&amp;"\' <script>alert(1)</script>\u0000\u0001\ud800\u202e =cmd|x'
    const { document } = await open(
      letterDocument(agency, letterContent(0, { items: [letterItem(0, { text })] })),
    )
    const cell = must(all(must(all(document, 'w:tbl').at(-1)), 'w:tr')[1]?.children[2])
    expect(textOf(cell)).toBe('<w:p>]]>&amp;"\' <script>alert(1)</script> =cmd|x')
  })

  it('lets a row of 10,000 characters break over pages', async () => {
    const items = [letterItem(0, { text: 'chữ '.repeat(2_500) }), letterItem(1)]
    const { document } = await open(letterDocument(agency, letterContent(0, { items })))
    const rows = all(must(all(document, 'w:tbl').at(-1)), 'w:tr')
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0, 1])
  })
})

describe('the bytes', () => {
  it('are the same for the same input at another time and in another zone', async () => {
    const once = await writeDocx(standard, { created })
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    try {
      expect(Buffer.compare(once, await writeDocx(standard, { created }))).toBe(0)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    expect(Buffer.compare(once, await writeDocx(standard, { created: '2025-12-06T00:00:00Z' }))).not.toBe(0)
  })
})
