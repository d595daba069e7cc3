import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../../../src-renderer/directives/review/diff-words.ts'

const shown = (before: string, after: string) =>
  diffWords(before, after).map(({ kind, text }) => ({ same: ' ', removed: '-', added: '+' })[kind] + text)

describe('diffWords', () => {
  it('marks the words that were replaced, taken out and put in', () => {
    expect(shown('báo cáo trước ngày 09/12/2025 tại Sở', 'báo cáo chậm nhất trước ngày 15/12/2025')).toEqual([
      ' báo cáo',
      '+chậm nhất',
      ' trước ngày',
      '-09/12/2025 tại Sở',
      '+15/12/2025',
    ])
  })

  it('sees no change in blanks and none between nothing and nothing', () => {
    expect(shown('rà  soát\ndữ liệu', 'rà soát dữ liệu')).toEqual([' rà soát dữ liệu'])
    expect(shown('', '')).toEqual([])
    expect(shown('', 'mới')).toEqual(['+mới'])
  })

  it('gives both texts back, word by word', () => {
    const text = fc.array(fc.constantFrom('rà', 'soát', 'dữ', 'liệu'), { maxLength: 15 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before.join(' '), after.join(' '))
        const without = (kind: string) =>
          pieces.filter((piece) => piece.kind !== kind).flatMap((piece) => piece.text.split(' '))
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })
})
