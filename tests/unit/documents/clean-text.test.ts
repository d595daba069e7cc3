import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, keepBlanks, paragraphsOf } from '../../../src-main/documents/clean-text.ts'

describe('text for a document', () => {
  it('drops what breaks XML or turns the reading direction', () => {
    expect(cleanText('a\u0000\u0001\u0008b\u202ec\u200bd\ufeffe\uffff\ud800f\u0085g')).toBe('abcdefg')
  })

  it('keeps line breaks, folds the other kinds and tabs', () => {
    expect(cleanText('a\r\nb\rc\u2028d\fe\tf')).toBe('a\nb\nc\nd\ne f')
    expect(cleanLine(' a\n\nb ')).toBe('a b')
    expect(paragraphsOf('a\n\n  b \n')).toEqual(['a', 'b'])
  })

  it('composes Vietnamese letters', () => {
    expect(cleanText('Ủy ban'.normalize('NFD'))).toBe('Ủy ban')
  })

  it('keeps a blank to be filled by hand in one piece', () => {
    expect(keepBlanks('Số:      /A b')).toBe('Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/A b')
  })
})
