import { describe, expect, it } from 'vitest'
import { agencyProfileOf } from '../support/agency.ts'
import { openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { workbookOfRows } from '../support/workbook.ts'

const heading = ['STT', 'Nhiệm vụ', 'Cơ quan thực thi chính', 'Thời hạn']
const columns = ['path', 'text', 'lead', 'deadline'] as const
const table = (...rows: string[][]) => workbookOfRows([heading, ...rows])

async function readyCore(dataDir = temporaryFolder()) {
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  return core
}

describe('mapping the columns of a table', () => {
  it('reads its rows again, keeps other tasks and corrections, and is remembered over a restart', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    const first = await table(
      ['1', 'Rà soát kho dữ liệu', 'Sở Khoa học và Công nghệ', '30/6/2026'],
      ['2', 'Lập kế hoạch kiểm tra', 'Thanh tra tỉnh', 'Quý III/2026'],
    )
    const draft = await core.client.directives.read({ handle: await core.upload('a.xlsx', first) })
    expect(draft.extraction.tables[0]).toMatchObject({
      columns: ['path', 'text', null, 'deadline'],
      rowCount: 2,
    })
    expect(draft.review.tasks.map(({ agencies }) => agencies)).toEqual([[], []])
    const [one, two] = draft.review.tasks
    if (one === undefined || two === undefined) throw new Error('the rows were not read')

    const added = { ...one, key: 'added-1', text: 'Việc thêm tay' }
    await core.client.directives.saveDraft({
      id: draft.id,
      review: { ...draft.review, tasks: [one, { ...two, dropped: true }, added] },
    })
    const mapped = await core.client.directives.mapColumns({ id: draft.id, table: 0, columns: [...columns] })
    expect(mapped.review.tasks.map((task) => [task.text, task.agencies, task.mine, task.dropped])).toEqual([
      ['Việc thêm tay', [], added.mine, false],
      ['Rà soát kho dữ liệu', ['Sở Khoa học và Công nghệ'], true, false],
      ['Lập kế hoạch kiểm tra', ['Thanh tra tỉnh'], false, true],
    ])
    expect(new Set(mapped.review.tasks.map(({ key }) => key)).size).toBe(3)
    expect(mapped.extraction.tables[0]?.columns).toEqual([...columns])
    expect(mapped.extraction.tasks).toHaveLength(2)
    expect((await core.client.directives.draft({ id: draft.id })).review).toEqual(mapped.review)
    await core.app.close()

    const again = await openCore(dataDir)
    const later = await table(['1', 'Việc của năm sau', 'Sở Khoa học và Công nghệ', '12/2027'])
    const next = await again.client.directives.read({ handle: await again.upload('b.xlsx', later) })
    expect(next.review.tasks).toMatchObject([{ agencies: ['Sở Khoa học và Công nghệ'], mine: true }])
    await again.app.close()
  })

  it('works in an appendix file, whose places stand behind the letter', async () => {
    const core = await readyCore()
    const letter =
      'UBND TỈNH\nSố: 5/UBND-VX\n\nKính gửi: Các sở.\n\n1. Sở Nội vụ rà soát quy chế trước ngày 30/6/2026./.\n'
    const draft = await core.client.directives.readText({ name: 'thư', text: letter })
    const rows = await table(['1', 'Rà soát kho dữ liệu', 'Sở Y tế', '30/6/2026'])
    const both = await core.client.directives.appendFile({
      id: draft.id,
      handle: await core.upload('phụ lục.xlsx', rows),
    })
    const mapped = await core.client.directives.mapColumns({ id: draft.id, table: 0, columns: [...columns] })
    const last = mapped.review.tasks.at(-1)
    expect(mapped.review.tasks).toHaveLength(both.review.tasks.length)
    expect(last).toMatchObject({ path: 'PL1.1', agencies: ['Sở Y tế'] })
    expect(mapped.sourceText.slice(last?.span?.start, last?.span?.end)).toBe('Rà soát kho dữ liệu')
    await core.app.close()
  })

  it('carries head, document and remark of a row to clause and commitment', async () => {
    const core = await readyCore()
    const heads =
      'STT | Nhiệm vụ | Chủ trì | Thời hạn | Người đứng đầu chịu trách nhiệm | Văn bản giao | Ghi chú'
    const row =
      '1 | Rà soát kho dữ liệu | Sở Khoa học và Công nghệ | 30/6/2026 | Ông Lê An | Công văn số 5/UBND-VX | Ưu tiên'
    const text = `DANH MỤC NHIỆM VỤ\n| ${heads} |\n| ${row} |\n`
    const draft = await core.client.directives.readText({ name: 'bảng', text })
    const told = { accountable: 'Ông Lê An', sourceDocument: 'Công văn số 5/UBND-VX', note: 'Ưu tiên' }
    expect(draft.review.tasks).toMatchObject([{ ...told, mine: true }])
    const { directiveId, commitmentIds } = await core.client.directives.confirm({
      id: draft.id,
      review: draft.review,
      rememberedGroups: {},
    })
    expect((await core.client.directives.get({ id: directiveId })).clauses).toMatchObject([told])
    const [id = ''] = commitmentIds
    expect(await core.client.commitments.get({ id, asOf: '2025-12-14' })).toMatchObject(told)
    await core.app.close()
  })

  it('refuses columns that do not fit, and tables that are not there', async () => {
    const core = await readyCore()
    const rows = await table(['1', 'Rà soát kho dữ liệu', 'Sở Y tế', '30/6/2026'])
    const { id } = await core.client.directives.read({ handle: await core.upload('a.xlsx', rows) })
    await expect(
      core.client.directives.mapColumns({ id, table: 0, columns: ['text'] }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(core.client.directives.mapColumns({ id, table: 7, columns: [] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const none = await core.client.directives.mapColumns({ id, table: 0, columns: [null, null, null, null] })
    expect(none.review.tasks).toEqual([])
    await core.app.close()
  })
})
