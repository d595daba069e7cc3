import type { FileChild, Paragraph, Table } from 'docx'
import type { DocumentModel } from './document-model.ts'
import { docxBuilder } from './docx-parts.ts'
import { docxStyles } from './docx-styles.ts'
import { twips } from './layout.ts'
import type { Pace } from './pace.ts'
import { repack } from './repack.ts'

export interface DocxOptions {
  /** Instant (UTC ISO) written as created and modified; the same input gives the same bytes. */
  readonly created: string
  /** Told of the rows of tables as they are written. */
  readonly pace?: Pace | undefined
}

/**
 * Writes a document as .docx: styles from the layout table, a portrait section and one landscape section for
 * each appendix, each numbered from 1 with its first page left blank (Phụ lục I, Phần I, Mục I.7, III.1.đ).
 */
export async function writeDocx(model: DocumentModel, options: DocxOptions): Promise<Uint8Array> {
  const docx = await import('docx')
  const { layout } = model
  const { page } = layout
  const parts = docxBuilder(docx, layout)
  const headers = () => ({
    first: new docx.Header({ children: [new docx.Paragraph({ style: 'pageNumber' })] }),
    default: new docx.Header({
      children: [
        new docx.Paragraph({
          style: 'pageNumber',
          children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
        }),
      ],
    }),
  })
  const section = (landscape: boolean, children: readonly FileChild[]) => ({
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the sides of a landscape page itself.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.marginTop),
          bottom: twips(page.marginBottom),
          left: twips(page.marginLeft),
          right: twips(page.marginRight),
          header: twips(page.pageNumberTop),
          footer: twips(page.pageNumberTop),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL },
      },
    },
    headers: headers(),
    children,
  })
  const document = new docx.Document({
    title: model.title,
    subject: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    description: '',
    styles: docxStyles(layout),
    compatibility: { version: 15 },
    features: { updateFields: false },
    sections: [
      section(false, mainPart(model, parts)),
      ...model.appendices.map((appendix) =>
        section(true, [...parts.appendix(appendix, layout.contentWidth.landscape), parts.hairline()]),
      ),
    ],
  })
  const packed = await docx.Packer.toBuffer(document)
  const marked = parts.tableRows.map((rows, index) => ({ rows, marker: `<!--rows-${index}-->` }))
  return repack(packed, options.created, {
    edit: (name, xml) =>
      name === 'word/document.xml'
        ? marked.reduce((text, { marker }, index) => markRow(text, index, marker), tidy(xml))
        : xml,
    pace: options.pace,
    fill: new Map(marked.map(({ rows, marker }) => [marker, rows])),
  })
}

type Parts = ReturnType<typeof docxBuilder>

/** Word wants a paragraph after a table at the end; a thin one never makes a page of its own. */
function mainPart(model: DocumentModel, parts: Parts): (Paragraph | Table)[] {
  return [
    parts.letterhead(model.letterhead),
    ...(model.heading === null ? [] : parts.heading(model.heading)),
    ...parts.addressees(model.addressees),
    // The last lines stay with the signature: a page with a signature alone is sent back.
    ...model.body.flatMap((block, index) =>
      parts.block(block, model.layout.contentWidth.portrait, index === model.body.length - 1),
    ),
    parts.closing(model),
    parts.hairline(),
  ]
}

/** The library ends a section with a paragraph of full height, which could start an empty page. */
function tidy(xml: string): string {
  const thin = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
  return xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${thin}<w:sectPr`)
}

/** Puts the marker in place of the row that stands for a table's rows; no text of a document can look like either. */
function markRow(xml: string, index: number, marker: string): string {
  const at = xml.indexOf(`<w:pStyle w:val="rows-${index}"/>`)
  const end = '</w:tr>'
  return xml.slice(0, xml.lastIndexOf('<w:tr>', at)) + marker + xml.slice(xml.indexOf(end, at) + end.length)
}
