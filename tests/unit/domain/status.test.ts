import { describe, expect, it } from 'vitest'
import { commitmentStatus } from '../../../src-main/domain/status.ts'
import { commitmentWith, dayDeadline, factOn, noDeadline } from '../../support/facts.ts'

const rules = { beforeCountsDay: true }
const document = { number: '12/UBND-VX', date: '2025-12-01' }
const due = commitmentWith({ deadline: dayDeadline('2025-12-09') })
const progress = (on: string, percent: number | null = null) =>
  factOn(on, { kind: 'progress', percent, text: 'Đang làm', obstacles: '', proposals: '' })
const done = (on: string) => factOn(on, { kind: 'reportedDone', text: '' })

describe('commitmentStatus', () => {
  it('is open in time on the last day and overdue the day after', () => {
    expect(commitmentStatus(due, [], '2025-12-09', rules)).toMatchObject({
      leaf: 'openInTime',
      daysLeft: 0,
      daysLate: 0,
    })
    expect(commitmentStatus(due, [], '2025-12-10', rules)).toMatchObject({
      leaf: 'openOverdue',
      daysLeft: -1,
      daysLate: 1,
    })
  })

  it('takes one day off "trước ngày" where the agency reads it strictly, and off nothing else', () => {
    const strict = { beforeCountsDay: false }
    expect(commitmentStatus(due, [], '2025-12-09', strict)?.leaf).toBe('openOverdue')
    const until = commitmentWith({ deadline: dayDeadline('2025-12-09', 'chậm nhất ngày') })
    expect(commitmentStatus(until, [], '2025-12-09', strict)?.leaf).toBe('openInTime')
  })

  it('judges done by the day it was done, not by the as-of date', () => {
    expect(commitmentStatus(due, [done('2025-12-09')], '2026-02-01', rules)).toMatchObject({
      leaf: 'doneOnTime',
      doneOn: '2025-12-09',
      daysLeft: null,
    })
    expect(commitmentStatus(due, [done('2025-12-12')], '2026-02-01', rules)).toMatchObject({
      leaf: 'doneLate',
      daysLate: 3,
    })
  })

  it('leaves an earlier as-of date as it was when later facts arrive', () => {
    const facts = [progress('2025-11-01', 20), done('2025-12-12'), progress('2025-12-20', 100)]
    expect(commitmentStatus(due, facts, '2025-12-11', rules)).toEqual(
      commitmentStatus(due, facts.slice(0, 1), '2025-12-11', rules),
    )
  })

  it('counts an approved extension from the day of its approval and keeps the assigned day', () => {
    const facts = [
      factOn('2025-12-05', {
        kind: 'extensionRequested',
        newLastDay: '2025-12-31',
        reason: 'Chờ hướng dẫn',
        document,
      }),
      factOn('2025-12-11', { kind: 'extensionApproved', newLastDay: '2025-12-31', document }),
    ]
    expect(commitmentStatus(due, facts, '2025-12-10', rules)?.leaf).toBe('openOverdue')
    expect(commitmentStatus(due, facts, '2025-12-20', rules)).toMatchObject({
      leaf: 'openInTime',
      lastDay: '2025-12-31',
      assignedLastDay: '2025-12-09',
    })
  })

  it('keeps done apart from confirmed, and opens again', () => {
    const facts = [done('2025-12-01'), factOn('2025-12-05', { kind: 'confirmedDone', document })]
    expect(commitmentStatus(due, facts, '2025-12-02', rules)?.confirmed).toBe(false)
    expect(commitmentStatus(due, facts, '2025-12-06', rules)).toMatchObject({
      confirmed: true,
      doneOn: '2025-12-01',
    })
    const reopened = [...facts, factOn('2025-12-08', { kind: 'reopened', reason: 'Thiếu phụ lục' })]
    expect(commitmentStatus(due, reopened, '2025-12-08', rules)).toMatchObject({
      leaf: 'openInTime',
      confirmed: false,
    })
  })

  it('has standing tasks as a class of their own until they are done', () => {
    const standing = commitmentWith({
      deadline: { ...noDeadline, kind: 'standing', text: 'thường xuyên', recurrence: 'thường xuyên' },
    })
    expect(commitmentStatus(standing, [], '2027-01-01', rules)?.leaf).toBe('standing')
    expect(commitmentStatus(standing, [done('2025-12-01')], '2027-01-01', rules)?.leaf).toBe('doneOnTime')
  })

  it('is in no count before it is assigned and after it is withdrawn', () => {
    expect(commitmentStatus(due, [], '2025-09-30', rules)).toBeNull()
    const facts = [factOn('2025-11-01', { kind: 'withdrawn', reason: 'Chuyển cơ quan khác', document })]
    expect(commitmentStatus(due, facts, '2025-10-31', rules)?.leaf).toBe('openInTime')
    expect(commitmentStatus(due, facts, '2025-11-01', rules)).toBeNull()
    expect(commitmentStatus(commitmentWith({ assignedOn: null }), [], '2001-01-01', rules)).not.toBeNull()
  })

  it('pauses and resumes', () => {
    const facts = [
      factOn('2025-11-01', { kind: 'paused', reason: 'Chờ kinh phí', document }),
      factOn('2025-11-20', { kind: 'resumed', reason: '', document }),
    ]
    expect(commitmentStatus(due, facts, '2025-11-10', rules)?.leaf).toBe('paused')
    expect(commitmentStatus(due, facts, '2025-11-20', rules)?.leaf).toBe('openInTime')
  })

  it('forgets a retracted fact from the day of the retraction', () => {
    const wrong = done('2025-11-05')
    const facts = [
      wrong,
      factOn('2025-11-05', {
        kind: 'retracted',
        factId: wrong.id,
        reason: 'Nhập nhầm nhiệm vụ',
        replacedBy: null,
      }),
    ]
    expect(commitmentStatus(due, facts, '2025-11-06', rules)?.leaf).toBe('openInTime')
  })

  it('shows how far a commitment slipped behind what its letter promised', () => {
    const letterId = '01990000-0000-7000-8000-0000000000ff'
    const facts = [
      factOn('2025-12-05', { kind: 'committed', lastDay: '2025-12-20', letterId }),
      done('2025-12-24'),
    ]
    expect(commitmentStatus(due, facts, '2025-12-20', rules)).toMatchObject({
      committedLastDay: '2025-12-20',
      daysPastCommitted: 0,
      daysLate: 11,
    })
    expect(commitmentStatus(due, facts, '2026-01-01', rules)).toMatchObject({
      daysPastCommitted: 4,
      daysLate: 15,
    })
  })

  it('follows an amended deadline', () => {
    const facts = [
      factOn('2025-10-10', {
        kind: 'amended',
        text: null,
        deadline: dayDeadline('2025-11-30'),
        reason: 'Đọc nhầm ngày',
      }),
    ]
    expect(commitmentStatus(due, facts, '2025-12-01', rules)).toMatchObject({
      leaf: 'openOverdue',
      assignedLastDay: '2025-11-30',
    })
  })

  it('knows whether anything was reported, and the last percentage', () => {
    expect(commitmentStatus(due, [], '2025-12-01', rules)?.noInformation).toBe(true)
    const facts = [progress('2025-11-01', 40), progress('2025-11-15', null)]
    expect(commitmentStatus(due, facts, '2025-12-01', rules)).toMatchObject({
      noInformation: false,
      percent: 40,
    })
  })
})
