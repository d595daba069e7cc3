import type { DetailedTask, ExtractedTask, Span } from '../contract/extraction.ts'

/** Texts before a task in which its section's addressee may stand, in characters. */
const LOOK_BACK = 6_000
/** Texts below a task in which its labelled lines may stand. */
const LOOK_BEHIND = 3_000

type Placed = Exclude<keyof DetailedTask['places'], undefined>

/** What opens the labelled lines below a task: "Cơ quan chủ trì: …". */
const label =
  /(?:chủ trì|thực hiện|phối hợp|thời gian|thời hạn|sản phẩm|kết quả|trách nhiệm|văn bản|ghi chú|báo cáo)[^:\n]{0,60}:/iu

/**
 * Where the values of a task stand in the source, for showing them: in the task's own words, in the labelled lines
 * below them, or before them, where a heading names the addressee of a whole section. A value that was put together from several words has no place.
 * The rows of tables know the places in their cells (see `rowPlaces`).
 * @param until offset at which the next task begins
 */
export function valuePlaces(source: string, task: ExtractedTask, until: number): Record<Placed, Span[]> {
  const place = (value: string | null): Span[] => {
    if (value === null || value.trim() === '') return []
    const found =
      inside(source, value, task.span) ??
      labelled(source, value, task.span, until) ??
      before(source, value, task.span)
    return found === null ? [] : [found]
  }
  return {
    agencies: task.agencies.flatMap(place),
    coordinating: task.coordinating.flatMap(place),
    deadline: place(task.deadlineText),
    reportTo: place(task.reportTo),
    product: place(task.product),
    accountable: place(task.accountable),
    sourceDocument: place(task.sourceDocument),
    note: place(task.note),
  }
}

function inside(source: string, value: string, span: Span): Span | null {
  const match = wordsPattern(value, 'iu').exec(source.slice(span.start, span.end))
  return match === null ? null : spanAt(source, span, span.start + match.index, match[0].length)
}

function labelled(source: string, value: string, span: Span, until: number): Span | null {
  const below = source.slice(span.end, Math.min(until, span.end + LOOK_BEHIND))
  const match = [...below.matchAll(wordsPattern(value, 'giu'))].find(({ index }) =>
    label.test(below.slice(below.lastIndexOf('\n', index) + 1, index)),
  )
  return match === undefined ? null : spanAt(source, span, span.end + match.index, match[0].length)
}

function before(source: string, value: string, span: Span): Span | null {
  const from = Math.max(0, span.start - LOOK_BACK)
  const last = [...source.slice(from, span.start).matchAll(wordsPattern(value, 'giu'))].at(-1)
  return last === undefined ? null : spanAt(source, span, from + last.index, last[0].length)
}

/** White space of any kind stands between words: the source breaks lines and pages where it likes. */
export function wordsPattern(value: string, flags: string): RegExp {
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
