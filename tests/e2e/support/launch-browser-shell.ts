import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import {
  chromiumLaunch,
  contextOptions,
  dropFiles,
  fileAppears,
  type LaunchConfig,
  type Launched,
  watchPage,
} from './launched.ts'

const root = join(import.meta.dirname, '..', '..', '..')

export interface LaunchedBrowserShell extends Launched {
  readonly shell: 'browser'
  /** The process of the core; undefined once it is gone. */
  readonly corePid: number | undefined
}

/** Starts the browser shell as a process of its own and opens its address in Chromium. */
export async function launchBrowserShell({ dataDir, env = {} }: LaunchConfig): Promise<LaunchedBrowserShell> {
  const server = spawn(
    process.execPath,
    [join(root, 'src-main/shells/browser/main.ts'), '--no-open', '--data', dataDir],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  )
  const exited = once(server, 'exit')
  let lastWords = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-4_000)
  })
  const url = await Promise.race([
    addressIn(createInterface({ input: server.stdout })),
    exited.then(() => Promise.reject(new Error(`The browser shell ended at start: ${lastWords}`))),
  ])

  const browser = await chromium.launch(chromiumLaunch)
  const context = await browser.newContext({ ...contextOptions, acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  watchPage(page, (asked) => asked.origin === new URL(url).origin, complaints)
  // From the start on: a chooser that opens before Playwright has begun to listen is nobody's.
  const openAnswers: string[][] = []
  page.on('filechooser', (chooser) => {
    const paths = openAnswers.shift()
    if (paths !== undefined) void chooser.setFiles(paths)
  })
  await page.goto(url)

  const end = async (signal: NodeJS.Signals) => {
    await browser.close()
    server.kill(signal)
    await exited
  }
  return {
    shell: 'browser',
    corePid: server.pid,
    page,
    complaints,
    answerOpenDialog: (paths) => void openAnswers.push(paths),
    answerSaveDialog: async (path) => {
      const download = await page.waitForEvent('download')
      await download.saveAs(path)
      await fileAppears(path)
    },
    dropFiles,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(line)
    if (found !== null) return found[0]
  }
  throw new Error('The browser shell printed no address.')
}
