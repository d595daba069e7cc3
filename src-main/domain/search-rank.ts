import { isWanted } from './search-excerpt.ts'
import type { WantedWord } from './search-query.ts'
import { searchWords } from './search-words.ts'

/** How well something fits what was typed; the larger the better. */
export function searchScore(
  found: { readonly title: string; readonly exact: boolean; readonly inTitle: boolean },
  wanted: readonly WantedWord[],
): number {
  const words = searchWords(found.title)
  const exactInTitle = wanted.every((one) =>
    words.some((word) => (one.prefix ? word.exact.startsWith(one.exact) : word.exact === one.exact)),
  )
  const start = runStart(
    words.map((word) => word.folded),
    wanted,
  )
  return (
    (found.exact || exactInTitle ? 8 : 0) +
    (found.inTitle ? 4 : 0) +
    (start >= 0 && wanted.length > 1 ? 2 : 0) +
    (start === 0 ? 1 : 0)
  )
}

/** Where the wanted words stand in a row and in order; -1 where they do not. */
function runStart(words: readonly string[], wanted: readonly WantedWord[]): number {
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (wanted.every((one, index) => isWanted({ folded: words[start + index] ?? '' }, one))) return start
  }
  return -1
}
