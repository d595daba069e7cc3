import { describe, expect, it } from 'vitest'
import type { IndicatorFact, IndicatorProfile } from '../../src-main/contract/indicator.ts'
import { coreWithLetter, find, progress, titles } from '../support/search.ts'

const asOf = '2025-12-14'

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
