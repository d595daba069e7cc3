import { isNarrow, type ListTable, printedValue } from './list-table.ts'

/** A list for paper: A4 across, the header repeated on every page, page numbers below (one file, no scripts). */
export async function writeListHtml(table: ListTable): Promise<string> {
  const { columns } = table
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const rows: string[] = []
  for await (const one of table.lines) {
    rows.push(
      one.kind === 'group'
        ? `<tr class="group"><td colspan="${columns.length}">${escape(one.name)}</td></tr>`
        : `<tr>${one.cells
            .map((cell, index) => {
              const column = columns[index]
              const middle = column !== undefined && isNarrow(column.key)
              return `<td${middle ? ' class="middle"' : ''}>${escape(printedValue(cell))}</td>`
            })
            .join('')}</tr>`,
    )
  }
  const widths = columns
    .map((column) => `<col style="width:${((column.width / whole) * 100).toFixed(2)}%">`)
    .join('')
  const heads = columns.map((column) => `<th scope="col">${escape(column.title)}</th>`).join('')
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escape(table.title)}</title><style>${STYLE}</style></head>
<body><h1>${escape(table.title)}</h1>
${table.notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
<table><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<p class="sums">${escape(table.sums)}</p>
</body></html>`
}

const STYLE = `
@page { size: A4 landscape; margin: 15mm 12mm 15mm 15mm;
  @bottom-right { content: counter(page) "/" counter(pages); font: 9pt "Times New Roman", "Liberation Serif", serif; } }
body { font: 10pt/1.25 "Times New Roman", "Liberation Serif", serif; color: #000; margin: 0; }
h1 { font-size: 13pt; text-align: center; margin: 0 0 2mm; }
p { margin: 0 0 1mm; text-align: center; font-style: italic; }
table { border-collapse: collapse; width: calc(100% - 0.4mm); table-layout: fixed; margin-top: 2mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; padding: 0.8mm 1.2mm; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; text-align: left; }
th { text-align: center; vertical-align: middle; background: #e7e6e6; print-color-adjust: exact; }
.middle { text-align: center; }
.group td { font-weight: bold; background: #f4f4f4; print-color-adjust: exact; break-after: avoid; }
.sums { margin-top: 3mm; text-align: left; font-style: normal; }
`

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
