import type { Worksheet } from '@cj-tech-master/excelts'
import { type Importable, type ImportColumn, importColumns } from '../contract/directory-import.ts'
import { activeWords, headingOf, kindWords, yesNo } from '../domain/directory-columns.ts'
import { cleanText } from './clean-text.ts'
import { fontFamily } from './layout.ts'
import { repack } from './repack.ts'

/** The cells of one entry by column. */
export type DirectoryRow = Readonly<Partial<Record<ImportColumn, string>>>

/**
 * Entries of one kind as a workbook that can be read back: headings in the first row, one row an entry, every cell
 * text. Without rows it is the template, with a second sheet that explains the columns.
 * @param created UTC ISO instant; the same input gives the same bytes
 */
export async function writeDirectoryXlsx(
  entity: Importable,
  rows: readonly DirectoryRow[],
  created: string,
): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.creator = 'Cam Kết'
  workbook.created = new Date(created)
  workbook.modified = new Date(created)
  const sheet = workbook.addWorksheet(SHEETS[entity], { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  fillEntries(sheet, entity, rows)
  fillGuide(workbook.addWorksheet('Hướng dẫn'), entity)
  return repack(await workbook.xlsx.writeBuffer(), created)
}

const SHEETS: Readonly<Record<Importable, string>> = {
  person: 'Người',
  unit: 'Đơn vị',
  agency: 'Cơ quan',
  field: 'Lĩnh vực',
}
const FONT = { name: fontFamily, size: 12, family: 1 } as const
/** Rows below the entries that offer their choices too. */
const SPARE_ROWS = 200

function fillEntries(sheet: Worksheet, entity: Importable, rows: readonly DirectoryRow[]): void {
  const columns: readonly ImportColumn[] = importColumns[entity]
  const header = sheet.getRow(1)
  for (const [index, column] of columns.entries()) {
    sheet.getColumn(index + 1).width = WIDTHS[column]
    const cell = header.getCell(index + 1)
    cell.value = headingOf(entity, column)
    cell.font = { ...FONT, bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } }
    cell.alignment = { vertical: 'middle', wrapText: true }
    const choices = choicesOf(entity, column)
    if (choices === null) continue
    for (let number = 2; number <= rows.length + 1 + SPARE_ROWS; number++) {
      sheet.getRow(number).getCell(index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
      }
    }
  }
  for (const [index, row] of rows.entries()) {
    const target = sheet.getRow(index + 2)
    for (const [at, column] of columns.entries()) {
      const cell = target.getCell(at + 1)
      // Text stays text, whatever it starts with: no formula, no number that loses its noughts.
      cell.value = cleanText(row[column] ?? '').trim()
      cell.numFmt = '@'
      cell.font = FONT
      cell.alignment = { vertical: 'top', wrapText: true }
    }
  }
  sheet.autoFilter = {
    from: { row: 1, col: 1 },
    to: { row: Math.max(2, rows.length + 1), col: columns.length },
  }
}

function fillGuide(sheet: Worksheet, entity: Importable): void {
  sheet.getColumn(1).width = 24
  sheet.getColumn(2).width = 90
  const lines: [string, string][] = [
    ['Cột', 'Cách điền'],
    ...importColumns[entity].map((column): [string, string] => [
      headingOf(entity, column),
      guideOf(entity, column),
    ]),
    ['Ô trống', 'Ô để trống thì giữ nguyên nội dung đang có trong danh mục.'],
  ]
  for (const [index, [name, guide]] of lines.entries()) {
    const row = sheet.getRow(index + 1)
    row.getCell(1).value = name
    row.getCell(2).value = guide
    row.getCell(1).font = { ...FONT, bold: true }
    row.getCell(2).font = { ...FONT, bold: index === 0 }
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' }
  }
}

/** Lists of choices part at commas, so words with a comma are typed, not chosen. */
function choicesOf(entity: Importable, column: ImportColumn): readonly string[] | null {
  if (column === 'leader') return [yesNo.yes, yesNo.no]
  if (column === 'active') return [activeWords(entity).yes, activeWords(entity).no]
  return null
}

function guideOf(entity: Importable, column: ImportColumn): string {
  if (column === 'active') return `${activeWords(entity).yes} hoặc ${activeWords(entity).no}.`
  if (column === 'kind') return `${Object.values(kindWords).join(' · ')}.`
  return GUIDES[column]
}

const GUIDES: Readonly<Record<Exclude<ImportColumn, 'active' | 'kind'>, string>> = {
  name: 'Bắt buộc. Tên đầy đủ, đúng như trong văn bản.',
  title: 'Ví dụ: Trưởng phòng, Chuyên viên.',
  unit: 'Tên phòng, đơn vị. Đơn vị chưa có sẽ được thêm.',
  phone: 'Không bắt buộc.',
  email: 'Không bắt buộc.',
  leader: 'Có nếu là lãnh đạo cơ quan.',
  fields: 'Lĩnh vực mà lãnh đạo phụ trách; nhiều lĩnh vực cách nhau bằng dấu chấm phẩy.',
  variants: 'Các tên khác mà văn bản hay dùng; cách nhau bằng dấu chấm phẩy.',
  symbol: 'Chữ viết tắt trong số, ký hiệu văn bản. Ví dụ: SKHCN.',
  province: 'Để trống với sở, ban, ngành. Ví dụ: Tỉnh An Giang.',
  code: 'Mã của cơ quan thống kê, nếu có.',
}

const WIDTHS: Readonly<Record<ImportColumn, number>> = {
  name: 38,
  title: 24,
  unit: 28,
  phone: 18,
  email: 30,
  leader: 14,
  fields: 40,
  symbol: 16,
  kind: 24,
  province: 26,
  code: 16,
  variants: 46,
  active: 20,
}
