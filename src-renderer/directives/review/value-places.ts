import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { DetailedTask, Extraction } from '../../../src-main/contract/extraction.ts'
import { findWords } from '../highlight.ts'
import { type TaskValue, taskValues } from './task-values.ts'

export type Place = { start: number; end: number }
export type PlacedValue = TaskValue & { place: Place | null }

/**
 * Finds the values of a task with their places in the source, as the reader noted them. Tasks are merged, split and
 * reworded, so what was read is found by the passage that it shares with the task; a value that the clerk put in is
 * looked for in the passage itself.
 */
export function placeFinder(
  source: string,
  read: Pick<Extraction, 'tasks'>,
): (task: ReviewTask) => readonly PlacedValue[] {
  // The same task must give the same list, or its card is drawn again with every key.
  const known = new WeakMap<ReviewTask, readonly PlacedValue[]>()
  return (task) => {
    const before = known.get(task)
    if (before !== undefined) return before
    const found = placedValues(source, read, task)
    known.set(task, found)
    return found
  }
}

function placedValues(
  source: string,
  read: Pick<Extraction, 'tasks'>,
  task: ReviewTask,
): readonly PlacedValue[] {
  const { span } = task
  if (span === null) return taskValues(task, []).map((value) => ({ ...value, place: null }))
  const parts = read.tasks.filter((one) => one.span.start < span.end && one.span.end > span.start)
  const urgency = [...new Set(parts.flatMap((part) => part.urgency))].filter((words) =>
    holdsWords(task.text, words),
  )
  return taskValues(task, urgency).map((value) => {
    const place =
      value.name === 'urgency'
        ? wordsWithin(source, value.words, span)
        : notedPlace(source, parts, value, span)
    return { ...value, place }
  })
}

/** Where the reader noted a value with these words; for other words, where they stand in the passage. */
function notedPlace(
  source: string,
  parts: readonly DetailedTask[],
  { name, words }: TaskValue,
  span: Place,
): Place | null {
  const noted = parts.flatMap(({ places }) => Object.entries(places).find(([of]) => of === name)?.[1] ?? [])
  const same = noted.filter(({ start, end }) => folded(source.slice(start, end)) === folded(words))
  // Several parts of a merged task may name the same agency: the place in the passage itself says more.
  const within = same.find(({ start, end }) => start >= span.start && end <= span.end)
  if (within !== undefined || same[0] !== undefined) return within ?? same[0] ?? null
  // A name put together from several words ("Sở A, B" → "Sở B") has the whole cell of its table for a place.
  const parted = noted.find(({ start, end }) => holdsAll(source.slice(start, end), words))
  return findWords(source, words, span) ?? parted ?? null
}

function holdsAll(text: string, words: string): boolean {
  const held = new Set(folded(text).split(/[^\p{L}\d]+/u))
  return folded(words)
    .split(/[^\p{L}\d]+/u)
    .every((word) => held.has(word))
}

/** Whole words only, not the end or the beginning of a longer one. */
function wordsWithin(source: string, words: string, span: Place): Place | null {
  for (let from = span.start; from < span.end; ) {
    const found = findWords(source, words, { start: from, end: span.end })
    if (found === null) return null
    const edges = source.slice(found.start - 1, found.start) + source.slice(found.end, found.end + 1)
    if (!/[\p{L}\d]/u.test(edges)) return found
    from = found.end
  }
  return null
}

function holdsWords(text: string, words: string): boolean {
  return wordsWithin(text, words, { start: 0, end: text.length }) !== null
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
