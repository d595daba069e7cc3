import { describe, expect, it } from 'vitest'
import {
  type CorrectableContent,
  correctable,
  correctedContent,
  correctValues,
  isCorrectable,
} from '../../../../src-renderer/commitments/correct-values.ts'

const document = { number: '812/UBND-KGVX', date: '2025-12-01' }
const contents: readonly CorrectableContent[] = [
  { kind: 'progress', percent: 40, text: 'Đã làm', obstacles: 'Thiếu kinh phí', proposals: '' },
  { kind: 'nothingToReport', reason: 'Không có', dueOn: '2025-11-25' },
  { kind: 'occurrenceDone', dueOn: '2025-11-25', text: 'Đã gửi' },
  { kind: 'updatedOnPortal', portal: 'nq57.vn', text: '' },
  { kind: 'evidenceAdded', text: 'Biên bản' },
  { kind: 'reportedDone', text: 'Xong' },
  { kind: 'confirmedDone', document },
  { kind: 'reopened', reason: 'Làm lại' },
  { kind: 'extensionRequested', newLastDay: '2026-01-31', reason: 'Chờ', document },
  { kind: 'extensionApproved', newLastDay: '2026-01-31', document },
  { kind: 'extensionRefused', document },
  { kind: 'paused', reason: 'Chờ', document },
  { kind: 'resumed', reason: '', document },
  { kind: 'withdrawn', reason: 'Chuyển đi', document },
]

describe('correcting an entry', () => {
  it('offers every kind with its own values, and changes nothing by itself', () => {
    expect(contents.map(({ kind }) => kind)).toEqual([...correctable])
    for (const content of contents) {
      expect(isCorrectable(content)).toBe(true)
      expect(correctedContent(content, correctValues(content, '2025-12-01'))).toEqual(content)
    }
  })

  it('takes over what was typed and keeps what the form does not show', () => {
    const [progress, nothing] = contents
    if (progress === undefined || nothing === undefined) throw new Error('two contents are given')
    const typed = { ...correctValues(progress, '2025-12-01'), percent: 60, text: 'Sửa' }
    expect(correctedContent(progress, typed)).toMatchObject({
      percent: 60,
      text: 'Sửa',
      obstacles: 'Thiếu kinh phí',
    })
    const reason = { ...correctValues(nothing, '2025-12-01'), reason: 'Khác' }
    expect(correctedContent(nothing, reason)).toMatchObject({ reason: 'Khác', dueOn: '2025-11-25' })
  })

  it('leaves alone what issued documents say', () => {
    expect(
      isCorrectable({
        kind: 'committed',
        lastDay: '2025-12-01',
        letterId: '01990000-0000-7000-8000-00000000000b',
      }),
    ).toBe(false)
  })
})
