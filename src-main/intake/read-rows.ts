import type { Worksheet } from '@cj-tech-master/excelts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mostColumns, openWorkbook } from './read-xlsx.ts'
import type { SheetRow } from './reading-messages.ts'
import { CELL_BREAK } from './source-text.ts'
import { refuseStateSecret } from './state-secret.ts'
import { isWorkbook } from './xlsx-archive.ts'
import { wordsOfCell } from './xlsx-cells.ts'

/** A directory is smaller than the tables of letters; more rows are another sheet by mistake. */
const mostRows = 5000
const mostBytes = 20 * 1024 * 1024

/**
 * The filled rows of the first visible sheet that has any, each cell as its words on one line, in Unicode NFC.
 * @throws ExpectedError FILE_EMPTY, FILE_TYPE_UNKNOWN, FILE_DAMAGED, STATE_SECRET; FILE_TOO_LARGE beyond 20 MB, 5,000
 *   rows or 60 columns.
 */
export async function readRows(name: string, bytes: Uint8Array): Promise<SheetRow[]> {
  if (bytes.length === 0) throw new ExpectedError('FILE_EMPTY', { name })
  if (bytes.length > mostBytes) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '20 MB' })
  if (!isWorkbook(bytes)) {
    throw /\.xlsx$/i.test(name)
      ? new ExpectedError('FILE_DAMAGED', { name, reason: 'không phải bảng tính .xlsx' })
      : new ExpectedError('FILE_TYPE_UNKNOWN', { name })
  }
  const { worksheets } = await openWorkbook(name, bytes)
  for (const sheet of worksheets) {
    if (sheet.state !== 'visible' && sheet.state !== undefined) continue
    const rows = rowsOf(name, sheet)
    if (rows.length === 0) continue
    refuseStateSecret(name, rows.map(({ cells }) => cells.join(' | ')).join('\n'))
    return rows
  }
  throw new ExpectedError('FILE_EMPTY', { name })
}

function rowsOf(name: string, sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      const words = cell.isMerged && cell.master.address !== cell.address ? '' : oneLine(wordsOfCell(cell))
      if (words === '') return
      if (column > mostColumns)
        throw new ExpectedError('FILE_TOO_LARGE', { name, limit: `${mostColumns} cột` })
      cells[column - 1] = words
    })
    if (cells.length === 0) return
    if (rows.length === mostRows) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '5.000 dòng' })
    rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') })
  })
  return rows
}

function oneLine(words: string): string {
  return words.replaceAll(CELL_BREAK, '; ').replaceAll('¦', '|').normalize('NFC').trim()
}
