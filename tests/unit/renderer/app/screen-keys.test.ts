import { describe, expect, it } from 'vitest'
import { isBareArrow, screenPlace } from '../../../../src-renderer/app/screen-keys.ts'

const plain = { key: '', code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }

describe('the keys of the screens', () => {
  it('count the screens from the first, by the place of the digit on the keyboard', () => {
    expect(screenPlace({ ...plain, altKey: true, key: '1', code: 'Digit1' })).toBe(0)
    expect(screenPlace({ ...plain, altKey: true, key: '¡', code: 'Digit1' })).toBe(0)
    expect(screenPlace({ ...plain, altKey: true, key: '9', code: 'Digit9' })).toBe(8)
  })

  it.each([
    ['a digit alone', { key: '1', code: 'Digit1' }],
    ['zero', { altKey: true, key: '0', code: 'Digit0' }],
    ['AltGr, which types characters', { altKey: true, ctrlKey: true, key: '1', code: 'Digit1' }],
    ['a digit of the number pad, by which Windows types characters', { altKey: true, code: 'Numpad1' }],
  ])('leave %s alone', (_, key) => {
    expect(screenPlace({ ...plain, ...key })).toBeNull()
  })

  it('take ↑ and ↓ only without other keys', () => {
    expect(isBareArrow({ ...plain, key: 'ArrowDown' })).toBe(true)
    expect(isBareArrow({ ...plain, key: 'ArrowUp' })).toBe(true)
    expect(isBareArrow({ ...plain, key: 'ArrowLeft' })).toBe(false)
    expect(isBareArrow({ ...plain, key: 'ArrowDown', altKey: true })).toBe(false)
    expect(isBareArrow({ ...plain, key: 'ArrowDown', shiftKey: true })).toBe(false)
  })
})
