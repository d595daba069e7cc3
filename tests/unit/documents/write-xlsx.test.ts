import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { reportTables } from '../../../src-main/documents/report-tables.ts'
import { writeReportXlsx } from '../../../src-main/documents/write-xlsx.ts'
import { all, first, parsePart, partsOf } from './office-xml.ts'
import { created, must, snapshot } from './samples.ts'

const options = { title: 'Báo cáo Quý IV năm 2025', created }
const HEADER = 4

async function read(file: Uint8Array): Promise<Map<string, Worksheet>> {
  const workbook = new Workbook()
  await workbook.xlsx.load(file)
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet]))
}

describe('the workbook of a report', async () => {
  const frozen = snapshot(45)
  const file = await writeReportXlsx(frozen, options)
  const sheets = await read(file)

  it('has a sheet for each appendix', () => {
    expect([...sheets.keys()]).toEqual(['Tổng hợp', 'Chi tiết', 'Quá hạn', 'Minh chứng'])
  })

  it.each(reportTables(frozen).map((table) => [table.sheet, table] as const))(
    'holds every cell of %s with its type',
    (name, table) => {
      const sheet = must(sheets.get(name))
      expect(sheet.getCell(1, 1).value).toBe(options.title)
      expect(sheet.getCell(2, 1).value).toBe(table.title)
      expect(sheet.getCell(3, 1).value).toBe(
        'Kỳ báo cáo: từ ngày 15/09/2025 đến ngày 14/12/2025; số liệu tính đến ngày 14/12/2025',
      )
      table.columns.forEach((column, index) => {
        expect(sheet.getCell(HEADER, index + 1).value).toBe(column.title)
      })
      table.rows.forEach((row, rowIndex) => {
        row.cells.forEach((cell, index) => {
          const { value } = sheet.getCell(HEADER + 1 + rowIndex, index + 1)
          const expected =
            typeof cell !== 'object'
              ? cell
              : 'bytes' in cell
                ? cell.bytes
                : cell.date === null
                  ? null
                  : new Date(`${cell.date}T00:00:00Z`)
          expect(value === null ? '' : value, `${name} ${rowIndex}:${index}`).toEqual(expected ?? '')
        })
      })
      expect(sheet.rowCount).toBe(HEADER + table.rows.length)
    },
  )

  it('freezes, filters and prints every sheet on A4 across with its header repeated', () => {
    const parts = partsOf(file)
    const names = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d\.xml$/.test(name))
    expect(names).toHaveLength(4)
    for (const name of names) {
      const sheet = parsePart(parts, name)
      expect(first(sheet, 'pane').attributes).toMatchObject({ ySplit: '4', state: 'frozen' })
      expect(first(sheet, 'autoFilter').attributes.ref).toMatch(/^A4:[A-Z]\d+$/)
      expect(first(sheet, 'pageSetup').attributes).toMatchObject({ paperSize: '9', orientation: 'landscape' })
      expect(first(sheet, 'pageSetUpPr').attributes.fitToPage).toBe('1')
      const heights = all(sheet, 'row').map((row) => Number(row.attributes.ht))
      expect(Math.min(...heights)).toBeGreaterThan(12)
    }
    const titles = all(parsePart(parts, 'xl/workbook.xml'), 'definedName').map((one) => one.text)
    expect(titles).toEqual(["'Tổng hợp'!$4:$4", "'Chi tiết'!$4:$4", "'Quá hạn'!$4:$4", "'Minh chứng'!$4:$4"])
  })

  it('has the same bytes for the same input', async () => {
    expect(Buffer.compare(file, await writeReportXlsx(frozen, options))).toBe(0)
  })
})

describe('hostile cells', () => {
  it.each(['=cmd|"/C calc"!A1', '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x")'])(
    'keeps %s as text',
    async (text) => {
      const file = await writeReportXlsx(
        snapshot(1, (task) => ({ ...task, text })),
        options,
      )
      expect(must((await read(file)).get('Chi tiết')).getCell(HEADER + 1, 2).value).toBe(text)
      const parts = partsOf(file)
      for (const name of parts.keys()) expect(all(parsePart(parts, name), 'f'), name).toEqual([])
    },
  )

  it('drops control characters and clips what Excel cannot hold', async () => {
    const text = `a\u0000\u0001b${'ữ'.repeat(40_000)}`
    const file = await writeReportXlsx(
      snapshot(1, (task) => ({ ...task, text })),
      options,
    )
    const value = must((await read(file)).get('Chi tiết')).getCell(HEADER + 1, 2).value
    expect(value).toBe(`ab${'ữ'.repeat(32_764)}…`)
  })

  it('puts a date on its own day east of Greenwich', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Asia/Ho_Chi_Minh'
    try {
      const parts = partsOf(await writeReportXlsx(snapshot(1), options))
      const cell = must(
        all(parsePart(parts, 'xl/worksheets/sheet2.xml'), 'c').find((one) => one.attributes.r === 'F5'),
      )
      // 30/11/2025 counted in days from 30/12/1899, with no fraction of a day.
      expect(first(cell, 'v').text).toBe('45991')
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('writes an empty report', async () => {
    const sheets = await read(await writeReportXlsx(snapshot(0), options))
    expect(must(sheets.get('Chi tiết')).getCell(HEADER, 2).value).toBe('Nhiệm vụ')
  })
})
