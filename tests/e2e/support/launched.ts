import { stat } from 'node:fs/promises'
import {
  type BrowserContextOptions,
  expect,
  type LaunchOptions,
  type Locator,
  type Page,
} from '@playwright/test'
import { sandboxFlags } from '../../../src-main/shells/browser/chromium-flags.ts'
import { findChromium } from '../../../src-main/shells/browser/find-chromium.ts'

/** A running Cam Kết as a test sees it, the same in every shell. */
export interface Launched {
  readonly shell: 'browser' | 'electron-stand-in' | 'electron'
  /** The app window; after a reopened window it is the new one. */
  readonly page: Page
  /** What a user would not accept: console errors, uncaught errors, requests to other origins. */
  readonly complaints: readonly string[]
  /** Answers the next open dialog (the file chooser in the browser shell) with these files. */
  answerOpenDialog(paths: string[]): void
  /** Answers the next save dialog (the download in the browser shell); resolves when the file is there. */
  answerSaveDialog(path: string): Promise<void>
  /** Drags files from outside onto an element. */
  dropFiles(target: Locator, paths: string[]): Promise<void>
  /** Ends the app as a user does and waits until it is gone. */
  close(): Promise<void>
  /** Ends the app's process at once, as a power cut does. */
  kill(): Promise<void>
}

export interface LaunchConfig {
  dataDir: string
  /** More environment for the app's process. */
  env?: Record<string, string>
}

/** The system's Chromium, or null where there is none; Playwright's own browser is not downloaded. */
export const chromiumPath = findChromium()

export const chromiumLaunch: LaunchOptions = {
  ...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
  args: ['--disable-gpu', '--disable-quic', ...sandboxFlags()],
}

export const contextOptions: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
}

/** Collects what the page complains about, and every request that leaves its own origin. */
export function watchPage(page: Page, isOwn: (url: URL) => boolean, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.protocol === 'data:' || url.protocol === 'blob:' || isOwn(url)
    if (!inside) complaints.push(`request: ${request.url()}`)
  })
}

/** A real drag from outside the browser: Chromium opens the files itself, so their content is not copied. */
export async function dropFiles(target: Locator, paths: string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('The drop target is not visible.')
  const client = await target.page().context().newCDPSession(target.page())
  const where = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...where, data })
  }
  await client.detach()
}

/** Waits until a file is there; writers put it in place whole. */
export async function fileAppears(path: string): Promise<void> {
  await expect
    .poll(
      () =>
        stat(path).then(
          (found) => found.isFile(),
          () => false,
        ),
      { message: `${path} was not written` },
    )
    .toBe(true)
}
