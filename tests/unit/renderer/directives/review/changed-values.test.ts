import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../../../src-main/contract/directive.ts'
import { changedValues } from '../../../../../src-renderer/directives/review/changed-values.ts'
import { task } from './sample-review.ts'

const registered: Clause = {
  id: '0195b3a0-0000-7000-8000-000000000001',
  path: '1',
  text: 'Nhiệm vụ 1',
  agencies: ['Sở Nội vụ'],
  coordinating: ['Sở Y tế', 'Sở Tư pháp'],
  deadline: { text: 'Quý IV', kind: 'quarter', lastDay: '2025-12-31', qualifier: null, recurrence: null },
  reportTo: null,
  product: 'Báo cáo',
  span: null,
  commitmentId: null,
}

describe('changedValues', () => {
  it('names every value that differs and passes over case, blanks and missing fields', () => {
    const same = task('1', {
      agencies: ['sở  nội vụ'],
      coordinating: registered.coordinating,
      deadline: registered.deadline,
      product: 'Báo cáo',
      note: null,
    })
    expect(changedValues(registered, same)).toEqual([])
    const other = {
      ...same,
      coordinating: ['Sở Y tế'],
      deadline: { ...registered.deadline, lastDay: '2026-01-15' },
      product: null,
      accountable: 'Giám đốc Sở Nội vụ',
    }
    expect(changedValues(registered, other)).toEqual([
      { name: 'coordinating', before: 'Sở Y tế; Sở Tư pháp', after: 'Sở Y tế' },
      { name: 'lastDay', before: '2025-12-31', after: '2026-01-15' },
      { name: 'product', before: 'Báo cáo', after: '' },
      { name: 'accountable', before: '', after: 'Giám đốc Sở Nội vụ' },
    ])
  })
})
