import { cleanText } from '../clean-text.ts'
import type { Appendix, Column, Row, Table } from '../document-model.ts'
import { pointsPerMm, rules, singleLine, type TextStyle, table as tableLayout } from '../layout.ts'
import type { Layout } from '../layout-of.ts'
import { columnWidths, linesOf, mayBreak, ruledLines } from '../page-geometry.ts'
import { textWidth, wrapText } from '../text-width.ts'

/** A line of text at a place of a landscape page; points from its lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: 'regular' | 'bold' | 'italic'
}

/** Part of a page that is read as one: a heading, or a row of the table. */
export interface PlacedPart {
  readonly texts: readonly PlacedText[]
}

export interface PlacedPage {
  readonly parts: readonly PlacedPart[]
  /** Cells as x, y, width, height. */
  readonly boxes: readonly (readonly [number, number, number, number])[]
  /** Filled rules, alike. */
  readonly rules: readonly (readonly [number, number, number, number])[]
  /** How many rows of the table end on it. */
  readonly rows: number
}

/**
 * The pages of an appendix with one table, as Chromium would lay them out from the same constants: headings, the
 * header row on every page, rows kept whole unless they are taller than half a page, numbers from the second page on.
 */
export function* appendixPages(appendix: Appendix, table: Table, layout: Layout): Generator<PlacedPage> {
  const { page } = layout
  const box = {
    left: page.marginLeft * pointsPerMm,
    top: (page.width - page.marginTop) * pointsPerMm,
    bottom: page.marginBottom * pointsPerMm,
    width: layout.contentWidth.landscape * pointsPerMm,
  }
  const widthsMm = columnWidths(table, layout.contentWidth.landscape)
  const columns = placedColumns(table.columns, widthsMm, box.left)
  const head = rowLines(
    table.columns.map(({ title }) => title),
    columns,
    layout.styles.tableHead,
  )
  let sheet = newSheet()
  let number = 0
  let y = 0
  const open = () => {
    number += 1
    sheet = newSheet()
    y = box.top
    if (number === 1) y = placeHeadings(sheet, appendix, layout, box)
    else placeNumber(sheet, number, layout)
    y = placeRow(sheet, head, 0, head.lines, columns, y, layout.styles.tableHead, 'center')
  }
  open()
  const cellStyle = layout.styles.tableCell
  const lineHeight = cellStyle.size * singleLine
  const padding = 2 * tableLayout.padY * pointsPerMm
  for (const row of table.rows) {
    const style = row.bold === true ? { ...cellStyle, bold: true } : cellStyle
    const cells = rowLines(row.cells, columns, style)
    const breaks = mayBreak(row.cells, widthsMm)
    for (let from = 0; from < cells.lines; ) {
      const room = Math.floor((y - box.bottom - padding + ROUNDING) / lineHeight)
      const left = cells.lines - from
      if (room < left && (!breaks || room < LEAST_LINES)) {
        yield sheet
        open()
        // A row that is taller than a whole page goes on whatever the rule says.
        const whole = Math.max(1, Math.floor((y - box.bottom - padding + ROUNDING) / lineHeight))
        const count = Math.min(left, whole)
        y = placeRow(sheet, cells, from, count, columns, y, style, null)
        from += count
      } else {
        const count = Math.min(left, room)
        y = placeRow(sheet, cells, from, count, columns, y, style, null)
        from += count
      }
    }
    sheet.rows += 1
  }
  yield sheet
}

/** Fewer lines of a row are not left at the end of a page. */
const LEAST_LINES = 2
const ROUNDING = 0.01
/** Ascent and descent of Liberation Serif, as shares of the size. */
const ASCENT = 1825 / 2048
const DESCENT = 443 / 2048

interface Sheet {
  parts: PlacedPart[]
  boxes: [number, number, number, number][]
  rules: [number, number, number, number][]
  rows: number
}

interface PlacedColumn {
  readonly x: number
  readonly width: number
  readonly align: Column['align']
}

interface RowLines {
  readonly cells: readonly (readonly string[])[]
  readonly lines: number
}

function newSheet(): Sheet {
  return { parts: [], boxes: [], rules: [], rows: 0 }
}

function placedColumns(columns: readonly Column[], widths: readonly number[], left: number): PlacedColumn[] {
  let x = left
  return columns.map(({ align }, index) => {
    const width = (widths[index] ?? 0) * pointsPerMm
    x += width
    return { x: x - width, width, align }
  })
}

function rowLines(
  cells: Row['cells'],
  columns: readonly PlacedColumn[],
  style: Pick<TextStyle, 'size' | 'bold'>,
): RowLines {
  const wrapped = columns.map(({ width }, index) => {
    // Half of either border lies within the cell.
    const inner = width - 2 * tableLayout.padX * pointsPerMm - tableLayout.borderWeight
    return cleanText(cells[index] ?? '')
      .split('\n')
      .flatMap((line) => (line === '' ? [''] : wrapAsBrowser(line, inner, style)))
  })
  return { cells: wrapped, lines: Math.max(1, ...wrapped.map(({ length }) => length)) }
}

/** Lines that may also end behind a "-" or "/" before a letter, as a browser breaks "105/KH-UBND". */
function wrapAsBrowser(text: string, width: number, style: Pick<TextStyle, 'size' | 'bold'>): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    for (const [at, piece] of word.split(/(?<=[-/])(?=\p{L})/u).entries()) {
      const longer = line === '' ? piece : `${line}${at === 0 ? ' ' : ''}${piece}`
      if (textWidth(longer, style) <= width) {
        line = longer
        continue
      }
      if (line !== '') lines.push(line)
      const [first = '', ...rest] = wrapText(piece, width, style).toReversed()
      lines.push(...rest.toReversed())
      line = first
    }
  }
  return [...lines, line]
}

/** Places lines `from` … `from + count` of a row below `y`. @returns where the next row begins */
function placeRow(
  sheet: Sheet,
  row: RowLines,
  from: number,
  count: number,
  columns: readonly PlacedColumn[],
  y: number,
  style: TextStyle,
  vertical: 'center' | null,
): number {
  const lineHeight = style.size * singleLine
  const height = count * lineHeight + 2 * tableLayout.padY * pointsPerMm
  const texts: PlacedText[] = []
  for (const [index, { x, width, align }] of columns.entries()) {
    sheet.boxes.push([x, y - height, width, height])
    const lines = (row.cells[index] ?? []).slice(from, from + count)
    const lower = vertical === 'center' ? ((count - lines.length) * lineHeight) / 2 : 0
    const top = y - tableLayout.padY * pointsPerMm - lower
    for (const [at, text] of lines.entries()) {
      if (text === '') continue
      const place = alignedX(text, style, vertical === 'center' ? 'center' : align, x, width)
      texts.push(placed(text, place, top - at * lineHeight, style))
    }
  }
  sheet.parts.push({ texts })
  return y - height
}

function alignedX(text: string, style: TextStyle, align: Column['align'], x: number, width: number): number {
  const pad = tableLayout.padX * pointsPerMm
  if (align === 'left') return x + pad
  const free = width - textWidth(text, style)
  return align === 'right' ? x + free - pad : x + free / 2
}

/** Text whose line begins at `top`: half the leading above the letters, half below. */
function placed(text: string, x: number, top: number, style: TextStyle): PlacedText {
  const leading = style.size * singleLine * style.line - (ASCENT + DESCENT) * style.size
  const y = top - leading / 2 - ASCENT * style.size
  return { text, x, y, size: style.size, face: style.italic ? 'italic' : style.bold ? 'bold' : 'regular' }
}

function placeHeadings(
  sheet: Sheet,
  appendix: Appendix,
  layout: Layout,
  box: { readonly left: number; readonly top: number; readonly width: number },
): number {
  const { styles } = layout
  const width = layout.contentWidth.landscape
  const reference = ruledLines(appendix.reference, width, styles.appendixReference)
  let y = box.top
  for (const [lines, style] of [
    [[appendix.label], styles.appendixLabel],
    [linesOf(appendix.title, width, styles.appendixTitle), styles.appendixTitle],
    [reference.lines, styles.appendixReference],
  ] as const) {
    const texts = lines.map((text, index) => {
      const x = box.left + (box.width - textWidth(text, style)) / 2
      return placed(text, x, y - index * style.size * singleLine * style.line, style)
    })
    sheet.parts.push({ texts })
    y -= lines.length * style.size * singleLine * style.line
  }
  const length = reference.ruleLength * pointsPerMm
  y -= rules.gap
  sheet.rules.push([box.left + (box.width - length) / 2, y - rules.weight, length, rules.weight])
  return y - rules.height - rules.weight - AFTER_RULE
}

const AFTER_RULE = 8

function placeNumber(sheet: Sheet, number: number, layout: Layout): void {
  const style = layout.styles.pageNumber
  const text = `${number}`
  const { page } = layout
  const top = (page.width - page.pageNumberTop) * pointsPerMm
  const left = page.marginLeft * pointsPerMm
  const width = layout.contentWidth.landscape * pointsPerMm
  sheet.parts.push({ texts: [placed(text, left + (width - textWidth(text, style)) / 2, top, style)] })
}
