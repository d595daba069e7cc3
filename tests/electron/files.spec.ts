import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { z } from 'zod'
import { test } from './stand-in-test.ts'

/** Calls a procedure of the core as the page does. */
async function call(page: Page, name: string, input: object): Promise<unknown> {
  const answer: unknown = await page.evaluate(
    async ([path, body]) => {
      const response = await fetch(path ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '',
      })
      return response.json()
    },
    [`/rpc/${name}`, JSON.stringify({ json: input })],
  )
  return z.object({ json: z.unknown() }).parse(answer).json
}

const sample = join(import.meta.dirname, '..', '..', 'resources', 'samples', '01-so-hoa-ho-so.txt')

const withId = z.object({ id: z.string() })

test('a document is printed, and written whole where the user says', async ({ launch, folder }) => {
  const app = await launch()
  await call(app.page, 'app/trySample', {})
  const draft = { asOf: '2025-12-14', directiveId: null, commitmentIds: [] }
  const { id } = withId.parse(await call(app.page, 'letters/draft', draft))
  const target = join(folder, 'xuất', 'Công văn.pdf')
  mkdirSync(join(folder, 'xuất'))
  writeFileSync(target, 'an earlier version')

  const saved = app.answerSaveDialog(target)
  const reply = await app.page.evaluate(
    (url) => window.camket?.saveDocument(url, 'Số 12/SKHCN-CĐS.pdf'),
    `/letters/${id}.pdf`,
  )
  await saved
  expect(reply).toEqual({ ok: true, value: { saved: true } })
  expect(readdirSync(join(folder, 'xuất'))).toEqual(['Công văn.pdf'])
  expect(execFileSync('pdftotext', [target, '-'], { encoding: 'utf8' })).toContain(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  )
  expect(execFileSync('pdfinfo', [target], { encoding: 'utf8' })).toMatch(/^Tagged:\s+yes$/m)
  expect(app.standIn.stage.fileDialogs).toMatchObject([
    {
      defaultPath: expect.stringMatching(/Số 12-SKHCN-CĐS\.pdf$/),
      filters: [{ extensions: ['pdf'] }, { extensions: ['*'] }],
    },
  ])
  const printing = app.standIn.engine.created.filter(({ visible }) => !visible)
  expect(printing.map(({ options }) => options)).toMatchObject([
    { webPreferences: { javascript: false, devTools: false } },
  ])
  expect(printing[0]?.policy).toContain("default-src 'none'")
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a document that cannot be written leaves nothing behind and says why', async ({ launch, folder }) => {
  const app = await launch()
  await call(app.page, 'app/trySample', {})
  const { id } = withId.parse(
    await call(app.page, 'letters/draft', { asOf: '2025-12-14', directiveId: null, commitmentIds: [] }),
  )
  mkdirSync(join(folder, 'xuất', 'thư.docx'), { recursive: true })
  const save = (path: string | null) => {
    app.standIn.stage.saveAnswers.push(path)
    return app.page.evaluate((url) => window.camket?.saveDocument(url, 'thư.docx'), `/letters/${id}.docx`)
  }
  expect(await save(join(folder, 'xuất', 'thư.docx'))).toMatchObject({
    ok: false,
    code: 'EXPORT_FAILED',
    params: { name: 'thư.docx', reason: 'EISDIR' },
  })
  expect(readdirSync(join(folder, 'xuất'))).toEqual(['thư.docx'])
  expect(await save(join(folder, 'không có', 'thư.docx'))).toMatchObject({
    code: 'EXPORT_FAILED',
    params: { reason: 'ENOENT' },
  })
  expect(await save(null)).toEqual({ ok: true, value: { saved: false } })
})

test('only documents can be saved, and the core says which exist', async ({ launch }) => {
  const app = await launch()
  await call(app.page, 'app/trySample', {})
  const save = (url: string) =>
    app.page.evaluate((address) => window.camket?.saveDocument(address, 'x.pdf'), url)
  for (const address of [
    '/rpc/app/state',
    '/letters/../rpc/app/state',
    '/letters/%2e%2e/index.html',
    '//evil.example/letters/1.pdf',
    'https://evil.example/letters/1.pdf',
    'file:///etc/passwd',
    'letters/1.pdf',
    '/',
    '',
  ]) {
    expect(await save(address), address).toEqual({ ok: false, code: 'FORBIDDEN', params: {} })
  }
  expect(await save('/letters/0197b3c0-0000-7000-8000-000000000000.pdf')).toMatchObject({
    ok: false,
    code: 'NOT_FOUND',
  })
  expect(app.standIn.stage.fileDialogs).toEqual([])
})

test('dropped and picked files become handles that work once; the page never sees a path', async ({
  launch,
  folder,
}) => {
  const letter = join(folder, 'Thông báo.txt')
  writeFileSync(letter, readFileSync(sample))
  const app = await launch()
  await call(app.page, 'app/trySample', {})
  app.answerOpenDialog([letter])
  const picked = await app.page.evaluate(() =>
    window.camket?.pickFiles({ purpose: 'directive', multiple: false }),
  )
  expect(picked).toEqual({
    ok: true,
    value: [{ handle: expect.any(String), name: 'Thông báo.txt', size: readFileSync(letter).length }],
  })
  expect(JSON.stringify(picked)).not.toContain(folder)
  expect(app.standIn.stage.fileDialogs).toMatchObject([
    { title: 'Chọn văn bản chỉ đạo', properties: ['openFile'] },
  ])

  const handle = z.object({ value: z.array(z.object({ handle: z.string() })) }).parse(picked).value[0]?.handle
  const draft = await call(app.page, 'directives/read', { handle })
  expect(JSON.stringify(draft)).toContain('Thông báo.txt')
  expect(JSON.stringify(await call(app.page, 'directives/read', { handle }))).toContain('HANDLE_EXPIRED')

  await app.page.evaluate(() => {
    document.body.replaceChildren()
    document.body.style.minHeight = '400px'
    document.addEventListener('dragover', (event) => event.preventDefault())
    document.addEventListener('drop', (event) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      const show = async () => {
        document.body.textContent = JSON.stringify(await window.camket?.offerDropped(files))
      }
      void show()
    })
  })
  await app.dropFiles(app.page.locator('body'), [letter])
  await expect(app.page.locator('body')).toContainText('"name":"Thông báo.txt"')
  await expect(app.page.locator('body')).not.toContainText(folder)
})

test('a folder or a vanished file is refused by name', async ({ launch, folder }) => {
  const app = await launch()
  const pick = () =>
    app.page.evaluate(() => window.camket?.pickFiles({ purpose: 'evidence', multiple: true }))
  app.answerOpenDialog([folder])
  expect(await pick()).toMatchObject({ ok: false, code: 'FILE_UNREADABLE', params: { reason: 'EISDIR' } })
  app.answerOpenDialog([join(folder, 'đã xoá.pdf')])
  expect(await pick()).toEqual({
    ok: false,
    code: 'FILE_UNREADABLE',
    params: { name: 'đã xoá.pdf', reason: 'ENOENT' },
  })
  app.answerOpenDialog([])
  expect(await pick()).toEqual({ ok: true, value: [] })
  const made = await app.page.evaluate(() => window.camket?.offerDropped([new File(['x'], 'ảnh.png')]))
  expect(made).toMatchObject({ ok: false, code: 'FILE_UNREADABLE' })
})

test('the data folder opens and a notification shows', async ({ launch, dataDir }) => {
  const app = await launch()
  await app.page.evaluate(async () => {
    await window.camket?.revealDataFolder()
    await window.camket?.notify({ title: 'Sắp đến hạn', body: 'Còn 3 ngày' })
  })
  expect(app.standIn.stage.shown).toEqual([
    { what: 'openPath', detail: dataDir },
    { what: 'notification', detail: 'Sắp đến hạn\nCòn 3 ngày' },
  ])
})

test('evidence opens as a read-only copy, programs never; a folder is chosen without the page seeing its path', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await call(app.page, 'app/trySample', {})
  const take = async (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, name)
    app.answerOpenDialog([path])
    const reply = await app.page.evaluate(() =>
      window.camket?.pickFiles({ purpose: 'evidence', multiple: true }),
    )
    const handle = z.object({ value: z.array(z.object({ handle: z.string() })) }).parse(reply)
      .value[0]?.handle
    return withId.parse(await call(app.page, 'evidence/add', { handle })).id
  }
  const hand = (id: string, how: 'open' | 'reveal') =>
    app.page.evaluate(([one, way]) => window.camket?.openEvidence(one, way), [id, how] as const)
  const minutes = await take('Biên bản.txt')
  expect(await hand(minutes, 'open')).toEqual({ ok: true, value: null })
  const opened = app.standIn.stage.shown.find(({ what }) => what === 'openPath')?.detail ?? ''
  expect(opened).toMatch(/opened.*Biên bản\.txt$/)
  expect(readFileSync(opened, 'utf8')).toBe('Biên bản.txt')
  expect(statSync(opened).mode & 0o777).toBe(0o444)
  expect(await hand(minutes, 'reveal')).toEqual({ ok: true, value: null })
  expect(app.standIn.stage.shown).toContainEqual({ what: 'showItemInFolder', detail: opened })
  expect(await hand(await take('cài đặt.bat'), 'open')).toMatchObject({ ok: false, code: 'OPEN_FAILED' })

  const target = join(folder, 'bàn giao')
  mkdirSync(target)
  app.answerOpenDialog([target])
  const picked = await app.page.evaluate(() => window.camket?.pickFolder('export'))
  expect(picked).toEqual({ ok: true, value: { handle: expect.any(String), name: 'bàn giao' } })
  const { handle } = z.object({ value: z.object({ handle: z.string() }) }).parse(picked).value
  await call(app.page, 'evidence/exportToFolder', { ids: [minutes], folder: { handle } })
  expect(readdirSync(join(target, readdirSync(target)[0] ?? ''))).toContain('1 Biên bản.txt')
  const typed = { ids: [minutes], folder: { path: target } }
  expect(JSON.stringify(await call(app.page, 'evidence/exportToFolder', typed))).toContain('FORBIDDEN')
})
