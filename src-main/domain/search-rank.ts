import { isWanted } from './search-excerpt.ts'
import type { WantedWord } from './search-query.ts'
import { searchWords } from './search-words.ts'

/** How a document was found. */
export interface Fit {
  readonly title: string
  /** Every word stands in it as typed, marks and all. */
  readonly exact: boolean
  /** The words stand in it in a row. */
  readonly inRow: boolean
  /** Every word stands in its title. */
  readonly inTitle: boolean
}

/** Below this the words are merely scattered over a text. */
export const SCATTERED = 1

/**
 * How well something fits what was typed; the larger the better. The marks count most, then words in a row, then
 * words in the title, where those of an exact fit must be exact too.
 */
export function searchScore({ title, exact, inRow, inTitle }: Fit, wanted: readonly WantedWord[]): number {
  const words = searchWords(title)
  const exactInTitle = wanted.every(({ exact: typed, prefix }) =>
    words.some((word) => typed !== null && (prefix ? word.exact.startsWith(typed) : word.exact === typed)),
  )
  const begins = wanted.every((one, index) => {
    const word = words[index]
    return word !== undefined && isWanted(word, one)
  })
  return (
    (exact || exactInTitle ? 16 : 0) +
    (inRow ? 8 : 0) +
    (exactInTitle || (inTitle && !exact) ? 4 : 0) +
    (exactInTitle && exact ? 2 : 0) +
    (begins ? 1 : 0)
  )
}
