import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src-main/cli/documents.ts'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import { commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import type { IndicatorProfile } from '../../src-main/contract/indicator.ts'
import type { Report } from '../../src-main/contract/report.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { dayDeadline } from '../support/facts.ts'
import { indicatorProfileWith } from '../support/indicator.ts'
import { partsOf } from '../unit/documents/office-xml.ts'

const today = '2026-01-20'
let folder = ''
let core: OpenCore
/** The commitments of the story by a short name. */
const ids: Record<string, string> = {}

async function add(name: string, assignedOn: string, lastDay: string): Promise<void> {
  const { id } = await core.client.commitments.add({
    text: `Nhiệm vụ ${name}`,
    agencies: ['Sở Khoa học và Công nghệ'],
    coordinating: [],
    role: 'lead',
    deadline: dayDeadline(lastDay, ''),
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn,
  })
  ids[name] = id
}

async function record(name: string, happenedOn: string, content: FactContent, evidenceIds: string[] = []) {
  const { factId } = await core.client.commitments.record({
    commitmentId: ids[name] ?? '',
    happenedOn,
    content,
    evidenceIds,
  })
  return factId
}

const progress = (text: string, more: { obstacles?: string; proposals?: string } = {}): FactContent => ({
  kind: 'progress',
  percent: 60,
  text,
  obstacles: more.obstacles ?? '',
  proposals: more.proposals ?? '',
})
const done: FactContent = { kind: 'reportedDone', text: 'Đã ban hành.' }
const document = { number: '', date: null }

/** Quý IV năm 2025 is 15/9–14/12/2025. */
async function story(): Promise<void> {
  await add('cũ còn mở', '2025-06-01', '2025-11-30')
  await add('cũ xong trong kỳ', '2025-07-01', '2025-11-30')
  await add('cũ xong trước kỳ', '2025-06-20', '2025-09-01')
  await add('làm lại', '2025-06-20', '2025-12-31')
  await add('thôi thực hiện', '2025-06-20', '2025-12-31')
  await add('mới', '2025-10-01', '2025-12-31')
  await add('kỳ sau', '2026-01-05', '2026-02-01')
  await record('cũ xong trong kỳ', '2025-12-01', done)
  await record('cũ xong trước kỳ', '2025-09-10', done)
  await record('làm lại', '2025-09-01', done)
  await record('làm lại', '2025-10-10', { kind: 'reopened', reason: 'Phải bổ sung' })
  await record('thôi thực hiện', '2025-11-01', { kind: 'withdrawn', reason: 'Chuyển cơ quan khác', document })
  await record('mới', '2025-11-05', { kind: 'classified', field: 'Chuyển đổi số' })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cam-ket-reports-'))
  core = await openCore(join(folder, 'data'), `${today}T03:00:00Z`)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  await story()
})

afterAll(async () => {
  await core.app.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a report of Quý IV năm 2025', () => {
  let report: Report
  beforeAll(async () => {
    const { period, sendBy } = await core.client.reports.window({ kind: 'quarter', year: 2025, index: 4 })
    report = await core.client.reports.create({ period, asOf: '2025-12-14', sendBy })
  })

  it('tells apart what was carried over, new, taken up again, finished and removed', () => {
    const { snapshot } = report
    expect(snapshot.sendBy).toBe('2025-12-15')
    expect(snapshot).toMatchObject({ carriedOver: 2, newInPeriod: 1, reopened: 1, finishedInPeriod: 1 })
    expect(snapshot.removed.map(({ text }) => text)).toEqual(['Nhiệm vụ thôi thực hiện'])
    expect(snapshot.counts).toMatchObject({
      total: 4,
      doneLate: 1,
      openOverdue: 1,
      openInTime: 2,
      noInformation: 4,
    })
    expect(snapshot).toMatchObject({ due: 2, dueDone: 1 })
    expect(snapshot.byField.map(({ name, total }) => [name, total])).toEqual([
      ['Chuyển đổi số', 1],
      ['Chưa phân lĩnh vực', 3],
    ])
  })

  it('says the same as the figures on the screen, and each of those names its rows', async () => {
    const { from } = report.snapshot.period
    const [window] = await core.client.statistics.windows({
      asOf: '2025-12-14',
      windows: [{ from, to: '2025-12-14' }],
    })
    const { carriedOver, newInPeriod, reopened, finishedInPeriod } = report.snapshot
    expect(window).toMatchObject({ carriedOver, opened: newInPeriod, reopened, finished: finishedInPeriod })
    for (const [how, count] of [
      ['carriedOver', carriedOver],
      ['new', newInPeriod],
      ['reopened', reopened],
    ] as const) {
      const filter = commitmentFilter.parse({ entered: { from, how } })
      const wanted = { asOf: '2025-12-14', filter, sort: [], groupBy: null }
      const found = await core.client.commitments.ids(wanted)
      expect(found, how).toHaveLength(count)
    }
  })

  it('compares with the period before, and says where there is no data', () => {
    const [previous, lastYear] = report.snapshot.comparisons
    expect(previous).toMatchObject({ relation: 'previous', name: 'Quý III năm 2025' })
    expect(previous?.figures).toMatchObject({ newInPeriod: 4, carriedOver: 1, finishedInPeriod: 2, open: 3 })
    // What was left open is what the report began with.
    expect(previous?.figures?.open).toBe(report.snapshot.carriedOver + report.snapshot.removed.length)
    expect(lastYear).toMatchObject({
      relation: 'lastYear',
      name: 'Quý IV năm 2024',
      figures: null,
      tasks: [],
    })
  })

  it('keeps its figures live in the text until they are overtyped, and prints them', async () => {
    expect(report.content.leadership[0]).toContain('⟦total⟧')
    expect(report.figures.find(({ name }) => name === 'total')).toMatchObject({ text: '04 nhiệm vụ' })
    const leadership = [...report.content.leadership, 'Tổng ⟦total|05 nhiệm vụ⟧.']
    const saved = await core.client.reports.save({
      id: report.id,
      content: { ...report.content, leadership },
    })
    expect(saved.findings.map(({ code }) => code)).toContain('figureOvertyped')
    const html = await (await core.get(`/reports/${report.id}.html`)).text()
    expect(html).toContain('thực hiện 04 nhiệm vụ được giao')
    expect(html).toContain('Tổng 05 nhiệm vụ.')
    expect(html).toContain('Chưa có số liệu')
    expect(html).not.toContain('⟦')
  })

  it('gives the same bytes twice', async () => {
    for (const format of ['docx', 'xlsx']) {
      const [one, two] = await Promise.all(
        [1, 2].map(async () =>
          Buffer.from(await (await core.get(`/reports/${report.id}.${format}`)).arrayBuffer()),
        ),
      )
      expect(one?.length, format).toBeGreaterThan(1_000)
      expect(Buffer.compare(one ?? Buffer.alloc(0), two ?? Buffer.alloc(1)), format).toBe(0)
    }
  })

  it('leaves no half file where it cannot be written, and says what to do', async () => {
    const out = mkdtempSync(join(folder, 'out-'))
    mkdirSync(join(out, 'bao-cao-thang-10-2025.docx'))
    const { period } = await core.client.reports.window({ kind: 'month', year: 2025, index: 10 })
    const written = writeReport(core.app.core, { period, asOf: period.to }, out)
    await expect(written).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
    expect(readdirSync(out)).toEqual(['bao-cao-thang-10-2025.docx'])
    const file = join(out, 'tệp')
    writeFileSync(file, '')
    await expect(writeReport(core.app.core, { period, asOf: period.to }, file)).rejects.toMatchObject({
      code: 'EXPORT_FAILED',
    })
  })

  it('exports under the name of a job, which is free again afterwards', async () => {
    const job = crypto.randomUUID()
    const response = await core.get(`/reports/${report.id}.xlsx?job=${job}`)
    expect(response.status).toBe(200)
    expect((await core.client.jobs.progress({ id: job })).progress).toBeNull()
  })

  it('is late to send until it is sent', async () => {
    const states = async () =>
      (await core.client.reports.due({ asOf: today })).map(({ period, state }) => [
        period.kind,
        period.index,
        state,
      ])
    expect(await states()).toContainEqual(['quarter', 4, 'late'])
    const row = (await core.client.reports.list({})).find((one) => one.id === report.id)
    expect(row).toMatchObject({ sendBy: '2025-12-15', sendState: 'late', total: 4 })
    const { id } = report
    const issue = { number: '15', date: '2025-12-15', acceptFindings: true }
    await core.client.documents.issue({ kind: 'report', id, ...issue })
    const content = { kind: 'sent', how: 'Trục liên thông', to: 'UBND tỉnh' } as const
    await core.client.documents.record({ kind: 'report', id, happenedOn: today, content, evidenceIds: [] })
    expect(await states()).not.toContainEqual(['quarter', 4, 'late'])
    const sent = await core.client.reports.get({ id })
    expect(sent.content.leadership.join()).not.toContain('⟦')
  })

  it('stays as it is when facts come later', async () => {
    await record('cũ còn mở', '2025-12-10', done)
    const again = await core.client.reports.get({ id: report.id })
    expect(again.snapshot).toEqual(report.snapshot)
  })
})

function tasks(all = false) {
  return core.client.portal.tasks({ portal: 'nq57.vn', asOf: today, all })
}

describe('what is to be typed into nq57.vn', () => {
  it('lists tasks with news since the last mark, with text and evidence', async () => {
    const handle = await core.upload('Kế hoạch số 12.pdf', '%PDF-1.4 kế hoạch')
    const file = await core.client.evidence.add({ handle })
    const words = { obstacles: 'Thiếu kinh phí', proposals: 'Bố trí kinh phí' }
    await record('mới', '2026-01-10', progress('Đã ban hành kế hoạch.', words), [file.id])
    const task = (await tasks()).find(({ commitmentId }) => commitmentId === ids['mới'])
    expect(task).toMatchObject({
      results: 'Đã ban hành kế hoạch. Đạt 60%.',
      obstacles: 'Thiếu kinh phí',
      proposals: 'Bố trí kinh phí',
      news: 1,
      markedOn: null,
    })
    expect(task?.evidence.map(({ name }) => name)).toEqual(['Kế hoạch số 12.pdf'])
    expect(task?.whole).toContain('Minh chứng:\n- Kế hoạch số 12.pdf')
  })

  it('forgets a task that was marked until it has news, and takes a mark back', async () => {
    const id = ids['mới'] ?? ''
    const listed = async () => (await tasks()).some(({ commitmentId }) => commitmentId === id)
    const [mark] = await core.client.portal.mark({ ids: [id], portal: 'nq57.vn', happenedOn: today })
    expect(await listed()).toBe(false)
    expect((await tasks(true)).find(({ commitmentId }) => commitmentId === id)).toMatchObject({
      markedOn: today,
    })
    await record('mới', today, {
      kind: 'retracted',
      factId: mark?.factId ?? '',
      reason: 'Nhầm',
      replacedBy: null,
    })
    expect(await listed()).toBe(true)
  })

  it('refuses a mark in the future', async () => {
    const wanted = { ids: [ids['mới'] ?? ''], portal: 'nq57.vn', happenedOn: '2026-02-01' }
    await expect(core.client.portal.mark(wanted)).rejects.toMatchObject({ code: 'DATE_IN_FUTURE' })
  })

  it('writes a folder for each task with its text and evidence', async () => {
    const { folder: target } = await core.client.portal.exportToFolder({
      ids: [ids['mới'] ?? '', ids['cũ còn mở'] ?? ''],
      portal: 'nq57.vn',
      asOf: today,
      folder: { path: folder },
    })
    expect(readdirSync(target)).toEqual(['00 Danh mục.xlsx', '1 Nhiệm vụ mới', '2 Nhiệm vụ cũ còn mở'])
    expect(readdirSync(join(target, '1 Nhiệm vụ mới'))).toEqual(['00 Nội dung.txt', '01 Kế hoạch số 12.pdf'])
    expect(readFileSync(join(target, '1 Nhiệm vụ mới', '00 Nội dung.txt'), 'utf8')).toContain(
      'Thiếu kinh phí',
    )
  })
})

describe('templates', () => {
  it('word new reports, and refuse an unknown place by its name', async () => {
    const texts = { opening: '{ten_co_quan} kính báo cáo {ky_bao_cao}:', 'heading.proposals': '' }
    await core.client.templates.saveWording({ kind: 'report', texts })
    const { period } = await core.client.reports.window({ kind: 'month', year: 2025, index: 12 })
    const { content } = await core.client.reports.create({ period, asOf: '2025-12-14' })
    expect(content.opening).toBe('Sở Khoa học và Công nghệ tỉnh An Giang kính báo cáo tháng 12 năm 2025:')
    expect(content.headings.proposals).toBe('')
    await expect(
      core.client.templates.saveWording({ kind: 'report', texts: { opening: 'Kính gửi {ten_co_quam}' } }),
    ).rejects.toMatchObject({
      code: 'TEMPLATE_PLACEHOLDER',
      data: { params: { placeholder: '{ten_co_quam}' } },
    })
    const reset = await core.client.templates.saveWording({ kind: 'report', texts: {} })
    expect(reset.fields.every(({ text, standard }) => text === standard)).toBe(true)
  })

  it.each(['report', 'letter'] as const)(
    'of Word: the starter for a %s is taken and filled',
    async (kind) => {
      const starter = Buffer.from(await (await core.get(`/${kind}s/starter.docx`)).arrayBuffer())
      const handle = await core.upload('Mẫu của Sở.docx', new Uint8Array(starter))
      expect((await core.client.templates.setWord({ kind, handle })).word).toMatchObject({
        name: 'Mẫu của Sở.docx',
      })
      const id =
        kind === 'report'
          ? (await core.client.reports.list({}))[0]?.id
          : (await core.client.letters.draft({ asOf: today, directiveId: null, commitmentIds: [] })).id
      const filled = new Uint8Array(await (await core.get(`/${kind}s/${id}.template.docx`)).arrayBuffer())
      const xml = Buffer.from(partsOf(filled).get('word/document.xml') ?? new Uint8Array()).toString('utf8')
      expect(xml).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH AN GIANG')
      expect(xml).toContain('Nhiệm vụ mới')
      expect(xml).not.toMatch(/\{[#/.a-z]/)
      expect((await core.client.templates.removeWord({ kind })).word).toBeNull()
    },
  )

  it('of Word that are broken are refused with the place named', async () => {
    const starter = Buffer.from(await (await core.get('/reports/starter.docx')).arrayBuffer())
    const { default: PizZip } = await import('pizzip')
    const broken = async (from: string, to: string) => {
      const zip = new PizZip(starter)
      const xml = zip.file('word/document.xml')?.asText() ?? ''
      expect(xml).toContain(from)
      zip.file('word/document.xml', xml.replace(from, to))
      const bytes = new Uint8Array(zip.generate({ type: 'uint8array' }))
      return core.client.templates.setWord({ kind: 'report', handle: await core.upload('hỏng.docx', bytes) })
    }
    await expect(broken('{trich_yeu}', '{trich_yue}')).rejects.toMatchObject({
      code: 'TEMPLATE_PLACEHOLDER',
      data: { params: { placeholder: '{trich_yue}' } },
    })
    await expect(broken('{ho_ten}', '{ho_ten')).rejects.toMatchObject({
      code: 'TEMPLATE_DAMAGED',
      data: { params: { reason: expect.stringContaining('ho_ten') } },
    })
    await expect(broken('{/muc_ket_qua}', '')).rejects.toMatchObject({
      code: 'TEMPLATE_DAMAGED',
      data: { params: { reason: expect.stringContaining('muc_ket_qua') } },
    })
    const handle = await core.upload('ảnh.docx', 'không phải docx')
    await expect(core.client.templates.setWord({ kind: 'report', handle })).rejects.toMatchObject({
      code: 'TEMPLATE_DAMAGED',
    })
  })
})

function quarter() {
  return core.client.reports.window({ kind: 'quarter', year: 2025, index: 4 })
}

describe('indicators and charts in a report', () => {
  it('tell where an indicator stood, with the evidence of the period, and the weeks up to the open ones', async () => {
    const { id: evidenceId, sha256 } = await core.client.evidence.add({
      handle: await core.upload('thong-ke-11.txt', 'Số liệu đến tháng 11'),
    })
    const profile = indicatorProfileWith({
      source: 'Kế hoạch số 20/KH-UBND',
      plan: [{ to: '2025-11-30', value: 70 }],
    })
    const follow = (own: IndicatorProfile) =>
      core.client.indicators.record({
        indicatorId: null,
        content: { kind: 'described', profile: own },
        evidenceIds: [],
      })
    const { indicatorId } = await follow(profile)
    await follow({ ...profile, name: 'Đã hết hạn từ lâu', to: '2025-06-30' })
    const value = (to: string, numerator: number, evidenceIds: string[]) =>
      core.client.indicators.record({
        indicatorId,
        content: {
          kind: 'value',
          value: { from: '2025-01-01', to, numerator, denominator: 1000, note: '' },
        },
        evidenceIds,
      })
    await value('2025-08-31', 500, [evidenceId])
    await value('2025-11-30', 750, [evidenceId])
    await value('2025-12-31', 900, [evidenceId])

    const { period } = await quarter()
    const { snapshot } = await core.client.reports.create({ period, asOf: '2025-12-14' })
    expect(snapshot.indicators).toMatchObject([
      {
        name: profile.name,
        source: 'Kế hoạch số 20/KH-UBND',
        standing: { actual: 75, numerator: 750, denominator: 1000, planned: 70, state: 'onPlan' },
        before: { actual: 50, until: '2025-08-31' },
      },
    ])
    expect(snapshot.evidence.filter(({ commitmentId }) => commitmentId === null)).toMatchObject([
      { indicator: 'Chỉ tiêu: Tỷ lệ hồ sơ trực tuyến', sha256, happenedOn: '2025-11-30' },
    ])
    expect(snapshot.trend).toHaveLength(13)
    const { openInTime, openOverdue, standing, paused } = snapshot.counts
    expect(snapshot.trend.at(-1)).toMatchObject({
      to: '2025-12-14',
      open: openInTime + openOverdue + standing + paused,
      overdue: openOverdue,
    })
  })

  it('are printed where they are wanted, the same bytes twice, and stay wanted in the next report', async () => {
    const { period } = await quarter()
    const { id, content } = await core.client.reports.create({ period, asOf: '2025-12-14' })
    expect(content.appendices).toEqual({ indicators: true, charts: false })
    const appendices = { indicators: false, charts: true }
    await core.client.reports.save({ id, content: { ...content, appendices } })
    const html = await (await core.get(`/reports/${id}.html`)).text()
    expect(html).toContain('BIỂU ĐỒ KẾT QUẢ THỰC HIỆN')
    expect(html).not.toContain('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU')
    const docx = async () => Buffer.from(await (await core.get(`/reports/${id}.docx`)).arrayBuffer())
    const [first, second] = [await docx(), await docx()]
    expect(Buffer.compare(first, second)).toBe(0)
    const pictures = [...partsOf(new Uint8Array(first)).keys()].filter((name) => name.endsWith('.png'))
    expect(pictures.length).toBeGreaterThan(3)
    const next = await core.client.reports.create({ period, asOf: '2025-12-14' })
    expect(next.content.appendices).toEqual(appendices)
  })
})
