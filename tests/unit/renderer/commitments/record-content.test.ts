import { describe, expect, it } from 'vitest'
import { factContent } from '../../../../src-main/contract/commitment.ts'
import { finishedDeadline, noDeadline } from '../../../../src-renderer/commitments/deadline-kinds.ts'
import {
  type RecordValues,
  recordContent,
  recordKinds,
} from '../../../../src-renderer/commitments/record-content.ts'

const typed: RecordValues = {
  happenedOn: '2025-12-01',
  reason: 'Chờ kinh phí',
  documentNumber: '812/UBND-KGVX',
  documentDate: '2025-11-28',
  newLastDay: '2025-12-31',
  text: 'Nội dung cũ',
  changeDeadline: false,
  portal: 'nq57.vn',
  deadline: { ...noDeadline, text: 'trong năm 2025', kind: 'year', lastDay: '2025-12-31' },
  evidence: [],
}

describe('recordContent', () => {
  it('makes a fact that the contract accepts for every kind of the menu', () => {
    for (const kind of recordKinds) {
      const content = recordContent(kind, typed, 'Nội dung cũ')
      expect(factContent.parse(content)).toEqual(content)
      expect(content.kind).toBe(kind)
    }
  })

  it('names in an amendment only what differs', () => {
    expect(recordContent('amended', typed, 'Nội dung cũ')).toMatchObject({ text: null, deadline: null })
    expect(recordContent('amended', { ...typed, text: ' Nội dung mới ' }, 'Nội dung cũ')).toMatchObject({
      text: 'Nội dung mới',
      deadline: null,
    })
    expect(recordContent('amended', { ...typed, changeDeadline: true }, 'Nội dung cũ')).toMatchObject({
      text: null,
      deadline: { text: 'trong năm 2025' },
    })
  })

  it('refuses an extension without its new day', () => {
    expect(() => recordContent('extensionApproved', { ...typed, newLastDay: null }, '')).toThrow()
  })
})

describe('finishedDeadline', () => {
  it('reads the words before the date, which decide whether that day still counts', () => {
    expect(qualifierOf('Trước ngày 09/12/2025')).toBe('trước ngày')
    expect(qualifierOf('hoàn thành trước ngày 09/12/2025')).toBe('trước ngày')
    expect(qualifierOf('chậm nhất 31/12/2025')).toBe('chậm nhất')
    expect(qualifierOf('31/12/2025')).toBeNull()
  })

  it('takes blank words for none and the words of a rhythm for the rhythm', () => {
    expect(finishedDeadline({ ...noDeadline, text: '  ' }).text).toBeNull()
    const monthly = finishedDeadline({ ...noDeadline, kind: 'recurring', text: 'Hằng tháng' })
    expect(monthly).toMatchObject({ text: 'Hằng tháng', recurrence: 'hằng tháng' })
  })
})

function qualifierOf(text: string): string | null {
  return finishedDeadline({ ...noDeadline, kind: 'day', text }).qualifier
}
