import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedText } from '../../../src-main/contract/search.ts'
import { markedExcerpt, markedTitle } from '../../../src-main/domain/search-excerpt.ts'
import { searchPassages } from '../../../src-main/domain/search-passages.ts'
import { readQuery, wantedWords } from '../../../src-main/domain/search-query.ts'

function wanted(typed: string) {
  const query = readQuery(typed)
  return query === null ? [] : wantedWords(query)
}

const marked = (found: MarkedText | null) =>
  found?.marks.map(({ start, end }) => found.text.slice(start, end)) ?? []

describe('marked texts', () => {
  it('mark the words as they are written, however they were typed', () => {
    const text = 'Đẩy mạnh chuyển đổi số tại các xã, phường; số hóa hồ sơ.'
    expect(marked(markedTitle(text, wanted('so chuyen doi'), 200))).toEqual(['chuyển đổi số', 'số', 'sơ'])
    expect(marked(markedTitle(text, wanted('ho so hoa'), 200))).toEqual(['số', 'số hóa hồ sơ'])
    expect(marked(markedTitle('Thông báo 624/TB-VPCP', wanted('624/tb'), 200))).toEqual(['624/TB'])
  })

  it('mark only what has the marks as typed, where there is such', () => {
    expect(marked(markedTitle('Đồng bộ dữ liệu mùa đông', wanted('đông '), 200))).toEqual(['đông'])
    expect(marked(markedTitle('Đồng bộ dữ liệu', wanted('đông '), 200))).toEqual(['Đồng'])
  })

  it('mark the typed part of a word that may go on', () => {
    expect(marked(markedTitle('Chuyển đổi', wanted('chuy'), 200))).toEqual(['Chuy'])
  })

  it('mark i and y alike where both are written, and longer words as they go on', () => {
    const text = 'Kĩ thuật số; quý I, quyết định, quỹ, kinh phí'
    expect(marked(markedTitle(text, wanted('kỹ thuật'), 200))).toEqual(['Kĩ thuật'])
    expect(marked(markedTitle(text, wanted('quy'), 200))).toEqual(['quý', 'quy', 'quỹ'])
    expect(marked(markedTitle(text, wanted('ky'), 200))).toEqual(['Kĩ'])
  })

  it('show the part of a long text where most is found', () => {
    const filler = 'Nội dung khác không liên quan. '.repeat(30)
    const text = `Báo cáo. ${filler}Kết quả số hóa hồ sơ đạt 95%. ${filler}`
    const found = markedExcerpt(text, wanted('số hóa hồ sơ báo cáo '), 170)
    expect(found?.text).toContain('Kết quả số hóa hồ sơ đạt 95%.')
    expect(found?.text.startsWith('… ')).toBe(true)
    expect(found?.text.length).toBeLessThan(190)
    expect(markedExcerpt(text, wanted('không có ở đây'), 170)?.text).toContain('không')
    expect(markedExcerpt(text, wanted('xyz'), 170)).toBeNull()
  })

  it('keep every mark within the text that is shown, whatever the text', () => {
    const words = array(constantFrom('số', 'so', 'hóa', 'Đồng', 'xa', '624/TB'), { maxLength: 120 })
    assert(
      property(words, integer({ min: 10, max: 80 }), (parts, most) => {
        for (const found of [
          markedTitle(parts.join(' '), wanted('so hoa '), most),
          markedExcerpt(parts.join(' '), wanted('so hoa '), most),
        ]) {
          for (const word of marked(found)) expect(word).toMatch(/^(?:số|so|hóa)(?: (?:số|so|hóa))*$/)
        }
      }),
    )
  })
})

describe('searchPassages', () => {
  it('lose no word and cut none', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `từ${index}${index % 40 === 0 ? '.\n' : ''}`,
    ).join(' ')
    const passages = searchPassages(text)
    expect(passages.length).toBeGreaterThan(5)
    expect(passages.every((passage) => passage.length <= 2400)).toBe(true)
    expect(passages.join(' ')).toBe(text.replace(/\s+/g, ' ').trim())
    expect(searchPassages('x'.repeat(5000)).join('')).toHaveLength(5000)
    expect(searchPassages(' \n ')).toEqual([])
  })
})
