import { findPageStarts, type MappedText, pageOf } from './mapped-text.ts'
import { keyOf } from './vietnamese-key.ts'

/** One line of the source, with runs of blanks folded. */
export type TextLine = MappedText & {
  /** Same length as `text`, for matching. */
  readonly key: string
  readonly page: number
  /** Empty lines before this one. */
  readonly blanks: number
  /** Cell borders ("|" alone on a line, as copied from portals) before this one. */
  readonly borders: number
  /** What stands before it: "|" for each border, "_" for each empty line; "|_|" is an empty cell. */
  readonly gap: string
  /** Blanks at its beginning, as in the source. */
  readonly indent: number
  /** First line after a page mark. */
  readonly pageTop: boolean
  /** A rule ("-----", "____" or a long run of blanks) stands before it. */
  readonly ruled: boolean
}

/** The lines that hold words; empty lines, cell borders and rules become facts about the next line. */
export function readLines(source: string): TextLine[] {
  const pageStarts = findPageStarts(source)
  const lines: TextLine[] = []
  let blanks = 0
  let borders = 0
  let gap = ''
  let ruled = false
  let pageTop = false
  let start = 0
  while (start <= source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\f') end += 1
    const raw = source.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      blanks += 1
      gap += '_'
      // Word writes the line above footnotes as a run of blanks in the text layer.
      if (raw.length >= 20) ruled = true
    } else if (trimmed === '|') {
      borders += 1
      gap += '|'
    } else if (/^(?:[-_=*–—.\s]{3,}|\*)$/.test(trimmed)) ruled = true
    else {
      const folded = foldLine(raw, start)
      const indent = raw.length - raw.trimStart().length
      const page = pageOf(start, pageStarts)
      lines.push({ ...folded, key: keyOf(folded.text), page, blanks, borders, gap, indent, pageTop, ruled })
      blanks = 0
      borders = 0
      gap = ''
      ruled = false
      pageTop = false
    }
    if (source[end] === '\f') pageTop = true
    start = end + 1
  }
  return lines
}

function foldLine(raw: string, start: number): MappedText {
  const at: number[] = []
  const words: string[] = []
  for (const match of raw.matchAll(/\S+/g)) {
    if (words.length > 0) at.push(start + match.index - 1)
    for (let index = 0; index < match[0].length; index += 1) at.push(start + match.index + index)
    words.push(match[0])
  }
  return { text: words.join(' '), at }
}
