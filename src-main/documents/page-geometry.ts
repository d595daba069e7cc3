import { cleanLine, keepBlanks } from './clean-text.ts'
import type { Letterhead, Table } from './document-model.ts'
import {
  contentWidth,
  letterhead as letterheadLayout,
  pointsPerMm,
  rules,
  singleLine,
  table as tableLayout,
  textStyles,
} from './layout.ts'
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
  readonly mottoRule: number
}

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

// Rounding differs between programs; lines measured as full get this much room.
const SLACK = 0.985

export function letterheadGeometry(head: Letterhead): LetterheadGeometry {
  const width = letterheadLayout.leftWidth
  return {
    parentLines: linesOf(head.parentAgency, width, textStyles.parentAgency),
    agency: ruledLines(head.issuingAgency, width, textStyles.issuingAgency),
    subjectLines: linesOf(head.letterSubject, width, textStyles.letterSubject),
    mottoRule: (textWidth(MOTTO, textStyles.motto) / pointsPerMm) * rules.mottoShare,
  }
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
export function addresseeGeometry(lines: readonly string[]): {
  readonly intro: number
  readonly dash: number
} {
  const style = textStyles.addressee
  const intro = textWidth('Kính gửi', style) / pointsPerMm
  const longest = Math.max(...lines.map((line) => textWidth(line, style))) / pointsPerMm
  const left = (contentWidth.portrait - intro - longest) / 2
  // A long name may reach the right edge, but the intro keeps the indent of a paragraph.
  const start = Math.min(40, Math.max(textStyles.body.firstLine, left))
  return { intro: start, dash: start + intro }
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
