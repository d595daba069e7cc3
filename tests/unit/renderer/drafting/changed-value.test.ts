import { describe, expect, it } from 'vitest'
import { changedValue, valueAt } from '../../../../src-renderer/drafting/changed-value.ts'

describe('a fix in a field', () => {
  it('replaces, adds and takes away lines', () => {
    expect(changedValue('Một\nHai', { from: 'Hai', to: 'Ba' })).toBe('Một\nBa')
    expect(changedValue('Một\nHai', { from: 'Một', to: '' })).toBe('Hai')
    expect(changedValue('Một', { from: '', to: 'Hai' })).toBe('Một\nHai')
    expect(changedValue('', { from: '', to: 'Hai' })).toBe('Hai')
    expect(changedValue('2025-12-04', { from: '2025-12-04', to: '2025-12-31' })).toBe('2025-12-31')
  })

  it('refuses a line that was changed in the meantime', () => {
    expect(changedValue('Một\nHai', { from: 'Ba', to: 'Bốn' })).toBeNull()
  })

  it('reads a field by its path', () => {
    const values = { items: [{ product: 'Báo cáo', committedDate: null }] }
    expect(valueAt(values, 'items.0.product')).toBe('Báo cáo')
    expect(valueAt(values, 'items.0.committedDate')).toBe('')
    expect(valueAt(values, 'items.3.product')).toBe('')
  })
})
