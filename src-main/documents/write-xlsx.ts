import type { Worksheet } from '@cj-tech-master/excelts'
import type { ReportSnapshot } from '../contract/report.ts'
import { cleanLine } from './clean-text.ts'
import { fontFamily, page } from './layout.ts'
import type { Pace } from './pace.ts'
import { windowWords } from './period-report.ts'
import { repack } from './repack.ts'
import { reportTables, type SheetTable } from './report-tables.ts'
import {
  type CellKind,
  cellKinds,
  cellText,
  rowHeight,
  type StyleOf,
  XLSX_SIZE,
  xlsxRows,
} from './xlsx-rows.ts'

export interface XlsxOptions {
  /** Title above each table and of the file. */
  readonly title: string
  /** Instant (UTC ISO) written as created and modified; the same input gives the same bytes. */
  readonly created: string
  /** Told of the rows as they are written. */
  readonly pace?: Pace | undefined
}

/**
 * The tables of a report as a workbook, one sheet for each appendix: typed cells, frozen header, filter, and
 * A4 landscape print with the header on every page.
 */
export async function writeReportXlsx(snapshot: ReportSnapshot, options: XlsxOptions): Promise<Uint8Array> {
  return writeTablesXlsx(reportTables(snapshot), {
    ...options,
    subtitle: `Kỳ báo cáo: ${windowWords(snapshot)}`,
  })
}

/**
 * Tables as a workbook. The library makes sheets, styles and headings; the rows are streamed into them, so that memory
 * does not grow with their number.
 */
export async function writeTablesXlsx(
  tables: readonly SheetTable[],
  options: XlsxOptions & { readonly subtitle: string },
): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.title = cleanLine(options.title)
  workbook.creator = PRODUCER
  workbook.lastModifiedBy = PRODUCER
  workbook.created = new Date(options.created)
  workbook.modified = new Date(options.created)
  for (const table of tables) {
    const sheet = workbook.addWorksheet(table.sheet, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW }],
      pageSetup: {
        paperSize: A4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
        margins: {
          top: inches(page.marginTop),
          bottom: inches(page.marginBottom),
          left: inches(page.marginLeft),
          right: inches(page.marginRight),
          header: inches(page.pageNumberTop),
          footer: inches(page.pageNumberTop),
        },
      },
      headerFooter: { oddHeader: '&C&P' },
    })
    fillHead(sheet, table, [cleanLine(options.title), table.title, options.subtitle])
    addSamples(sheet, table)
  }
  const sheets = tables.map(sheetRows)
  const fill = new Map(sheets.map((sheet) => [sheet.marker, sheet.rows()]))
  return repack(await workbook.xlsx.writeBuffer(), options.created, {
    edit: (name, xml) => sheets.find((sheet) => sheet.part === name)?.takeSamples(xml) ?? xml,
    fill,
    pace: options.pace,
  })
}

const PRODUCER = 'Cam Kết'
const A4 = 9
const HEADER_ROW = 4
const FONT = { name: fontFamily, size: XLSX_SIZE, family: 1 } as const
// A column is measured in widths of "0" of the default font (Calibri 11: 7 pixels of 96 to the inch).
const MM_PER_CHARACTER = (7 / 96) * 25.4
const NUMBER_FORMATS: Readonly<Record<CellKind, string>> = { text: '@', number: '#,##0', date: 'dd/mm/yyyy' }

const line = { style: 'thin', color: { argb: 'FF000000' } } as const
const BORDER = { top: line, bottom: line, left: line, right: line } as const

function fillHead(sheet: Worksheet, table: SheetTable, headings: readonly string[]): void {
  const last = table.columns.length
  const widths = table.columns.map(({ width }) => width)
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = Math.round((column.width / MM_PER_CHARACTER) * 10) / 10
  })
  headings.forEach((text, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, last)
    const cell = sheet.getCell(index + 1, 1)
    cell.value = cellText(text)
    cell.font = { ...FONT, bold: index < 2, italic: index === 2 }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    sheet.getRow(index + 1).height = rowHeight([text], [widths.reduce((sum, width) => sum + width, 0)])
  })
  const header = sheet.getRow(HEADER_ROW)
  header.height = rowHeight(
    table.columns.map((column) => column.title),
    widths,
    true,
  )
  table.columns.forEach((column, index) => {
    const cell = header.getCell(index + 1)
    cell.value = column.title
    cell.font = { ...FONT, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = BORDER
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } }
  })
  // Sums at the bottom stay out of the filter.
  const dataRows = table.rows.filter((row) => row.bold !== true).length
  sheet.autoFilter = {
    from: { row: HEADER_ROW, col: 1 },
    to: { row: HEADER_ROW + dataRows, col: last },
  }
}

const boldness = [false, true] as const

/** A row for each kind of cell, plain and bold, from which the streamed rows take the numbers of their styles. */
function addSamples(sheet: Worksheet, table: SheetTable): void {
  for (const [place, kind] of cellKinds.entries()) {
    for (const [offset, bold] of boldness.entries()) {
      const row = sheet.getRow(HEADER_ROW + 1 + place * boldness.length + offset)
      table.columns.forEach((column, index) => {
        const cell = row.getCell(index + 1)
        cell.font = { ...FONT, bold }
        cell.alignment = { horizontal: column.align, vertical: 'top', wrapText: true }
        cell.border = BORDER
        cell.numFmt = NUMBER_FORMATS[kind]
      })
    }
  }
}

/** The rows of one sheet on their way into it. */
function sheetRows(table: SheetTable, index: number) {
  let styles: readonly (readonly string[])[] = []
  const marker = `<!--rows-${index}-->`
  const styleOf: StyleOf = (kind, bold, column) => {
    const row = cellKinds.indexOf(kind) * boldness.length + boldness.indexOf(bold)
    return styles[row]?.[column] ?? '0'
  }
  return {
    part: `xl/worksheets/sheet${index + 1}.xml`,
    marker,
    /** Notes the styles of the sample rows and puts the marker in their place. */
    takeSamples(xml: string): string {
      const from = xml.indexOf(`<row r="${HEADER_ROW + 1}"`)
      const to = xml.indexOf('</sheetData>')
      const samples = xml.slice(from, to).split('</row>').slice(0, -1)
      styles = samples.map((row) =>
        [...row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style = '']) => style),
      )
      const last = HEADER_ROW + table.rows.length
      return (xml.slice(0, from) + marker + xml.slice(to)).replace(
        /(<dimension ref="A1:[A-Z]+)\d+"/,
        `$1${last}"`,
      )
    },
    /** Read only after the samples were taken. */
    *rows(): Generator<string> {
      yield* xlsxRows(table, HEADER_ROW + 1, styleOf)
    },
  }
}

function inches(mm: number): number {
  return mm / 25.4
}
