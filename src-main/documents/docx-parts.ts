import type * as Docx from 'docx'
import { cleanText, keepBlanks } from './clean-text.ts'
import type { Appendix, Block, Column, DocumentModel, Letterhead, Row, Table } from './document-model.ts'
import {
  addresseeBlock,
  type Component,
  closing as closingLayout,
  contentWidth,
  letterhead as letterheadLayout,
  pointsPerMm,
  rules,
  table as tableLayout,
  textStyles,
  twips,
} from './layout.ts'
import {
  addresseeGeometry,
  columnWidths,
  letterheadGeometry,
  linesOf,
  MOTTO,
  mayBreak,
  NATIONAL_NAME,
  ruledLines,
} from './page-geometry.ts'
import { textWidth } from './text-width.ts'

type ParagraphOptions = Omit<Docx.IParagraphOptions, 'style' | 'text' | 'children'>

/** The pieces of a document as paragraphs and tables of Word. */
export function docxBuilder(docx: typeof Docx) {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const
  const noBorders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  }
  const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const

  return { letterhead, heading, addressees, block, closing, appendix, hairline }

  function letterhead(head: Letterhead): Docx.Table {
    const geometry = letterheadGeometry(head)
    const { leftWidth, rightWidth } = letterheadLayout
    const first = { spacing: { before: letterheadLayout.before * 20 } }
    const hasParent = geometry.parentLines.length > 0
    return layoutTable(
      [leftWidth, rightWidth],
      [
        [
          [
            ...(hasParent ? [lines('parentAgency', geometry.parentLines, first)] : []),
            lines('issuingAgency', geometry.agency.lines, hasParent ? {} : first),
            rule(leftWidth, geometry.agency.ruleLength),
          ],
          [
            lines('nationalName', [NATIONAL_NAME], first),
            lines('motto', [MOTTO]),
            rule(rightWidth, geometry.mottoRule),
          ],
        ],
        [
          [
            lines('numberLine', [head.numberLine]),
            ...(head.letterSubject === '' ? [] : [lines('letterSubject', geometry.subjectLines)]),
          ],
          [lines('placeDate', [head.placeDate])],
        ],
      ],
    )
  }

  function heading(words: { readonly typeName: string; readonly subject: string }): Docx.Paragraph[] {
    const subject = ruledLines(words.subject, contentWidth.portrait, textStyles.subject)
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
      line: Math.round(textStyles.addressee.line * 240),
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
    const { intro, dash } = addresseeGeometry(names)
    const hanging = textWidth('- ', textStyles.addressee) / pointsPerMm
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
    return [lines(one.kind, [one.text], keepNext ? { keepNext } : {})]
  }

  function closing(signature: DocumentModel['signature'], recipients: readonly string[]): Docx.Table {
    const { leftWidth, rightWidth, signatureSpace, before } = closingLayout
    const top = { spacing: { before: before * 20 } }
    return layoutTable(
      [leftWidth, rightWidth],
      [
        [
          [
            lines('recipientsTitle', ['Nơi nhận:'], top),
            ...recipients.map((line) => lines('recipient', [line])),
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
    const reference = ruledLines(one.reference, width, textStyles.appendixReference)
    return [
      lines('appendixLabel', [one.label]),
      lines('appendixTitle', linesOf(one.title, width, textStyles.appendixTitle)),
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

  function dataTable(data: Table, width: number): Docx.Table {
    const widths = columnWidths(data, width)
    const line = { style: docx.BorderStyle.SINGLE, size: tableLayout.borderWeight * 8, color: '000000' }
    const cell = (
      component: 'tableHead' | 'tableCell',
      text: string,
      index: number,
      options: { align?: Column['align']; bold?: boolean } = {},
    ) =>
      new docx.TableCell({
        width: { size: twips(widths[index] ?? 0), type: docx.WidthType.DXA },
        ...(component === 'tableHead' ? { verticalAlign: docx.VerticalAlignTable.CENTER } : {}),
        children: cleanText(text)
          .split('\n')
          .map(
            (one) =>
              new docx.Paragraph({
                style: component,
                ...(options.align === undefined ? {} : { alignment: options.align }),
                children: [new docx.TextRun({ text: one, ...(options.bold === true ? { bold: true } : {}) })],
              }),
          ),
      })
    const row = (one: Row) =>
      new docx.TableRow({
        ...(mayBreak(one.cells, widths) ? {} : { cantSplit: true }),
        children: data.columns.map((column, index) =>
          cell('tableCell', one.cells[index] ?? '', index, { align: column.align, bold: one.bold === true }),
        ),
      })
    return new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: twips(width), type: docx.WidthType.DXA },
      indent: { size: 0, type: docx.WidthType.DXA },
      columnWidths: widths.map(twips),
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      margins: {
        top: twips(tableLayout.padY),
        bottom: twips(tableLayout.padY),
        left: twips(tableLayout.padX),
        right: twips(tableLayout.padX),
        marginUnitType: docx.WidthType.DXA,
      },
      rows: [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: data.columns.map((column, index) => cell('tableHead', column.title, index)),
        }),
        ...data.rows.map(row),
      ],
    })
  }
}
