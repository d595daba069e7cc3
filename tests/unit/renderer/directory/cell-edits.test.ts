import { describe, expect, it } from 'vitest'
import { nameEdit, variantsEdit } from '../../../../src-renderer/directory/cell-edits.ts'

const entry = { name: 'Sở Tài chính', variants: ['STC', 'Sở TC'], active: true }

describe('texts edited in the list', () => {
  it('change what they are for and nothing else', () => {
    expect(nameEdit<typeof entry>('Tên').change(entry, 'Sở Nội vụ')).toEqual({ ...entry, name: 'Sở Nội vụ' })
  })

  it('part short names by semicolons, once each', () => {
    const edit = variantsEdit<typeof entry>('Tên gọi khác')
    expect(edit.value(entry)).toBe('STC; Sở TC')
    expect(edit.change(entry, ' STC ;; Sở TC;STC; TC ').variants).toEqual(['STC', 'Sở TC', 'TC'])
    expect(edit.change(entry, '').variants).toEqual([])
  })
})
