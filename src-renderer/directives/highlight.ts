import { type BreakStyle, restyledBreaks } from './line-breaks.ts'

/** What a marked part of the source is; `ref` names the task, the header field, or the place in a list. */
type MarkKind = 'task' | 'deadline' | 'value' | 'doubt' | 'header' | 'base' | 'skipped'

/** A marked part of the source text: UTF-16 offsets, end exclusive; `value` says which value of the task it is. */
export type Mark = { start: number; end: number; kind: MarkKind; ref: string; value?: string }

/**
 * Gives the former marks as long as new ones say the same: most changes of a task move no mark, and drawing a long
 * letter again is what makes typing slow.
 */
export function keepMarks(): (marks: readonly Mark[]) => readonly Mark[] {
  let kept: readonly Mark[] = []
  return (marks) => {
    const same = marks.length === kept.length && marks.every((mark, index) => sameMark(mark, kept[index]))
    kept = same ? kept : marks
    return kept
  }
}

function sameMark(one: Mark, other: Mark | undefined): boolean {
  return (
    other !== undefined &&
    one.start === other.start &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.ref === other.ref &&
    one.value === other.value
  )
}

/** A run of the source with the same marks and the same style of line break all along. */
export type Piece = { start: number; end: number; marks: readonly Mark[]; breaks: BreakStyle | null }

/**
 * Cuts the source where marks or restyled line breaks begin and end. The pieces lie edge to edge and cover the whole
 * text, so that a place on the screen can be turned back into an offset.
 */
export function segment(source: string, marks: readonly Mark[]): Piece[] {
  const inside = marks.flatMap((mark) => clip(mark, source.length)).toSorted((a, b) => a.start - b.start)
  const breaks = restyledBreaks(source)
  const cuts = new Set([0, source.length])
  for (const { start, end } of [...inside, ...breaks]) cuts.add(start).add(end)
  const bounds = [...cuts].toSorted((a, b) => a - b)

  const pieces: Piece[] = []
  let open: Mark[] = []
  let nextMark = 0
  let nextBreak = 0
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = inside[nextMark]; mark !== undefined && mark.start <= start; mark = inside[++nextMark]) {
      open = [...open, mark]
    }
    while ((breaks[nextBreak]?.end ?? Infinity) <= start) nextBreak += 1
    const restyled = breaks[nextBreak]
    pieces.push({
      start,
      end,
      marks: open,
      breaks: restyled !== undefined && restyled.start <= start ? restyled.style : null,
    })
  }
  return pieces
}

/**
 * Where `words` stand in the source between two offsets, whatever white space lies between them; null when
 * they are not there as such.
 */
export function findWords(
  source: string,
  words: string,
  within: { start: number; end: number },
): { start: number; end: number } | null {
  const pattern = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+')
  if (pattern === '') return null
  const found = new RegExp(pattern, 'iu').exec(source.slice(within.start, within.end))
  if (found === null) return null
  const start = within.start + found.index
  return { start, end: start + found[0].length }
}

function clip(mark: Mark, length: number): Mark[] {
  const start = Math.max(0, mark.start)
  const end = Math.min(length, mark.end)
  return start < end ? [{ ...mark, start, end }] : []
}
