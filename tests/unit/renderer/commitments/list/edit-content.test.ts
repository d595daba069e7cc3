import { describe, expect, it } from 'vitest'
import { factContent } from '../../../../../src-main/contract/commitment.ts'
import {
  type EditableColumn,
  editContents,
  editedText,
  editProblem,
  isUnchanged,
} from '../../../../../src-renderer/commitments/list/edit-content.ts'
import { needsReason, pastePlan, pasteSize } from '../../../../../src-renderer/commitments/list/paste-plan.ts'
import { openStatus, rowWith } from '../../../../support/commitment-row.ts'

const today = '2025-12-14'
const assigned = { unit: 'Văn phòng', person: 'Lê Văn Đức', leader: 'Võ Hoàng Duy' }
const row = rowWith({ assigned, field: 'Chuyển đổi số', status: { ...openStatus, percent: 40 } })
const edit = (column: EditableColumn, typed: string) => ({ row, column, typed })
const words = { reason: 'Ghi nhầm', percentText: (percent: number) => `Đạt ${percent}%.` }

describe('typing into a cell', () => {
  it('becomes a fact that the core takes, and leaves the rest of the assignment', () => {
    const contents = [
      ...editContents([edit('unit', 'Phòng Tổ chức')], today, words),
      ...editContents([edit('field', '')], today, words),
      ...editContents([edit('percent', '60 %')], today, words),
      ...editContents([edit('progress', ' Đã trình. ')], today, words),
      ...editContents([edit('lastDay', '+7')], today, words),
      ...editContents([edit('text', 'Rà soát lại')], today, words),
    ]
    expect(contents.map((content) => factContent.parse(content))).toMatchObject([
      { kind: 'assigned', unit: 'Phòng Tổ chức', person: null, leader: null },
      { kind: 'classified', field: '' },
      { kind: 'progress', percent: 60, text: 'Đạt 60%.' },
      { kind: 'progress', percent: null, text: 'Đã trình.' },
      {
        kind: 'amended',
        text: null,
        deadline: { kind: 'day', lastDay: '2025-12-21', qualifier: null },
        reason: 'Ghi nhầm',
      },
      { kind: 'amended', text: 'Rà soát lại', deadline: null },
    ])
  })

  it('joins cells of one row into as few facts as they are', () => {
    const edits = [
      edit('unit', 'A'),
      edit('person', 'B'),
      edit('percent', '70'),
      edit('progress', 'Xong phần đầu'),
      edit('lastDay', '9/12/2025'),
      edit('text', 'Mới'),
    ]
    expect(editContents(edits, today, words).map(({ kind }) => kind)).toEqual([
      'assigned',
      'progress',
      'amended',
    ])
  })

  it('keeps the rhythm of a recurring task whose last day is corrected', () => {
    const recurring = rowWith({
      deadline: {
        text: 'hằng tháng',
        kind: 'recurring',
        lastDay: null,
        qualifier: null,
        recurrence: 'hằng tháng',
      },
    })
    expect(
      editContents([{ row: recurring, column: 'lastDay', typed: '31/12/2025' }], today, words),
    ).toMatchObject([{ deadline: { kind: 'recurring', recurrence: 'hằng tháng', lastDay: '2025-12-31' } }])
  })

  it.each([
    ['lastDay', 'tuần sau', 'date'],
    ['lastDay', '', 'date'],
    ['percent', '101', 'percent'],
    ['percent', 'nửa', 'percent'],
    ['text', '  ', 'empty'],
    ['progress', '', 'empty'],
    ['unit', '', null],
    ['percent', '100%', null],
    ['lastDay', 'cuối quý', null],
  ] as const)('finds in %s %j the problem %j', (column, typed, problem) => {
    expect(editProblem(edit(column, typed), today)).toBe(problem)
  })

  it('knows when nothing changes', () => {
    expect(isUnchanged(edit('percent', '40 %'), today)).toBe(true)
    expect(isUnchanged(edit('lastDay', '31/12'), today)).toBe(true)
    expect(isUnchanged(edit('unit', 'Văn phòng '), today)).toBe(true)
    expect(isUnchanged(edit('unit', ''), today)).toBe(false)
    expect(editedText(edit('lastDay', '31-12'), today)).toBe('31/12/2025')
  })
})

describe('a pasted block', () => {
  const rows = [row, rowWith({ id: '01990000-0000-7000-8000-00000000000b', text: 'Hai' })]

  it('changes the cells that can be typed into, and says which it leaves out', () => {
    const cells = [
      ['Văn phòng', '70', 'x'],
      ['', '120', 'y'],
    ]
    const plan = pastePlan(cells, rows, ['unit', 'percent', 'leaf'], today)
    expect(plan.edits.map(({ column, typed, problem }) => [column, typed, problem])).toEqual([
      ['percent', '70', null],
      ['percent', '120', 'percent'],
    ])
    expect(plan.unchanged).toBe(1)
    expect(plan.skipped).toEqual(['leaf'])
    expect(needsReason(plan.edits)).toBe(false)
  })

  it('fills the marked block with a single cell, also with nothing', () => {
    expect(pasteSize([['A']], { rows: 2, columns: 2 })).toEqual({ rows: 2, columns: 2 })
    expect(pasteSize([['A', 'B'], ['C']], { rows: 1, columns: 1 })).toEqual({ rows: 2, columns: 2 })
    expect(pastePlan([['A']], rows, ['unit', 'person'], today).edits).toHaveLength(4)
    expect(pastePlan([['']], [row], ['unit'], today).edits).toMatchObject([{ typed: '', problem: null }])
  })

  it('asks for a reason where it corrects wording or last day', () => {
    expect(needsReason(pastePlan([['+3']], [row], ['lastDay'], today).edits)).toBe(true)
  })
})
