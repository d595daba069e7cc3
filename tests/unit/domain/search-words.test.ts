import { string as anyString, assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asIndexed,
  exactWords,
  foldedWords,
  foldLetters,
  searchWords,
} from '../../../src-main/domain/search-words.ts'

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

describe('foldLetters', () => {
  it('takes every Vietnamese letter to its plain one', () => {
    for (const vowel of vowels) {
      const plain = vowel.normalize('NFD').charAt(0)
      for (const tone of tones) {
        const letter = `${vowel}${tone}`.normalize('NFC')
        expect(foldLetters(letter), letter).toBe(plain)
        expect(foldLetters(letter.toUpperCase()), letter.toUpperCase()).toBe(plain)
      }
    }
    expect(foldLetters('ĐƯỜNG Đê')).toBe('duong de')
  })

  it('keeps the length of any text, so that places stay places', () => {
    assert(
      property(anyString({ unit: 'binary' }), (text) => {
        expect(foldLetters(text)).toHaveLength(text.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('searchWords', () => {
  it('takes numbers of documents apart, and knows where each part stands', () => {
    const text = 'Thông báo số 624/TB-VPCP'
    expect(searchWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
      ['thong', 'Thông'],
      ['bao', 'báo'],
      ['so', 'số'],
      ['624', '624'],
      ['tb', 'TB'],
      ['vpcp', 'VPCP'],
    ])
  })

  it('has one exact form for both ways of placing a tone, and different ones for different words', () => {
    expect(exactWords('hòa khỏe thủy')).toBe(exactWords('hoà khoẻ thuỷ'))
    expect(new Set(exactWords('hoa hoá hoà hoả hoã hoạ hỏa').split(' ')).size).toBe(6)
    expect(exactWords('đông')).not.toBe(exactWords('đồng'))
    expect(foldedWords('Hòa, hoà; HOA')).toBe('hoa hoa hoa')
  })
})

describe('asIndexed', () => {
  it('writes i where i and y are the same vowel, and leaves the two sounds apart elsewhere', () => {
    const pairs = [
      'kỹ thuật/kĩ thuật',
      'lý do/lí do',
      'quý/quí',
      'Mỹ/Mĩ',
      'bác sỹ/bác sĩ',
      'tỷ lệ/tỉ lệ',
      'ý/í',
    ]
    for (const pair of pairs) {
      const [one = '', other = ''] = pair.split('/')
      expect(foldedWords(one), pair).toBe(foldedWords(other))
      expect(exactWords(one), pair).not.toBe(exactWords(other))
    }
    for (const apart of ['tay/tai', 'thuý/thúi', 'quyết/quiết', 'yêu/iêu', 'hay/hai']) {
      const [one = '', other = ''] = apart.split('/')
      expect(foldedWords(one), apart).not.toBe(foldedWords(other))
    }
    expect(asIndexed('quy')).toHaveLength(3)
  })
})
