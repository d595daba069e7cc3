import { describe, expect, it } from 'vitest'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import { commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import type { Deadline } from '../../src-main/contract/deadline.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { dayDeadline, noDeadline } from '../support/facts.ts'
import { indicatorProfileWith } from '../support/indicator.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'
const noFilter = { filter: {}, sort: [], groupBy: null, offset: 0, limit: 100 }

async function readyCore(dataDir = temporaryFolder(), now?: string): Promise<OpenCore> {
  const core = await openCore(dataDir, now)
  const { agency } = await core.client.app.state({})
  if (agency === null) {
    await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  }
  return core
}

async function add(core: OpenCore, text: string, deadline: Deadline, assignedOn = '2025-10-01') {
  const { id } = await core.client.commitments.add({
    text,
    agencies: ['Sở Khoa học và Công nghệ'],
    coordinating: [],
    role: 'lead',
    deadline,
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn,
  })
  const record = (happenedOn: string, content: FactContent) =>
    core.client.commitments.record({ commitmentId: id, happenedOn, content, evidenceIds: [] })
  return { id, record }
}

const monthly: Deadline = {
  ...noDeadline,
  text: 'trước ngày 25 hằng tháng',
  kind: 'recurring',
  recurrence: 'hằng tháng',
}

/** Late, done late, due this week, recurring; assigned to two units. */
async function withStory(core: OpenCore) {
  const late = await add(core, 'Rà soát quy chế', dayDeadline('2025-12-01'))
  await late.record('2025-10-02', { kind: 'assigned', unit: 'Văn phòng', person: 'Lê An', leader: 'Võ Bé' })
  const done = await add(core, 'Ban hành danh mục', dayDeadline('2025-11-10'))
  await done.record('2025-10-02', { kind: 'assigned', unit: 'Phòng Số', person: 'Hồ Đức', leader: 'Võ Bé' })
  await done.record('2025-11-12', { kind: 'reportedDone', text: '' })
  const soon = await add(core, 'Tập huấn cán bộ', dayDeadline('2025-12-16'))
  await soon.record('2025-10-02', { kind: 'assigned', unit: 'Phòng Số', person: 'Lê An', leader: 'Võ Bé' })
  await soon.record('2025-10-03', { kind: 'classified', field: 'Chuyển đổi số' })
  const recurring = await add(core, 'Báo cáo số liệu', monthly)
  return { late, done, soon, recurring }
}

async function overdueCount(client: OpenCore['client']): Promise<number> {
  return (await client.statistics.get({ asOf })).openOverdue
}

async function dueIn(client: OpenCore['client']): Promise<number | undefined> {
  return (await client.reminders.list({})).open.find((one) => one.kind === 'due')?.workingDays
}

describe('figures', () => {
  it('count by the six leaves and break down; each figure names the rows that it counts', async () => {
    const core = await readyCore()
    const { late, done, soon } = await withStory(core)
    const { figures, bands, breakdowns, occurrences } = await core.client.statistics.dashboard({ asOf })
    expect(figures).toMatchObject({
      total: 4,
      doneLate: 1,
      openOverdue: 1,
      openInTime: 1,
      standing: 1,
      ofDue: { onTime: 0, of: 2 },
      atRisk: 1,
      unconfirmed: 1,
    })
    expect(bands).toMatchObject({ overdue: 1, threeDays: 1, none: 2 })
    // Missed: 25 October and 25 November.
    expect(occurrences).toEqual({ due: 2, doneOnTime: 0, doneLate: 0, missed: 2 })
    expect(breakdowns.unit.map((unit) => [unit.name, unit.total, unit.openOverdue])).toEqual([
      ['Phòng Số', 2, 0],
      ['Văn phòng', 1, 1],
      ['', 1, 0],
    ])
    expect(breakdowns.field.map((field) => [field.name, field.total])).toEqual([
      ['Chuyển đổi số', 1],
      ['', 3],
    ])

    const rowsOf = async (filter: object) =>
      (
        await core.client.commitments.query({ ...noFilter, asOf, filter: commitmentFilter.parse(filter) })
      ).rows.map((row) => row.id)
    expect(await rowsOf({ units: ['Phòng Số'] })).toEqual([done.id, soon.id])
    expect(await rowsOf({ atRisk: true })).toEqual([soon.id])
    expect(await rowsOf({ leaves: ['openOverdue'], persons: ['Lê An'] })).toEqual([late.id])
    expect(await rowsOf({ missedOccurrence: true })).toHaveLength(1)
    expect(await rowsOf({ search: 'ra soat' })).toEqual([late.id])
    await core.app.close()
  })

  it('sort by several columns, group with sums, and give windows of the list', async () => {
    const core = await readyCore()
    const { late, done, soon, recurring } = await withStory(core)
    const query = (input: Partial<Parameters<typeof core.client.commitments.query>[0]>) =>
      core.client.commitments.query({ ...noFilter, asOf, ...input })
    const sorted = await query({
      sort: [
        { key: 'person', descending: false },
        { key: 'lastDay', descending: true },
      ],
    })
    // Vietnamese order of whole names; what has no name comes last.
    expect(sorted.rows.map((row) => row.id)).toEqual([done.id, soon.id, late.id, recurring.id])
    const part = await query({ sort: [{ key: 'text', descending: false }], offset: 1, limit: 2 })
    expect(part.total).toBe(4)
    expect(part.rows.map((row) => row.text)).toEqual(['Báo cáo số liệu', 'Rà soát quy chế'])
    const grouped = await query({ groupBy: 'unit' })
    expect(grouped.groups.map((group) => [group.name, group.offset, group.counts.total])).toEqual([
      ['Phòng Số', 0, 2],
      ['Văn phòng', 2, 1],
      ['', 3, 1],
    ])
    await core.app.close()
  })

  it('stay in step with what is entered, retracted and taken up after a restart', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    const { late } = await withStory(core)
    expect(await overdueCount(core.client)).toBe(1)
    const { factId } = await late.record('2025-12-02', { kind: 'reportedDone', text: '' })
    expect(await overdueCount(core.client)).toBe(0)
    await late.record('2025-12-14', { kind: 'retracted', factId, reason: 'Nhầm', replacedBy: null })
    expect(await overdueCount(core.client)).toBe(1)
    await core.app.close()
    const again = await readyCore(dataDir)
    expect(await overdueCount(again.client)).toBe(1)
    expect((await again.client.app.verify({})).ok).toBe(true)
    await again.app.close()
  })

  it('are worked out anew where the stored courses are missing, and verify tells of wrong ones', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    const { late } = await withStory(core)
    core.app.core.database.raw
      .prepare(
        `update course set content = replace(content, 'Văn phòng', 'Phòng Khác') where commitment_id = ?`,
      )
      .run(late.id)
    expect((await core.client.app.verify({})).database).toHaveLength(1)
    core.app.core.database.raw.prepare('delete from course where commitment_id = ?').run(late.id)
    await core.app.close()
    const again = await readyCore(dataDir)
    expect((await again.client.app.verify({})).database).toEqual([])
    expect(
      (await again.client.statistics.dashboard({ asOf })).breakdowns.unit.map((unit) => unit.name),
    ).toEqual(['Phòng Số', 'Văn phòng', ''])
    await again.app.close()
  })

  it('tell what windows brought, and a trend by week', async () => {
    const core = await readyCore()
    await withStory(core)
    const [october, november] = await core.client.statistics.windows({
      asOf,
      windows: [
        { from: '2025-10-01', to: '2025-10-31' },
        { from: '2025-11-01', to: '2025-11-30' },
      ],
    })
    expect(october).toMatchObject({ carriedOver: 0, opened: 4, finished: 0, open: 4 })
    expect(november).toMatchObject({
      carriedOver: 4,
      opened: 0,
      finished: 1,
      finishedOnTime: 0,
      open: 3,
      due: 1,
    })
    const trend = await core.client.statistics.trend({ asOf, weeks: 12 })
    expect(trend).toHaveLength(12)
    expect(trend.at(-1)).toMatchObject({ to: asOf, total: 4, open: 3, overdue: 1 })
    expect(trend.reduce((sum, week) => sum + week.opened, 0)).toBe(4)
    await core.app.close()
  })
})

describe('reminders', () => {
  it('tell each matter once a day, also after a restart, and know snoozed and known ones', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    await core.client.reports.saveDuties({ duties: [] })
    await withStory(core)
    const { open } = await core.client.reminders.list({})
    expect(open.map((one) => [one.kind, one.on, one.workingDays])).toEqual([
      ['overdue', '2025-12-01', -9],
      ['due', '2025-12-16', 2],
    ])
    expect(await core.client.reminders.tell({})).toHaveLength(2)
    expect(await core.client.reminders.tell({})).toEqual([])
    await core.app.close()

    const restarted = await readyCore(dataDir)
    expect(await restarted.client.reminders.tell({})).toEqual([])
    const [overdue, due] = open.map((one) => one.key)
    await restarted.client.reminders.dismiss({ keys: [overdue ?? ''], dismissed: true })
    await restarted.client.reminders.snooze({ keys: [due ?? ''], until: '2025-12-16' })
    expect(await restarted.client.reminders.list({})).toEqual({ open: [], more: [], snoozed: 1 })
    await restarted.app.close()

    const later = await readyCore(dataDir, '2025-12-16T03:00:00Z')
    expect((await later.client.reminders.tell({})).map((one) => one.key)).toEqual([due])
    await later.client.reminders.dismiss({ keys: [overdue ?? ''], dismissed: false })
    expect((await later.client.reminders.list({})).open).toHaveLength(2)
    await later.app.close()
  })
})

describe('reminders of reports', () => {
  it('stand before those of any number of tasks, all of which can be marked at once', async () => {
    const dataDir = temporaryFolder()
    const started = await readyCore(dataDir)
    await started.client.reports.saveDuties({ duties: [{ kind: 'quarter', variant: 'nd09' }] })
    for (let task = 1; task <= 55; task += 1)
      await add(started, `Nhiệm vụ ${task}`, dayDeadline('2025-12-01'))
    await started.app.close()
    const core = await readyCore(dataDir, '2025-12-15T03:00:00Z')
    const { open, more, snoozed } = await core.client.reminders.list({})
    expect(open.map(({ kind }) => kind)).toEqual(['report', ...Array.from({ length: 49 }, () => 'overdue')])
    expect([more.length, snoozed]).toEqual([6, 0])
    const keys = [...open.map(({ key }) => key), ...more]
    expect(new Set(keys).size).toBe(56)
    await core.client.reminders.dismiss({ keys, dismissed: true })
    expect(await core.client.reminders.list({})).toEqual({ open: [], more: [], snoozed: 0 })
    await core.client.reminders.dismiss({ keys, dismissed: false })
    expect((await core.client.reminders.list({})).more).toEqual(more)
    await core.app.close()
  })

  it('tell the report of a period until it is sent; made or not, it is the same matter', async () => {
    const dataDir = temporaryFolder()
    const started = await readyCore(dataDir)
    await withStory(started)
    await started.client.reports.saveDuties({ duties: [{ kind: 'quarter', variant: 'nd09' }] })
    await started.app.close()
    const core = await readyCore(dataDir, '2025-12-15T03:00:00Z')
    const reports = async () =>
      (await core.client.reminders.list({})).open.filter((one) => one.kind === 'report')
    const [told] = await reports()
    expect(told).toMatchObject({
      commitmentId: null,
      report: { id: null, period: { kind: 'quarter', year: 2025, index: 4 } },
      text: '',
      on: '2025-12-15',
      workingDays: 0,
    })
    const { period, sendBy } = await core.client.reports.window({ kind: 'quarter', year: 2025, index: 4 })
    const { id } = await core.client.reports.create({ period, asOf: '2025-12-14', sendBy })
    expect(await reports()).toMatchObject([{ key: told?.key, report: { id } }])
    const issue = { number: '15', date: '2025-12-15', acceptFindings: true }
    await core.client.documents.issue({ kind: 'report', id, ...issue })
    expect(await reports()).toHaveLength(1)
    const content = { kind: 'sent', how: 'Trục liên thông', to: 'UBND tỉnh' } as const
    await core.client.documents.record({
      kind: 'report',
      id,
      happenedOn: '2025-12-15',
      content,
      evidenceIds: [],
    })
    expect(await reports()).toEqual([])
    await core.app.close()
  })
})

describe('rankings', () => {
  it('recompute a past ranking to the same result after the formula changes', async () => {
    const core = await readyCore()
    await withStory(core)
    const [shipped] = await core.client.rankings.formulas({})
    if (shipped === undefined) throw new Error('a formula ships')
    const past = await core.client.rankings.get({ asOf, formulaVersionId: shipped.id })
    expect(past.rows.map((row) => [row.name, row.rank, row.points])).toEqual([
      ['Phòng Số', 1, 0],
      ['Văn phòng', 1, 0],
    ])
    expect(past.unnamed).toBe(1)
    const changed = await core.client.rankings.saveFormula({
      formulaId: shipped.formulaId,
      formula: {
        ...shipped.formula,
        parts: [{ measure: 'doneOfAssigned', bands: [{ from: 50, points: 10 }], pointsForNone: null }],
      },
    })
    expect(changed.version).toBe(2)
    const now = await core.client.rankings.get({ asOf, formulaVersionId: changed.id })
    expect(now.rows.map((row) => [row.name, row.rank])).toEqual([
      ['Phòng Số', 1],
      ['Văn phòng', 2],
    ])
    expect(await core.client.rankings.get({ asOf, formulaVersionId: shipped.id })).toEqual(past)
    await core.app.close()
  })
})

describe('indicators', () => {
  it('keep values as facts, with evidence and corrections', async () => {
    const core = await readyCore()
    const { id: evidenceId } = await core.client.evidence.add({
      handle: await core.upload('thong-ke.txt', 'Số liệu quý III'),
    })
    const profile = indicatorProfileWith()
    const { indicatorId } = await core.client.indicators.record({
      indicatorId: null,
      content: { kind: 'described', profile },
      evidenceIds: [],
    })
    const value = { from: '2025-01-01', to: '2025-09-30', numerator: 500, denominator: 1000, note: '' }
    const { factId } = await core.client.indicators.record({
      indicatorId,
      content: { kind: 'value', value },
      evidenceIds: [evidenceId],
    })
    const first = async () => (await core.client.indicators.list({ asOf, putAside: false }))[0]
    expect(await first()).toMatchObject({
      standing: { actual: 50, planned: 60, state: 'behind' },
      values: [{ evidence: [{ id: evidenceId }] }],
    })
    await core.client.indicators.record({
      indicatorId,
      content: { kind: 'retracted', factId },
      evidenceIds: [],
    })
    await core.client.indicators.record({
      indicatorId,
      content: { kind: 'value', value: { ...value, numerator: 850 } },
      evidenceIds: [],
    })
    expect(await first()).toMatchObject({ standing: { actual: 85, state: 'reached' } })
    await core.client.indicators.record({ indicatorId, content: { kind: 'putAside' }, evidenceIds: [] })
    expect(await first()).toBeUndefined()
    expect(await core.client.indicators.list({ asOf, putAside: true })).toHaveLength(1)
    await expect(
      core.client.indicators.record({
        indicatorId: evidenceId,
        content: { kind: 'putAside' },
        evidenceIds: [],
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await core.app.close()
  })
})

describe('the calendar', () => {
  it('holds last days, occurrences and days off, and goes out as iCalendar', async () => {
    const core = await readyCore()
    const { soon } = await withStory(core)
    const december = { asOf, from: '2025-12-01', to: '2026-01-31' }
    const agenda = await core.client.calendar.agenda(december)
    expect(agenda.items.map((item) => [item.date, item.kind, item.settled])).toEqual([
      ['2025-12-01', 'lastDay', false],
      ['2025-12-16', 'lastDay', false],
      ['2025-12-25', 'occurrence', false],
      ['2026-01-25', 'occurrence', false],
    ])
    expect(agenda.specialDays.map((day) => [day.date, day.works])).toContainEqual(['2026-01-10', true])
    const ics = await (await core.get('/agenda.ics?from=2025-12-01&to=2026-01-31&asOf=2025-12-14')).text()
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4)
    expect(ics).toContain(`UID:${soon.id}.2025-12-16@camket`)
    expect(ics).toContain('DTSTART;VALUE=DATE:20251216')
    expect((await core.get('/agenda.ics?from=x')).status).toBe(422)
    await core.app.close()
  })

  it('follows the agency’s own holidays at once, and after a restart', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    await withStory(core)
    const { calendar, own } = await core.client.calendar.workingDays({})
    expect(own).toBe(false)
    const day = { date: '2025-12-15', works: false, name: 'Nghỉ theo thông báo của tỉnh' }
    await core.client.calendar.saveWorkingDays({ calendar: { ...calendar, days: [...calendar.days, day] } })
    expect(await dueIn(core.client)).toBe(1)
    await core.app.close()
    const again = await readyCore(dataDir)
    expect(await dueIn(again.client)).toBe(1)
    await again.client.calendar.saveWorkingDays({ calendar: null })
    expect(await dueIn(again.client)).toBe(2)
    await again.app.close()
  })

  it('decides at once which rows a list shows', async () => {
    const core = await readyCore()
    const { soon } = await withStory(core)
    // Wednesday the 10th: three working days reach to Monday, and over a day off to Tuesday the 16th.
    const near = async () => {
      const filter = commitmentFilter.parse({ bands: ['threeDays'] })
      const { rows } = await core.client.commitments.query({ ...noFilter, asOf: '2025-12-10', filter })
      return rows.map((row) => row.id)
    }
    expect(await near()).toEqual([])
    const { calendar } = await core.client.calendar.workingDays({})
    const day = { date: '2025-12-11', works: false, name: 'Nghỉ theo thông báo của tỉnh' }
    await core.client.calendar.saveWorkingDays({ calendar: { ...calendar, days: [...calendar.days, day] } })
    expect(await near()).toEqual([soon.id])
    await core.app.close()
  })
})
