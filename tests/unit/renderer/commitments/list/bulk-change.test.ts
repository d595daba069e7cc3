import { describe, expect, it } from 'vitest'
import { factContent } from '../../../../../src-main/contract/commitment.ts'
import {
  type BulkValues,
  bulkKinds,
  bulkPart,
  bulkProblem,
} from '../../../../../src-renderer/commitments/list/bulk-change.ts'
import { openStatus, rowWith } from '../../../../support/commitment-row.ts'

const values: BulkValues = {
  kind: 'assign',
  unit: null,
  person: null,
  leader: null,
  field: 'Chuyển đổi số',
  lastDay: '2026-01-31',
  percent: 50,
  text: 'Đã họp',
  portal: 'nq57.vn',
  documentNumber: '812/UBND-KGVX',
  documentDate: '2025-12-10',
  happenedOn: '2025-12-14',
}
const row = rowWith({ assigned: { unit: 'Văn phòng', person: 'Lê Văn Đức', leader: '' } })

describe('a change of many commitments', () => {
  it('records a sound fact of every kind', () => {
    for (const kind of bulkKinds) {
      const part = bulkPart(row, { ...values, kind, person: 'Trần Ngọc Hân' }, 'Đang thực hiện')
      expect(factContent.safeParse(part?.content).success, kind).toBe(true)
    }
  })

  it('changes only what was chosen of an assignment', () => {
    expect(bulkPart(row, { ...values, leader: 'Võ Hoàng Duy' }, '')).toEqual({
      content: { kind: 'assigned', unit: null, person: null, leader: 'Võ Hoàng Duy' },
      before: 'Văn phòng · Lê Văn Đức',
      after: 'Văn phòng · Lê Văn Đức · Võ Hoàng Duy',
    })
    expect(bulkPart(row, { ...values, person: '' }, '')?.content).toMatchObject({
      person: '',
      unit: null,
    })
  })

  it('leaves out what says that already', () => {
    expect(bulkPart(row, { ...values, unit: 'Văn phòng' }, '')).toBeNull()
    expect(bulkPart(rowWith({ field: 'Chuyển đổi số' }), { ...values, kind: 'field' }, '')).toBeNull()
    const done = rowWith({ status: { ...openStatus, doneOn: '2025-12-01', confirmed: true } })
    expect(bulkPart(done, { ...values, kind: 'done' }, '')).toBeNull()
    expect(bulkPart(done, { ...values, kind: 'confirmed' }, '')).toBeNull()
  })

  it.each([
    [{ kind: 'assign' }, 'nothingChosen'],
    [{ kind: 'assign', unit: '' }, null],
    [{ kind: 'deadline', lastDay: null }, 'date'],
    [{ kind: 'deadline', text: ' ' }, 'text'],
    [{ kind: 'progress', text: '' }, 'text'],
    [{ kind: 'portal', portal: '' }, 'text'],
    [{ kind: 'field', field: '' }, null],
    [{ kind: 'done', text: '', happenedOn: null }, 'happenedOn'],
  ] as const)('%j has the problem %j', (change, problem) => {
    expect(bulkProblem({ ...values, ...change })).toBe(problem)
  })
})
