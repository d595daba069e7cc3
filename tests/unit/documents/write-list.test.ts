import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import type { ListLine, ListTable } from '../../../src-main/documents/list-table.ts'
import { writeListCsv } from '../../../src-main/documents/write-list-csv.ts'
import { writeListHtml } from '../../../src-main/documents/write-list-html.ts'
import { writeListXlsx } from '../../../src-main/documents/write-list-xlsx.ts'
import { must } from './samples.ts'

const created = '2025-12-14T03:00:00.000Z'
const rows: readonly ListLine[] = [
  { kind: 'group', name: 'Văn phòng' },
  { kind: 'row', cells: ['=HYPERLINK("x")', 40, { date: '2025-12-31' }, null] },
  { kind: 'row', cells: ['Hai dòng\n"trong ngoặc", có dấu phẩy', 0, null, '-1'] },
  { kind: 'row', cells: ['Tên rất dài '.repeat(60).trim(), null, { date: '2024-02-29' }, '@ai'] },
]

function table(lines: readonly ListLine[] = rows): ListTable {
  return {
    title: 'Danh sách cam kết',
    notes: ['Tính đến ngày 14/12/2025', 'Lọc: Tình trạng: Quá hạn'],
    columns: [
      { key: 'text', title: 'Nhiệm vụ', width: 240 },
      { key: 'percent', title: '%', width: 60 },
      { key: 'lastDay', title: 'Hạn', width: 100 },
      { key: 'unit', title: 'Đơn vị', width: 100 },
    ],
    sums: 'Tổng 3: Quá hạn 3',
    lines: each(lines),
  }
}

async function* each(lines: readonly ListLine[]): AsyncGenerator<ListLine> {
  yield* lines
}

describe('a list as .csv', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeListCsv(table()))

  it('begins with the mark by which Excel knows UTF-8, and has header and rows only', () => {
    expect(text.startsWith('\ufeffNhiệm vụ,%,Hạn,Đơn vị\r\n')).toBe(true)
    expect(text).not.toContain('Văn phòng')
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('quotes what needs it and lets nothing be calculated', () => {
    expect(text).toContain(`"'=HYPERLINK(""x"")",40,31/12/2025,\r\n`)
    expect(text).toContain(`"Hai dòng\n""trong ngoặc"", có dấu phẩy",0,,'-1\r\n`)
    expect(text).toContain(`,29/02/2024,'@ai\r\n`)
  })
})

describe('a list as .xlsx', async () => {
  const workbook = new Workbook()
  await workbook.xlsx.load(await writeListXlsx(table(), created))
  const sheet = must(workbook.worksheets[0])

  it('says what it is, and holds every cell with its type', () => {
    expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([
      'Danh sách cam kết',
      'Tính đến ngày 14/12/2025',
      'Lọc: Tình trạng: Quá hạn',
    ])
    expect([1, 2, 3, 4].map((column) => sheet.getCell(4, column).value)).toEqual([
      'Nhiệm vụ',
      '%',
      'Hạn',
      'Đơn vị',
    ])
    expect(sheet.getCell(5, 1).value).toBe('Văn phòng')
    expect(sheet.getCell(6, 1).value).toBe('=HYPERLINK("x")')
    expect(sheet.getCell(6, 1).formula ?? null).toBeNull()
    expect(sheet.getCell(6, 2).value).toBe(40)
    expect(sheet.getCell(6, 3).value).toEqual(new Date('2025-12-31T00:00:00Z'))
    expect(sheet.getCell(10, 1).value).toBe('Tổng 3: Quá hạn 3')
  })

  it('freezes and filters the header, and gives long rows their height', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
    expect(sheet.autoFilter).toBe('A4:D8')
    expect(must(sheet.getRow(8).height)).toBeGreaterThan(must(sheet.getRow(6).height))
    expect(sheet.pageSetup.orientation).toBe('landscape')
  })

  it('is a sound file without any row too', async () => {
    const empty = new Workbook()
    await empty.xlsx.load(await writeListXlsx(table([]), created))
    expect(must(empty.worksheets[0]).getCell(4, 1).value).toBe('Nhiệm vụ')
  })
})

describe('a list for paper', async () => {
  const html = await writeListHtml(table())

  it('lies across on A4 and takes no markup from the data', () => {
    expect(html).toContain('size: A4 landscape')
    expect(html).toContain('=HYPERLINK(&quot;x&quot;)')
    expect(html).toContain('<td colspan="4">Văn phòng</td>')
    expect(html).toContain('<td class="middle">31/12/2025</td>')
    expect(html).not.toContain('<script')
  })
})
