import type * as Docx from 'docx'
import { barParts, barWords, chartColumns, chartLayout } from './chart-geometry.ts'
import { barPng } from './chart-png.ts'
import { cleanText } from './clean-text.ts'
import type { BarChart } from './document-model.ts'
import { bordersOf, cellMargins, noLine } from './docx-tables.ts'
import { twips } from './layout.ts'

/** Numbers for the drawings of one document; the library's own go on from one document to the next. */
export function drawingNumbers(): () => number {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

/** A chart for Word: title, legend, and a table without borders of label, bar and value. */
export function docxChart(
  docx: typeof Docx,
  chart: BarChart,
  { width, drawings }: { readonly width: number; readonly drawings: () => number },
): (Docx.Paragraph | Docx.Table)[] {
  const widths = chartColumns(width)
  const [, barWidth] = widths
  return [
    paragraph('tableHead', [new docx.TextRun(cleanText(chart.title))], 0),
    paragraph('tableCell', chart.legend.flatMap(key), CHART_SPACE),
    new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: twips(width), type: docx.WidthType.DXA },
      indent: { size: 0, type: docx.WidthType.DXA },
      columnWidths: widths.map(twips),
      borders: bordersOf(noLine(docx)),
      margins: cellMargins(docx),
      rows: chart.rows.map((row, index) => {
        const size = { width: barWidth, height: chartLayout.barHeight }
        const bar = image(barPng(barParts(chart, row, barWidth), size), size, barWords(chart, row))
        // A chart stays on one page where it can: every row but the last keeps the next one.
        const keepNext = index < chart.rows.length - 1
        return new docx.TableRow({
          cantSplit: true,
          children: [
            cell(0, text(row.label), docx.AlignmentType.RIGHT, keepNext),
            cell(1, bar, docx.AlignmentType.LEFT, keepNext, { left: 0, right: 0 }),
            cell(2, text(row.value), docx.AlignmentType.LEFT, keepNext),
          ],
        })
      }),
    }),
    new docx.Paragraph({ style: 'tableCell', spacing: { before: 0, after: CHART_SPACE } }),
  ]

  function key({ name, tone }: BarChart['legend'][number], index: number): Docx.ParagraphChild[] {
    const { swatch } = chartLayout
    const parts = [{ tone, from: 0, width: swatch.width }]
    const before = index === 0 ? [] : [text('      ')]
    return [...before, image(barPng(parts, swatch), swatch, name), text(` ${name}`)]
  }

  function text(words: string): Docx.TextRun {
    return new docx.TextRun(cleanText(words))
  }

  function image(data: Uint8Array, size: { width: number; height: number }, words: string): Docx.ImageRun {
    const number = drawings()
    return new docx.ImageRun({
      type: 'png',
      data,
      transformation: { width: size.width * PIXELS, height: size.height * PIXELS },
      altText: { id: `${number}`, name: `Bar ${number}`, description: words },
    })
  }

  function paragraph(style: string, children: readonly Docx.ParagraphChild[], after: number): Docx.Paragraph {
    return new docx.Paragraph({
      style,
      keepNext: true,
      alignment: docx.AlignmentType.CENTER,
      spacing: { before: 0, after },
      children: [...children],
    })
  }

  function cell(
    column: 0 | 1 | 2,
    child: Docx.ParagraphChild,
    alignment: 'left' | 'right',
    keepNext: boolean,
    margins?: { left: number; right: number },
  ): Docx.TableCell {
    return new docx.TableCell({
      width: { size: twips(widths[column]), type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlignTable.CENTER,
      ...(margins === undefined ? {} : { margins: { ...margins, marginUnitType: docx.WidthType.DXA } }),
      children: [new docx.Paragraph({ style: 'tableCell', alignment, keepNext, children: [child] })],
    })
  }
}

/** Word measures pictures in pixels, 96 to the inch. */
const PIXELS = 96 / 25.4
/** Twips below a legend and a chart. */
const CHART_SPACE = 120
