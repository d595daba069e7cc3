import { cleanText } from './clean-text.ts'
import type { Column, Table } from './document-model.ts'
import { twips } from './layout.ts'
import { mayBreak } from './page-geometry.ts'

/**
 * The data rows of a table as WordprocessingML, one string a row. Thousands of rows as objects of the library take a
 * gigabyte; as text they are written one after the other.
 */
export function* docxRows({ columns, rows }: Table, widths: readonly number[]): Generator<string> {
  const cells = columns.map((column, index) => cellParts(column, twips(widths[index] ?? 0)))
  for (const row of rows) {
    const kept = mayBreak(row.cells, widths) ? '' : '<w:trPr><w:cantSplit/></w:trPr>'
    const bold = row.bold === true ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''
    const inner = cells.map(
      ({ open, paragraph }, index) => `${open}${paragraphs(row.cells[index] ?? '', paragraph, bold)}</w:tc>`,
    )
    yield `<w:tr>${kept}${inner.join('')}</w:tr>`
  }
}

function cellParts({ align }: Column, width: number): { readonly open: string; readonly paragraph: string } {
  return {
    open: `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>`,
    paragraph: `<w:p><w:pPr><w:pStyle w:val="tableCell"/><w:jc w:val="${align}"/></w:pPr><w:r>`,
  }
}

function paragraphs(text: string, open: string, bold: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => `${open}${bold}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    .join('')
}

/** Text as the content of an XML element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
