import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { type CommitmentFilterInput, commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { words } from '../support/commitment-row.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { dayDeadline } from '../support/facts.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'

/** A core with commitments typed by hand, in the order of their texts. */
async function coreWith(
  texts: readonly string[],
  lastDays: readonly string[] = [],
): Promise<{ core: OpenCore; ids: string[] }> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  const ids: string[] = []
  for (const [index, text] of texts.entries()) ids.push(await add(core, text, lastDays[index]))
  return { core, ids }
}

async function add(core: OpenCore, text: string, lastDay = '2026-01-31'): Promise<string> {
  const { id } = await core.client.commitments.add({
    text,
    agencies: ['Sở Khoa học và Công nghệ'],
    coordinating: [],
    role: 'lead',
    deadline: dayDeadline(lastDay),
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn: '2025-10-01',
  })
  return id
}

function listed(
  core: OpenCore,
  filter: CommitmentFilterInput,
  more: { sort?: 'text' | 'unit'; groupBy?: 'unit' } = {},
) {
  return core.client.commitments.query({
    asOf,
    filter: commitmentFilter.parse(filter),
    sort: more.sort === undefined ? [] : [{ key: more.sort, descending: false }],
    groupBy: more.groupBy ?? null,
    offset: 0,
    limit: 100,
  })
}

describe('the list of commitments', () => {
  it('answers parts of one list, and follows every change', async () => {
    const texts = Array.from({ length: 25 }, (_, index) => `Việc ${index + 1}`)
    const { core, ids } = await coreWith(texts)
    const request = { asOf, filter: commitmentFilter.parse({}), sort: [], groupBy: null }
    const part = (offset: number) => core.client.commitments.query({ ...request, offset, limit: 10 })
    const parts = [await part(0), await part(10), await part(20)]
    expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids)
    expect(parts.map(({ total }) => total)).toEqual([25, 25, 25])
    const [first = ''] = ids
    await core.client.commitments.recordMany({
      items: [{ commitmentId: first, content: { kind: 'reportedDone', text: 'Xong' } }],
      happenedOn: asOf,
    })
    expect((await part(0)).counts).toMatchObject({ doneOnTime: 1, openInTime: 24, total: 25 })
    expect((await listed(core, { search: 'viec 7' })).rows.map(({ text }) => text)).toEqual([
      'Việc 7',
      'Việc 17',
    ])
    await core.app.close()
  })

  it('sorts in Vietnamese order, new tasks too', async () => {
    const { core } = await coreWith(['Đo lường', 'Dự án', 'Ánh sáng', 'Ẩm thực'])
    const byText = async () => (await listed(core, {}, { sort: 'text' })).rows.map(({ text }) => text)
    expect(await byText()).toEqual(['Ánh sáng', 'Ẩm thực', 'Dự án', 'Đo lường'])
    await add(core, 'Bảo trì')
    expect(await byText()).toEqual(['Ánh sáng', 'Ẩm thực', 'Bảo trì', 'Dự án', 'Đo lường'])
    await core.app.close()
  })

  it('puts the sums of each group before its rows', async () => {
    const { core, ids } = await coreWith(['Đo lường', 'Dự án', 'Ánh sáng', 'Ẩm thực'])
    await core.client.commitments.recordMany({
      items: ids.slice(0, 3).map((commitmentId, index) => ({
        commitmentId,
        content: {
          kind: 'assigned',
          unit: index === 0 ? 'Văn phòng' : 'Phòng Đo lường',
          person: '',
          leader: '',
        },
      })),
      happenedOn: asOf,
    })
    const { groups, rows } = await listed(core, {}, { groupBy: 'unit' })
    expect(groups.map(({ name, offset, counts }) => [name, offset, counts.total])).toEqual([
      ['Phòng Đo lường', 0, 2],
      ['Văn phòng', 2, 1],
      ['', 3, 1],
    ])
    expect(rows.map(({ assigned }) => assigned.unit)).toEqual([
      'Phòng Đo lường',
      'Phòng Đo lường',
      'Văn phòng',
      '',
    ])
    expect((await listed(core, { units: [''] })).total).toBe(1)
    await core.app.close()
  })
})

describe('a change of many commitments', () => {
  it('is written whole or not at all, and taken back whole', async () => {
    const { core, ids } = await coreWith(['Một', 'Hai', 'Ba'])
    const items = ids.map((commitmentId) => ({
      commitmentId,
      content: { kind: 'assigned', unit: 'Văn phòng', person: 'Lê Văn Đức', leader: '' } as const,
    }))
    const stranger = { ...items[0], commitmentId: '01990000-0000-7000-8000-0000000000ff' }
    const { commitments } = core.client
    await expect(
      commitments.recordMany({
        items: [...items, { ...stranger, content: { kind: 'classified', field: 'A' } }],
        happenedOn: asOf,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(commitments.recordMany({ items, happenedOn: '2025-12-15' })).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
    })
    expect((await listed(core, { units: ['Văn phòng'] })).total).toBe(0)

    const { factIds } = await commitments.recordMany({ items, happenedOn: '2025-11-20' })
    expect(factIds).toHaveLength(3)
    expect((await listed(core, { units: ['Văn phòng'], persons: ['Lê Văn Đức'] })).total).toBe(3)

    await commitments.retractMany({ factIds, reason: 'Hoàn tác' })
    await commitments.retractMany({ factIds, reason: 'Hai lần' })
    expect((await listed(core, { units: ['Văn phòng'] })).total).toBe(0)
    const detail = await commitments.get({ id: ids[0] ?? '', asOf: '2025-11-20' })
    expect(detail.assigned.unit).toBe('')
    expect(detail.facts.map(({ content }) => content.kind)).toEqual(['assigned', 'retracted'])
    await expect(
      commitments.retractMany({ factIds: ['01990000-0000-7000-8000-0000000000ff'], reason: 'Không có' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await core.app.close()
  })

  it('leaves every figure of an earlier day as it was', async () => {
    const { core, ids } = await coreWith(['Một', 'Hai'], ['2025-11-30', '2025-11-30'])
    const items = ids.map((commitmentId) => ({
      commitmentId,
      content: { kind: 'reportedDone', text: '' } as const,
    }))
    await core.client.commitments.recordMany({ items, happenedOn: '2025-12-10' })
    const on = (day: string) =>
      core.client.commitments.query({
        asOf: day,
        filter: commitmentFilter.parse({}),
        sort: [],
        groupBy: null,
        offset: 0,
        limit: 0,
      })
    expect((await on('2025-12-09')).counts).toMatchObject({ openOverdue: 2, doneLate: 0 })
    expect((await on('2025-12-10')).counts).toMatchObject({ openOverdue: 0, doneLate: 2 })
    await core.app.close()
  })
})

describe('a correction', () => {
  it('puts a fact in the place of a wrong one, with its evidence, and keeps both', async () => {
    const { core, ids } = await coreWith(['Một'])
    const { commitments, evidence } = core.client
    const [id = ''] = ids
    const file = await evidence.add({ handle: await core.upload('biên bản.txt', 'Nội dung') })
    const { factId } = await commitments.record({
      commitmentId: id,
      happenedOn: '2025-11-20',
      content: { kind: 'progress', percent: 90, text: 'Nhầm', obstacles: '', proposals: '' },
      evidenceIds: [file.id],
    })
    const right = {
      factId,
      happenedOn: '2025-11-21',
      content: { kind: 'progress', percent: 40, text: 'Đúng', obstacles: '', proposals: '' } as const,
      evidenceIds: [file.id],
      reason: 'Ghi nhầm tỷ lệ',
    }
    await expect(commitments.correct({ ...right, happenedOn: '2025-12-15' })).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
    })
    const made = await commitments.correct(right)
    const detail = await commitments.get({ id, asOf })
    expect(detail).toMatchObject({ status: { percent: 40 }, evidenceCount: 1 })
    const before = await commitments.get({ id, asOf: '2025-11-20' })
    expect(before.status).toMatchObject({ percent: null, noInformation: true })
    expect(detail.facts.find((fact) => fact.id === factId)).toMatchObject({ retracted: true })
    expect(detail.facts.find(({ content }) => content.kind === 'retracted')?.content).toMatchObject({
      replacedBy: made.factId,
      reason: 'Ghi nhầm tỷ lệ',
    })
    await expect(commitments.correct(right)).rejects.toMatchObject({ code: 'ALREADY_RETRACTED' })
    await core.app.close()
  })
})

describe('a file of the list', () => {
  it('holds exactly the rows, columns, order and groups that are shown, and is fetched once', async () => {
    const { core, ids } = await coreWith(['=1+1', 'Hai', 'Ba'])
    const [first = ''] = ids
    await core.client.commitments.recordMany({
      items: [
        { commitmentId: first, content: { kind: 'assigned', unit: 'Văn phòng', person: '', leader: '' } },
      ],
      happenedOn: asOf,
    })
    const shown = {
      asOf,
      filter: commitmentFilter.parse({ ids: ids.slice(1) }),
      sort: [{ key: 'text', descending: true } as const],
      groupBy: null,
      columns: [
        { key: 'text', title: 'Nhiệm vụ', width: 240 } as const,
        { key: 'lastDay', title: 'Hạn', width: 100 } as const,
      ],
      title: 'Danh sách cam kết',
      notes: ['Tính đến ngày 14/12/2025'],
      sums: 'Tổng 2',
      noGroup: '',
      cell: words,
      fileName: 'Danh sách: cam kết',
      job: '01990000-0000-7000-8000-0000000000aa',
    }
    const csv = await core.client.commitments.exportList({ ...shown, format: 'csv' })
    expect(csv.fileName).not.toContain(':')
    const response = await core.get(`/exports/lists/${csv.id}`)
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(
      '\ufeffNhiệm vụ,Hạn\r\nHai,31/01/2026\r\nBa,31/01/2026\r\n',
    )
    expect((await core.get(`/exports/lists/${csv.id}`)).status).toBe(404)

    const all = {
      ...shown,
      filter: commitmentFilter.parse({}),
      groupBy: 'unit' as const,
      noGroup: 'Chưa phân công',
    }
    const xlsx = await core.client.commitments.exportList({ ...all, format: 'xlsx' })
    const workbook = new Workbook()
    await workbook.xlsx.load(
      new Uint8Array(await (await core.get(`/exports/lists/${xlsx.id}`)).arrayBuffer()),
    )
    const [sheet] = workbook.worksheets
    const column = [3, 4, 5, 6, 7, 8].map((row) => sheet?.getCell(row, 1).value)
    expect(column).toEqual(['Nhiệm vụ', 'Văn phòng', '=1+1', 'Chưa phân công', 'Hai', 'Ba'])

    const pdf = await core.client.commitments.exportList({ ...all, format: 'pdf' })
    expect((await core.get(`/exports/lists/${pdf.id}`)).headers.get('content-type')).toBe('application/pdf')
    await core.app.close()
  })
})
