import { cleanLine, keepBlanks } from './clean-text.ts'
import type { Letterhead, Table } from './document-model.ts'
import {
  pointsPerMm,
  rules,
  singleLine,
  type TextStyle,
  table as tableLayout,
  textStyles,
  urgencyStamp,
} from './layout.ts'
import type { Layout } from './layout-of.ts'
import { MOTTO, NATIONAL_NAME, PARTY_NAME } from './national-words.ts'
import { balanceText, textWidth, wrapText } from './text-width.ts'

/** A centred text with explicit lines, so that Word and the browser break it alike, and its rule. */
export interface RuledLines {
  readonly lines: readonly string[]
  /** Millimetres. */
  readonly ruleLength: number
}

export interface LetterheadGeometry {
  readonly parentLines: readonly string[]
  readonly agency: RuledLines
  readonly subjectLines: readonly string[]
  /** What stands at the right: quốc hiệu and tiêu ngữ, or the Party's heading alone. */
  readonly national: { readonly name: string; readonly motto: string; readonly ruleLength: number }
}

// Rounding differs between programs; lines measured as full get this much room.
const SLACK = 0.985

export function letterheadGeometry(head: Letterhead, layout: Layout): LetterheadGeometry {
  const { styles } = layout
  const width = layout.head.left
  return {
    parentLines: linesOf(head.parentAgency, width, styles.parentAgency),
    agency: ruledLines(head.issuingAgency, width, styles.issuingAgency),
    subjectLines: linesOf(head.letterSubject, width, styles.letterSubject),
    national:
      layout.letterhead === 'party'
        ? { name: PARTY_NAME, motto: '', ruleLength: wholeRule(PARTY_NAME, styles.nationalName) }
        : { name: NATIONAL_NAME, motto: MOTTO, ruleLength: wholeRule(MOTTO, styles.motto) },
  }
}

/** A rule as long as the text above it, in millimetres. */
function wholeRule(text: string, style: { readonly size: number; readonly bold: boolean }): number {
  return (textWidth(text, style) / pointsPerMm) * rules.mottoShare
}

/** Lines of a centred title and the rule of 2/5 of its longest line. */
export function ruledLines(
  text: string,
  widthMm: number,
  style: { readonly size: number; readonly bold: boolean },
): RuledLines {
  const lines = linesOf(text, widthMm, style)
  const longest = Math.max(0, ...lines.map((line) => textWidth(line, style)))
  return { lines, ruleLength: (longest / pointsPerMm) * rules.shortShare }
}

/** Lines of a centred title of about the same length, no common word of two syllables torn apart. */
export function linesOf(
  text: string,
  widthMm: number,
  style: { readonly size: number; readonly bold: boolean },
): string[] {
  const glued = keepBlanks(cleanLine(text)).replace(TOGETHER, (word) => word.replace(' ', GLUE))
  const lines = balanceText(glued, widthMm * pointsPerMm * SLACK, style)
  // Back to plain blanks, or a search for the word would not find it.
  return lines.map((line) => line.replace(/(?<=\p{L})\u00a0(?=\p{L})/gu, ' '))
}

const GLUE = '\u00a0'

const TOGETHER =
  /(?<!\p{L})(?:ban hành|báo cáo|cam kết|chỉ đạo|chỉ thị|công nghệ|công tác|dữ liệu|giải pháp|hành chính|hoàn thành|kết quả|kế hoạch|khoa học|nghị định|nghị quyết|nhiệm vụ|nhân dân|phát triển|thông báo|thực hiện|tiến bộ|tiến độ|trách nhiệm|triển khai|trung tâm|ứng dụng|ủy ban|uỷ ban)(?!\p{L})/giu

/**
 * Kính gửi with several names: the dashes stand below the colon (Mục II.9.d), the block about centred.
 * Lengths in millimetres from the left edge of the text.
 */
export function addresseeGeometry(
  lines: readonly string[],
  layout: Layout,
): {
  readonly intro: number
  readonly dash: number
} {
  const style = layout.styles.addressee
  const intro = textWidth('Kính gửi', style) / pointsPerMm
  const longest = Math.max(...lines.map((line) => textWidth(line, style))) / pointsPerMm
  const left = (layout.contentWidth.portrait - intro - longest) / 2
  // A long name may reach the right edge, but the intro keeps the indent of a paragraph.
  const start = Math.min(40, Math.max(layout.styles.body.firstLine, left))
  return { intro: start, dash: start + intro }
}

/** The frame of a stamp of urgency in millimetres; null where the document has none. */
export function stampSize(urgency: string): { readonly width: number; readonly height: number } | null {
  const width = Object.entries(urgencyStamp.widths).find(([word]) => word === urgency)?.[1]
  return width === undefined ? null : { width, height: urgencyStamp.height }
}

/**
 * Whether a paragraph of running text cannot be parted with two lines on either side. Word moves such a paragraph
 * as a whole; browsers leave a single line behind unless told.
 */
export function staysWhole(text: string, width: number, style: TextStyle): boolean {
  const room = width * pointsPerMm
  // The indent of the first line counts as a word of its width.
  const indent = '\u00a0'.repeat(Math.round((style.firstLine * pointsPerMm) / textWidth('\u00a0', style)))
  return wrapText(indent + cleanLine(text), room, style).length < 4
}

/** Column widths in millimetres that fill `total`. */
export function columnWidths(table: Table, total: number): number[] {
  const sum = table.columns.reduce((whole, column) => whole + column.width, 0)
  return table.columns.map((column) => (column.width / sum) * total)
}

/**
 * Whether a row is too tall to be kept on one page: rows above half a landscape page may break, since
 * a row that must not break and does not fit is cut off by Word.
 */
export function mayBreak(cells: readonly string[], widths: readonly number[]): boolean {
  const style = textStyles.tableCell
  const lineHeight = style.size * singleLine
  const limit = 85 * pointsPerMm
  return cells.some((cell, index) => {
    const width = ((widths[index] ?? 0) - 2 * tableLayout.padX) * pointsPerMm
    const lines = cell.split('\n').reduce((sum, line) => sum + wrapText(line, width, style).length, 0)
    return lines * lineHeight > limit
  })
}
