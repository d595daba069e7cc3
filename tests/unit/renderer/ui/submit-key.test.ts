import { describe, expect, it } from 'vitest'
import { isSubmitKey } from '../../../../src-renderer/ui/submit-key.ts'

const enter = { key: 'Enter', ctrlKey: true, metaKey: false, repeat: false }

describe('Ctrl+Enter', () => {
  it('records once, however long it is held down', () => {
    expect(isSubmitKey(enter)).toBe(true)
    expect(isSubmitKey({ ...enter, repeat: true })).toBe(false)
  })

  it('is not Enter alone', () => {
    expect(isSubmitKey({ ...enter, ctrlKey: false })).toBe(false)
    expect(isSubmitKey({ ...enter, key: 'a' })).toBe(false)
    expect(isSubmitKey({ ...enter, ctrlKey: false, metaKey: true })).toBe(true)
  })
})
