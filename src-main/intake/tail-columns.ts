import { cut } from './mapped-text.ts'
import type { TextLine } from './text-lines.ts'
import { keyOf } from './vietnamese-key.ts'

/** Blanks between two columns that were set side by side with the space bar. */
const widest = 5
const title =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|[TK]\/[MTL](?!\p{L})|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|THỦ TƯỚNG)|THỨ TRƯỞNG)/u

/**
 * The lines of the end of a letter with Nơi nhận before the signature, where plain text holds them side by side:
 * "- Lưu: VT.            PHÓ CHỦ TỊCH". Lines of other texts stay as they are.
 */
export function columnByColumn(lines: readonly TextLine[]): readonly TextLine[] {
  const titled = lines.flatMap((line) => {
    const gap = gapOf(line)
    return gap > 0 && title.test(line.text.slice(gap).trim()) ? [{ line, gap }] : []
  })
  if (titled.length === 0) return lines
  const wide = titled.find(({ line }) => wideGap(line) > 0)
  const edge = wide === undefined ? Number.POSITIVE_INFINITY : columnAt(wide.line, wide.gap)
  const left: TextLine[] = []
  const right: TextLine[] = []
  for (const line of lines) {
    const gap = gapOf(line)
    if (line.indent > edge * 0.5 && line.indent > 15) right.push(line)
    else if (gap > 0) {
      left.push(part(line, 0, gap))
      right.push(part(line, gap, line.text.length))
    } else left.push(line)
  }
  // The name can stand below both columns: it then follows the titles.
  return [...right, ...left]
}

/** Text layers that folded the blanks leave a title behind the end of an item: "- Như trên; PHÓ CHỦ TỊCH".
 * Items of party letters end with a comma. */
const foldedTitle =
  /^(?:Nơi nhận\s*:?|[-–•].*[;.,])( )(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MTL] |(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG)|THỨ TRƯỞNG|BỘ TRƯỞNG)[\p{Lu} .,]*$/du

function gapOf(line: TextLine): number {
  return wideGap(line) || (foldedTitle.exec(line.text)?.indices?.[1]?.[0] ?? 0)
}

/** Offset of the first blank of a line that stands for many; 0 when there is none. */
function wideGap({ text, at }: TextLine): number {
  for (let index = 1; index < text.length; index += 1)
    if (text[index] === ' ' && (at[index] ?? 0) - (at[index - 1] ?? 0) >= widest) return index
  return 0
}

/** How far from the left margin the words behind a gap begin, in characters. */
function columnAt(line: TextLine, gap: number): number {
  return line.indent + (line.at[gap + 1] ?? 0) - (line.at[0] ?? 0)
}

function part(line: TextLine, from: number, to: number): TextLine {
  const piece = cut(line, from, to)
  return { ...line, ...piece, key: keyOf(piece.text) }
}
