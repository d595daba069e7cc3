import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import type { ReaderNote } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { sheetLines } from './sheet-lines.ts'
import { cellsOnly } from './xlsx-archive.ts'
import { wordsOfCell } from './xlsx-cells.ts'

export type ReadWorkbook = { readonly text: string; readonly notes: readonly ReaderNote[] }

const mostRows = 20_000
export const mostColumns = 60
/** Parts of a sheet that say nothing about its cells. */
const unread = [
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
  'oleObjects',
  'controls',
  'extLst',
]

/**
 * The text of a workbook: rows of tables as "| a | b |", what stands above and below them as lines, `\f` between
 * sheets. Hidden rows are read like others, hidden sheets are not; notes tell of both.
 * @throws ExpectedError FILE_DAMAGED; FILE_TOO_LARGE beyond 20,000 rows or 60 columns with words.
 */
export async function readXlsx(name: string, bytes: Uint8Array): Promise<ReadWorkbook> {
  const workbook = await openWorkbook(name, bytes)
  const sheets = workbook.worksheets.filter(({ state }) => state === 'visible' || state === undefined)
  const hidden = workbook.worksheets.filter((sheet) => !sheets.includes(sheet))
  const notes: ReaderNote[] = []
  const pages: string[] = []
  let left = mostRows
  for (const sheet of sheets) {
    const { rows, hiddenRows } = readSheet(name, sheet, left)
    left -= rows.length
    const lines = sheetLines(rows)
    if (lines.length === 0) continue
    // Where a sheet has no title of its own, its name may tell which appendix it is.
    const untitled = lines.find((line) => line !== '')?.startsWith('|') === true
    const named = untitled && sheets.length > 1 && !/^(?:sheet|trang[ _]tính)\s*\d*$/iu.test(sheet.name)
    const title = named ? [sheet.name, ''] : []
    pages.push([...title, ...lines].join('\n'))
    if (hiddenRows.length > 0)
      notes.push({ code: 'hiddenRows', detail: `${sheet.name}: ${ranges(hiddenRows)}`, span: null })
  }
  if (hidden.length > 0)
    notes.push({ code: 'hiddenSheets', detail: hidden.map((sheet) => sheet.name).join('; '), span: null })
  return { text: pages.join('\n\f'), notes }
}

/** A workbook with nothing but its cells. @throws ExpectedError FILE_DAMAGED. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Workbook> {
  const packed = cellsOnly(name, bytes)
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(packed, { ignoreNodes: unread })
  } catch {
    throw new ExpectedError('FILE_DAMAGED', { name, reason: 'bảng tính hỏng' })
  }
  if (workbook.worksheets.length === 0)
    throw new ExpectedError('FILE_DAMAGED', { name, reason: 'không có trang tính' })
  return workbook
}

type SheetRows = { rows: string[][]; hiddenRows: number[] }

/** The filled rows of a sheet as words, each as long as the last filled column; an empty row parts two tables. */
function readSheet(name: string, sheet: Worksheet, mostLeft: number): SheetRows {
  const rows: string[][] = []
  const hiddenRows: number[] = []
  let filled = 0
  let before = 0
  sheet.eachRow((row, number) => {
    const words: string[] = []
    row.eachCell((cell, column) => {
      const { master } = cell
      const merged = cell.isMerged && master.address !== cell.address
      // A cell merged over rows holds for each of them; over columns its words stand in the first.
      const text = merged && master.col !== cell.col ? '' : wordsOfCell(merged ? master : cell)
      if (text === '') return
      if (column > mostColumns)
        throw new ExpectedError('FILE_TOO_LARGE', { name, limit: `${mostColumns} cột` })
      words[column - 1] = text
    })
    if (words.length === 0) return
    filled += 1
    if (filled > mostLeft) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '20.000 dòng' })
    if (before > 0 && number > before + 1) rows.push([])
    before = number
    rows.push(Array.from(words, (word) => word ?? ''))
    if (row.hidden) hiddenRows.push(number)
  })
  return { rows, hiddenRows }
}

/** [5, 6, 7, 9] → "5–7, 9". */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
