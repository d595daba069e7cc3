import type { Worksheet } from '@cj-tech-master/excelts'
import type { ReportSnapshot } from '../contract/report.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { fontFamily, page, pointsPerMm, singleLine } from './layout.ts'
import { windowWords } from './period-report.ts'
import { repack } from './repack.ts'
import { type Cell, type ReportTable, reportTables } from './report-tables.ts'
import { wrapText } from './text-width.ts'

export interface XlsxOptions {
  /** Title above each table and of the file. */
  readonly title: string
  /** Instant (UTC ISO) written as created and modified; the same input gives the same bytes. */
  readonly created: string
}

/**
 * The tables of a report as a workbook, one sheet for each appendix: typed cells, frozen header, filter, and
 * A4 landscape print with the header on every page.
 */
export async function writeReportXlsx(snapshot: ReportSnapshot, options: XlsxOptions): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.title = cleanLine(options.title)
  workbook.creator = PRODUCER
  workbook.lastModifiedBy = PRODUCER
  workbook.created = new Date(options.created)
  workbook.modified = new Date(options.created)
  for (const table of reportTables(snapshot)) {
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
    fillSheet(sheet, table, [cleanLine(options.title), table.title, `Kỳ báo cáo: ${windowWords(snapshot)}`])
  }
  return repack(await workbook.xlsx.writeBuffer(), options.created)
}

const PRODUCER = 'Cam Kết'
const A4 = 9
const HEADER_ROW = 4
const SIZE = 12
const FONT = { name: fontFamily, size: SIZE, family: 1 } as const
/** A cell of Excel holds no more characters; a longer one makes the file unreadable. */
const MOST_CHARACTERS = 32_767
/** The tallest row Excel shows, in points. */
const TALLEST = 409
// A column is measured in widths of "0" of the default font (Calibri 11: 7 pixels of 96 to the inch).
const MM_PER_CHARACTER = (7 / 96) * 25.4

const line = { style: 'thin', color: { argb: 'FF000000' } } as const
const BORDER = { top: line, bottom: line, left: line, right: line } as const

function fillSheet(sheet: Worksheet, table: ReportTable, headings: readonly string[]): void {
  const last = table.columns.length
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = Math.round((column.width / MM_PER_CHARACTER) * 10) / 10
  })
  headings.forEach((text, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, last)
    const cell = sheet.getCell(index + 1, 1)
    cell.value = clipped(text)
    cell.font = { ...FONT, bold: index < 2, italic: index === 2 }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    sheet.getRow(index + 1).height = height([text], [table.columns.reduce((sum, one) => sum + one.width, 0)])
  })
  const header = sheet.getRow(HEADER_ROW)
  const widths = table.columns.map((column) => column.width)
  header.height = height(
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
  table.rows.forEach((row, index) => {
    const target = sheet.getRow(HEADER_ROW + 1 + index)
    row.cells.forEach((value, at) => {
      const cell = target.getCell(at + 1)
      cell.value = typed(value)
      cell.font = { ...FONT, bold: row.bold === true }
      cell.alignment = { horizontal: table.columns[at]?.align ?? 'left', vertical: 'top', wrapText: true }
      cell.border = BORDER
      cell.numFmt = numberFormat(value)
    })
    target.height = height(row.cells.map(measured), widths)
  })
  // Sums at the bottom stay out of the filter.
  const dataRows = table.rows.filter((row) => row.bold !== true).length
  sheet.autoFilter = {
    from: { row: HEADER_ROW, col: 1 },
    to: { row: HEADER_ROW + dataRows, col: last },
  }
}

/**
 * Text stays text: a string value is never read as a formula, whatever it starts with. Dates go in as UTC
 * midnight, since a local date would land on the day before in a zone east of Greenwich.
 */
function typed(cell: Cell): string | number | Date | null {
  if (typeof cell === 'string') return clipped(cell)
  if (typeof cell === 'number') return cell
  if ('bytes' in cell) return cell.bytes
  return cell.date === null ? null : new Date(`${cell.date}T00:00:00.000Z`)
}

function numberFormat(cell: Cell): string {
  if (typeof cell === 'string') return '@'
  if (typeof cell === 'object' && 'date' in cell) return 'dd/mm/yyyy'
  return '#,##0'
}

function clipped(text: string): string {
  const clean = cleanText(text).trim()
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…`
}

/** What the height of a row is measured by: only text wraps. */
function measured(cell: Cell): string {
  return typeof cell === 'string' ? clipped(cell) : '0'
}

/** Row height in points; LibreOffice does not fit wrapped rows by itself. */
function height(texts: readonly string[], widths: readonly number[], bold = false): number {
  const most = texts.reduce((highest, text, index) => {
    const width = ((widths[index] ?? 0) - 2) * pointsPerMm
    const lines = text
      .slice(0, 5_000)
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, wrapText(part, width, { size: SIZE, bold }).length), 0)
    return Math.max(highest, lines)
  }, 1)
  return Math.min(TALLEST, Math.ceil(most * SIZE * singleLine + 3))
}

function inches(mm: number): number {
  return mm / 25.4
}
