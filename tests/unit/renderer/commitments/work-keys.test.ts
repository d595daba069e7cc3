import { describe, expect, it } from 'vitest'
import { altWorkFormOf, workFormOf } from '../../../../src-renderer/commitments/work-keys.ts'

const plain = { key: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }

describe('the keys of the forms', () => {
  it.each([
    ['t', 'progress'],
    ['X', 'done'],
    ['r', 'clears'],
    ['g', 'evidence'],
  ])('%s asks for %s', (key, form) => {
    expect(workFormOf({ ...plain, key })).toBe(form)
    expect(altWorkFormOf({ ...plain, key, altKey: true })).toBe(form)
  })

  it('are told apart from typing by Alt, and mean nothing with Ctrl or Shift', () => {
    expect(workFormOf({ ...plain, key: 't', altKey: true })).toBeNull()
    expect(altWorkFormOf({ ...plain, key: 't' })).toBeNull()
    expect(workFormOf({ ...plain, key: 'x', ctrlKey: true })).toBeNull()
    expect(altWorkFormOf({ ...plain, key: 'x', altKey: true, ctrlKey: true })).toBeNull()
    expect(workFormOf({ ...plain, key: 'T', shiftKey: true })).toBeNull()
    expect(workFormOf({ ...plain, key: 'q' })).toBeNull()
  })
})
