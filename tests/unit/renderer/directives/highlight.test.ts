import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, keepMarks, type Mark, segment } from '../../../../src-renderer/directives/highlight.ts'

const mark = (start: number, end: number, kind: Mark['kind'] = 'task', ref = 'a'): Mark => ({
  start,
  end,
  kind,
  ref,
})

describe('segment', () => {
  it('cuts where marks begin and end, and names all marks of a piece', () => {
    const pieces = segment('một hai ba bốn', [mark(4, 14), mark(8, 10, 'deadline')])
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ kind }) => kind)])).toEqual([
      [0, 4, []],
      [4, 8, ['task']],
      [8, 10, ['task', 'deadline']],
      [10, 14, ['task']],
    ])
  })

  it('clips marks that reach outside and drops empty ones', () => {
    const pieces = segment('abcdef', [mark(-3, 2), mark(4, 99), mark(3, 3), mark(80, 90)])
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
      [0, 2, 1],
      [2, 4, 0],
      [4, 6, 1],
    ])
  })

  it('has no pieces for an empty text', () => {
    expect(segment('', [mark(0, 5)])).toEqual([])
  })

  it('covers every text without a gap, and each piece carries exactly the marks over it', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(120), fc.nat(120))
        .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b), 'task', `${a}`)),
      { maxLength: 12 },
    )
    const text = fc.string({ maxLength: 100, unit: fc.constantFrom('a', 'ệ', ' ', '\n', '1', ')') })
    fc.assert(
      fc.property(text, marks, (source, given) => {
        const pieces = segment(source, given)
        expect(pieces.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
        for (const piece of pieces) {
          const over = given.filter(({ start, end }) => start < end && start < piece.end && end > piece.start)
          expect(piece.marks.map(({ ref }) => ref).toSorted()).toEqual(over.map(({ ref }) => ref).toSorted())
        }
      }),
    )
  })
})

describe('keepMarks', () => {
  it('gives the former marks until one of them moves', () => {
    const keep = keepMarks()
    const first = keep([mark(0, 4), { ...mark(1, 3, 'value'), value: 'agencies 0' }])
    expect(keep([mark(0, 4), { ...mark(1, 3, 'value'), value: 'agencies 0' }])).toBe(first)
    expect(keep([mark(0, 4), { ...mark(1, 3, 'value'), value: 'agencies 1' }])).not.toBe(first)
    expect(keep([mark(0, 4)])).toHaveLength(1)
  })
})

describe('findWords', () => {
  const source = 'a) Rà soát, hoàn thành trước\n\nngày 09/12/2025. b) Báo cáo trước ngày 09/12/2025 (lần 2).'

  it('finds words over line breaks, inside the given span only', () => {
    const found = findWords(source, 'trước ngày 09/12/2025', { start: 0, end: 48 })
    expect(found === null ? null : source.slice(found.start, found.end)).toBe('trước\n\nngày 09/12/2025')
    expect(findWords(source, 'trước ngày 09/12/2025', { start: 48, end: source.length })?.start).toBe(
      source.lastIndexOf('trước'),
    )
  })

  it('takes the words literally', () => {
    expect(findWords(source, '(lần 2).', { start: 0, end: source.length })).not.toBeNull()
    expect(findWords(source, '.*', { start: 0, end: source.length })).toBeNull()
  })

  it('finds nothing for no words or other words', () => {
    expect(findWords(source, '  ', { start: 0, end: source.length })).toBeNull()
    expect(findWords(source, 'quý IV', { start: 0, end: source.length })).toBeNull()
  })
})
