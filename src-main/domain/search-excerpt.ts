import type { MarkedText } from '../contract/search.ts'
import type { WantedWord } from './search-query.ts'
import { type SearchWord, searchWords } from './search-words.ts'

type Mark = MarkedText['marks'][number]

/** The text with the wanted words marked, cut to about `most` characters so that the first of them is seen. */
export function markedTitle(text: string, wanted: readonly WantedWord[], most: number): MarkedText {
  const marks = findMarks(text, searchWords(text), wanted)
  const first = marks[0]
  const start = first === undefined || first.end <= most ? 0 : wordStart(text, first.start - most / 3)
  return cut(text, marks, start, most)
}

/** The part of a text in which most of the wanted words stand; null where none does. */
export function markedExcerpt(text: string, wanted: readonly WantedWord[], most: number): MarkedText | null {
  const marks = findMarks(text, searchWords(text), wanted)
  if (marks.length === 0) return null
  const dense = densest(text, marks, most * 0.7)
  return cut(text, marks, wordStart(text, dense - most * 0.15), most)
}

/** Whether every wanted word stands in a text. */
export function holdsAll(text: string, wanted: readonly WantedWord[]): boolean {
  const words = searchWords(text)
  return wanted.every((one) => words.some((word) => isWanted(word, one)))
}

/** Whether a word of a text is one of the wanted; a prefix also takes longer words. */
export function isWanted(word: Pick<SearchWord, 'folded' | 'plain' | 'exact'>, wanted: WantedWord): boolean {
  if (wanted.exactly === true) return word.exact === wanted.exact
  return word.folded === wanted.folded || (wanted.prefix && word.plain.startsWith(wanted.plain))
}

/**
 * The places of the wanted words. Where one of them stands as typed, marks and all, the same letters with other
 * marks are left alone: "đông" does not light up every "động".
 */
function findMarks(text: string, words: readonly SearchWord[], wanted: readonly WantedWord[]): Mark[] {
  const places = new Map<number, Mark>()
  for (const one of wanted) {
    const alike = words.filter((word) => isWanted(word, one))
    const same = alike.filter((word) => word.exact === one.exact)
    for (const { start, end } of same.length > 0 ? same : alike) {
      const shown = one.prefix && one.exactly !== true ? start + one.folded.length : end
      const before = places.get(start)
      if (before === undefined || before.end < shown) places.set(start, { start, end: shown })
    }
  }
  return joined(
    text,
    [...places.values()].toSorted((a, b) => a.start - b.start),
  )
}

/** Neighbours with nothing but a blank or one sign between them become one mark. */
function joined(text: string, marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = []
  for (const mark of marks) {
    const last = whole.at(-1)
    if (last !== undefined && /^[\s/.-]?$/.test(text.slice(last.end, mark.start))) {
      whole[whole.length - 1] = { start: last.start, end: mark.end }
    } else whole.push(mark)
  }
  return whole
}

/** Where the stretch of a length begins that holds the most marked letters. */
function densest(text: string, marks: readonly Mark[], length: number): number {
  let best = { start: 0, weight: -1 }
  let behind = 0
  let weight = 0
  for (const mark of marks) {
    weight += mark.end - mark.start
    for (let old = marks[behind]; old !== undefined && mark.end - old.start > length && old !== mark; ) {
      weight -= old.end - old.start
      behind += 1
      old = marks[behind]
    }
    const start = marks[behind]?.start ?? mark.start
    if (weight > best.weight) best = { start, weight }
  }
  return Math.min(best.start, text.length)
}

/** The start of the word at or before an offset. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  const blank = text.lastIndexOf(' ', Math.floor(offset))
  return blank < 0 ? 0 : blank + 1
}

function cut(text: string, marks: readonly Mark[], start: number, most: number): MarkedText {
  const end = text.length - start <= most ? text.length : cutEnd(text, start, most)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, end).trimEnd()}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.start < end)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  }
}

function cutEnd(text: string, start: number, most: number): number {
  const blank = text.lastIndexOf(' ', start + most)
  return blank > start ? blank : start + most
}
