import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { toOwnAddress, toTestAddress } from './addresses.ts'
import type { Link } from './link.ts'
import { type PageCall, preloadWorld, strictObject } from './preload-world.ts'
import { toMain } from './protocol.ts'

/** One window of the app as a page in Chromium. */
export interface EngineWindow {
  readonly id: number
  readonly options: unknown
  page: Page
  visible: boolean
  /** The Content-Security-Policy of the document that was loaded last. */
  policy: string | null
  /** Addresses that the main process loads; navigations to others come from the page. */
  readonly expected: Set<string>
  load(url: string): Promise<void>
  reload(): Promise<void>
  /** Replaces a crashed page, which Playwright cannot use any more. */
  renew(): Promise<void>
}

export interface EngineWindowSetup {
  id: number
  options: unknown
  preload: string | null
  context: BrowserContext
  link: () => Link
  onPage: (page: Page) => void
}

export async function createEngineWindow(setup: EngineWindowSetup): Promise<EngineWindow> {
  const { id, options, link } = setup
  const expected = new Set<string>()
  const load = async (url: string) => {
    const address = toTestAddress(url)
    expected.add(address)
    await window.page.goto(address)
    await link().call(toMain.loaded, { windowId: id, url: toOwnAddress(window.page.url()) })
  }
  const window: EngineWindow = {
    id,
    options,
    page: await createPage(setup),
    visible: false,
    policy: null,
    expected,
    load,
    reload: () => load(toOwnAddress(window.page.url())),
    renew: async () => {
      const gone = window.page
      window.page = await createPage(setup)
      await window.load('app://camket/')
      await gone.close()
    },
  }
  return window
}

async function createPage({ id, preload, context, link, onPage }: EngineWindowSetup): Promise<Page> {
  const page = await context.newPage()
  onPage(page)
  await page.exposeBinding('standInCall', ({ frame }, call: PageCall) => {
    const sent = {
      windowId: id,
      channel: call.channel,
      args: call.args,
      frameUrl: toOwnAddress(frame.url()),
      isMainFrame: frame === page.mainFrame(),
    }
    return link().call(call.kind === 'invoke' ? toMain.invoke : toMain.message, sent)
  })
  if (preload !== null) {
    const source = await readFile(preload, 'utf8')
    const body = `(require, module, exports) => {\n${source}\n}`
    await page.addInitScript({ content: `(${String(preloadWorld)})(${String(strictObject)}, ${body})` })
  }
  return page
}
