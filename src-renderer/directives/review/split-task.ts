import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Span } from '../../../src-main/contract/extraction.ts'
import { findWords } from '../highlight.ts'
import { clauseOf, renumberedPieces } from './task-pieces.ts'

/**
 * The tasks with one of them cut in two before the offset `at` of its text. Both parts keep agencies and
 * deadline, because one that a person corrects is better than one that is lost; the paths become "1.b#1",
 * "1.b#2". `source` tells where the parts stand. Nothing changes when a part would be empty.
 */
export function splitTask(
  tasks: readonly ReviewTask[],
  key: string,
  cut: { at: number; newKey: string; source: string },
): ReviewTask[] {
  const whole = tasks.find((task) => task.key === key)
  if (whole === undefined) return [...tasks]
  const texts = [whole.text.slice(0, cut.at).trim(), whole.text.slice(cut.at).trim()] as const
  if (texts.includes('')) return [...tasks]
  const [before, after] = cutSpan(cut.source, whole.span, texts)
  const path = whole.path === '' ? '' : `${clauseOf(whole.path)}#1`
  const parts: ReviewTask[] = [
    { ...whole, path, text: texts[0], span: before },
    { ...whole, key: cut.newKey, path, text: texts[1], span: after },
  ]
  return renumberedPieces(
    tasks.flatMap((task) => (task === whole ? parts : [task])),
    path,
  )
}

export type Cut = {
  /** Offset in the text at which a second part may begin. */
  at: number
  /** A sentence or a part of an enumeration ends here. */
  strong: boolean
}

/** The places between words where a text can be cut. */
export function cutsOf(text: string): Cut[] {
  return [...text.matchAll(/(\S)\s+(?=\S)/gu)].map((gap) => ({
    at: gap.index + gap[0].length,
    strong: /[.;:!?]/.test(gap[1] ?? ''),
  }))
}

/** Where the parts stand; both keep the whole place when the source does not have the words as such. */
function cutSpan(
  source: string,
  span: Span | null,
  [first, second]: readonly [string, string],
): readonly [Span | null, Span | null] {
  if (span === null) return [null, null]
  // The first part's own length in the source is at least its length without blanks.
  const from = Math.min(span.start + first.replace(/\s+/g, '').length, span.end)
  const words = second.split(/\s+/)
  for (const count of [words.length, 24, 12, 6, 3]) {
    if (count > words.length) continue
    const place = findWords(source, words.slice(0, count).join(' '), { start: from, end: span.end })
    if (place === null) continue
    const gap = /\s*$/.exec(source.slice(span.start, place.start))?.[0].length ?? 0
    return [
      { ...span, end: place.start - gap },
      { ...span, start: place.start },
    ]
  }
  return [span, span]
}
