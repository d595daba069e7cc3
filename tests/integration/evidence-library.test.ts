import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore, resourcesDir } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** unzip spells marks out in other locales. */
const utf8 = { ...process.env, LC_ALL: 'C.UTF-8' }

async function readyCore(dataDir = temporaryFolder()): Promise<OpenCore> {
  const core = await openCore(dataDir)
  if ((await core.client.app.state({})).agency === null) {
    await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  }
  return core
}

async function add(core: OpenCore, name: string, content: Uint8Array<ArrayBuffer> | string) {
  return core.client.evidence.add({ handle: await core.upload(name, content) })
}

async function commitment(core: OpenCore, text = 'Số hóa hồ sơ'): Promise<string> {
  const { id } = await core.client.commitments.add({
    text,
    agencies: [],
    coordinating: [],
    role: 'lead',
    deadline: { text: null, kind: 'none', lastDay: null, qualifier: null, recurrence: null },
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn: '2025-11-01',
  })
  return id
}

describe('the evidence library', () => {
  it('notices the same content, and does not add the same file twice', async () => {
    const core = await readyCore()
    const first = await add(core, 'Biên bản.txt', 'nội dung')
    expect(first).toMatchObject({ known: false, sameContent: [] })
    const other = await add(core, 'scan001.txt', 'nội dung')
    expect(other).toMatchObject({ known: false, sameContent: [{ id: first.id, name: 'Biên bản.txt' }] })
    const again = await add(core, 'Biên bản.txt', 'nội dung')
    expect(again).toMatchObject({ id: first.id, known: true, sameContent: [{ name: 'scan001.txt' }] })
    expect(await core.client.evidence.list({})).toHaveLength(2)
    await core.app.close()
  })

  it('keeps notes and tags as facts, of many files at once, and says what was changed', async () => {
    const dataDir = temporaryFolder()
    const core = await readyCore(dataDir)
    const a = await add(core, 'a.txt', 'a')
    const b = await add(core, 'b.txt', 'b')
    const remark = core.client.evidence.remark
    await remark({ ids: [a.id], remark: { kind: 'note', text: 'Bản ký số' } })
    await remark({ ids: [a.id], remark: { kind: 'tagged', tag: 'CSDL' } })
    const tagged = await remark({ ids: [a.id, b.id], remark: { kind: 'tagged', tag: 'CSDL' } })
    expect(tagged).toEqual({ changed: [b.id] })
    await remark({ ids: tagged.changed, remark: { kind: 'untagged', tag: 'CSDL' } })
    await core.app.close()
    const reopened = await readyCore(dataDir)
    expect(await reopened.client.evidence.list({})).toMatchObject([
      { name: 'b.txt', tags: [], note: '' },
      { name: 'a.txt', tags: ['CSDL'], note: 'Bản ký số' },
    ])
    expect(await reopened.client.app.verify({})).toMatchObject({ ok: true })
    expect(() => reopened.app.core.database.raw.exec('delete from evidence_fact')).toThrow('append-only')
    await reopened.app.close()
  })

  it('puts aside only what nothing uses, keeps the file, and brings it back', async () => {
    const core = await readyCore()
    const used = await add(core, 'dùng.txt', 'dùng')
    const unused = await add(core, 'thừa.txt', 'thừa')
    const commitmentId = await commitment(core)
    await core.client.commitments.record({
      commitmentId,
      happenedOn: '2025-12-01',
      content: { kind: 'evidenceAdded', text: 'Bổ sung ảnh chụp' },
      evidenceIds: [used.id],
    })
    const { remark, list, summary } = core.client.evidence
    await expect(remark({ ids: [unused.id, used.id], remark: { kind: 'putAside' } })).rejects.toMatchObject({
      code: 'EVIDENCE_IN_USE',
    })
    expect((await list({})).map((one) => one.putAside)).toEqual([false, false])
    await remark({ ids: [unused.id], remark: { kind: 'putAside' } })
    expect(await summary({})).toEqual({ count: 1, offered: 0, watching: false })
    expect(await core.client.evidence.verify({})).toEqual([])
    expect((await core.get(`/evidence/${unused.id}`)).status).toBe(200)
    // The same file again is the wish to have it back.
    expect(await add(core, 'thừa.txt', 'thừa')).toMatchObject({ id: unused.id, known: true })
    expect(await summary({})).toEqual({ count: 2, offered: 0, watching: false })
    const uses = await core.client.evidence.facts({ id: used.id })
    expect(uses).toMatchObject([
      { commitmentId, commitmentText: 'Số hóa hồ sơ', fact: { content: { kind: 'evidenceAdded' } } },
    ])
    // What was entered by mistake uses nothing.
    await core.client.commitments.record({
      commitmentId,
      happenedOn: '2025-12-02',
      content: { kind: 'retracted', factId: uses[0]?.fact.id ?? '', reason: 'Nhầm tệp', replacedBy: null },
      evidenceIds: [],
    })
    expect(await core.client.evidence.facts({ id: used.id })).toEqual([])
    await remark({ ids: [used.id], remark: { kind: 'putAside' } })
    expect(await summary({})).toMatchObject({ count: 1 })
    await core.app.close()
  })

  it('registers a document that is kept elsewhere', async () => {
    const core = await readyCore()
    const reference = {
      number: '12/BC-SKHCN',
      date: '2025-12-01',
      title: 'Báo cáo kết quả',
      keptAt: 'Kho lưu trữ, hộp 3',
    }
    const { id, name } = await core.client.evidence.addReference(reference)
    expect(name).toBe('12/BC-SKHCN ngày 01/12/2025: Báo cáo kết quả')
    expect(await core.client.evidence.list({})).toMatchObject([{ id, reference }])
    expect(await (await core.get(`/evidence/${id}`)).text()).toContain('Nơi lưu: Kho lưu trữ, hộp 3')
    await core.app.close()
  })

  it('takes a pasted picture, keeps its thumbnail, and nothing but WebP as one', async () => {
    const core = await readyCore()
    const png = Buffer.from('iVBORw0KGgo=', 'base64')
    const { id } = await core.client.evidence.addPasted({
      name: 'Ảnh chụp 2025-12-14.png',
      content: png.toString('base64'),
    })
    await core.client.evidence.saveThumbnail({ id, image: Buffer.from('<svg/>').toString('base64') })
    expect((await core.get(`/thumbnails/${id}`)).status).toBe(404)
    const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBP')])
    await core.client.evidence.saveThumbnail({ id, image: webp.toString('base64') })
    expect(await core.client.evidence.list({})).toMatchObject([{ id, size: png.length, thumbnail: true }])
    const served = await core.get(`/thumbnails/${id}`)
    expect(served.headers.get('content-type')).toBe('image/webp')
    expect(Buffer.from(await served.arrayBuffer()).equals(webp)).toBe(true)
    await core.app.close()
  })

  it('reads the words of Word files, and says why it cannot', async () => {
    const core = await readyCore()
    const docx = new Uint8Array(readFileSync(join(resourcesDir, 'samples', '02-co-so-du-lieu.docx')))
    const word = await add(core, 'thư.docx', docx)
    const preview = await core.client.evidence.preview({ id: word.id })
    expect(preview.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const broken = await add(core, 'hỏng.docx', 'PK không phải')
    expect(await core.client.evidence.preview({ id: broken.id })).toMatchObject({
      text: null,
      failure: { code: 'FILE_DAMAGED' },
    })
    await core.app.close()
  })

  it('stops a long copy when asked and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const core = await readyCore()
    const large = join(folder, 'lớn.bin')
    writeFileSync(large, '')
    truncateSync(large, 1_500_000_000)
    const job = crypto.randomUUID()
    const ended = core.client.evidence.add({ handle: core.app.offerFile(large), job }).then(
      () => 'added',
      (error: unknown) => error,
    )
    await expect
      .poll(async () => (await core.client.jobs.progress({ id: job })).progress?.total, { interval: 5 })
      .toBe(1_500_000_000)
    expect(await core.client.jobs.cancel({ id: job })).toEqual({ stopped: true })
    expect(await ended).toMatchObject({ code: 'CANCELLED' })
    expect(await core.client.evidence.list({})).toEqual([])
    expect(await core.app.core.vault.list()).toEqual([])
    expect(readdirSync(join(core.app.core.database.folder.vault, 'tmp'))).toEqual([])
    expect(await core.client.jobs.progress({ id: job })).toEqual({ progress: null })
    await core.app.close()
  })
})

async function threeFiles(core: OpenCore): Promise<string[]> {
  const files = [
    await add(core, 'Biên bản: họp?.txt', 'một'),
    await add(core, 'con.txt', 'hai'),
    await add(core, 'Biên bản: họp?.txt', 'ba'),
  ]
  await core.client.evidence.addReference({ number: '', date: null, title: 'Sổ giấy', keptAt: 'Tủ 1' })
  return [...files, ...(await core.client.evidence.list({}))].map(({ id }) => id)
}

describe('handing evidence over', () => {
  it('packs a selection with index and hashes that other programs check', async () => {
    const core = await readyCore()
    const ids = await threeFiles(core)
    const { id, name, size } = await core.client.evidence.prepareExport({ ids })
    expect(name).toBe('Minh chứng 2025-12-14.zip')
    const response = await core.get(`/exports/${id}.zip`)
    const folder = temporaryFolder()
    const archive = Buffer.from(await response.arrayBuffer())
    expect(archive.length).toBeGreaterThan(size)
    writeFileSync(join(folder, 'gói.zip'), archive)
    expect(execFileSync('unzip', ['-t', join(folder, 'gói.zip')], { encoding: 'utf8' })).toContain(
      'No errors',
    )
    execFileSync('unzip', ['-q', join(folder, 'gói.zip'), '-d', folder], { env: utf8 })
    const out = join(folder, 'Minh chứng 2025-12-14')
    expect(readdirSync(out).toSorted()).toEqual([
      '00 Danh mục minh chứng.xlsx',
      '00 SHA256SUMS.txt',
      '1 Biên bản- họp-.txt',
      '2 con.txt',
      '3 Biên bản- họp-.txt',
      '4 Sổ giấy.txt',
    ])
    const sums = readFileSync(join(out, '00 SHA256SUMS.txt'), 'utf8').trimEnd().split('\n')
    expect(sums).toHaveLength(4)
    for (const line of sums) {
      const [hash, file = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, file)))
          .digest('hex'),
      ).toBe(hash)
    }
    expect((await core.get(`/exports/${id}.zip`)).status).toBe(404)
    await core.app.close()
  })

  it('writes a selection into a new folder each time, and never into our own data', async () => {
    const core = await readyCore()
    const ids = await threeFiles(core)
    const path = temporaryFolder()
    const first = await core.client.evidence.exportToFolder({ ids, folder: { path } })
    expect(first).toEqual({ folder: join(path, 'Minh chứng 2025-12-14'), files: 6 })
    const handle = core.app.offerFile(path)
    const second = await core.client.evidence.exportToFolder({ ids, folder: { handle } })
    expect(second.folder).toBe(join(path, 'Minh chứng 2025-12-14 (2)'))
    const { root } = core.app.core.database.folder
    for (const unusable of [join(root, 'vault'), root, 'tương/đối', join(path, 'không có')]) {
      await expect(
        core.client.evidence.exportToFolder({ ids, folder: { path: unusable } }),
      ).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE' })
    }
    await core.app.close()
  })

  it('says before anything is written that a file is missing from the vault', async () => {
    const core = await readyCore()
    const file = await add(core, 'mất.txt', 'mất')
    const { vault } = core.app.core.database.folder
    rmSync(join(vault, file.sha256.slice(0, 2), file.sha256))
    await expect(core.client.evidence.prepareExport({ ids: [file.id] })).rejects.toMatchObject({
      code: 'EVIDENCE_DAMAGED',
      data: { params: { name: 'mất.txt' } },
    })
    await core.app.close()
  })
})

describe('the watched folder', () => {
  const old = new Date('2025-12-01T00:00:00Z')
  function put(folder: string, name: string, content: string): void {
    writeFileSync(join(folder, name), content)
    utimesSync(join(folder, name), old, old)
  }

  it('offers new files only, takes them without touching them, and remembers what was ignored', async () => {
    const dataDir = temporaryFolder()
    const folder = temporaryFolder()
    put(folder, 'cũ.pdf', 'có từ trước')
    const core = await readyCore(dataDir)
    const { scan } = core.client.evidence
    expect(await scan.setFolder({ folder: { path: folder } })).toMatchObject({
      folder,
      offered: [],
      earlier: 1,
      missing: false,
    })
    put(folder, 'mới.pdf', 'bản quét')
    put(folder, 'rác.jpg', 'ảnh thử')
    put(folder, '~$khóa.docx', 'khóa')
    expect((await scan.look({})).offered.map(({ name }) => name).toSorted()).toEqual(['mới.pdf', 'rác.jpg'])
    expect(await core.client.evidence.summary({})).toEqual({ count: 0, offered: 2, watching: true })
    const [taken] = await scan.take({ names: ['mới.pdf'] })
    expect(taken).toMatchObject({
      name: 'mới.pdf',
      sha256: createHash('sha256').update('bản quét').digest('hex'),
    })
    expect((await scan.ignore({ names: ['rác.jpg'] })).offered).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(['cũ.pdf', 'mới.pdf', 'rác.jpg', '~$khóa.docx'].toSorted())
    await core.app.close()

    const reopened = await readyCore(dataDir)
    expect((await reopened.client.evidence.scan.look({})).offered).toEqual([])
    expect(
      (await reopened.client.evidence.scan.offerAgain({ names: ['rác.jpg'] })).offered.map(
        ({ name }) => name,
      ),
    ).toEqual(['rác.jpg'])
    expect((await reopened.client.evidence.scan.offerEarlier({})).offered.map(({ name }) => name)).toEqual([
      'cũ.pdf',
      'rác.jpg',
    ])
    await expect(reopened.client.evidence.scan.take({ names: ['../../etc/passwd'] })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    })
    await reopened.app.close()
  })

  it('says when the folder is away, and goes on when it is back', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'máy quét')
    mkdirSync(folder)
    const core = await readyCore()
    const { scan } = core.client.evidence
    await scan.setFolder({ folder: { path: folder } })
    renameSync(folder, join(parent, 'đi vắng'))
    expect(await scan.look({})).toMatchObject({ folder, missing: true, offered: [] })
    renameSync(join(parent, 'đi vắng'), folder)
    put(folder, 'mới.pdf', 'x')
    expect(await scan.look({})).toMatchObject({ missing: false, offered: [{ name: 'mới.pdf' }] })
    expect(await scan.setFolder({ folder: null })).toMatchObject({ folder: null, offered: [] })
    await core.app.close()
  })
})
