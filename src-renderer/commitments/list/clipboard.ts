/** A block of cells for the clipboard: tab-separated text, and a table for Word and Excel. */
export function clipboardBlock(rows: readonly (readonly string[])[]): { text: string; html: string } {
  const text = rows.map((row) => row.map(quotedCell).join('\t')).join('\n')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
    .join('')
  return { text, html: `<table><tbody>${body}</tbody></table>` }
}

/**
 * The cells of a block as spreadsheets copy it: tabs between cells, line breaks between rows, cells with either in
 * quotation marks. The empty line that Excel puts at the end is no row.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const input = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < input.length; at += 1) {
    const character = input.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (input.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '' && closes(input, at)) quoted = true
    else if (character === '\t') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += character
  }
  rows.push([...row, cell])
  return rows
}

/** Whether a mark at the start of a cell is closed at the end of one; otherwise it is part of the text. */
function closes(input: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(input.slice(at, at + LONGEST_CELL))
}

const LONGEST_CELL = 40_000

function quotedCell(value: string): string {
  return /[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')
}
