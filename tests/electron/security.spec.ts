import { createServer } from 'node:http'
import { expect } from '@playwright/test'
import { toMain } from './stand-in/protocol.ts'
import { test } from './stand-in-test.ts'

test('every window is sandboxed, isolated and without Node, and carries a content security policy', async ({
  launch,
}) => {
  const app = await launch()
  // Windows that break the rules are refused by the stand-in at creation; see window-options.ts.
  expect(app.window().options).toMatchObject({
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: true,
    },
  })
  const policy = app.window().policy ?? ''
  expect(policy).toContain("default-src 'none'")
  // WebAssembly decodes pictures in scanned PDFs; text never becomes a script.
  expect(policy.split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/)
  expect(app.complaints).toEqual([])
})

test('a packaged window has no developer tools, and neither has its menu', async ({ launch }) => {
  const app = await launch({ isPackaged: true })
  expect(app.window().options).toMatchObject({ webPreferences: { devTools: false } })
  expect(app.standIn.stage.menu).toContain('Tệp › Thoát')
  expect(app.standIn.stage.menu.filter((entry) => entry.includes('nhà phát triển'))).toEqual([])
})

test('the page sees the native calls and nothing else of Electron or Node', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    native: Object.keys(window.camket ?? {}).sort(),
    frozen: Object.isFrozen(window.camket),
    node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }))
  expect(seen).toEqual({
    native: [
      'notify',
      'offerDropped',
      'onClosing',
      'onMenu',
      'openEvidence',
      'pickFiles',
      'pickFolder',
      'revealDataFolder',
      'saveDocument',
      'setLanguage',
      'setZoom',
      'shell',
    ],
    frozen: true,
    node: [],
  })
})

test('no permission is granted but writing to the clipboard', async ({ launch }) => {
  const app = await launch()
  const ask = (permission: string, origin: string) =>
    app.standIn.link.call(toMain.permission, { permission, origin })
  for (const permission of permissions) {
    expect(await ask(permission, 'app://camket/'), permission).toEqual({ requested: false, checked: false })
  }
  const clipboard = 'clipboard-sanitized-write'
  expect(await ask(clipboard, 'app://camket/')).toEqual({ requested: true, checked: true })
  expect(await ask(clipboard, 'https://evil.example/')).toEqual({ requested: false, checked: false })
  expect(await ask(clipboard, '')).toEqual({ requested: false, checked: false })
})

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'display-capture',
  'hid',
  'serial',
  'usb',
  'idle-detection',
  'fileSystem',
  'storage-access',
  'window-management',
  'keyboardLock',
]

const hostile = [
  'https://evil.example/',
  'http://127.0.0.1:80/',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'chrome://settings/',
  'ms-msdt:/id%20PCWDiagnostic',
  'https://nq57.vn.evil.example/',
  'https://nq57.vn@evil.example/',
  'app://print/x',
  'app://camket/evidence/a.html',
]

/** Ways in which a page can try to leave. */
const ways: Record<string, (address: string) => void> = {
  'assigns the location': (address) => location.assign(address),
  'clicks a link': (address) => {
    const link = document.createElement('a')
    link.href = address
    document.body.append(link)
    link.click()
  },
  'clicks a link to a new window': (address) => {
    const link = document.createElement('a')
    link.href = address
    link.target = '_blank'
    document.body.append(link)
    link.click()
  },
  'opens a window': (address) => {
    window.open(address)
  },
  'submits a form': (address) => {
    const form = document.createElement('form')
    form.action = address
    document.body.append(form)
    form.submit()
  },
}

for (const [way, leave] of Object.entries(ways)) {
  test(`the page stays and no window opens when it ${way} with a hostile address`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    for (const address of hostile) {
      const tested = address
        .replace('app://camket/', 'https://camket.test/')
        .replace('app://print/', 'https://print.test/')
      await page.evaluate(leave, tested)
      // A second round trip: whatever the first one set off has been decided by then.
      await expect.poll(() => page.evaluate(() => document.readyState), { message: address }).toBe('complete')
      expect(page.url(), address).toBe('https://camket.test/')
      await expect.poll(() => page.context().pages().length, { message: address }).toBe(1)
    }
    expect(app.standIn.stage.shown.filter(({ what }) => what === 'openExternal')).toEqual([])
    expect(app.complaints.filter((text) => /^(window|download): /.test(text))).toEqual([])
  })
}

test('the window guards refuse every address but the page itself, whatever sets the navigation off', async ({
  launch,
}) => {
  const app = await launch()
  const windowId = app.window().id
  const isPrevented = async (url: string, isMainFrame: boolean) => {
    const { prevented } = await app.standIn.link.call(toMain.navigate, { windowId, url, isMainFrame })
    return prevented
  }
  // Chromium follows some of these without a request, so that the test above cannot see them stopped.
  for (const address of [
    ...hostile,
    'about:blank',
    'javascript:alert(1)',
    'blob:app://camket/1',
    'app://camket.evil/',
    '',
  ]) {
    expect(await isPrevented(address, true), address).toBe(true)
  }
  expect(await isPrevented('app://camket/', true)).toBe(false)
  expect(await isPrevented('app://camket/letters/1.html', false)).toBe(false)
  expect(await isPrevented('https://evil.example/', false)).toBe(true)
})

test('links to the portal open in the system browser, others nowhere', async ({ launch }) => {
  const app = await launch()
  const open = (address: string) => app.page.evaluate((url) => void window.open(url), address)
  await open('https://evil.example/')
  await open('https://nq57.vn/dang-nhap')
  await expect
    .poll(() => app.standIn.stage.shown)
    .toEqual([{ what: 'openExternal', detail: 'https://nq57.vn/dang-nhap' }])
  await expect.poll(() => app.page.context().pages().length).toBe(1)
})

test('nothing is fetched from outside, not even where the page policy would allow it', async ({ launch }) => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const app = await launch()
  const outcome = await app.page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      ),
    `http://127.0.0.1:${port}/`,
  )
  server.close()
  expect(outcome).toBe('refused')
  expect(asked).toBe(0)
})

test('messages from any other frame or page are refused before their arguments are read', async ({
  launch,
}) => {
  const app = await launch()
  const windowId = app.window().id
  const strangers = [
    { frameUrl: 'https://evil.example/', isMainFrame: true },
    { frameUrl: 'app://camket/', isMainFrame: false },
    { frameUrl: 'app://print/1', isMainFrame: true },
    { frameUrl: 'app://camket/evidence/a.html', isMainFrame: true },
    { frameUrl: 'about:blank', isMainFrame: true },
  ]
  for (const channel of [
    'offer-dropped',
    'pick-files',
    'pick-folder',
    'open-evidence',
    'save-document',
    'reveal-data-folder',
    'notify',
    'set-zoom',
  ]) {
    for (const stranger of strangers) {
      const call = { windowId, channel: `camket:${channel}`, args: [{ not: 'valid' }], ...stranger }
      expect(await app.standIn.link.call(toMain.invoke, call), `${channel} ${stranger.frameUrl}`).toEqual({
        ok: false,
        code: 'FORBIDDEN',
        params: {},
      })
    }
    const own = {
      windowId,
      channel: `camket:${channel}`,
      args: [{ not: 'valid' }],
      frameUrl: 'app://camket/#/x',
      isMainFrame: true,
    }
    expect(await app.standIn.link.call(toMain.invoke, own)).toMatchObject({
      ok: false,
      code: 'INVALID_INPUT',
    })
  }
  expect(app.standIn.stage.shown).toEqual([])
})
