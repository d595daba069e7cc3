import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Period, ReportSnapshot, ReportTask } from '../../../../src-main/contract/report.ts'
import { en, vi } from '../../../../src-renderer/i18n/catalogue.ts'
import { countedTasks, share } from '../../../../src-renderer/reports/figure.ts'
import { figureName } from '../../../../src-renderer/reports/figure-name.ts'
import {
  defaultAsOf,
  firstChoice,
  freeWindow,
  windowInput,
  withKind,
} from '../../../../src-renderer/reports/period-choice.ts'
import { periodNames } from '../../../../src-renderer/ui/period-name.ts'

describe('period choice', () => {
  const choice = firstChoice('2025-11-22')

  it('starts with the quarter of today', () => {
    expect(choice).toMatchObject({ kind: 'quarter', year: 2025, index: 4 })
  })

  it('asks the core with an index only where the kind has one', () => {
    expect(windowInput(choice)).toEqual({ kind: 'quarter', year: 2025, index: 4, variant: 'nd09' })
    const month = withKind(choice, 'month', '2025-11-22')
    expect(windowInput(month)).toEqual({ kind: 'month', year: 2025, index: 11, variant: 'nd09' })
    expect(windowInput(withKind(month, 'quarter', '2025-11-22'))).toMatchObject({ index: 4 })
    expect(windowInput({ ...choice, kind: 'year' })).toEqual({
      kind: 'year',
      year: 2025,
      index: null,
      variant: 'nd09',
    })
    expect(windowInput({ ...choice, kind: 'free' })).toBeNull()
  })

  it('makes a window of two dates in their order', () => {
    const free = { ...choice, kind: 'free' as const }
    expect(freeWindow(free)).toEqual({ ok: false, problem: 'datesMissing' })
    const reversed = { ...free, from: '2025-12-01', to: '2025-11-01' }
    expect(freeWindow(reversed)).toEqual({ ok: false, problem: 'datesReversed' })
    expect(freeWindow({ ...free, from: '2025-12-15', to: '2026-01-14' })).toEqual({
      ok: true,
      period: { kind: 'free', year: 2026, index: null, from: '2025-12-15', to: '2026-01-14', variant: null },
    })
  })

  it('takes the end of a past window and today in a running one', () => {
    const period = {
      kind: 'quarter' as const,
      year: 2025,
      index: 4,
      from: '2025-09-15',
      to: '2025-12-14',
      variant: 'nd09',
    }
    expect(defaultAsOf(period, '2026-01-05')).toBe('2025-12-14')
    expect(defaultAsOf(period, '2025-11-22')).toBe('2025-11-22')
  })
})

describe('the name of a figure', () => {
  const words = createInstance()
  const namespaces = ['reports', 'common'] as const
  const none = {
    total: 1,
    doneOnTime: 0,
    doneLate: 0,
    openInTime: 0,
    openOverdue: 1,
    standing: 0,
    paused: 0,
    noInformation: 0,
  }
  const byDirective = [
    { ...none, id: 'A', name: 'Công văn 12/UBND' },
    { ...none, id: null, name: '' },
  ]
  const lastYear = reportPeriod({ year: 2024, from: '2024-09-15', to: '2024-12-14' })
  const groups = {
    byDirective,
    comparisons: [
      { relation: 'lastYear' as const, period: lastYear, name: 'Quý IV năm 2024', figures: null, tasks: [] },
    ],
  }

  beforeAll(async () => {
    await words.init({ lng: 'vi', resources: { vi, en }, interpolation: { escapeValue: false } })
  })

  it('says what it counts, and of which directive by its name', () => {
    const t = words.getFixedT('vi', namespaces)
    const periodName = periodNames(words.getFixedT('vi', 'common'), 'vi')
    const name = (directive: string) => figureName({ what: 'openOverdue', directive }, groups, t, periodName)
    expect(name('all')).toBe('Đang thực hiện, quá hạn')
    expect(name('A')).toBe('Đang thực hiện, quá hạn – Công văn 12/UBND')
    expect(name('none')).toBe('Đang thực hiện, quá hạn – Không theo văn bản')
    expect(figureName({ what: 'total', directive: 'all' }, groups, t, periodName)).toBe('Tổng số')
    expect(figureName({ what: 'total', directive: 'all', field: '' }, groups, t, periodName)).toBe(
      'Tổng số – Chưa phân lĩnh vực',
    )
    expect(figureName({ what: 'due', directive: 'all', relation: 'lastYear' }, groups, t, periodName)).toBe(
      'Đã đến hạn – Quý IV năm 2024',
    )
  })
})

describe('figures', () => {
  const snapshot = snapshotOf([
    task({ leaf: 'openOverdue', directiveId: 'A', newInPeriod: false }),
    task({ leaf: 'openOverdue', directiveId: 'B', progress: '' }),
    task({ leaf: 'doneOnTime', directiveId: 'A', finishedInPeriod: true }),
    task({ leaf: 'standing', directiveId: null, field: 'Y tế', reopened: true, newInPeriod: false }),
    task({ leaf: 'doneLate', directiveId: 'B', lastDay: '2025-12-14', field: 'Y tế' }),
    task({ leaf: 'openInTime', directiveId: 'B', lastDay: '2025-12-15' }),
  ])
  const of = (figure: Parameters<typeof countedTasks>[1]) => countedTasks(snapshot, figure).length
  const count = (what: Parameters<typeof countedTasks>[1]['what'], directive = 'all') =>
    of({ what, directive })

  it('lead to the rows that they count', () => {
    expect(count('total')).toBe(6)
    expect(count('openOverdue')).toBe(2)
    expect(count('openOverdue', 'A')).toBe(1)
    expect(count('total', 'none')).toBe(1)
    expect(count('noInformation')).toBe(1)
    expect([count('carriedOver'), count('newInPeriod'), count('finishedInPeriod')]).toEqual([1, 4, 1])
    expect([count('reopened'), count('due'), count('dueDone'), count('done')]).toEqual([1, 1, 1, 2])
  })

  it('lead to the rows of a field, of another window, and to what left the period', () => {
    expect(of({ what: 'total', directive: 'all', field: 'Y tế' })).toBe(2)
    expect(of({ what: 'total', directive: 'all', field: '' })).toBe(4)
    expect(of({ what: 'removed', directive: 'all' })).toBe(1)
    expect(of({ what: 'total', directive: 'all', relation: 'previous' })).toBe(2)
    expect(of({ what: 'due', directive: 'all', relation: 'previous' })).toBe(1)
    expect(of({ what: 'total', directive: 'all', relation: 'lastYear' })).toBe(0)
  })

  it('are shares with one decimal as documents print them', () => {
    expect(share(22, 45, 'vi')).toBe('48,9%')
    expect(share(0, 45, 'vi')).toBe('0,0%')
    expect(share(0, 0, 'vi')).toBe('–')
  })
})

function reportPeriod(part: Partial<Period>): Period {
  const quarter = { kind: 'quarter' as const, year: 2025, index: 4, from: '2025-09-15', to: '2025-12-14' }
  return { ...quarter, variant: 'nd09', ...part }
}

function task(part: Partial<ReportTask> & Pick<ReportTask, 'leaf' | 'directiveId'>): ReportTask {
  return {
    commitmentId: '0190a1b2-0000-7000-8000-000000000001',
    directive: '',
    path: '1',
    text: 'Nhiệm vụ',
    agencies: '',
    coordinating: '',
    person: '',
    deadline: '',
    lastDay: null,
    doneOn: null,
    daysLate: 0,
    percent: null,
    progress: 'Đang làm',
    obstacles: '',
    proposals: '',
    product: '',
    newInPeriod: true,
    finishedInPeriod: false,
    reopened: false,
    field: '',
    evidenceCount: 0,
    ...part,
  }
}

function snapshotOf(tasks: ReportTask[]): ReportSnapshot {
  const none = { doneOnTime: 0, doneLate: 0, openInTime: 0, openOverdue: 0, standing: 0, paused: 0 }
  return {
    period: reportPeriod({}),
    asOf: '2025-12-14',
    sendBy: null,
    byField: [],
    reopened: 0,
    due: 0,
    dueDone: 0,
    removed: [task({ leaf: 'openInTime', directiveId: null })],
    comparisons: [
      {
        relation: 'previous',
        period: reportPeriod({ index: 3, from: '2025-06-15', to: '2025-09-14' }),
        name: 'Quý III năm 2025',
        figures: null,
        tasks: [
          task({ leaf: 'openInTime', directiveId: null, lastDay: '2025-09-14' }),
          task({ leaf: 'openInTime', directiveId: null, lastDay: '2025-09-15' }),
        ],
      },
    ],
    beforeCountsDay: true,
    counts: { total: tasks.length, ...none, noInformation: 0 },
    byDirective: [],
    carriedOver: 0,
    newInPeriod: 0,
    finishedInPeriod: 0,
    tasks,
    evidence: [],
    indicators: [],
    trend: [],
  }
}
