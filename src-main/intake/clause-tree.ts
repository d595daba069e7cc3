import { cut, type MappedText } from './mapped-text.ts'
import type { MarkerStyle } from './markers.ts'
import { ordinal, styleRank } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isClosing, isDemandOfAll } from './phrases.ts'
import { keyOf } from './vietnamese-key.ts'

/** A numbered piece of a letter: its own words, the unnumbered paragraphs after them, and the pieces inside it. */
export type Clause = {
  readonly style: MarkerStyle | null
  /** "II", "II.1.1", "2.đ", "4.dash2"; empty for the letter itself. */
  readonly path: string
  /** Words of the numbered paragraph, without the marker. */
  readonly head: MappedText
  readonly headKey: string
  readonly more: readonly Paragraph[]
  readonly children: readonly Clause[]
  /** Source offsets from the marker to the end of the numbered paragraph. */
  readonly paragraph: MappedText
}

/** A place where numbers are missing: the letter goes from one to the other. */
export type NumberingGap = { readonly from: string; readonly to: string; readonly at: MappedText }

type Growing = {
  style: MarkerStyle | null
  level: string
  rank: number
  label: string
  place: number
  path: string
  head: MappedText
  paragraph: MappedText
  more: Paragraph[]
  children: Growing[]
  /** How many children of each style were seen, for "dash3". */
  counts: Map<string, number>
}

/** Builds the tree of clauses, and tells what closes the letter and where numbers are missing. */
export function buildClauses(paragraphs: readonly Paragraph[]): {
  root: Clause
  closing: readonly Paragraph[]
  gaps: readonly NumberingGap[]
} {
  const closingAt = findClosing(paragraphs)
  const root = grow(null, 'root', -1, '', 0, '', { text: '', at: [] }, { text: '', at: [] })
  const stack: Growing[] = [root]
  const gaps: NumberingGap[] = []
  for (const paragraph of paragraphs.slice(0, closingAt)) {
    const marker = paragraph.marker
    const top = stack.at(-1) ?? root
    if (marker === null) {
      top.more.push(paragraph)
      continue
    }
    const depth = marker.style === 'number' ? marker.label.split('.').length : 1
    const level = `${marker.style}${depth}`
    const rank = styleRank[marker.style] + (depth - 1) / 10
    unwind(stack, level, rank)
    const parent = stack.at(-1) ?? root
    const place = ordinal(marker)
    const count = (parent.counts.get(level) ?? 0) + 1
    parent.counts.set(level, count)
    const gap = findGap(parent, level, place, marker.label, paragraph)
    if (gap !== null) gaps.push(gap)
    const path = pathOf(stack, marker.style, marker.label, count)
    const node = grow(
      marker.style,
      level,
      rank,
      marker.label,
      place,
      path,
      cut(paragraph, marker.length),
      paragraph,
    )
    parent.children.push(node)
    stack.push(node)
  }
  return { root: freeze(root), closing: paragraphs.slice(closingAt), gaps }
}

/** Where the closing begins: after the last numbered paragraph and what belongs to it. */
function findClosing(paragraphs: readonly Paragraph[]): number {
  const lastMarked = paragraphs.findLastIndex((paragraph) => paragraph.marker !== null)
  if (lastMarked < 0) return paragraphs.length
  for (let index = lastMarked + 1; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) break
    const afterHeading = index === lastMarked + 1 && !/[.;]$/.test(paragraphs[lastMarked]?.text ?? '')
    if (
      isClosing(paragraph.key) &&
      !(afterHeading && !/^(?:Chủ tịch|Trên đây|Trong quá trình|Yêu cầu)/u.test(paragraph.key))
    )
      return index
    // What ends the letter and has no number is its closing, unless a heading waits for it.
    const last = index === paragraphs.length - 1
    if (!afterHeading && last && (paragraph.text.endsWith('./.') || isDemandOfAll(paragraph.key)))
      return index
  }
  return paragraphs.length
}

/** Leaves the clauses that a marker of this level ends. */
function unwind(stack: Growing[], level: string, rank: number): void {
  const same = stack.findLastIndex((clause) => clause.level === level)
  if (same > 0) {
    stack.length = same
    return
  }
  while (stack.length > 1) {
    const top = stack.at(-1)
    if (top === undefined || top.rank < rank) return
    // "(1) …: a) …": letters stand under brackets only where the bracket opens a list.
    if (top.head.text.endsWith(':') && top.rank - rank <= 1) return
    stack.pop()
  }
}

/** "II" › "1.1" is II.1.1; numbers with dots carry their parents' numbers already. */
function pathOf(stack: readonly Growing[], style: MarkerStyle, label: string, count: number): string {
  const parent = stack.at(-1)
  const own = style === 'dash' ? `dash${count}` : style === 'plus' ? `plus${count}` : label
  let base = parent?.path ?? ''
  if (style === 'number' && label.includes('.')) {
    base = stack.findLast((clause) => clause.style !== 'number')?.path ?? ''
  }
  return base === '' ? own : `${base}.${own}`
}

function findGap(
  parent: Growing,
  level: string,
  place: number,
  label: string,
  at: Paragraph,
): NumberingGap | null {
  if (place === 0) return null
  const before = parent.children.findLast((child) => child.level === level)
  const expected = before === undefined ? 1 : before.place + 1
  if (place <= expected) return null
  return { from: before?.label ?? '', to: label, at }
}

function grow(
  style: MarkerStyle | null,
  level: string,
  rank: number,
  label: string,
  place: number,
  path: string,
  head: MappedText,
  paragraph: MappedText,
): Growing {
  return {
    style,
    level,
    rank,
    label,
    place,
    path,
    head,
    paragraph,
    more: [],
    children: [],
    counts: new Map(),
  }
}

function freeze(clause: Growing): Clause {
  return {
    style: clause.style,
    path: clause.path,
    head: clause.head,
    headKey: keyOf(clause.head.text),
    more: clause.more,
    children: clause.children.map(freeze),
    paragraph: clause.paragraph,
  }
}
