import type { SearchQuery } from './search-query.ts'
import { wantedWords } from './search-query.ts'
import { asIndexed } from './search-words.ts'
import { fromTelex } from './telex.ts'

/** Shorter words are never taken for a mistyped one: nearly every Vietnamese syllable is one letter from another. */
const shortest = 4
const mostNeighbours = 24

/** The words of the index, by which a typed word is known or not. */
export interface Vocabulary {
  has(word: string): boolean
  hasPrefix(prefix: string): boolean
  /** Words of these lengths. */
  ofLength(from: number, to: number): Iterable<string>
}

/**
 * What may have been meant where nothing was found as typed: for each typed word the words that may stand for it.
 * Several readings, the likeliest first; each forgives one edit in a word of four letters or more.
 */
export function forgivingReadings(query: SearchQuery, vocabulary: Vocabulary): string[][][] {
  const words = wantedWords(query)
  const typed = words.map(({ folded, plain, prefix }) => {
    const there = vocabulary.has(folded) || (prefix && vocabulary.hasPrefix(plain))
    return { folded, there, neighbours: () => neighboursOf(folded, vocabulary) }
  })
  const readings: string[][][] = []
  const telex = typed.map(({ folded, there }) => [there ? folded : asIndexed(fromTelex(folded))])
  if (telex.some(([word], index) => word !== typed[index]?.folded)) readings.push(telex)
  if (typed.some((word) => !word.there)) {
    readings.push(typed.map((word) => (word.there ? [word.folded] : word.neighbours())))
  } else {
    // Every word exists, but not together: one of them is another word than was meant.
    for (const [place, word] of typed.entries()) {
      const others = word.neighbours()
      if (others.length > 0) readings.push(typed.map((one, at) => (at === place ? others : [one.folded])))
    }
  }
  return readings.filter((reading) => reading.every((alternatives) => alternatives.length > 0))
}

/** Known words within one edit: a letter more, fewer or another, or two neighbours swapped. */
function neighboursOf(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < shortest || /\d/.test(word)) return []
  const found: string[] = []
  for (const other of vocabulary.ofLength(word.length - 1, word.length + 1)) {
    if (other !== word && withinOneEdit(word, other)) found.push(other)
    if (found.length === mostNeighbours) break
  }
  return found
}

/** Whether one insertion, deletion, replacement or swap of neighbours makes one word of the other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const leftA = a.slice(start, a.length - end)
  const leftB = b.slice(start, b.length - end)
  if (leftA.length <= 1 && leftB.length <= 1) return true
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0]
}
