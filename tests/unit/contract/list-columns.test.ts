import { describe, expect, it } from 'vitest'
import { cellValue, columnSort, listColumn } from '../../../src-main/contract/list-columns.ts'
import { openStatus, rowWith, words } from '../../support/commitment-row.ts'

describe('the cells of the list', () => {
  it('say where a task comes from in one cell or in two', () => {
    expect(cellValue(rowWith({}), 'source', words)).toBe('624/TB-VPCP, mục 1.b')
    expect(cellValue(rowWith({}), 'path', { ...words, language: 'en' })).toBe('item 1.b')
    const byHand = rowWith({ directiveId: null, directiveLabel: null, path: null })
    expect(cellValue(byHand, 'source', words)).toBe('Nhập tay')
    expect(cellValue(byHand, 'path', words)).toBeNull()
  })

  it('name who was assigned, else who the six clears name', () => {
    expect(cellValue(rowWith({ person: 'Trần Ngọc Hân' }), 'person', words)).toBe('Trần Ngọc Hân')
    const assigned = { unit: 'Văn phòng', person: 'Lê Văn Đức', leader: '' }
    expect(cellValue(rowWith({ person: 'Trần Ngọc Hân', assigned }), 'person', words)).toBe('Lê Văn Đức')
    expect(cellValue(rowWith({ assigned }), 'unit', words)).toBe('Văn phòng')
  })

  it('keep dates and figures apart from text', () => {
    const row = rowWith({ status: { ...openStatus, percent: 40 }, evidenceCount: 2 })
    expect(cellValue(row, 'lastDay', words)).toEqual({ date: '2025-12-31' })
    expect(cellValue(row, 'percent', words)).toBe(40)
    expect(cellValue(row, 'evidence', words)).toBe(2)
    expect(cellValue(row, 'doneOn', words)).toBeNull()
    expect(cellValue(row, 'clears', words)).toBe('Rõ người')
  })

  it('tell an extension that was asked for from one that was granted', () => {
    expect(cellValue(rowWith({}), 'extension', words)).toBeNull()
    expect(cellValue(rowWith({ extensionAsked: true }), 'extension', words)).toBe('Đang xin')
    const extended = rowWith({ status: { ...openStatus, lastDay: '2026-03-31' } })
    expect(cellValue(extended, 'extension', words)).toBe('Đã gia hạn')
    expect(cellValue(extended, 'assignedLastDay', words)).toEqual({ date: '2025-12-31' })
  })

  it('can be sorted only by columns that exist', () => {
    expect(Object.keys(columnSort).filter((key) => !listColumn.safeParse(key).success)).toEqual([])
  })
})
