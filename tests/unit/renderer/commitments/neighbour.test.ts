import { describe, expect, it } from 'vitest'
import { neighbourPlace } from '../../../../src-renderer/commitments/neighbour.ts'

const rows = (ids: string) => Array.from(ids, (id) => ({ id }))

describe('the neighbours in a list', () => {
  it('are the rows before and after', () => {
    expect(neighbourPlace(rows('abcde'), 2, 'c', 1)).toBe(3)
    expect(neighbourPlace(rows('abcde'), 2, 'c', -1)).toBe(1)
  })

  it('end with the list', () => {
    expect(neighbourPlace(rows('ab'), 0, 'a', -1)).toBeNull()
    expect(neighbourPlace(rows('ab'), 1, 'b', 1)).toBeNull()
    expect(neighbourPlace([], 0, 'a', 1)).toBeNull()
  })

  it('close up where a record has taken the commitment out of the list', () => {
    expect(neighbourPlace(rows('abde'), 2, 'c', 1)).toBe(2)
    expect(neighbourPlace(rows('abde'), 2, 'c', -1)).toBe(1)
    expect(neighbourPlace(rows('ab'), 2, 'c', 1)).toBeNull()
  })

  it('are those of its new place where a record has moved it', () => {
    expect(neighbourPlace(rows('acbde'), 2, 'c', 1)).toBe(2)
    expect(neighbourPlace(rows('abdce'), 2, 'c', -1)).toBe(2)
  })
})
