import { join } from 'node:path'
import Database from 'better-sqlite3'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { IndicatorFact, IndicatorProfile } from '../../src-main/contract/indicator.ts'
import type { SearchAnswer, SearchKind } from '../../src-main/contract/search.ts'
import { openDatabase } from '../../src-main/storage/database.ts'
import { migrations } from '../../src-main/storage/migrate.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { noDeadline } from '../support/facts.ts'
import { letterText } from '../support/letter-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { workbookOfRows } from '../support/workbook.ts'

const asOf = '2025-12-14'

async function coreWithLetter(dataDir = temporaryFolder()) {
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  const draft = await core.client.directives.readText({ name: 'thư', text: letterText(624) })
  const confirmed = await core.client.directives.confirm({
    id: draft.id,
    review: draft.review,
    rememberedGroups: {},
  })
  const [first = '', second = ''] = confirmed.commitmentIds
  return { core, dataDir, directiveId: confirmed.directiveId, first, second }
}

function find(core: OpenCore, text: string, kind: SearchKind | null = null): Promise<SearchAnswer> {
  return core.client.search.find({ text, kind })
}

/** What was found, as "kind: title". */
async function titles(core: OpenCore, text: string, kind: SearchKind | null = null): Promise<string[]> {
  const { groups } = await find(core, text, kind)
  return groups.flatMap((group) => group.hits.map((hit) => `${hit.kind}: ${hit.title.text}`))
}

const progress = (text: string) =>
  ({ kind: 'progress', percent: 50, text, obstacles: '', proposals: '' }) as const

describe('searching everything', () => {
  it('finds directives, commitments and the clauses of others by any words in any order', async () => {
    const { core, directiveId, first } = await coreWithLetter()
    const { groups } = await find(core, 'danh muc ra soat')
    expect(groups.map(({ kind }) => kind)).toContain('commitment')
    const hit = groups.find(({ kind }) => kind === 'commitment')?.hits[0]
    expect(hit).toMatchObject({ ref: first, owner: directiveId, mark: null })
    expect(hit?.context.text).toBe('Công văn 624/UBND-TH, mục 1.a')
    expect(hit?.title.marks.map(({ start, end }) => hit.title.text.slice(start, end))).toEqual([
      'Rà soát danh mục',
    ])
    expect(await titles(core, 'bố trí kinh phí', 'clause')).toEqual([
      expect.stringMatching(/^clause: Bố trí kinh phí cho việc chuẩn hóa dữ liệu/),
    ])
    // Our own clauses are commitments, but clauses all the same.
    expect(await titles(core, 'danh mục', 'clause')).toEqual([expect.stringMatching(/^clause: Rà soát/)])
    expect(await titles(core, 'danh mục')).not.toContainEqual(expect.stringMatching(/^clause/))
    expect(await titles(core, 'chuẩn hoá', 'directive')).toHaveLength(1)
    await core.app.close()
  })

  it('finds numbers of documents as typed, whole or in part', async () => {
    const { core } = await coreWithLetter()
    for (const typed of ['624', '624/UBND', '624/UBND-TH', '624/ubnd-th']) {
      const { groups } = await find(core, typed)
      expect(groups[0]?.kind, typed).toBe('directive')
      expect(groups[0]?.hits[0]?.title.text).toBe('Công văn 624/UBND-TH: V/v triển khai dữ liệu dùng chung')
    }
    expect(await titles(core, '214/NQ-CP', 'directive')).toHaveLength(1)
    expect(await titles(core, '625')).toEqual([])
    await core.app.close()
  })

  it('puts what has the marks as typed before what has others', async () => {
    const { core, first, second } = await coreWithLetter()
    const record = (commitmentId: string, text: string) =>
      core.client.commitments.record({
        commitmentId,
        happenedOn: '2025-11-20',
        content: progress(text),
        evidenceIds: [],
      })
    await record(first, 'Họp ở khu phía Đông.')
    await record(second, 'Việc đồng bộ đã xong.')
    const found = async (text: string) =>
      (await find(core, text, 'commitment')).groups.flatMap(({ hits }) => hits.map(({ ref }) => ref))
    expect(await found('đông')).toEqual([first, second])
    expect(await found('đồng')).toEqual([second, first])
    expect(await found('dong')).toHaveLength(2)
    // Without marks typed, names of files that have none are no better than words that have them.
    await record(second, 'Tệp khu-phia-dong.txt')
    const [group] = (await find(core, 'khu phia dong', 'commitment')).groups
    expect(group?.hits).toHaveLength(2)
    expect(group?.hits[0]?.excerpt?.marks).not.toEqual([])
    await core.app.close()
  })

  it('forgives a typing error where nothing else is found, and says so', async () => {
    const { core } = await coreWithLetter()
    const { groups, insteadOf } = await find(core, 'danh muc thuojc pham vi')
    expect(groups.length).toBeGreaterThan(0)
    expect(insteadOf).toEqual([{ typed: 'thuojc', found: 'thuoc' }])
    expect((await find(core, 'danh mục')).insteadOf).toEqual([])
    expect((await find(core, 'xyzt')).groups).toEqual([])
    expect((await find(core, ' ”“ % " ( * ')).groups).toEqual([])
    await core.app.close()
  })
})

describe('the index in step with the facts', () => {
  it('follows corrections, retractions, withdrawals and an import that was taken back', async () => {
    const { core, directiveId, first } = await coreWithLetter()
    const record = async (content: Parameters<typeof core.client.commitments.record>[0]['content']) => {
      const input = { commitmentId: first, happenedOn: '2025-11-20', content, evidenceIds: [] }
      return (await core.client.commitments.record(input)).factId
    }
    const factId = await record(progress('Đã gửi phiếu khảo sát tới mười xã.'))
    expect(await titles(core, 'phiếu khảo sát')).toHaveLength(1)
    await record({ kind: 'retracted', factId, reason: 'nhập nhầm', replacedBy: null })
    expect(await titles(core, 'phiếu khảo sát')).toEqual([])

    await record({ kind: 'amended', text: 'Lập kho dữ liệu không gian', deadline: null, reason: '' })
    expect(await titles(core, 'kho dữ liệu không gian')).toEqual(['commitment: Lập kho dữ liệu không gian'])
    expect(await titles(core, 'danh mục thuộc phạm vi', 'commitment')).toEqual([])

    await record({ kind: 'withdrawn', reason: 'giao cơ quan khác', document: { number: '', date: null } })
    expect((await find(core, 'kho dữ liệu không gian')).groups[0]?.hits[0]?.mark).toBe('withdrawn')

    await core.client.directives.takeBack({ id: directiveId })
    for (const text of ['kho dữ liệu không gian', '624', 'bố trí kinh phí']) {
      expect(await titles(core, text)).toEqual([])
    }
    await core.client.directives.restore({ id: directiveId })
    expect(await titles(core, 'kho dữ liệu không gian')).toHaveLength(1)
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('knows the people whom facts name, once each', async () => {
    const { core, first, second } = await coreWithLetter()
    const clears = { person: '', work: 'Rà soát', time: '', responsibility: '', product: '', authority: '' }
    for (const commitmentId of [first, second]) {
      await core.client.commitments.record({
        commitmentId,
        happenedOn: '2025-11-20',
        content: {
          kind: 'clears',
          clears: { ...clears, person: 'Trần Ngọc Hân, Phòng Chuyển đổi số', responsibility: 'Võ Hoàng Duy' },
        },
        evidenceIds: [],
      })
    }
    const { groups } = await find(core, 'ngoc han')
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['person', 1],
      ['commitment', 2],
    ])
    expect(groups[0]?.hits[0]).toMatchObject({
      title: { text: 'Trần Ngọc Hân' },
      context: { text: 'Phòng Chuyển đổi số' },
    })
    await core.app.close()
  })

  it('knows the people of the directory with their unit, and follows every step of theirs', async () => {
    const { core } = await coreWithLetter()
    const { directory } = core.client
    const unit = { name: 'Phòng Chuyển đổi số', variants: [], symbol: '', active: true }
    const { id: unitId } = await directory.save({ entity: 'unit', id: null, content: unit })
    const person = {
      name: 'Trần Ngọc Hân',
      variants: ['chị Hân'],
      title: 'Trưởng phòng',
      unitId,
      phone: '0912 345 678',
      email: '',
      leader: false,
      fieldIds: [],
      active: true,
    }
    const { id, changeId } = await directory.save({ entity: 'person', id: null, content: person })
    const staff = async (text: string) =>
      (await find(core, text, 'staff')).groups[0]?.hits.map((hit) => [
        hit.ref,
        hit.title.text,
        hit.context.text,
        hit.mark,
      ]) ?? []
    const found = [id, 'Trần Ngọc Hân', 'Trưởng phòng, Phòng Chuyển đổi số', null]
    for (const text of ['ngoc han', 'chi han', '0912', 'truong phong chuyen doi so']) {
      expect(await staff(text), text).toEqual([found])
    }
    expect((await find(core, 'ngoc han')).groups.map(({ kind }) => kind)).toEqual(['staff'])

    const renamed = { ...unit, name: 'Phòng Công nghệ số' }
    const { changeId: renaming } = await directory.save({ entity: 'unit', id: unitId, content: renamed })
    expect(await staff('cong nghe so')).toHaveLength(1)
    const { changeId: back } = await directory.undo({ changeId: renaming })
    expect(await staff('cong nghe so')).toEqual([])
    await directory.undo({ changeId: back })
    expect(await staff('cong nghe so')).toHaveLength(1)

    await directory.save({ entity: 'person', id, content: { ...person, active: false } })
    expect((await staff('ngoc han'))[0]?.[3]).toBe('left')
    const { changeId: removal } = await directory.remove({ entity: 'person', ids: [id] })
    expect(await staff('ngoc han')).toEqual([])
    await directory.undo({ changeId: removal })
    expect(await staff('ngoc han')).toHaveLength(1)
    await directory.undo({ changeId })
    expect(await staff('ngoc han')).toHaveLength(1)
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('finds indicators by name, source and notes, as they stand now', async () => {
    const { core, directiveId } = await coreWithLetter()
    const profile: IndicatorProfile = {
      name: 'Tỉ lệ hồ sơ trực tuyến',
      unit: '%',
      target: 80,
      direction: 'up',
      counting: 'cumulative',
      measure: 'share',
      numeratorName: 'hồ sơ nộp qua mạng',
      denominatorName: 'hồ sơ',
      field: 'Cải cách hành chính',
      directiveId,
      source: 'Phụ lục giao chỉ tiêu',
      from: '2025-01-01',
      to: '2025-12-31',
      plan: [],
    }
    const described = (words: Partial<IndicatorProfile>) =>
      ({ kind: 'described', profile: { ...profile, ...words } }) as const
    const record = (indicatorId: string | null, content: IndicatorFact) =>
      core.client.indicators.record({ indicatorId, content, evidenceIds: [] })
    const { indicatorId } = await record(null, described({}))
    const value = { from: '2025-01-01', to: '2025-09-30', numerator: 5, denominator: 10 }
    const { factId } = await record(indicatorId, {
      kind: 'value',
      value: { ...value, note: 'Theo kho dữ liệu của Văn phòng' },
    })
    for (const text of [
      'tỷ lệ hồ sơ',
      'ti le ho so',
      'nop qua mang',
      'phu luc giao',
      'kho du lieu cua van phong',
    ]) {
      expect((await find(core, text, 'indicator')).groups[0]?.hits[0], text).toMatchObject({
        ref: indicatorId,
        title: { text: 'Tỉ lệ hồ sơ trực tuyến' },
        context: { text: 'Công văn 624/UBND-TH, Cải cách hành chính' },
        mark: null,
      })
    }
    await record(indicatorId, { kind: 'retracted', factId })
    expect(await titles(core, 'kho du lieu cua van phong', 'indicator')).toEqual([])
    await record(indicatorId, described({ name: 'Tỉ lệ hồ sơ số hóa' }))
    expect(await titles(core, 'ho so so hoa', 'indicator')).toEqual(['indicator: Tỉ lệ hồ sơ số hóa'])
    await record(indicatorId, { kind: 'putAside' })
    await core.client.directives.takeBack({ id: directiveId })
    expect((await find(core, 'ti le', 'indicator')).groups[0]?.hits[0]).toMatchObject({
      context: { text: 'Cải cách hành chính' },
      mark: 'putAside',
    })
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('finds both spellings of i and y, the one as typed before the other', async () => {
    const { core, first, second } = await coreWithLetter()
    const amend = (commitmentId: string, text: string) =>
      core.client.commitments.record({
        commitmentId,
        happenedOn: '2025-11-20',
        content: { kind: 'amended', text, deadline: null, reason: '' },
        evidenceIds: [],
      })
    await amend(first, 'Hạ tầng kĩ thuật của quí bốn')
    await amend(second, 'Hạ tầng kỹ thuật của quý bốn')
    const both = ['commitment: Hạ tầng kĩ thuật của quí bốn', 'commitment: Hạ tầng kỹ thuật của quý bốn']
    for (const typed of ['kĩ thuật', 'ha tang ki thuat', 'kỹ thuật', 'ky thuat', 'quy', 'qui', 'tang ky']) {
      expect((await titles(core, typed, 'commitment')).toSorted(), typed).toEqual(both)
    }
    expect((await titles(core, 'kĩ thuật', 'commitment'))[0]).toBe(both[0])
    expect((await titles(core, 'kỹ thuật', 'commitment'))[0]).toBe(both[1])
    const { groups } = await find(core, 'ky thuat', 'commitment')
    expect(
      groups[0]?.hits.map(({ title }) => title.marks.map(({ start, end }) => title.text.slice(start, end))),
    ).toEqual([['kỹ thuật'], ['kĩ thuật']])
    await core.app.close()
  })

  it('finds letters and reports, drafts marked, discarded ones not', async () => {
    const { core } = await coreWithLetter()
    const letter = await core.client.letters.draft({ asOf, directiveId: null, commitmentIds: [] })
    const content = { ...letter.content, subject: 'cam kết tiến độ dữ liệu đất đai' }
    await core.client.letters.save({ id: letter.id, content })
    expect((await find(core, 'dat dai', 'letter')).groups[0]?.hits[0]).toMatchObject({
      ref: letter.id,
      mark: 'draft',
    })
    await core.client.letters.discard({ id: letter.id })
    expect(await titles(core, 'dat dai', 'letter')).toEqual([])
    await core.client.letters.restore({ id: letter.id })
    await core.client.documents.issue({
      kind: 'letter',
      id: letter.id,
      number: '57',
      date: '2025-12-01',
      acceptFindings: true,
    })
    expect((await find(core, '57/SKHCN', 'letter')).groups[0]?.hits[0]).toMatchObject({
      ref: letter.id,
      mark: null,
    })
    await core.app.close()
  })

  it('never keeps a fact from being written', async () => {
    const { core, first } = await coreWithLetter()
    await core.app.indexer.settle()
    const { raw } = core.app.core.database
    raw.exec('drop table search_exact_commitment')
    const { factId } = await core.client.commitments.record({
      commitmentId: first,
      happenedOn: '2025-11-20',
      content: progress('Đã xong một phần.'),
      evidenceIds: [],
    })
    const detail = await core.client.commitments.get({ id: first, asOf })
    expect(detail.facts.map(({ id }) => id)).toEqual([factId])
    expect(raw.prepare('select kind, ref, urgent from search_pending').all()).toEqual([
      { kind: 'commitment', ref: first, urgent: -1 },
    ])
    expect(core.app.core.database.search.waiting()).toBe(0)
    await core.app.close()
  })
})

describe('the text inside evidence', () => {
  it('is read in the background and found, also under a file name that says nothing', async () => {
    const { core } = await coreWithLetter()
    const sheet = await workbookOfRows([
      ['Xã', 'Số hộ'],
      ['Vĩnh Hanh', '214'],
    ])
    const files: [string, Uint8Array<ArrayBuffer> | string][] = [
      ['a.txt', 'Biên bản bàn giao máy quét cho phường Long Xuyên.'],
      ['b.docx', docx('Kết quả số hoá hồ sơ lưu trữ năm 2024')],
      ['c.xlsx', sheet],
      ['d.bin', 'không đọc được'],
      ['mật.txt', 'TUYỆT MẬT\nkế hoạch phòng thủ'],
    ]
    for (const [name, content] of files) {
      await core.client.evidence.add({ handle: await core.upload(name, content) })
    }
    expect(await titles(core, 'a.txt')).toEqual(['evidence: a.txt'])
    await core.app.indexer.settle()
    expect(await titles(core, 'may quet long xuyen')).toEqual(['evidence: a.txt'])
    expect(await titles(core, 'số hóa lưu trữ', 'evidence')).toEqual(['evidence: b.docx'])
    expect(await titles(core, 'vinh hanh 214')).toEqual(['evidence: c.xlsx'])
    expect(await titles(core, 'phòng thủ')).toEqual([])
    const [group] = (await find(core, 'máy quét')).groups
    expect(group?.hits[0]?.excerpt?.text).toBe('Biên bản bàn giao máy quét cho phường Long Xuyên.')
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('of a large file is found passage by passage, and the file is listed once', async () => {
    const { core } = await coreWithLetter()
    const text = `${'Nội dung chung của biên bản. '.repeat(2000)}Riêng ấp Bình Phú còn thiếu. ${'Phần cuối. '.repeat(500)}`
    await core.client.evidence.add({ handle: await core.upload('dài.txt', text) })
    await core.app.indexer.settle()
    expect(await titles(core, 'nội dung biên bản')).toEqual(['evidence: dài.txt'])
    const [group] = (await find(core, 'ap binh phu')).groups
    expect(group?.hits[0]?.excerpt?.text).toContain('Riêng ấp Bình Phú còn thiếu.')
    await core.app.close()
  })
})

describe('making the index anew', () => {
  it('happens by itself for data of an earlier version, in slices, and ends the same', async () => {
    const { core, dataDir, first } = await coreWithLetter()
    await core.client.commitments.record({
      commitmentId: first,
      happenedOn: '2025-11-20',
      content: progress('Đã họp với Trần Văn Út.'),
      evidenceIds: [],
    })
    await core.app.indexer.settle()
    const before = contents(core)
    await core.app.close()
    const raw = new Database(join(dataDir, 'camket.db'))
    raw.exec(`update setting set value = '0' where key = 'searchVersion'`)
    raw.exec(`delete from search_document where kind = 'commitment'`)
    raw.close()

    const again = await openCore(dataDir)
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.indexer.settle()
    expect(contents(again)).toEqual(before)
    expect(await titles(again, 'họp với')).toHaveLength(1)
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.close()
  })

  it('covers people who were in the directory before they were searched', async () => {
    const { core, dataDir } = await coreWithLetter()
    const blank = { variants: [], title: '', unitId: null, phone: '', email: '', leader: false, fieldIds: [] }
    const content = { ...blank, name: 'Trần Ngọc Hân', active: true }
    await core.client.directory.save({ entity: 'person', id: null, content })
    await core.app.close()
    const raw = new Database(join(dataDir, 'camket.db'))
    for (const kind of ['indicator', 'staff']) {
      raw.exec(`drop table search_folded_${kind}; drop table search_exact_${kind};
        delete from search_document where kind = '${kind}'`)
    }
    for (const table of ['indicator_fact', 'directory_version', 'directory_change']) {
      raw.exec(`drop trigger search_after_insert_${table}`)
    }
    raw.exec('drop index directory_version_by_entry')
    raw.exec(`delete from kysely_migration where name = '0008-search-kinds'`)
    raw.exec(`update setting set value = '1' where key = 'searchVersion'`)
    raw.close()

    const again = await openCore(dataDir)
    expect(await titles(again, 'ngoc han')).toEqual([])
    await again.app.indexer.settle()
    expect(await titles(again, 'ngoc han')).toEqual(['staff: Trần Ngọc Hân'])
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.close()
  })

  it('is called for by the check when the index and the facts differ', async () => {
    const { core } = await coreWithLetter()
    await core.app.indexer.settle()
    const { raw } = core.app.core.database
    raw.exec(`update search_document set title = 'khác' where kind = 'directive' and part = 0`)
    raw.exec(
      `delete from search_exact_commitment where rowid = (select max(id) from search_document where kind = 'commitment')`,
    )
    raw.exec('drop trigger search_after_insert_fact')
    const { ok, database } = await core.client.app.verify({})
    expect(ok).toBe(false)
    expect(database).toEqual([
      'search index: search_after_insert_fact is missing',
      expect.stringMatching(/^search index: directive \S+ is out of date$/),
      'search index: search_exact_commitment does not hold what it should',
    ])
    expect((await core.client.search.rebuild({})).waiting).toBeGreaterThan(3)
    await core.app.indexer.settle()
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('covers a database that was filled before there was an index', async () => {
    const dataDir = temporaryFolder()
    const steps = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0004'))
    const old = await openDatabase({ dataDir, now: () => new Date(), steps })
    const authored = { agency_id: 'a', device_id: 'd' }
    const content = JSON.stringify(progress('Đã kiểm kê xong kho lưu trữ.'))
    await old.write(async (trx) => {
      await trx
        .insertInto('commitment')
        .values({
          ...authored,
          id: uuid(1),
          directive_id: null,
          clause_id: null,
          path: null,
          text: 'Kiểm kê tài liệu lưu trữ',
          agencies: '[]',
          coordinating: '[]',
          role: 'lead',
          deadline: JSON.stringify(noDeadline),
          report_to: null,
          product: null,
          assigned_on: null,
          registered_at: '2025-10-01T02:00:00.000Z',
          search_text: '',
        })
        .execute()
      await trx
        .insertInto('fact')
        .values({
          ...authored,
          id: uuid(2),
          commitment_id: uuid(1),
          kind: 'progress',
          happened_on: '2025-11-01',
          entered_at: '2025-11-01T02:00:00.000Z',
          content,
        })
        .execute()
    })
    await old.close()

    const core = await openCore(dataDir)
    expect(await titles(core, 'kiểm kê')).toEqual([])
    await core.app.indexer.settle()
    expect(await titles(core, 'tai lieu')).toEqual(['commitment: Kiểm kê tài liệu lưu trữ'])
    expect((await find(core, 'kho lưu trữ')).groups[0]?.hits[0]?.excerpt?.text).toBe(
      'Đã kiểm kê xong kho lưu trữ.',
    )
    await core.app.close()
  })
})

function uuid(last: number): string {
  return `01990000-0000-7000-8000-${last.toString().padStart(12, '0')}`
}

/** Everything in the index apart from its numbers. */
function contents(core: OpenCore): unknown[] {
  return core.app.core.database.raw
    .prepare(
      'select kind, ref, part, owner, title, context, body, mark from search_document order by 1, 2, 3',
    )
    .all()
}

function docx(text: string): Uint8Array<ArrayBuffer> {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  return new Uint8Array(zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }))
}
