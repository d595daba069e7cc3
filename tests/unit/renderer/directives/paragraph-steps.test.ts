import { describe, expect, it } from 'vitest'
import { nextSelection, paragraphAt } from '../../../../src-renderer/directives/paragraph-steps.ts'

const source = '  Thứ nhất.\n\nThứ hai.\nThứ ba.\n'
const words = (place: { start: number; end: number } | null) =>
  place === null ? null : source.slice(place.start, place.end)

describe('paragraphs by keyboard', () => {
  it('begin at the one around an offset, or after it', () => {
    expect(words(paragraphAt(source, 4))).toBe('Thứ nhất.')
    expect(words(paragraphAt(source, 12))).toBe('Thứ hai.')
    expect(paragraphAt(source, source.length)).toBeNull()
  })

  it('step down and up, and stop at the ends', () => {
    const first = paragraphAt(source, 0) ?? { start: 0, end: 0 }
    const second = nextSelection(source, first, 1, false) ?? first
    expect(words(second)).toBe('Thứ hai.')
    expect(words(nextSelection(source, second, -1, false))).toBe('Thứ nhất.')
    expect(nextSelection(source, first, -1, false)).toBeNull()
    expect(words(nextSelection(source, second, 1, true))).toBe('Thứ hai.\nThứ ba.')
    expect(words(nextSelection(source, 0, 1, false))).toBe('Thứ nhất.')
  })
})
