import { fold } from './vietnamese.ts'

/** A text in the letters that a search compares: without marks, i and y alike, punctuation as blanks. */
export function searchKey(text: string): string {
  return fold(text)
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a search looks through: the name first, then other names, codes and whatever else may be typed. */
export interface Searchable {
  readonly nameKey: string
  readonly allKeys: string
}

export function searchable(name: string, others: readonly string[]): Searchable {
  const nameKey = searchKey(name)
  return { nameKey, allKeys: [nameKey, ...others.map(searchKey)].filter((key) => key !== '').join(' | ') }
}

/**
 * The entries that hold every typed word in any order, best first: the whole name, names that begin with it, words
 * that begin with the typed ones, words that contain them. Entries of one rank keep their order.
 */
export function searchEntries<Entry extends Searchable>(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = searchKey(typed)
  if (wanted === '') return [...entries]
  const words = wanted.split(' ')
  return entries
    .flatMap((entry, at) => {
      const rank = rankOf(entry, wanted, words)
      return rank === null ? [] : [{ entry, rank, at }]
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ entry }) => entry)
}

function rankOf({ nameKey, allKeys }: Searchable, wanted: string, words: readonly string[]): number | null {
  if (!words.every((word) => allKeys.includes(word))) return null
  if (nameKey === wanted) return 0
  if (nameKey.startsWith(wanted)) return 1
  if (` ${nameKey}`.includes(` ${wanted}`)) return 2
  if (words.every((word) => ` ${nameKey}`.includes(` ${word}`))) return 3
  return words.every((word) => ` ${allKeys}`.includes(` ${word}`)) ? 4 : 5
}
