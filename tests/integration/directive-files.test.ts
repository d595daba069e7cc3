import { describe, expect, it } from 'vitest'
import type { DirectiveDraft, Review } from '../../src-main/contract/directive.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { letterText } from '../support/letter-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'
const rows = [
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ',
  '(Kèm theo Công văn số 7/UBND-TH ngày 20/10/2025 của Ủy ban nhân dân tỉnh)',
  '',
  '| STT | Nhiệm vụ | Chủ trì | Thời hạn |',
  '| 1 | Rà soát kho dữ liệu | Sở Khoa học và Công nghệ | 30/6/2026 |',
  '| 2 | Lập kế hoạch kiểm tra | Thanh tra tỉnh | Quý III/2026 |',
].join('\n')

async function readyCore(): Promise<OpenCore> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  return core
}

const reader = (core: OpenCore) => async (name: string, text: string) =>
  core.client.directives.read({ handle: await core.upload(name, text) })

/** Whether the words of every task stand at its place. */
function expectInPlace({ sourceText, review }: DirectiveDraft): void {
  for (const { span, text } of review.tasks) {
    expect(sourceText.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toContain(text.slice(0, 30))
  }
}

const changed = (review: Review, key: string, text: string): Review => ({
  ...review,
  tasks: review.tasks.map((task) => (task.key === key ? { ...task, text } : task)),
})

describe('a letter and its appendix as two files', () => {
  it('are found to belong together, and become one directive with what was decided on both', async () => {
    const core = await readyCore()
    const { directives } = core.client
    const read = reader(core)
    const appendix = await read('bảng nhiệm vụ.txt', rows)
    const stranger = await read('thư khác.txt', letterText(9))
    const letter = await read('thư.txt', letterText(7))
    const related = await directives.related({ id: letter.id })
    expect(related).toMatchObject([{ id: appendix.id, relation: 'appendix', why: 'number' }])
    expect(await directives.related({ id: appendix.id })).toMatchObject([
      { id: letter.id, relation: 'letter', why: 'number' },
    ])
    expect(await directives.related({ id: stranger.id })).toEqual([])

    const [first] = appendix.review.tasks
    await directives.saveDraft({
      id: appendix.id,
      review: changed(appendix.review, first?.key ?? '', 'Rà soát kho dữ liệu của sở'),
    })
    const both = await directives.appendDraft({ id: letter.id, other: appendix.id })
    expect(both.files.map(({ name }) => name)).toEqual(['thư.txt', 'bảng nhiệm vụ.txt'])
    expect(both.review.header.documentNumber).toBe('7/UBND-TH')
    expect(both.review.tasks.slice(3).map(({ path, text, mine }) => [path, text, mine])).toEqual([
      ['PL1.1', 'Rà soát kho dữ liệu của sở', true],
      ['PL1.2', 'Lập kế hoạch kiểm tra', false],
    ])
    expect(both.splittable).toEqual({ id: appendix.id, fileName: 'bảng nhiệm vụ.txt' })
    expect((await directives.drafts({})).map(({ id }) => id).toSorted()).toEqual(
      [letter.id, stranger.id].toSorted(),
    )
    const { directiveId } = await directives.confirm({
      id: letter.id,
      review: both.review,
      rememberedGroups: {},
    })
    const { files, clauses } = await directives.get({ id: directiveId })
    expect(files.map(({ name }) => name)).toEqual(['thư.txt', 'bảng nhiệm vụ.txt'])
    expect(clauses).toHaveLength(5)
    await core.app.close()
  })

  it('are parted again, each with its own tasks as they are now', async () => {
    const core = await readyCore()
    const { directives } = core.client
    const read = reader(core)
    const letter = await read('thư.txt', letterText(7))
    const appendix = await read('bảng nhiệm vụ.txt', rows)
    const both = await directives.appendDraft({ id: letter.id, other: appendix.id })
    const last = both.review.tasks.at(-1)?.key ?? ''
    const mapped = await directives.mapColumns({
      id: letter.id,
      table: 0,
      columns: ['path', 'text', 'coordinating', 'deadline'],
    })
    expect(mapped.review.tasks.at(-1)).toMatchObject({ agencies: [], coordinating: ['Thanh tra tỉnh'] })
    expectInPlace(mapped)
    expect(mapped.review.tasks.map(({ key }) => key)).not.toContain(last)
    const end = mapped.review.tasks.at(-1)?.key ?? ''
    await directives.saveDraft({
      id: letter.id,
      review: changed(mapped.review, end, 'Lập kế hoạch kiểm tra năm 2026'),
    })

    const { draft, otherId } = await directives.splitDraft({ id: letter.id })
    expect(otherId).toBe(appendix.id)
    expect(draft).toMatchObject({ ...letter, updatedAt: draft.updatedAt })
    const parted = await directives.draft({ id: appendix.id })
    expect(parted.sourceText).toBe(appendix.sourceText)
    expect(parted.review.tasks.map(({ path, text }) => [path, text])).toEqual([
      ['1', 'Rà soát kho dữ liệu'],
      ['2', 'Lập kế hoạch kiểm tra năm 2026'],
    ])
    expect(parted.review.tasks.map(({ span }) => span)).toEqual(appendix.review.tasks.map(({ span }) => span))
    expect(parted.extraction.tables[0]).toMatchObject({
      path: appendix.extraction.tables[0]?.path,
      span: appendix.extraction.tables[0]?.span,
      columns: ['path', 'text', 'coordinating', 'deadline'],
    })
    const { deadline } = parted.extraction.tasks[0]?.places ?? {}
    expect(parted.sourceText.slice(deadline?.[0]?.start, deadline?.[0]?.end)).toBe('30/6/2026')
    await expect(directives.splitDraft({ id: letter.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await core.app.close()
  })

  it('keep paths of their own, also where a table is mapped by hand', async () => {
    const core = await readyCore()
    const { directives } = core.client
    const first = '| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Rà soát kho dữ liệu | Sở Y tế | 30/6/2026 |'
    const second = '| TT | Đầu việc thêm | Nơi đảm nhận |\n| 1 | Sơn lại cửa kho | Sở Nội vụ |'
    const draft = await directives.readText({
      name: 'hai bảng',
      text: `DANH MỤC NHIỆM VỤ\n${first}\n\nBảng sau:\n\n${second}\n`,
    })
    expect(draft.review.tasks.map(({ path }) => path)).toEqual(['1'])
    const { review } = await directives.mapColumns({
      id: draft.id,
      table: 1,
      columns: ['path', 'text', 'lead'],
    })
    expect(review.tasks).toHaveLength(2)
    expect(review.tasks.map(({ path }) => path)).toEqual(['1', '1(2)'])
    await core.app.close()
  })
})

describe('taking an import back', () => {
  it('brings the draft back as it was confirmed, and restoring ends it again', async () => {
    const core = await readyCore()
    const { directives } = core.client
    const draft = await reader(core)('thư.txt', letterText(7))
    const review = changed(draft.review, '0', 'Rà soát danh mục dữ liệu (đã sửa tay)')
    const { directiveId } = await directives.confirm({ id: draft.id, review, rememberedGroups: {} })
    expect(await directives.drafts({})).toEqual([])

    expect(await directives.takeBack({ id: directiveId })).toEqual({ draftId: draft.id })
    const back = await directives.draft({ id: draft.id })
    expect(back).toMatchObject({ review, sourceText: draft.sourceText, duplicateOf: null })
    expect(await directives.takeBack({ id: directiveId })).toEqual({ draftId: null })
    const again = changed(back.review, '1', 'Sửa thêm sau khi rút lại')
    await directives.saveDraft({ id: draft.id, review: again })

    await directives.restore({ id: directiveId })
    expect(await directives.drafts({})).toEqual([])
    expect((await directives.get({ id: directiveId })).clauses[0]?.text).toBe(review.tasks[0]?.text)
    await directives.takeBack({ id: directiveId })
    expect((await directives.draft({ id: draft.id })).review).toEqual(again)
    const confirmed = await directives.confirm({ id: draft.id, review: again, rememberedGroups: {} })
    expect(confirmed.directiveId).not.toBe(directiveId)
    expect(await directives.list({})).toHaveLength(1)
    expect(await core.client.app.verify({})).toMatchObject({ ok: true })
    await core.app.close()
  })
})

describe('a letter that comes again with changes', () => {
  it('corrects the commitments registered from it in one step, and takes that back in one', async () => {
    const core = await readyCore()
    const { directives, commitments } = core.client
    const read = reader(core)
    const draft = await read('thư.txt', letterText(7))
    const { directiveId } = await directives.confirm({
      id: draft.id,
      review: draft.review,
      rememberedGroups: {},
    })
    const text = letterText(7)
      .replace('trước ngày 15/11/2025', 'trước ngày 30/11/2025')
      .replace('lên kho dùng chung của tỉnh', 'lên kho dữ liệu dùng chung của tỉnh')
      .replace('2. Giao Sở Tài chính', '2. Giao Sở Nội vụ')
    const again = await read('bản sửa.txt', text)
    const comparison = await directives.compare({ id: again.id })
    expect(comparison.tasks.map(({ kind, path, values }) => [kind, path, values])).toEqual([
      ['changed', '1.a', [{ name: 'lastDay', before: '2025-11-15', after: '2025-11-30' }]],
      ['changed', '1.b', []],
      ['changed', '2', [{ name: 'agencies', before: 'Sở Tài chính', after: 'Sở Nội vụ' }]],
    ])
    // What the screen sends: see `amendments`.
    const { amendments } = await import('../../src-renderer/directives/review/amendments.ts')
    const changes = amendments(comparison, again.review.tasks, 'Sửa theo văn bản đến lại')
    expect(changes.map(({ key }) => key)).toEqual(['0', '1'])
    const { factIds } = await commitments.recordMany({
      items: changes.map(({ commitmentId, content }) => ({ commitmentId, content })),
      happenedOn: '2025-10-20',
    })
    const everything = { asOf, directiveId, leaves: [], search: '' }
    const rowsNow = await commitments.list(everything)
    expect(rowsNow.map((row) => [row.deadline.lastDay, row.text.includes('kho dữ liệu dùng chung')])).toEqual(
      [
        ['2025-11-30', false],
        [null, true],
      ],
    )
    expect(
      amendments(
        comparison,
        again.review.tasks.map((task) => ({ ...task, dropped: true })),
        '',
      ),
    ).toEqual([])
    await commitments.retractMany({ factIds, reason: 'Bấm nhầm' })
    expect((await commitments.list(everything)).map((row) => row.deadline.lastDay)).toEqual([
      '2025-11-15',
      null,
    ])
    await core.app.close()
  })
})
