import { restyledBreaks } from './line-breaks.ts'

type Place = { start: number; end: number }

/** The paragraph around an offset; the next one when the offset lies between two; null after the last. */
export function paragraphAt(source: string, at: number): Place | null {
  return paragraphsOf(source).find(({ end }) => end > at) ?? null
}

/**
 * What ↑ and ↓ select: the paragraph before or after what is selected (or the one at an offset, when nothing is), with
 * `extend` in addition to it. Null at either end of the text.
 */
export function nextSelection(
  source: string,
  now: Place | number,
  step: 1 | -1,
  extend: boolean,
): Place | null {
  if (typeof now === 'number') return paragraphAt(source, now)
  const all = paragraphsOf(source)
  const next =
    step === 1 ? all.find(({ start }) => start >= now.end) : all.findLast(({ end }) => end <= now.start)
  if (next === undefined) return null
  if (!extend) return next
  return { start: Math.min(now.start, next.start), end: Math.max(now.end, next.end) }
}

/** Lines with words in them; lines that only end at the paper's edge are one paragraph. */
function paragraphsOf(source: string): Place[] {
  const joins = restyledBreaks(source).filter(({ style }) => style === 'joined')
  const inner = new Set(joins.flatMap(({ start, end }) => breaksWithin(source, start, end)))
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index).filter((at) => !inner.has(at))
  const bounds = [-1, ...ends, source.length]
  return bounds.slice(1).flatMap((end, index) => {
    const from = (bounds[index] ?? -1) + 1
    const line = source.slice(from, end)
    if (line.trim() === '') return []
    return [{ start: from + (line.length - line.trimStart().length), end: from + line.trimEnd().length }]
  })
}

function breaksWithin(source: string, start: number, end: number): number[] {
  return [...source.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index)
}
