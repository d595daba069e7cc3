import type { ExtractedTask, Span } from '../contract/extraction.ts'

/** Texts before a task in which its section's addressee may stand, in characters. */
const LOOK_BACK = 6_000

type Placed = 'agencies' | 'coordinating' | 'deadline' | 'reportTo' | 'product'

/**
 * Where the values of a task stand in the source, for showing them: in the task's own words, or before them, where
 * a heading names the addressee of a whole section. A value that was put together from several words has no place.
 */
export function valuePlaces(source: string, task: ExtractedTask): Record<Placed, Span[]> {
  const place = (value: string | null): Span[] => {
    if (value === null || value.trim() === '') return []
    const found = inside(source, value, task.span) ?? before(source, value, task.span)
    return found === null ? [] : [found]
  }
  return {
    agencies: task.agencies.flatMap(place),
    coordinating: task.coordinating.flatMap(place),
    deadline: place(task.deadlineText),
    reportTo: place(task.reportTo),
    product: place(task.product),
  }
}

function inside(source: string, value: string, span: Span): Span | null {
  const match = patternOf(value, 'iu').exec(source.slice(span.start, span.end))
  return match === null ? null : spanAt(source, span, span.start + match.index, match[0].length)
}

function before(source: string, value: string, span: Span): Span | null {
  const from = Math.max(0, span.start - LOOK_BACK)
  const last = [...source.slice(from, span.start).matchAll(patternOf(value, 'giu'))].at(-1)
  return last === undefined ? null : spanAt(source, span, from + last.index, last[0].length)
}

/** White space of any kind stands between words: the source breaks lines and pages where it likes. */
function patternOf(value: string, flags: string): RegExp {
  const words = value.trim().split(/\s+/)
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), flags)
}

/** Pages are counted from the task's own, since a value stands on it or a few pages before. */
function spanAt(source: string, task: Span, start: number, length: number): Span {
  const page =
    start >= task.start
      ? task.page + pageMarks(source.slice(task.start, start))
      : task.page - pageMarks(source.slice(start, task.start))
  return { start, end: start + length, page: Math.max(1, page) }
}

function pageMarks(text: string): number {
  return text.split('\f').length - 1
}
