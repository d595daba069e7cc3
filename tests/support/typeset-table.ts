import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const font = 'Liberation Serif'
/** Usable width of an A4 page on its side, in twentieths of a point. */
const pageWidth = 14_570

export type TypesetTable = {
  /** Paragraphs above the table. */
  readonly above: readonly string[]
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Share of the page width for each column. */
  readonly widths: readonly number[]
  /** Paragraphs below the table. */
  readonly below?: readonly string[]
  /** Without rules its columns are told only by the white space between them. */
  readonly ruled?: boolean
}

/**
 * Sets an appendix with one task table as Word does: borders, a heading that is repeated on every page, rows that
 * may go on over a page break, and group rows ("" after the second cell) merged to the right.
 */
export async function typesetTable(table: TypesetTable): Promise<Uint8Array> {
  const sum = table.widths.reduce((all, width) => all + width, 0)
  const widths = table.widths.map((width) => Math.round((width / sum) * pageWidth))
  const document = new Document({
    styles: { default: { document: { run: { font, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { left: 1134, right: 1134, top: 1134, bottom: 1134 },
          },
        },
        children: [
          ...table.above.map((text) => paragraph(text)),
          new Table({
            width: { size: pageWidth, type: WidthType.DXA },
            columnWidths: widths,
            ...(table.ruled === false ? { borders: TableBorders.NONE } : {}),
            rows: [
              new TableRow({ tableHeader: true, children: cellsOf(table.heading, widths) }),
              ...table.rows.map((row) => new TableRow({ children: cellsOf(row, widths) })),
            ],
          }),
          ...(table.below ?? []).map((text) => paragraph(text)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The rows of a table in Markdown ("| a | b |") with the lines above it. */
export function tableOfMarkdown(text: string, widths: readonly number[]): TypesetTable {
  const lines = text.split('\n').map((line) => line.trim())
  const rows = lines
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.replaceAll('**', '').trim()),
    )
  const [heading = [], ...rest] = rows
  const above = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith('|')),
    )
    .map((line) => line.replaceAll('**', ''))
    .filter((line) => line !== '')
  return { above, heading, rows: rest, widths }
}

function cellsOf(texts: readonly string[], widths: readonly number[]): TableCell[] {
  const filled = texts.filter((text) => text !== '').length
  const grouped = filled === 2 && texts[0] !== '' && texts[1] !== '' && texts.length > 3
  const kept = grouped ? texts.slice(0, 2) : texts
  return kept.map((text, index) => {
    const span = grouped && index === 1 ? texts.length - 1 : 1
    const width = widths.slice(index, index + span).reduce((all, one) => all + one, 0)
    return new TableCell({
      columnSpan: span,
      width: { size: width, type: WidthType.DXA },
      children: text.split('\n').map((line) => paragraph(line)),
    })
  })
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] })
}
