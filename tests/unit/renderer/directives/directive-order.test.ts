import { describe, expect, it } from 'vitest'
import type { DirectiveRow } from '../../../../src-main/contract/directive.ts'
import {
  passesProgress,
  sortDirectives,
  withCounts,
} from '../../../../src-renderer/directives/directive-order.ts'
import { reviewOf } from './review/sample-review.ts'

const row = (label: string, documentDate: string | null): DirectiveRow => ({
  id: label,
  label,
  header: { ...reviewOf().header, documentDate },
  fileName: `${label}.txt`,
  registeredAt: '2025-11-20T01:00:00.000Z',
  clauseCount: 5,
  commitmentCount: 3,
})
const none = { total: 0, doneOnTime: 0, doneLate: 0, openInTime: 0, openOverdue: 0, standing: 0, paused: 0 }
const counts = (id: string, change: Partial<typeof none>) => ({ ...none, noInformation: 0, id, ...change })
const rows = withCounts(
  [row('Công văn 10/UBND', '2025-11-02'), row('Công văn 9/UBND', null), row('Chỉ thị 3/CT', '2025-10-01')],
  [
    counts('Công văn 10/UBND', { openInTime: 1, standing: 1, openOverdue: 2, doneLate: 1 }),
    counts('Chỉ thị 3/CT', { doneOnTime: 3 }),
  ],
)
const labels = (...input: Parameters<typeof sortDirectives>) =>
  sortDirectives(...input).map(({ label }) => label)

describe('the list of directives', () => {
  it('counts what is open, late and done', () => {
    expect(rows.map(({ open, late, done }) => [open, late, done])).toEqual([
      [2, 2, 1],
      [0, 0, 0],
      [0, 0, 3],
    ])
    expect(rows.map((one) => passesProgress(one, 'open'))).toEqual([true, false, false])
    expect(rows.map((one) => passesProgress(one, 'late'))).toEqual([true, false, false])
    expect(rows.map((one) => passesProgress(one, 'done'))).toEqual([false, false, true])
  })

  it('sorts numbers in words as numbers, and rows without a value last either way', () => {
    expect(labels(rows, null, false)).toEqual(['Công văn 10/UBND', 'Công văn 9/UBND', 'Chỉ thị 3/CT'])
    expect(labels(rows, 'document', false)).toEqual(['Chỉ thị 3/CT', 'Công văn 9/UBND', 'Công văn 10/UBND'])
    expect(labels(rows, 'date', false)).toEqual(['Chỉ thị 3/CT', 'Công văn 10/UBND', 'Công văn 9/UBND'])
    expect(labels(rows, 'date', true)).toEqual(['Công văn 10/UBND', 'Chỉ thị 3/CT', 'Công văn 9/UBND'])
    expect(labels(rows, 'late', true)[0]).toBe('Công văn 10/UBND')
  })
})
