import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src-main/contract/commitment.ts'
import type { Deadline } from '../../../src-main/contract/deadline.ts'
import { commitmentStatus } from '../../../src-main/domain/status.ts'
import { commitmentWith, factOn } from '../../support/facts.ts'

const document = { number: '', date: null }
const monthly: Deadline = {
  text: 'trước ngày 25 hằng tháng',
  kind: 'recurring',
  lastDay: null,
  qualifier: null,
  recurrence: 'hằng tháng',
}
const task = commitmentWith({ assignedOn: '2025-09-10', deadline: monthly })

function at(asOf: string, facts: readonly Fact[] = [], commitment = task) {
  return commitmentStatus(commitment, facts, asOf, { beforeCountsDay: true })
}

describe('a recurring task', () => {
  it('falls due month by month, and each occurrence stands on its own', () => {
    const facts = [
      factOn('2025-09-20', { kind: 'occurrenceDone', dueOn: '2025-09-25', text: 'Đã gửi số liệu tháng 9.' }),
      factOn('2025-10-28', { kind: 'occurrenceDone', dueOn: '2025-10-25', text: '' }),
    ]
    expect(at('2025-12-01', facts)).toMatchObject({
      leaf: 'standing',
      occurrences: {
        due: 3,
        doneOnTime: 1,
        doneLate: 1,
        missed: 1,
        missedOn: ['2025-11-25'],
        next: '2025-12-25',
      },
    })
  })

  it('knows a past day as it was then', () => {
    const late = factOn('2025-10-28', { kind: 'occurrenceDone', dueOn: '2025-10-25', text: '' })
    expect(at('2025-10-26', [late])?.occurrences).toMatchObject({
      missedOn: ['2025-09-25', '2025-10-25'],
      doneLate: 0,
    })
    expect(at('2025-10-28', [late])?.occurrences).toMatchObject({ missedOn: ['2025-09-25'], doneLate: 1 })
  })

  it('leaves the day itself to be done, and counts "không phát sinh" as settled', () => {
    expect(at('2025-09-25')?.occurrences).toMatchObject({ missed: 0, next: '2025-09-25' })
    const nothing = factOn('2025-09-24', {
      kind: 'nothingToReport',
      reason: 'Trong tháng không có hồ sơ',
      dueOn: '2025-09-25',
    })
    expect(at('2025-09-26', [nothing])).toMatchObject({
      noInformation: false,
      occurrences: { doneOnTime: 1, missed: 0, next: '2025-10-25' },
    })
  })

  it('of every day or week is settled by an entry in its own stretch, one of every month is not', () => {
    const entry = factOn('2025-09-11', {
      kind: 'progress',
      percent: null,
      text: 'Đã cập nhật hệ thống.',
      obstacles: '',
      proposals: '',
    })
    const daily = commitmentWith({ ...task, deadline: { ...monthly, text: null, recurrence: 'hằng ngày' } })
    expect(at('2025-09-15', [entry], daily)?.occurrences).toMatchObject({
      doneOnTime: 1,
      missedOn: ['2025-09-10', '2025-09-12'],
    })
    const weekly = commitmentWith({ ...task, deadline: { ...monthly, text: null, recurrence: 'hằng tuần' } })
    expect(at('2025-09-20', [entry], weekly)?.occurrences).toMatchObject({
      doneOnTime: 1,
      missedOn: ['2025-09-19'],
    })
    expect(at('2025-09-30', [entry])?.occurrences).toMatchObject({ missedOn: ['2025-09-25'] })
  })

  it('asks for nothing while it is paused, and after it is done', () => {
    const facts = [
      factOn('2025-10-01', { kind: 'paused', reason: 'Theo văn bản', document }),
      factOn('2025-11-01', { kind: 'resumed', reason: '', document }),
      factOn('2025-11-30', { kind: 'reportedDone', text: '' }),
    ]
    expect(at('2026-02-01', facts)?.occurrences).toMatchObject({
      missedOn: ['2025-09-25', '2025-11-25'],
      next: null,
    })
  })

  it('ends with its last day', () => {
    const ending = commitmentWith({ ...task, deadline: { ...monthly, lastDay: '2025-10-31' } })
    expect(at('2026-03-01', [], ending)).toMatchObject({
      leaf: 'openOverdue',
      occurrences: { missedOn: ['2025-09-25', '2025-10-25'], next: null },
    })
  })

  it('is not unfolded where its words name no rhythm', () => {
    const vague = commitmentWith({
      ...task,
      deadline: { ...monthly, text: 'định kỳ', recurrence: 'định kỳ' },
    })
    expect(at('2025-12-01', [], vague)).toMatchObject({ leaf: 'standing', occurrences: null, stale: true })
  })
})
