import type { Span } from '../contract/extraction.ts'

/**
 * Text put together from pieces of the source, which remembers where each character came from.
 * `at[i]` is the source offset of `text[i]`; a blank that joins two lines has the offset of the line break.
 */
export type MappedText = { readonly text: string; readonly at: readonly number[] }

/** The characters `from` to `to` (exclusive), trimmed of blanks on both sides. */
export function cut(mapped: MappedText, from: number, to: number = mapped.text.length): MappedText {
  let start = Math.max(0, from)
  let end = Math.min(mapped.text.length, to)
  while (start < end && mapped.text[start] === ' ') start += 1
  while (end > start && mapped.text[end - 1] === ' ') end -= 1
  return { text: mapped.text.slice(start, end), at: mapped.at.slice(start, end) }
}

/** The pieces joined by single blanks; empty pieces are left out. */
export function join(pieces: readonly MappedText[]): MappedText {
  const filled = pieces.filter((piece) => piece.text !== '')
  const at: number[] = []
  filled.forEach((piece, index) => {
    const last = at.at(-1)
    if (index > 0 && last !== undefined) at.push(last + 1)
    for (const offset of piece.at) at.push(offset)
  })
  return { text: filled.map((piece) => piece.text).join(' '), at }
}

/** Where a mapped text stands in the source; null when it is empty. */
export function spanOf(mapped: MappedText, pageStarts: readonly number[]): Span | null {
  const start = mapped.at[0]
  const last = mapped.at.at(-1)
  if (start === undefined || last === undefined) return null
  return { start, end: last + 1, page: pageOf(start, pageStarts) }
}

/** Offsets at which pages start; the first is 0. */
export function findPageStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1)
  return starts
}

/** The page (from 1) that holds an offset. */
export function pageOf(offset: number, pageStarts: readonly number[]): number {
  let low = 0
  let high = pageStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pageStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
