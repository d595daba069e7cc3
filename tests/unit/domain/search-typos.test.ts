import { string as anyString, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../../../src-main/domain/search-query.ts'
import { forgivingReadings, type Vocabulary, withinOneEdit } from '../../../src-main/domain/search-typos.ts'

function vocabulary(text: string): Vocabulary {
  const words = text.split(' ')
  return {
    has: (word) => words.includes(word),
    hasPrefix: (prefix) => words.some((word) => word.startsWith(prefix)),
    ofLength: (from, to) => words.filter((word) => word.length >= from && word.length <= to),
  }
}

function readings(typed: string, words: string): string[][][] {
  const query = readQuery(typed)
  return query === null ? [] : forgivingReadings(query, vocabulary(words))
}

describe('withinOneEdit', () => {
  it('agrees with the plain definition of the distance', () => {
    const letters = anyString({ unit: constantFrom('a', 'b', 'c'), maxLength: 6 })
    assert(
      property(letters, letters, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('forgivingReadings', () => {
  it('forgives a letter too many, missing, wrong or swapped in a longer word', () => {
    for (const typed of ['chuyyen doi', 'chuen doi', 'chuyem doi', 'chuyne doi']) {
      expect(readings(typed, 'chuyen doi so')).toEqual([[['chuyen'], ['doi']]])
    }
  })

  it('leaves short words and numbers as they are typed', () => {
    expect(readings('doy', 'doi do so')).toEqual([])
    expect(readings('6244', '624 6245')).toEqual([])
  })

  it('reads Telex that was typed while the input method was off', () => {
    expect(readings('chuyeenr ddooir soos', 'chuyen doi so')[0]).toEqual([['chuyen'], ['doi'], ['so']])
    expect(readings('thuwcj hieejn', 'thuc hien')[0]).toEqual([['thuc'], ['hien']])
  })

  it('changes one word at a time where all exist', () => {
    expect(readings('thuc hiem', 'thuc hien hiem')).toEqual([[['thuc'], ['hien']]])
  })
})

/** Insertions, deletions, replacements and swaps of neighbours, by the textbook. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const options = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    options.push(distance(a.slice(2), b.slice(2)) + 1)
  }
  return Math.min(...options)
}
