import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../../src-main/contract/calendar.ts'
import { reportingWindows } from '../../../src-main/contract/report-window.ts'
import { periodName, reportingPeriod } from '../../../src-main/domain/period.ts'
import { type KnownReport, reportsDue, sendDeadline } from '../../../src-main/domain/report-deadlines.ts'
import { workingDays } from '../../../src-main/domain/working-days.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/calendar/${name}.json`, import.meta.url), 'utf8'))
const { variants } = reportingWindows.parse(read('reporting-windows'))
const calendar = workingDays(workingCalendar.parse(read('working-days')))

describe('sendDeadline', () => {
  it.each([
    // 14/12/2025 is a Sunday.
    ['nd09', '2025-12-14', '2025-12-15'],
    ['nd09-2', '2025-12-14', '2025-12-16'],
    // Friday; Monday is the next working day.
    ['nd09', '2025-11-14', '2025-11-17'],
    // 14/02/2026 is the Saturday before Tết, off until the 22nd.
    ['nd09', '2026-02-14', '2026-02-23'],
    ['nd09-2', '2026-02-14', '2026-02-24'],
    ['nd09-25', '2025-12-14', '2025-12-25'],
    ['nq57', '2025-11-24', '2025-11-25'],
    ['calendar', '2025-12-31', '2026-01-05'],
    // 30/4/2025 to 02/5 are off.
    ['calendar', '2025-04-30', '2025-05-05'],
  ])('%s, cut-off %s: %s', (id, to, expected) => {
    const variant = variants.find((one) => one.id === id)
    if (variant === undefined) throw new Error(`no variant ${id}`)
    expect(sendDeadline(to, variant.send, calendar)).toBe(expected)
  })

  it('goes to the next month where the day of this one has passed', () => {
    expect(sendDeadline('2025-12-28', { kind: 'dayOfMonth', day: 25 }, calendar)).toBe('2026-01-25')
    expect(sendDeadline('2026-01-31', { kind: 'dayOfMonth', day: 30 }, calendar)).toBe('2026-02-28')
  })
})

function due(asOf: string, reports: readonly KnownReport[] = [], since: string | null = '2025-10-01') {
  return reportsDue({
    duties: [{ kind: 'quarter', variant: 'nd09' }],
    variants,
    workingDays: calendar,
    reports,
    since,
    asOf,
  }).map(({ period, state, sendBy, workingDaysLeft, reportId }) => [
    periodName(period),
    state,
    sendBy,
    workingDaysLeft,
    reportId,
  ])
}

describe('reportsDue', () => {
  const quarter = reportingPeriod('quarter', 2025, 4)
  const report: KnownReport = {
    id: '01990000-0000-7000-8000-000000000001',
    period: quarter,
    sendBy: '2025-12-15',
    stage: 'draft',
  }
  it.each([
    ['2025-12-03', []],
    ['2025-12-04', [['Quý IV năm 2025', 'upcoming', '2025-12-15', 7, null]]],
    ['2025-12-14', [['Quý IV năm 2025', 'upcoming', '2025-12-15', 1, null]]],
    ['2025-12-15', [['Quý IV năm 2025', 'due', '2025-12-15', 0, null]]],
    ['2025-12-17', [['Quý IV năm 2025', 'late', '2025-12-15', -2, null]]],
    ['2026-02-28', []],
  ])('on %s: %j', (asOf, expected) => {
    expect(due(asOf)).toEqual(expected)
  })

  it('names the report that was made, whichever way its months were cut', () => {
    expect(due('2025-12-15', [report])).toEqual([['Quý IV năm 2025', 'due', '2025-12-15', 0, report.id]])
    const calendarCut = reportingPeriod('quarter', 2025, 4, { id: 'calendar', lastDay: null })
    const other = { ...report, period: calendarCut, sendBy: null }
    expect(due('2025-12-15', [other])).toEqual([])
  })

  it('asks no more once it is sent, also for drafts of the same months', () => {
    expect(due('2025-12-15', [{ ...report, stage: 'sent' }])).toEqual([])
    expect(due('2025-12-15', [report, { ...report, id: 'other', stage: 'sent' }])).toEqual([])
  })

  it('asks for nothing that ended before the first registration', () => {
    expect(due('2025-12-15', [], '2025-12-15')).toEqual([])
    expect(due('2025-12-15', [], null)).toEqual([])
  })
})
