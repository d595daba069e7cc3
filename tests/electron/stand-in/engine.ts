import { type Browser, type BrowserContext, chromium, type Page, type Route } from '@playwright/test'
import { chromiumLaunch, contextOptions, watchPage } from '../../e2e/support/launched.ts'
import { toOwnAddress } from './addresses.ts'
import { answerRequest } from './engine-requests.ts'
import { createEngineWindow, type EngineWindow } from './engine-window.ts'
import { type Answer, answer, type Link } from './link.ts'
import { toEngine, toMain } from './protocol.ts'

/** Chromium, as far as the windows of one stand-in use it. */
export interface Engine {
  readonly answers: readonly Answer[]
  /** Every window ever created, with its options and policy; also the closed ones. */
  readonly created: readonly EngineWindow[]
  /** The window that is shown; the hidden ones print. */
  appWindow(): EngineWindow | undefined
  close(): Promise<void>
}

/** `link` is asked for late, because the app's process starts after the browser. */
export async function createEngine(link: () => Link, complaints: string[]): Promise<Engine> {
  const browser: Browser = await chromium.launch(chromiumLaunch)
  const windows = new Map<number, EngineWindow>()
  const created: EngineWindow[] = []
  const windowOf = (page: Page | null) => [...windows.values()].find((window) => window.page === page)
  const find = (windowId: number): EngineWindow => {
    const window = windows.get(windowId)
    if (window === undefined) throw new Error(`There is no window ${windowId}.`)
    return window
  }
  const appWindow = () => [...windows.values()].find((window) => window.visible)
  const complain = (text: string) => void complaints.push(text)

  const serve = async (route: Route) => {
    const window = windowOf(pageOf(route))
    try {
      if (window === undefined) await refusePopup(route)
      else await answerRequest(route, window, link(), complain)
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      // A page that closes takes its requests with it, and so does the app's process.
      const isOver = text.includes('The app has ended') || (window !== undefined && !windows.has(window.id))
      if (!isOver) complain(`request failed: ${text}`)
      await route.abort('failed').catch(() => {})
    }
  }
  /** A request of a page that is no window is the first one of a popup. */
  const refusePopup = async (route: Route) => {
    const opener = appWindow()
    const address = toOwnAddress(route.request().url())
    if (opener !== undefined) {
      const { action } = await link().call(toMain.openWindow, { windowId: opener.id, url: address })
      if (action !== 'deny') complain(`window: ${address} was opened`)
    }
    await route.abort('blockedbyclient')
  }
  const closePopup = async (popup: Page) => {
    if (windowOf(await popup.opener()) !== undefined) await popup.close()
  }
  const onPage = (page: Page) => {
    watchPage(page, (url) => url.hostname.endsWith('.test'), complaints)
    page.on('download', (download) => {
      const own = download.url().startsWith('blob:')
      const url = own ? `blob:${toOwnAddress(download.url().slice('blob:'.length))}` : download.url()
      void link()
        .call(toMain.download, { url })
        .then(({ prevented }) => {
          if (prevented) return download.cancel()
          // What a page made itself is the user's to save; anything else should have been refused.
          return url.startsWith('blob:app://camket/') ? undefined : complain(`download: ${url}`)
        })
    })
    page.on('crash', () => {
      const window = windowOf(page)
      if (window !== undefined) void link().call(toMain.gone, { windowId: window.id, reason: 'crashed' })
    })
  }

  const open = async (javaScriptEnabled: boolean): Promise<BrowserContext> => {
    const context = await browser.newContext({
      ...contextOptions,
      javaScriptEnabled,
      serviceWorkers: 'block',
    })
    await context.route(() => true, serve)
    context.on('page', (page) => void closePopup(page))
    return context
  }
  const scripted = await open(true)
  const silent = await open(false)

  return {
    created,
    appWindow,
    close: () => browser.close(),
    answers: [
      answer(toEngine.createWindow, async ({ windowId, javascript, preload, options }) => {
        const context = javascript ? scripted : silent
        const window = await createEngineWindow({ id: windowId, options, preload, context, link, onPage })
        windows.set(windowId, window)
        created.push(window)
      }),
      answer(toEngine.loadUrl, ({ windowId, url }) => find(windowId).load(url)),
      answer(toEngine.reload, ({ windowId }) => find(windowId).renew()),
      answer(toEngine.crash, ({ windowId }) => link().call(toMain.gone, { windowId, reason: 'killed' })),
      answer(toEngine.destroyWindow, async ({ windowId }) => {
        const window = windows.get(windowId)
        windows.delete(windowId)
        await window?.page.close()
      }),
      answer(toEngine.showWindow, ({ windowId, visible }) => {
        find(windowId).visible = visible
      }),
      answer(toEngine.sendToPage, ({ windowId, channel, args }) =>
        find(windowId).page.evaluate((message) => window.standInReceive?.(message.channel, message.args), {
          channel,
          args,
        }),
      ),
      answer(toEngine.printToPdf, async ({ windowId }) =>
        Uint8Array.from(
          await find(windowId).page.pdf({
            preferCSSPageSize: true,
            printBackground: true,
            tagged: true,
            outline: true,
          }),
        ),
      ),
    ],
  }
}

/** Null for the first request of a popup, which comes before its frame exists. */
function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page()
  } catch {
    return null
  }
}
