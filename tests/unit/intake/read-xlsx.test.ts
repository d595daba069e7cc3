import type { Worksheet } from '@cj-tech-master/excelts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { readDocument } from '../../../src-main/intake/read-document.ts'
import { workbookOf, workbookOfRows } from '../../support/workbook.ts'

/** Far above what an honest refusal costs. */
const HANGS_MS = 30_000

const read = (bytes: Uint8Array, name = 'bảng.xlsx') => readDocument({ name, bytes })
const linesOf = ({ text }: { text: string }) => text.split(/[\n\f]/).filter((line) => line !== '')
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date))

function put(sheet: Worksheet, address: string, value: string | number | Date, format?: string): void {
  const cell = sheet.getCell(address)
  cell.value = value
  if (format !== undefined) cell.numFmt = format
}

describe('workbooks', () => {
  it('are told by their content, and read as rows', async () => {
    const bytes = await workbookOfRows([
      ['DANH MỤC NHIỆM VỤ'],
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [1, 'Rà soát hồ sơ', 'Sở Y tế', 'Quý II/2026'],
    ])
    const source = await read(bytes, 'không-tên.docx')
    expect(source).toMatchObject({ kind: 'xlsx', pages: 1, notes: [] })
    expect(linesOf(source)).toEqual([
      'DANH MỤC NHIỆM VỤ',
      '| STT | Nhiệm vụ | Chủ trì | Thời hạn |',
      '| 1 | Rà soát hồ sơ | Sở Y tế | Quý II/2026 |',
    ])
  })

  it('write dates in the parts that are shown, and a serial day below a heading that asks for a date', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      sheet.addRow(['STT', 'Nhiệm vụ', 'Thời hạn'])
      for (let row = 2; row <= 6; row += 1) sheet.addRow([row - 1, `Việc số ${row - 1} của năm`])
      put(sheet, 'C2', day(2026, 6, 30), 'dd/mm/yyyy')
      put(sheet, 'C3', day(2026, 9, 1), 'mmm-yy')
      put(sheet, 'C4', day(2026, 1, 1), 'yyyy')
      put(sheet, 'C5', 46_203)
      put(sheet, 'C6', day(2026, 12, 31), '[$-42A]d mmmm yyyy;@')
    })
    const { tasks } = extract(await read(bytes))
    expect(tasks.map((task) => [task.deadlineText, task.deadlineKind, task.deadlineISO])).toEqual([
      ['30/6/2026', 'day', '2026-06-30'],
      ['9/2026', 'month', '2026-09-30'],
      ['2026', 'year', '2026-12-31'],
      ['30/6/2026', 'day', '2026-06-30'],
      ['31/12/2026', 'day', '2026-12-31'],
    ])
  })

  it('fill merged cells downwards, keep line breaks, formats of words, results of formulas and links', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      sheet.addRow(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'])
      sheet.addRow(['I. VỀ THỂ CHẾ'])
      sheet.mergeCells('A2:D2')
      sheet.addRow([1, 'Kiện toàn ban chỉ đạo', 'Sở Nội vụ\nSở Tư pháp', 'Thường xuyên'])
      sheet.addRow([null, null, 'Sở Y tế', '12/2026'])
      sheet.mergeCells('A3:A4')
      sheet.mergeCells('B3:B4')
      sheet.addRow([2, { richText: [{ text: 'Lập kế hoạch ' }, { text: 'a | b', font: { bold: true } }] }])
      sheet.getCell('C5').value = { text: 'Công an tỉnh', hyperlink: 'https://example.org' }
      sheet.getCell('D5').value = { formula: '"Quý "&"III/2026"', result: 'Quý III/2026' }
    })
    expect(linesOf(await read(bytes))).toEqual([
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
      '| I. VỀ THỂ CHẾ |  |  |  |',
      '| 1 | Kiện toàn ban chỉ đạo | Sở Nội vụ\u2028Sở Tư pháp | Thường xuyên |',
      '| 1 | Kiện toàn ban chỉ đạo | Sở Y tế | 12/2026 |',
      '| 2 | Lập kế hoạch a ¦ b | Công an tỉnh | Quý III/2026 |',
    ])
    expect(extract(await read(bytes)).tasks.map((task) => [task.path, task.agencies])).toEqual([
      ['I.1', ['Sở Nội vụ', 'Sở Tư pháp']],
      ['I.1(2)', ['Sở Y tế']],
      ['I.2', ['Công an tỉnh']],
    ])
  })

  it('read a letterhead, the title and a signature around the table as lines', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      sheet.addRow(['ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
      sheet.mergeCells('A1:C1')
      sheet.addRow(['Số: 12/KH-UBND', null, null, 'Hà Nam, ngày 05 tháng 01 năm 2026'])
      sheet.addRow([])
      sheet.addRow(['DANH MỤC NHIỆM VỤ NĂM 2026'])
      sheet.addRow(['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'])
      sheet.addRow([1, 'Rà soát quy chế làm việc', 'Sở Nội vụ', 'trước ngày 15/3'])
      sheet.addRow([])
      sheet.addRow([null, null, null, 'TM. ỦY BAN NHÂN DÂN'])
      sheet.addRow([null, null, null, 'CHỦ TỊCH'])
    })
    const found = extract(await read(bytes))
    expect(found).toMatchObject({
      documentNumber: '12/KH-UBND',
      documentDate: '2026-01-05',
      issuer: 'Ủy ban nhân dân tỉnh Hà Nam',
    })
    expect(found.tasks).toMatchObject([{ path: '1', agencies: ['Sở Nội vụ'], deadlineISO: '2026-03-15' }])
    expect(found.tables[0]?.title).toBe('DANH MỤC NHIỆM VỤ NĂM 2026')
  })

  it('read every shown sheet, and tell of hidden rows and sheets', async () => {
    const bytes = await workbookOf((workbook) => {
      for (const [name, work] of [
        ['Phụ lục I', 'Rà soát quy chế'],
        ['Phụ lục II', 'Lập kế hoạch năm'],
      ] as const) {
        const sheet = workbook.addWorksheet(name)
        sheet.addRow(['STT', 'Nhiệm vụ', 'Đơn vị chủ trì'])
        sheet.addRow([1, work, 'Sở Nội vụ'])
        sheet.addRow([2, `${work} chi tiết`, 'Sở Y tế']).hidden = name === 'Phụ lục I'
      }
      workbook.addWorksheet('Danh mục', { state: 'hidden' }).addRow(['không đọc'])
    })
    const source = await read(bytes)
    expect(source.pages).toBe(2)
    expect(source.text).not.toContain('không đọc')
    expect(source.notes).toEqual([
      { code: 'hiddenRows', detail: 'Phụ lục I: 3', span: null },
      { code: 'hiddenSheets', detail: 'Danh mục', span: null },
    ])
    const { tasks } = extract(source)
    expect(tasks.map(({ path, span }) => [path, span.page])).toEqual([
      ['PLI.1', 1],
      ['PLI.2', 1],
      ['PLII.1', 2],
      ['PLII.2', 2],
    ])
    for (const task of tasks) expect(source.text.slice(task.span.start, task.span.end)).toBe(task.text)
  })

  it('with a stamp of secrecy are refused', async () => {
    await expect(read(await workbookOfRows([['MẬT'], ['STT', 'Nhiệm vụ', 'Chủ trì']]))).rejects.toMatchObject(
      {
        code: 'STATE_SECRET',
      },
    )
  })
})

describe('hostile workbooks', async () => {
  const honest = await workbookOfRows([
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Rà soát hồ sơ', 'Sở Y tế'],
  ])
  const sheetPart = 'xl/worksheets/sheet1.xml'
  /** The workbook with the XML of one part changed. */
  const changed = (part: string, change: (xml: string) => string) => {
    const parts = unzipSync(honest)
    return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
  }
  const afterRows = (xml: string) =>
    changed(sheetPart, (sheet) => sheet.replace('</sheetData>', `</sheetData>${xml}`))

  it.each([
    ['cut short', honest.slice(0, honest.length / 2)],
    ['without sheets', changed('xl/_rels/workbook.xml.rels', () => '<Relationships/>')],
    ['broken XML', changed(sheetPart, () => '<worksheet><sheetData><row r="1"><c')],
    [
      'a zip bomb',
      changed(sheetPart, (xml) => xml.replace('</sheetData>', `${' '.repeat(110e6)}</sheetData>`)),
    ],
    ['entities', changed('xl/sharedStrings.xml', () => '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst>&a;</sst>')],
    ['deep XML', changed(sheetPart, () => '<a>'.repeat(300_000) + '</a>'.repeat(300_000))],
  ])(
    '%s: one clear message',
    async (_what, bytes) => {
      await expect(read(bytes)).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    },
    HANGS_MS,
  )

  it.each([
    ['merged columns', afterRows('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
    [
      'merged columns, spelled otherwise',
      afterRows('<mergeCells><mergeCell a="1" ref="A1:C1048576"></mergeCell></mergeCells>'),
    ],
    [
      'endless columns',
      changed(sheetPart, (xml) =>
        xml.replace('<sheetData>', '<cols><col min="1" max="1000000000"/></cols><sheetData>'),
      ),
    ],
    [
      'vast names',
      changed('xl/workbook.xml', (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="a">Sheet1!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
      ),
    ],
  ])(
    '%s cost nothing',
    async (_what, bytes) => {
      expect(linesOf(await read(bytes))).toHaveLength(2)
    },
    HANGS_MS,
  )

  it('more than 20,000 rows or 60 columns are too large', async () => {
    const long = await workbookOfRows(Array.from({ length: 20_001 }, (_none, index) => [index, 'việc', 'sở']))
    await expect(read(long)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      params: { limit: '20.000 dòng' },
    })
    const wide = await workbookOfRows([Array.from({ length: 61 }, (_none, index) => `cột ${index}`)])
    await expect(read(wide)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', params: { limit: '60 cột' } })
  })
})
