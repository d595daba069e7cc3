import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { launchBrowserShell } from '../e2e/support/launch-browser-shell.ts'
import { toMain } from './stand-in/protocol.ts'
import { test } from './stand-in-test.ts'

test('a second start brings the first window to the front and ends', async ({ launch, start }) => {
  const first = await launch()
  const second = await start()
  expect(await second.exited).toBe(0)
  await expect.poll(() => first.standIn.stage.shown.map(({ what }) => what)).toEqual(['focus'])
  expect(second.engine.created).toEqual([])
  await first.close()
})

test('another data folder opens beside the first', async ({ launch, folder }) => {
  const first = await launch()
  const second = await launch({ dataDir: join(folder, 'khác') })
  await second.close()
  await first.close()
})

test('a data folder in use is explained, and can be looked at', async ({ start, dataDir }) => {
  const other = await launchBrowserShell({ dataDir })
  const app = await start()
  app.stage.boxAnswers.push('Mở thư mục dữ liệu')
  expect(await app.exited).toBe(1)
  expect(app.stage.shown.map(({ what }) => what)).toEqual(['message box', 'openPath'])
  expect(app.stage.shown[0]?.detail).toContain('đang được mở ở một cửa sổ Cam Kết khác')
  expect(app.stage.shown[0]?.detail).toContain('[Mở thư mục dữ liệu] [Thoát]')
  expect(app.stage.shown[1]?.detail).toBe(dataDir)
  expect(app.engine.created).toEqual([])
  await other.close()
})

test('a data folder that cannot be made is named, and nothing opens', async ({ start, folder }) => {
  writeFileSync(join(folder, 'tệp'), 'not a folder')
  const app = await start({ dataDir: join(folder, 'tệp') })
  app.stage.boxAnswers.push('Thoát')
  expect(await app.exited).toBe(1)
  expect(app.stage.shown.map(({ what }) => what)).toEqual(['message box'])
  expect(app.stage.shown[0]?.detail).toContain(join(folder, 'tệp'))
})

test('the window comes back where it was, and to the middle when its screen is gone', async ({
  launch,
  dataDir,
}) => {
  const state = { x: 2000, y: 40, width: 1200, height: 700, maximized: false }
  const left = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
  const right = { workArea: { x: 1920, y: 0, width: 1920, height: 1040 } }
  const first = await launch()
  await first.close()
  const file = join(dataDir, 'window-state.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ width: 1366, height: 860, maximized: false })

  writeFileSync(file, JSON.stringify(state))
  const onBoth = await launch({ displays: [left, right] })
  expect(onBoth.window().options).toMatchObject({ x: 2000, y: 40, width: 1200, height: 700 })
  await onBoth.close()

  writeFileSync(file, JSON.stringify(state))
  const onOne = await launch({ displays: [left] })
  expect(onOne.window().options).not.toHaveProperty('x')
  expect(onOne.window().options).toMatchObject({ width: 1200, height: 700 })
  await onOne.close()

  writeFileSync(file, '{"x": 1, half')
  const damaged = await launch()
  expect(damaged.window().options).toMatchObject({ width: 1366 })
  await damaged.close()
})

test('what the page saves while its window closes is there at the next start', async ({ launch }) => {
  const first = await launch()
  await first.page.evaluate(() => {
    window.camket?.onClosing(async () => {
      await fetch('/rpc/drafts/put', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json: { key: 'thử', value: 'gõ dở' } }),
      })
    })
  })
  await first.close()
  const second = await launch()
  const draft: unknown = await second.page.evaluate(async () => {
    const answer = await fetch('/rpc/drafts/get', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { key: 'thử' } }),
    })
    return answer.json()
  })
  expect(draft).toEqual({ json: { value: 'gõ dở' } })
  await second.close()
})

test('a page that does not answer holds up nobody who closes the window', async ({ launch }) => {
  const app = await launch()
  await app.page.evaluate(() => {
    window.camket?.onClosing(() => new Promise(() => {}))
  })
  await app.close()
})

test('leaving through the menu or the system ends in order', async ({ launch }) => {
  const app = await launch()
  await app.standIn.link.call(toMain.quit, {})
  expect(await app.standIn.exited).toBe(0)
})

test('a page that crashes is opened again when the user wants it', async ({ launch }) => {
  const app = await launch()
  app.answerMessageBox('Mở lại màn hình')
  const crashed = app.page
  await crashed.goto('chrome://crash').catch(() => {})
  await expect.poll(() => app.page === crashed).toBe(false)
  await expect(app.page).toHaveTitle('Cam Kết')
  expect(app.standIn.stage.shown.map(({ detail }) => detail)[0]).toContain('Dữ liệu đã lưu còn nguyên')
  expect(await app.page.evaluate(() => window.camket?.shell)).toBe('electron')
  await app.close()
})

test('after a crash the user can leave', async ({ launch }) => {
  const app = await launch()
  app.answerMessageBox('Thoát')
  await app.page.goto('chrome://crash').catch(() => {})
  expect(await app.standIn.exited).toBe(0)
})

test('a page that hangs can be waited for', async ({ launch }) => {
  const app = await launch()
  const windowId = app.window().id
  app.answerMessageBox('Chờ thêm')
  await app.standIn.link.call(toMain.windowEvent, { windowId, event: 'unresponsive' })
  await expect.poll(() => app.standIn.stage.shown.length).toBe(1)
  expect(app.standIn.stage.shown[0]?.detail).toContain('chưa phản hồi')
  await app.standIn.link.call(toMain.windowEvent, { windowId, event: 'responsive' })
  await expect(app.page).toHaveTitle('Cam Kết')
  await app.close()
})

test('the menu reaches the page, the data folder and the portal', async ({ launch, dataDir }) => {
  const app = await launch()
  await app.page.evaluate(() => {
    window.camket?.onMenu((command) => {
      document.body.dataset['heard'] = command
    })
  })
  await app.clickMenu('Tệp', 'Nhập văn bản…')
  await expect(app.page.locator('body')).toHaveAttribute('data-heard', 'import')
  await app.clickMenu('Tệp', 'Mở thư mục dữ liệu')
  await app.clickMenu('Trợ giúp', 'Mở nq57.vn trong trình duyệt')
  await expect
    .poll(() => app.standIn.stage.shown)
    .toEqual([
      { what: 'openPath', detail: dataDir },
      { what: 'openExternal', detail: 'https://nq57.vn/' },
    ])
})

test('the menu goes to every screen, in the language of the page', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const { stage } = app.standIn
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
  await app.clickMenu('Đến', 'Minh chứng')
  await expect(page.getByRole('heading', { name: 'Minh chứng', level: 1 })).toBeVisible()
  expect(stage.menu.filter((entry) => entry.startsWith('Đến ›'))).toHaveLength(9)

  await app.clickMenu('Đến', 'Thiết lập')
  await page.getByText('English', { exact: true }).click()
  await expect.poll(() => stage.menu).toContain('Go › Evidence')
  expect(
    stage.menu.filter((entry) => /[ạảấầậắặếềệốộớờợụứừữựỳđ]/i.test(entry.split(' › ').at(-1) ?? '')),
  ).toEqual([])
  await app.clickMenu('Go', 'Commitments')
  await expect(page.getByRole('heading', { name: 'Commitments', level: 1 })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Commitments', level: 1 })).toBeVisible()
  expect(stage.menu, 'a page that is loaded again says its language').toContain('File › Quit')
  await app.close()
})

test('a second window keeps the rules of the first, and shows what the first one writes', async ({
  launch,
}) => {
  const app = await launch()
  await app.page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(app.page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
  await app.clickMenu('Tệp', 'Cửa sổ mới')
  await expect.poll(() => app.standIn.engine.created.filter(({ visible }) => visible).length).toBe(2)
  const second = app.standIn.engine.created.find(({ id }) => id !== app.window().id)
  expect(second?.options).toMatchObject({
    width: 1366,
    height: 860,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  })
  expect(second?.policy).toContain("default-src 'none'")

  const heard = second?.page
  await expect(
    heard?.getByRole('heading', { name: 'Bàn làm việc' }) ?? app.page.locator('none'),
  ).toBeVisible()
  await heard?.getByRole('link', { name: 'Thiết lập' }).click()
  await heard?.getByRole('textbox', { name: 'Tên cơ quan' }).fill('Sở Nội vụ tỉnh An Giang')
  await heard?.getByRole('button', { name: 'Lưu thông tin' }).click()
  await expect(app.page.getByRole('banner').getByText('Sở Nội vụ tỉnh An Giang')).toBeVisible()

  await heard?.getByLabel('Cỡ chữ').selectOption('150')
  await expect
    .poll(() => app.standIn.stage.shown.map(({ what, detail }) => `${what} ${detail}`))
    .toContain('zoom window 1 1.5')
  await app.clickMenu('Xem', 'Cỡ gốc')
  await expect.poll(() => app.standIn.stage.shown.at(-1)?.detail).toMatch(/^window \d 1$/)
  await app.standIn.link.call(toMain.quit, {})
  expect(await app.standIn.exited).toBe(0)
  expect(app.complaints).toEqual([])
})
