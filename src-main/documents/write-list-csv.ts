import { type ListTable, printedValue } from './list-table.ts'

/**
 * A list as comma-separated values (RFC 4180) in UTF-8 with a byte-order mark, by which Excel knows the encoding. Only
 * the header and the rows are written, so that other programs can read it.
 */
export async function writeListCsv(table: ListTable): Promise<Uint8Array> {
  const parts = [BYTE_ORDER_MARK, line(table.columns.map((column) => column.title))]
  for await (const one of table.lines) {
    if (one.kind === 'row') parts.push(line(one.cells.map((cell) => safe(cell, printedValue(cell)))))
  }
  return new TextEncoder().encode(parts.join(''))
}

const BYTE_ORDER_MARK = '\ufeff'

function line(values: readonly string[]): string {
  return `${values.map(quoted).join(',')}\r\n`
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Text that Excel would calculate is marked as text by an apostrophe; our own numbers stay numbers. */
function safe(cell: unknown, text: string): string {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
