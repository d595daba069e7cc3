import { Writable } from 'node:stream'
import type { CellValue } from '../contract/list-columns.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { isNarrow, type ListTable } from './list-table.ts'

/**
 * A list as a workbook of one sheet: typed cells, header frozen and filtered, A4 across with the header on every page.
 * Rows are written as they come, so 100,000 of them need little memory.
 *
 * @param created instant (UTC ISO) written as created and modified
 */
export async function writeListXlsx(table: ListTable, created: string): Promise<Uint8Array> {
  const { WorkbookWriter } = await import('@cj-tech-master/excelts')
  const chunks: Uint8Array[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const workbook = new WorkbookWriter({
    stream,
    useStyles: true,
    creator: PRODUCER,
    lastModifiedBy: PRODUCER,
    created: new Date(created),
    modified: new Date(created),
  })
  const header = table.notes.length + 2
  const last = table.columns.length
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', ySplit: header }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  })
  sheet.columns = table.columns.map((column) => ({ width: Math.max(6, column.width / PIXELS_PER_CHARACTER) }))
  for (const [index, text] of [table.title, ...table.notes].entries()) {
    const row = sheet.getRow(index + 1)
    row.getCell(1).value = clipped(cleanLine(text))
    row.font = { ...FONT, bold: index === 0, italic: index > 0, size: index === 0 ? 13 : 11 }
    row.commit()
  }
  const heads = sheet.getRow(header)
  table.columns.forEach((column, index) => {
    const cell = heads.getCell(index + 1)
    cell.value = clipped(cleanLine(column.title))
    cell.style = HEAD
  })
  heads.commit()
  let at = header
  for await (const one of table.lines) {
    at += 1
    const row = sheet.getRow(at)
    if (one.kind === 'group') {
      const cell = row.getCell(1)
      cell.value = clipped(one.name)
      cell.style = GROUP
    } else {
      one.cells.forEach((value, index) => {
        const column = table.columns[index]
        const cell = row.getCell(index + 1)
        cell.value = typed(value)
        cell.style = styleOf(value, column !== undefined && isNarrow(column.key))
      })
      row.height = heightOf(one.cells, table)
    }
    row.commit()
  }
  sheet.autoFilter = { from: { row: header, col: 1 }, to: { row: Math.max(at, header), col: last } }
  const sums = sheet.getRow(at + 2)
  sums.getCell(1).value = clipped(table.sums)
  sums.font = { ...FONT, bold: true }
  sums.commit()
  sheet.commit()
  await workbook.commit()
  return Buffer.concat(chunks)
}

const SHEET = 'Danh sách'
const PRODUCER = 'Cam Kết'
const A4 = 9
const PIXELS_PER_CHARACTER = 7
/** A cell of Excel holds no more characters; a longer one makes the file unreadable. */
const MOST_CHARACTERS = 32_767
/** Points of a line of text, and of the tallest row that Excel shows. */
const LINE = 15
const TALLEST = 409
const FONT = { name: 'Times New Roman', size: 11, family: 1 } as const
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BORDER = { top: line, bottom: line, left: line, right: line } as const
const BODY = { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } } as const
const MIDDLE = { ...BODY, alignment: { ...BODY.alignment, horizontal: 'center' } } as const
const TEXT = { ...BODY, numFmt: '@' } as const
const NUMBER = { ...MIDDLE, numFmt: '#,##0' } as const
const DATE = { ...MIDDLE, numFmt: 'dd/mm/yyyy' } as const
const GROUP = { font: { ...FONT, bold: true } } as const
const HEAD = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
} as const

function styleOf(value: CellValue, narrow: boolean) {
  if (typeof value === 'number') return NUMBER
  if (typeof value === 'string') return TEXT
  if (value !== null) return DATE
  return narrow ? MIDDLE : BODY
}

/** Text stays text, whatever it starts with; dates go in as UTC midnight, so that no time zone moves them. */
function typed(value: CellValue): string | number | Date | null {
  if (value === null || typeof value === 'number') return value
  return typeof value === 'string' ? clipped(value) : new Date(`${value.date}T00:00:00.000Z`)
}

function clipped(text: string): string {
  const clean = cleanText(text).trim()
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…`
}

/** Wrapped rows need a height of their own: LibreOffice does not fit them. Counted by characters, which is quick. */
function heightOf(cells: readonly CellValue[], table: ListTable): number {
  const lines = cells.reduce<number>((most, value, index) => {
    if (typeof value !== 'string') return most
    const perLine = Math.max(6, (table.columns[index]?.width ?? 0) / PIXELS_PER_CHARACTER) * 0.95
    const own = value
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
    return Math.max(most, own)
  }, 1)
  return Math.min(TALLEST, lines * LINE + 2)
}
