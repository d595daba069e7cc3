import { type MarkerStyle, ordinal, readMarker } from './markers.ts'
import type { TextLine } from './text-lines.ts'

/** The lines without footnotes and page numbers, and the footnotes found. */
export type WithoutFootnotes = {
  readonly lines: readonly TextLine[]
  readonly footnotes: readonly (readonly TextLine[])[]
}

/**
 * Takes footnotes out of sentences that they interrupt at the end of a page. A footnote begins with a small number
 * that is glued to a word above ("Chính phủ2"), and its block ends with the page.
 */
export function removeFootnotes(lines: readonly TextLine[]): WithoutFootnotes {
  const kept: TextLine[] = []
  const footnotes: TextLine[][] = []
  const glued = new Set<number>()
  const items = new Map<MarkerStyle, number>()
  let current: TextLine[] | null = null
  let next = 1
  for (const [index, line] of lines.entries()) {
    const alone = numberAlone(line, lines[index + 1], current !== null)
    if (alone === null && isPageNumber(line)) continue
    const start = alone ?? footnoteStart(line)
    if (start !== null && isNote(start, next, glued, line, current !== null)) {
      current = [line]
      footnotes.push(current)
      next = start + 1
      continue
    }
    if (current !== null && !endsBlock(line, current) && !goesOnItems(line, current, items)) {
      current.push(line)
      continue
    }
    current = null
    collectMarks(line.text, glued)
    const marker = readMarker(line.text)
    if (marker !== null) items.set(marker.style, ordinal(marker))
    kept.push(line)
  }
  return { lines: kept, footnotes }
}

/** "2" alone at the top or the bottom of a page. */
function isPageNumber(line: TextLine): boolean {
  return (
    /^[-–—]?\s?\d{1,3}\s?[-–—]?$/u.test(line.text) && (line.pageTop || line.blanks > 0) && line.borders === 0
  )
}

/**
 * The number of a footnote that stands on a line of its own above the words of the note: below the rule of the page's
 * notes or among them, and with words on the same page. A number of a page has the page break beside it.
 */
function numberAlone(line: TextLine, next: TextLine | undefined, inBlock: boolean): number | null {
  if (!/^\d{1,2}$/.test(line.text) || line.pageTop || line.borders > 0) return null
  if (next === undefined || next.pageTop || next.page !== line.page || !/^\p{L}/u.test(next.text)) return null
  return line.ruled || inBlock ? Number(line.text) : null
}

function footnoteStart(line: TextLine): number | null {
  const match = /^\[?(\d{1,2})\]?\s*(?=\p{Lu}|$|\()/u.exec(line.text)
  if (match?.[1] === undefined || (line.text.length === match[0].length && !line.text.startsWith('[')))
    return null
  return /^\d+[.)]/.test(line.text) ? null : Number(match[1])
}

function isNote(
  number: number,
  next: number,
  glued: ReadonlySet<number>,
  line: TextLine,
  inBlock: boolean,
): boolean {
  if (line.text.startsWith('[')) return true
  const restarted = number === 1 && (line.ruled || inBlock)
  if (number !== next && !restarted) return false
  if (inBlock && number === next) return true
  return glued.has(number) && (inBlock || line.ruled || glued.has(1))
}

/** Digits glued to the end of a word or of a closing quotation mark. */
function collectMarks(text: string, glued: Set<number>): void {
  for (const match of text.matchAll(/[\p{Ll}\p{Lu}”"’)](\d{1,2})(?=[\s,.;:)]|$)/gu))
    glued.add(Number(match[1]))
}

/** Where page marks and empty lines are lost, the next item of the body tells that a finished note has ended. */
function goesOnItems(
  line: TextLine,
  block: readonly TextLine[],
  items: ReadonlyMap<MarkerStyle, number>,
): boolean {
  const marker = readMarker(line.text)
  if (marker === null || ordinal(marker) === 0 || !/[.;]$/.test(block.at(-1)?.text ?? '')) return false
  return items.get(marker.style) === ordinal(marker) - 1
}

function endsBlock(line: TextLine, block: readonly TextLine[]): boolean {
  if (line.pageTop) return true
  // Columns are written one after the other, so the signature can follow the notes of the last page.
  if (/^\p{Lu}[\p{Lu}\s.,/-]{5,}$/u.test(line.text)) return true
  const first = block[0]
  if (first !== undefined && line.page !== first.page) return true
  // Text layers that lost their page marks keep one blank before the first line of a page.
  if (line.indent === 1 && block.every((one) => one.indent === 0)) return true
  const marker = readMarker(line.text)
  return marker !== null && marker.style !== 'dash' && line.blanks > 0
}
