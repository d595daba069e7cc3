import type * as Docx from 'docx'
import { cleanText, keepBlanks } from './clean-text.ts'
import type { Appendix, Block, DocumentModel, Letterhead, Table } from './document-model.ts'
import { docxChart, drawingNumbers } from './docx-chart.ts'
import { docxRows } from './docx-rows.ts'
import { bordersOf, cellMargins, noLine } from './docx-tables.ts'
import {
  addresseeBlock,
  type Component,
  closing as closingLayout,
  letterhead as letterheadLayout,
  pointsPerMm,
  rules,
  singleLine,
  table as tableLayout,
  twips,
  urgencyStamp,
} from './layout.ts'
import type { Layout } from './layout-of.ts'
import { PARTY_STAR } from './national-words.ts'
import {
  addresseeGeometry,
  columnWidths,
  letterheadGeometry,
  linesOf,
  ruledLines,
  stampSize,
} from './page-geometry.ts'
import { textWidth } from './text-width.ts'

type ParagraphOptions = Omit<Docx.IParagraphOptions, 'style' | 'text' | 'children'>

/** The pieces of a document as paragraphs and tables of Word. */
export function docxBuilder(docx: typeof Docx, layout: Layout) {
  const { styles, contentWidth } = layout
  const noBorders = bordersOf(noLine(docx))
  const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const

  const drawings = drawingNumbers()
  /** The data rows of each table, in the order of the document. */
  const tableRows: Iterable<string>[] = []

  return { letterhead, heading, addressees, block, closing, appendix, hairline, tableRows }

  function letterhead(head: Letterhead): Docx.Table {
    const geometry = letterheadGeometry(head, layout)
    const { left: leftWidth, right: rightWidth } = layout.head
    const party = layout.letterhead === 'party'
    const first = { spacing: { before: letterheadLayout.before * 20 } }
    const hasParent = geometry.parentLines.length > 0
    return layoutTable(
      [leftWidth, rightWidth],
      [
        [
          [
            ...(hasParent ? [lines('parentAgency', geometry.parentLines, first)] : []),
            lines('issuingAgency', geometry.agency.lines, hasParent ? {} : first),
            party ? lines('star', [PARTY_STAR]) : rule(leftWidth, geometry.agency.ruleLength),
          ],
          [
            lines('nationalName', [geometry.national.name], first),
            ...(geometry.national.motto === '' ? [] : [lines('motto', [geometry.national.motto])]),
            rule(rightWidth, geometry.national.ruleLength),
            // The Party sets place and date right below its heading, the State level with the number.
            ...(party ? [lines('placeDate', [head.placeDate])] : []),
          ],
        ],
        [
          [
            lines('numberLine', [head.numberLine]),
            ...(head.letterSubject === '' ? [] : [lines('letterSubject', geometry.subjectLines)]),
            ...stamp(head.urgency, leftWidth),
          ],
          [party ? hairline() : lines('placeDate', [head.placeDate])],
        ],
      ],
    )
  }

  /** KHẨN in its red frame; the height of the line and the room above and below it make up the stamp's. */
  function stamp(urgency: string, width: number): Docx.Paragraph[] {
    const size = stampSize(urgency)
    if (size === null) return []
    const { color } = urgencyStamp
    const room = (size.height * pointsPerMm - styles.urgency.size * singleLine) / 2
    const side = (space: number) => ({ style: docx.BorderStyle.SINGLE, size: 8, space, color })
    const indent = twips((width - size.width) / 2)
    return [
      new docx.Paragraph({
        style: 'urgency',
        indent: { left: indent, right: indent },
        border: {
          top: side(Math.round(room)),
          bottom: side(Math.round(room)),
          left: side(0),
          right: side(0),
        },
        children: [new docx.TextRun({ text: urgency, color })],
      }),
    ]
  }

  function heading(words: { readonly typeName: string; readonly subject: string }): Docx.Paragraph[] {
    const subject = ruledLines(words.subject, contentWidth.portrait, styles.subject)
    return [
      lines('typeName', [words.typeName]),
      lines('subject', subject.lines),
      rule(contentWidth.portrait, subject.ruleLength),
    ]
  }

  function addressees(names: readonly string[]): Docx.Paragraph[] {
    const { before, after } = addresseeBlock
    const spacing = (first: boolean, last: boolean) => ({
      before: first ? before * 20 : 0,
      after: last ? after * 20 : 0,
      line: Math.round(styles.addressee.line * 240),
      lineRule: docx.LineRuleType.AUTO,
    })
    const [only] = names
    if (only === undefined) return []
    if (names.length === 1) {
      return [
        lines('addressee', [`Kính gửi: ${only}`], {
          alignment: docx.AlignmentType.CENTER,
          spacing: spacing(true, true),
        }),
      ]
    }
    const { intro, dash } = addresseeGeometry(names, layout)
    const hanging = textWidth('- ', styles.addressee) / pointsPerMm
    return [
      lines('addressee', ['Kính gửi:'], {
        indent: { left: twips(intro) },
        spacing: spacing(true, false),
        keepNext: true,
      }),
      ...names.map((name, index) =>
        lines('addressee', [name], {
          indent: { left: twips(dash + hanging), hanging: twips(hanging) },
          spacing: spacing(false, index === names.length - 1),
        }),
      ),
    ]
  }

  function block(one: Block, width: number, keepNext = false): (Docx.Paragraph | Docx.Table)[] {
    if (one.kind === 'table') return [dataTable(one.table, width)]
    if (one.kind === 'chart') return docxChart(docx, one.chart, { width, drawings })
    return [lines(one.kind, [one.text], keepNext ? { keepNext } : {})]
  }

  function closing({ signature, recipients, drafterCode }: DocumentModel): Docx.Table {
    const { signatureSpace, before } = closingLayout
    const { left: leftWidth, right: rightWidth } = layout.end
    const top = { spacing: { before: before * 20 } }
    return layoutTable(
      [leftWidth, rightWidth],
      [
        [
          [
            lines('recipientsTitle', ['Nơi nhận:'], top),
            ...recipients.map((line) => lines('recipient', [line])),
            ...(drafterCode === '' ? [] : [lines('drafterCode', [drafterCode])]),
          ],
          [
            ...signature.titles.map((title, index) => lines('signerTitle', [title], index === 0 ? top : {})),
            lines('signerName', [signature.name], { spacing: { before: signatureSpace * 20 } }),
          ],
        ],
      ],
    )
  }

  function appendix(one: Appendix, width: number): (Docx.Paragraph | Docx.Table)[] {
    const reference = ruledLines(one.reference, width, styles.appendixReference)
    return [
      lines('appendixLabel', [one.label]),
      lines('appendixTitle', linesOf(one.title, width, styles.appendixTitle)),
      lines('appendixReference', reference.lines),
      rule(width, reference.ruleLength, 8),
      ...one.blocks.flatMap((inner) => block(inner, width)),
    ]
  }

  /** A paragraph of one point: it carries no text and takes no room. */
  function hairline(): Docx.Paragraph {
    return new docx.Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } })
  }

  /** A solid rule of `length` in the middle of `width` (millimetres), with `after` points below. */
  function rule(width: number, length: number, after = 0): Docx.Paragraph {
    const indent = twips((width - Math.min(width, length)) / 2)
    return new docx.Paragraph({
      indent: { left: indent, right: indent },
      spacing: { before: rules.gap * 20, after: after * 20, line: rules.height * 20, lineRule: 'exact' },
      border: {
        top: { style: docx.BorderStyle.SINGLE, size: rules.weight * 8, space: 0, color: '000000' },
      },
    })
  }

  /** A paragraph of a component; several lines are parted by line breaks. */
  function lines(
    component: Component,
    texts: readonly string[],
    options: ParagraphOptions = {},
  ): Docx.Paragraph {
    return new docx.Paragraph({
      ...options,
      style: component,
      children: texts.map(
        (text, index) =>
          new docx.TextRun({ text: keepBlanks(cleanText(text)), ...(index === 0 ? {} : { break: 1 }) }),
      ),
    })
  }

  /** A table that only places its cells side by side: no borders, no margins, rows that stay whole. */
  function layoutTable(
    widths: readonly number[],
    rows: readonly (readonly (readonly Docx.Paragraph[])[])[],
  ): Docx.Table {
    return new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: docx.WidthType.DXA },
      indent: { size: 0, type: docx.WidthType.DXA },
      columnWidths: widths.map(twips),
      borders: noBorders,
      margins: { ...noMargins, marginUnitType: docx.WidthType.DXA },
      rows: rows.map(
        (cells) =>
          new docx.TableRow({
            cantSplit: true,
            children: cells.map(
              (children, index) =>
                new docx.TableCell({
                  width: { size: twips(widths[index] ?? 0), type: docx.WidthType.DXA },
                  children: [...children],
                }),
            ),
          }),
      ),
    })
  }

  /** A row that stands for all data rows of a table until they are written in its place (see `rowMarkers`). */
  function markerRow(rows: Iterable<string>): Docx.TableRow {
    const style = `rows-${tableRows.length}`
    tableRows.push(rows)
    return new docx.TableRow({
      children: [new docx.TableCell({ children: [new docx.Paragraph({ style })] })],
    })
  }

  function dataTable(data: Table, width: number): Docx.Table {
    const widths = columnWidths(data, width)
    const line = { style: docx.BorderStyle.SINGLE, size: tableLayout.borderWeight * 8, color: '000000' }
    const head = (text: string, index: number) =>
      new docx.TableCell({
        width: { size: twips(widths[index] ?? 0), type: docx.WidthType.DXA },
        verticalAlign: docx.VerticalAlignTable.CENTER,
        children: cleanText(text)
          .split('\n')
          .map(
            (one) => new docx.Paragraph({ style: 'tableHead', children: [new docx.TextRun({ text: one })] }),
          ),
      })
    return new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: twips(width), type: docx.WidthType.DXA },
      indent: { size: 0, type: docx.WidthType.DXA },
      columnWidths: widths.map(twips),
      borders: bordersOf(line),
      margins: cellMargins(docx),
      rows: [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: data.columns.map((column, index) => head(column.title, index)),
        }),
        markerRow(docxRows(data, widths)),
      ],
    })
  }
}
