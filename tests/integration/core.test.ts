import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failure } from '../../src-main/contract/routes.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore, origin } from '../support/core-client.ts'
import { letterText } from '../support/letter-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asOf = '2025-12-14'
const everything = { asOf, directiveId: null, leaves: [], search: '' }

async function readyCore(dataDir = temporaryFolder()): Promise<OpenCore> {
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  return core
}

async function withLetter(core: OpenCore) {
  const draft = await core.client.directives.read({ handle: await core.upload('thư.txt', letterText(7)) })
  const confirmed = await core.client.directives.confirm({
    id: draft.id,
    review: draft.review,
    rememberedGroups: {},
  })
  return { draft, ...confirmed }
}

describe('the core behind its door', () => {
  it('knows no agency at first and sets one up once', async () => {
    const core = await openCore(temporaryFolder())
    expect(await core.client.app.state({})).toMatchObject({ agency: null, today: asOf, sample: false })
    await expect(core.client.directives.list({})).resolves.toEqual([])
    await expect(core.client.commitments.list(everything)).rejects.toMatchObject({ code: 'NOT_SET_UP' })
    const profile = agencyProfileOf('Sở Tài chính')
    expect((await core.client.app.setUp(profile)).agency).toMatchObject({ name: 'Sở Tài chính' })
    await expect(core.client.app.setUp(profile)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await core.app.close()
  })

  it('registers a letter only when it is confirmed, and what concerns the agency as commitments', async () => {
    const core = await readyCore()
    const draft = await core.client.directives.read({ handle: await core.upload('thư.txt', letterText(7)) })
    expect(await core.client.directives.list({})).toEqual([])
    expect(draft.review.header).toMatchObject({
      documentNumber: '7/UBND-TH',
      documentDate: '2025-10-20',
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
    })
    expect(draft.review.tasks.map((task) => [task.path, task.mine])).toEqual([
      ['1.a', true],
      ['1.b', true],
      ['2', false],
    ])
    const { commitmentIds } = await core.client.directives.confirm({
      id: draft.id,
      review: draft.review,
      rememberedGroups: {},
    })
    const rows = await core.client.commitments.list(everything)
    expect(rows.map((row) => row.id)).toEqual(commitmentIds)
    expect(rows.map((row) => row.status.leaf)).toEqual(['openOverdue', 'standing'])
    expect(await core.client.directives.drafts({})).toEqual([])
    await core.app.close()
  })

  it('registers a letter once, also on a double click', async () => {
    const core = await readyCore()
    const { id, review } = await core.client.directives.readText({ name: 'thư', text: letterText(7) })
    const confirm = () => core.client.directives.confirm({ id, review, rememberedGroups: {} })
    const outcomes = await Promise.allSettled([confirm(), confirm()])
    expect(outcomes.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await core.client.directives.list({})).toHaveLength(1)
    await core.app.close()
  })

  it('keeps a draft, its corrections and everything confirmed over a restart', async () => {
    const dataDir = temporaryFolder()
    const first = await readyCore(dataDir)
    const { directiveId } = await withLetter(first)
    const draft = await first.client.directives.readText({ name: 'dán vào', text: letterText(8) })
    const [task, ...others] = draft.review.tasks
    if (task === undefined) throw new Error('no task was read')
    const changed = { ...draft.review, tasks: [{ ...task, text: 'Việc đã sửa lại' }, ...others] }
    await first.client.directives.saveDraft({ id: draft.id, review: changed })
    await first.app.close()

    const second = await openCore(dataDir)
    expect((await second.client.directives.draft({ id: draft.id })).review).toEqual(changed)
    expect((await second.client.directives.get({ id: directiveId })).clauses).toHaveLength(3)
    await second.app.close()
  })

  it('notices the same letter, and takes an import back and restores it', async () => {
    const core = await readyCore()
    const { directiveId } = await withLetter(core)
    const again = await core.client.directives.readText({ name: 'lần hai', text: letterText(7) })
    expect(again.duplicateOf?.id).toBe(directiveId)
    await core.client.directives.takeBack({ id: directiveId })
    expect(await core.client.commitments.list(everything)).toEqual([])
    expect((await core.client.directives.draft({ id: again.id })).duplicateOf).toBeNull()
    await core.client.directives.restore({ id: directiveId })
    expect(await core.client.commitments.list(everything)).toHaveLength(2)
    expect((await core.client.statistics.get({ asOf })).total).toBe(2)
    await core.app.close()
  })

  it('compares a corrected letter with the one registered before', async () => {
    const core = await readyCore()
    const { directiveId } = await withLetter(core)
    const corrected = letterText(7).replace('trước ngày 15/11/2025', 'trước ngày 30/11/2025')
    const draft = await core.client.directives.readText({ name: 'bản sửa', text: corrected })
    const found = await core.client.directives.compare({ id: draft.id })
    expect(found.directiveId).toBe(directiveId)
    expect(found.header).toEqual([])
    expect(found.tasks.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', '1.a'],
      ['same', '1.b'],
      ['same', '2'],
    ])
    await core.app.close()
  })

  it('takes an appendix that came as a file of its own into the same directive', async () => {
    const core = await readyCore()
    const draft = await core.client.directives.read({ handle: await core.upload('thư.txt', letterText(7)) })
    const appendix = letterText(8)
    const both = await core.client.directives.appendFile({
      id: draft.id,
      handle: await core.upload('phụ lục.txt', appendix),
    })
    expect(both.files.map((file) => file.name)).toEqual(['thư.txt', 'phụ lục.txt'])
    expect(both.review.tasks.map((task) => task.path)).toEqual([
      ...draft.review.tasks.map((task) => task.path),
      ...draft.review.tasks.map((task) => `PL1.${task.path}`),
    ])
    for (const { span, text } of both.review.tasks) {
      if (span === null) throw new Error('every task that was read has its place')
      const words = both.sourceText.slice(span.start, span.end).replace(/\s+/g, ' ')
      expect(words).toContain(text.slice(0, 40))
    }
    expect(await (await core.get(`/drafts/${draft.id}/1`)).text()).toBe(appendix)
    const { directiveId } = await core.client.directives.confirm({
      id: draft.id,
      review: both.review,
      rememberedGroups: {},
    })
    const { files } = await core.client.directives.get({ id: directiveId })
    expect(files.map((file) => file.name)).toEqual(['thư.txt', 'phụ lục.txt'])
    await core.app.close()
  })

  it('computes clears, status and evidence from the facts recorded', async () => {
    const core = await readyCore()
    const { commitmentIds } = await withLetter(core)
    const [id = ''] = commitmentIds
    const before = await core.client.commitments.get({ id, asOf })
    expect(before.missingClears).toEqual(['person', 'responsibility', 'product'])
    const clears = { ...before.clears, person: 'Trần Hân', responsibility: 'Lê Duy', product: 'Danh mục' }
    const record = (content: Parameters<typeof core.client.commitments.record>[0]['content'], on: string) =>
      core.client.commitments.record({ commitmentId: id, happenedOn: on, content, evidenceIds: [] })
    await record({ kind: 'clears', clears }, '2025-10-22')
    const files = []
    for (const name of ['biên bản.txt', 'ảnh.png']) {
      files.push(await core.client.evidence.add({ handle: await core.upload(name, `nội dung ${name}`) }))
    }
    await core.client.commitments.record({
      commitmentId: id,
      happenedOn: '2025-11-10',
      content: { kind: 'progress', percent: 60, text: 'Xong hai phần ba.', obstacles: '', proposals: '' },
      evidenceIds: files.map((file) => file.id),
    })
    await record({ kind: 'reportedDone', text: '' }, '2025-11-14')
    const after = await core.client.commitments.get({ id, asOf })
    expect(after).toMatchObject({
      missingClears: [],
      evidenceCount: 2,
      status: { leaf: 'doneOnTime', doneOn: '2025-11-14', noInformation: false },
    })
    expect(after.facts.map((fact) => fact.content.kind)).toEqual(['clears', 'progress', 'reportedDone'])
    expect((await core.client.commitments.get({ id, asOf: '2025-11-12' })).status).toMatchObject({
      leaf: 'openInTime',
    })
    expect(await core.client.app.verify({})).toMatchObject({
      ok: true,
      counted: { directives: 1, commitments: 2, facts: 3, evidence: 3 },
    })
    await core.app.close()
  })

  it('searches without and with marks, in any word order', async () => {
    const core = await readyCore()
    await withLetter(core)
    for (const search of ['danh muc ra soat', 'DANH MỤC', 'so khoa hoc 7/ubnd-th']) {
      expect(await core.client.commitments.list({ ...everything, search })).toHaveLength(1)
    }
    expect(await core.client.commitments.list({ ...everything, search: 'không có đâu' })).toEqual([])
    await core.app.close()
  })

  it('drafts a letter and freezes a report', async () => {
    const core = await readyCore()
    const { directiveId, commitmentIds } = await withLetter(core)
    const letter = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    expect(letter.content.items.map((item) => item.commitmentId)).toEqual([commitmentIds[0]])
    const { period } = await core.client.reports.window({ kind: 'quarter', year: 2025, index: 4 })
    const report = await core.client.reports.create({ period, asOf })
    expect(report.snapshot).toMatchObject({
      counts: { total: 2, openOverdue: 1, standing: 1 },
      newInPeriod: 2,
    })
    await core.client.commitments.record({
      commitmentId: commitmentIds[0] ?? '',
      happenedOn: '2025-12-01',
      content: { kind: 'reportedDone', text: '' },
      evidenceIds: [],
    })
    expect((await core.client.reports.get({ id: report.id })).snapshot).toEqual(report.snapshot)
    for (const path of [
      `/letters/${letter.id}.docx`,
      `/reports/${report.id}.docx`,
      `/reports/${report.id}.xlsx`,
    ]) {
      const bytes = new Uint8Array(await (await core.get(path)).arrayBuffer())
      expect([...bytes.subarray(0, 2)], path).toEqual([0x50, 0x4b])
    }
    await core.app.close()
  })
})

describe('issue', () => {
  const issue = { kind: 'letter' as const, number: '05', date: '2025-12-10', acceptFindings: true }

  it('freezes words and renderings, and records what the letter commits to', async () => {
    const core = await readyCore()
    const { directiveId, commitmentIds } = await withLetter(core)
    const drafted = await core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const items = drafted.content.items.map((item) => ({ ...item, committedDate: '2025-12-31' }))
    const letter = await core.client.letters.save({ id: drafted.id, content: { ...drafted.content, items } })
    expect(letter.findings.map((finding) => finding.code)).toContain('clearsMissing')
    await expect(
      core.client.documents.issue({ ...issue, id: letter.id, acceptFindings: false }),
    ).rejects.toMatchObject({ code: 'FINDINGS_OPEN' })

    const course = await core.client.documents.issue({ ...issue, id: letter.id })
    expect(course).toMatchObject({ stage: 'issued', issue: { number: '5', symbol: '/SKHCN-VP', year: 2025 } })
    const before = Buffer.from(await (await core.get(`/letters/${letter.id}.docx`)).arrayBuffer())
    const state = await core.client.app.state({})
    if (state.agency === null) throw new Error('the agency is set up')
    await core.client.app.updateAgency({ ...state.agency, headName: 'Người khác' })
    const after = Buffer.from(await (await core.get(`/letters/${letter.id}.docx`)).arrayBuffer())
    expect(after.equals(before)).toBe(true)
    await expect(
      core.client.letters.save({ id: letter.id, content: { ...letter.content, subject: 'khác' } }),
    ).rejects.toMatchObject({ code: 'ALREADY_ISSUED' })
    await expect(core.client.letters.discard({ id: letter.id })).rejects.toMatchObject({
      code: 'ALREADY_ISSUED',
    })
    const committed = await core.client.commitments.get({ id: commitmentIds[0] ?? '', asOf })
    expect(committed.facts.at(-1)?.content).toEqual({
      kind: 'committed',
      lastDay: '2025-12-31',
      letterId: letter.id,
    })
    expect(await core.client.app.verify({})).toMatchObject({ ok: true })
    expect((await core.client.evidence.list({})).map((file) => file.name)).toEqual(['thư.txt'])
    await core.app.close()
  })

  it('gives a number once in a year and series, sends, and replaces by a new letter', async () => {
    const core = await readyCore()
    const { directiveId } = await withLetter(core)
    const draft = () => core.client.letters.draft({ asOf, directiveId, commitmentIds: [] })
    const [first, second] = [await draft(), await draft()]
    await core.client.documents.issue({ ...issue, id: first.id })
    await expect(core.client.documents.issue({ ...issue, number: '5', id: second.id })).rejects.toMatchObject(
      { code: 'NUMBER_TAKEN' },
    )
    await expect(
      core.client.documents.record({
        kind: 'letter',
        id: second.id,
        happenedOn: '2025-12-11',
        content: { kind: 'sent', how: 'Trục liên thông', to: 'Sở Nội vụ' },
        evidenceIds: [],
      }),
    ).rejects.toMatchObject({ code: 'NOT_ISSUED' })
    const scan = await core.client.evidence.add({ handle: await core.upload('bản ký.pdf', '%PDF-1.7 …') })
    const sent = await core.client.documents.record({
      kind: 'letter',
      id: first.id,
      happenedOn: '2025-12-11',
      content: { kind: 'sent', how: 'Trục liên thông', to: 'Sở Nội vụ' },
      evidenceIds: [scan.id],
    })
    expect(sent).toMatchObject({ stage: 'sent', events: [{ evidence: [{ name: 'bản ký.pdf' }] }] })

    const { id: newId } = await core.client.documents.replace({ kind: 'letter', id: first.id })
    const replacing = await core.client.letters.get({ id: newId })
    expect(replacing.course).toMatchObject({
      stage: 'draft',
      replaces: { id: first.id, label: 'Số 05/SKHCN-VP' },
    })
    await core.client.documents.issue({ ...issue, number: '', id: newId })
    await core.client.documents.issue({ ...issue, number: '', id: second.id })
    expect((await core.client.letters.get({ id: first.id })).course.stage).toBe('replaced')
    const register = await core.client.documents.register({ year: 2025 })
    expect(register.map(({ number, stage, sentOn }) => [number, stage, sentOn])).toEqual([
      ['5', 'replaced', '2025-12-11'],
      ['', 'issued', null],
      ['', 'issued', null],
    ])
    await core.app.close()
  })

  it('prints an issued report byte for byte after later facts and changes', async () => {
    const core = await readyCore()
    const { commitmentIds } = await withLetter(core)
    const { period } = await core.client.reports.window({ kind: 'quarter', year: 2025, index: 4 })
    const report = await core.client.reports.create({ period, asOf })
    await core.client.documents.issue({ ...issue, kind: 'report', id: report.id })
    const take = async (format: string) =>
      Buffer.from(await (await core.get(`/reports/${report.id}.${format}`)).arrayBuffer()).toString('base64')
    const formats = ['docx', 'xlsx', 'pdf', 'html']
    const before = await Promise.all(formats.map(take))
    await core.client.commitments.record({
      commitmentId: commitmentIds[0] ?? '',
      happenedOn: '2025-12-01',
      content: { kind: 'reportedDone', text: '' },
      evidenceIds: [],
    })
    expect(await Promise.all(formats.map(take))).toEqual(before)
    await core.app.close()
  })
})

describe('what is refused', () => {
  it('names the field of a bad input and writes nothing', async () => {
    const core = await readyCore()
    const { commitmentIds } = await withLetter(core)
    const body = {
      json: { commitmentId: commitmentIds[0], happenedOn: '31/11/2025', content: {}, evidenceIds: [] },
    }
    const response = await core.app.fetch(
      new Request(`${origin}/rpc/commitments/record`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    )
    expect(response.status).toBe(422)
    expect(JSON.stringify(await response.json())).toContain('happenedOn')
    expect((await core.client.app.verify({})).counted.facts).toBe(0)
    await core.app.close()
  })

  it('refuses dates that have not come yet, and evidence that is not there', async () => {
    const core = await readyCore()
    const { commitmentIds } = await withLetter(core)
    const entry = { kind: 'reportedDone' as const, text: '' }
    const base = { commitmentId: commitmentIds[0] ?? '', happenedOn: asOf, content: entry, evidenceIds: [] }
    await expect(core.client.commitments.record({ ...base, happenedOn: '2025-12-15' })).rejects.toMatchObject(
      {
        code: 'DATE_IN_FUTURE',
      },
    )
    await expect(
      core.client.commitments.record({ ...base, evidenceIds: ['01990000-0000-7000-8000-000000000009'] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await core.client.app.verify({})).counted.facts).toBe(0)
    await core.app.close()
  })

  it('takes a handle once, and no empty file', async () => {
    const core = await readyCore()
    const handle = await core.upload('a.txt', 'x')
    await core.client.evidence.add({ handle })
    await expect(core.client.evidence.add({ handle })).rejects.toMatchObject({ code: 'HANDLE_EXPIRED' })
    const empty = await core.upload('trống.pdf', '')
    await expect(core.client.evidence.add({ handle: empty })).rejects.toMatchObject({
      code: 'FILE_EMPTY',
      data: { params: { name: 'trống.pdf' } },
    })
    expect(readdirSync(join(core.app.core.database.folder.incoming))).toEqual([])
    await core.app.close()
  })

  it('stores nothing of a letter that bears a stamp of state secrets', async () => {
    const core = await readyCore()
    const stamped = letterText(9).replace('\n\nSố:', '\n\nMẬT\n\nSố:')
    await expect(
      core.client.directives.read({ handle: await core.upload('mat.txt', stamped) }),
    ).rejects.toMatchObject({ code: 'STATE_SECRET' })
    expect(await core.client.directives.drafts({})).toEqual([])
    expect(await core.app.core.vault.list()).toEqual([])
    await core.app.close()
  })

  it('answers unknown addresses and paths outside with a code', async () => {
    const core = await readyCore()
    for (const path of [
      '/nothing',
      '/fonts/..%2f..%2fpackage.json',
      '/fonts/%00',
      '/evidence/x',
      '/rpc/none',
    ]) {
      const response = await core.get(path)
      expect(response.status, path).toBe(404)
      expect(failure.parse(await response.json()).code).toBe('NOT_FOUND')
    }
    await core.app.close()
  })
})

describe('evidence', () => {
  it('is served whole and by range, never as a page that could run', async () => {
    const core = await readyCore()
    const words = 'Biên bản <script>alert(1)</script>'
    const { id } = await core.client.evidence.add({ handle: await core.upload('trang.html', words) })
    const whole = await core.get(`/evidence/${id}`)
    expect(whole.headers.get('content-type')).toBe('application/octet-stream')
    expect(whole.headers.get('content-security-policy')).toContain('sandbox')
    expect(await whole.text()).toBe(words)
    const part = await core.get(`/evidence/${id}`, { range: 'bytes=0-3' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${Buffer.byteLength(words)}`)
    expect(Buffer.from(await part.arrayBuffer()).equals(Buffer.from(words).subarray(0, 4))).toBe(true)
    expect((await core.get(`/evidence/${id}`, { range: 'bytes=9999-' })).status).toBe(416)
    await core.app.close()
  })

  it('is known to be damaged once its file has changed', async () => {
    const core = await readyCore()
    const { sha256 } = await core.client.evidence.add({ handle: await core.upload('a.txt', 'một') })
    expect(sha256).toBe(createHash('sha256').update('một').digest('hex'))
    writeFileSync(join(core.app.core.database.folder.vault, sha256.slice(0, 2), sha256), 'mốt')
    expect(await core.client.evidence.verify({})).toMatchObject([{ name: 'a.txt', problem: 'changed' }])
    expect((await core.client.app.verify({})).ok).toBe(false)
    await core.app.close()
  })
})
