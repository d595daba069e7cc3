import type Database from 'better-sqlite3'
import type { Vocabulary } from '../domain/search-typos.ts'

/** The folded words that occur in the index, kept in memory. Words that occur no longer do no harm: they find nothing. */
export interface SearchWords extends Vocabulary {
  /** Takes up the words of a text; words with digits are searched as typed only. */
  learn(foldedWords: string): void
  forget(): void
}

const longest = 20

export function searchWordsOf(raw: Database.Database): SearchWords {
  const select = raw.prepare<[], string>('select word from search_word order by id').pluck()
  const insert = raw.prepare<[string]>('insert or ignore into search_word (word) values (?)')
  let byLength: Set<string>[] | null = null
  const known = (): Set<string>[] => {
    if (byLength === null) {
      byLength = Array.from({ length: longest + 1 }, () => new Set<string>())
      for (const word of select.all()) byLength[word.length]?.add(word)
    }
    return byLength
  }
  return {
    has: (word) => known()[word.length]?.has(word) === true,
    hasPrefix: (prefix) =>
      known().some((words, length) => {
        if (length < prefix.length) return false
        for (const word of words) if (word.startsWith(prefix)) return true
        return false
      }),
    *ofLength(from, to) {
      for (let length = from; length <= to; length += 1) yield* known()[length] ?? []
    },
    learn(foldedWords) {
      for (const word of foldedWords.split(' ')) {
        const alike = known()[word.length]
        if (word.length < 2 || alike === undefined || alike.has(word) || /\d/.test(word)) continue
        alike.add(word)
        insert.run(word)
      }
    },
    forget() {
      byLength = null
    },
  }
}
