import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type App, createApp } from '../../app.ts'
import { errorText } from '../../contract/errors.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import { dataFolder } from '../data-folder.ts'
import { chromiumPrinter } from './chromium-printer.ts'
import { type OpenedWindow, openWindow } from './open-window.ts'
import { type Served, serve } from './serve.ts'

/**
 * The browser shell: `node src-main/shells/browser/main.ts [--data DIR] [--no-open]`. Serves until Ctrl-C,
 * SIGTERM, or until the window it opened is closed.
 */
const root = join(import.meta.dirname, '..', '..', '..')

await main(process.argv.slice(2))

async function main(args: string[]): Promise<void> {
  const dataDir = dataFolder(args)
  const app = await openCore(dataDir)
  const served = await serve({ app, port: 0, onError: (error) => console.error(error) })
  const window: OpenedWindow = args.includes('--no-open')
    ? { kind: 'none' }
    : await openWindow({ url: served.url, dataDir })
  // Whoever reads the address may end the program at once.
  const stop = onceOnly(() => shutDown(app, served, window))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  say(window, served)
  if (window.kind !== 'window') return
  const end = await window.ended
  if (end === 'closed') stop()
  else say({ kind: end === 'failed' ? 'none' : 'browser' }, served)
}

/** Opens the core; a failure that the product expects ends the process with one line. */
async function openCore(dataDir: string): Promise<App> {
  const rendererDir = join(root, 'out', 'renderer')
  try {
    return await createApp({
      dataDir,
      resourcesDir: join(root, 'resources'),
      rendererDir: existsSync(join(rendererDir, 'index.html')) ? rendererDir : null,
      version: packageVersion(),
      printer: chromiumPrinter(),
    })
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    console.error(`${error.code}: ${errorText(error.code, error.params, 'vi')}`)
    process.exit(1)
  }
}

function say(window: OpenedWindow, served: Served): void {
  const lead = {
    window: 'Cam Kết đang mở trong cửa sổ riêng. Đóng cửa sổ hoặc nhấn Ctrl-C để thoát.',
    browser: 'Cam Kết đang mở trong trình duyệt. Nhấn Ctrl-C để thoát.',
    none: 'Cam Kết đang chạy. Mở địa chỉ sau trong trình duyệt của máy này; nhấn Ctrl-C để thoát.',
  }[window.kind]
  console.log(window.kind === 'window' ? lead : `${lead}\n${served.url}`)
}

async function shutDown(app: App, served: Served, window: OpenedWindow): Promise<void> {
  if (window.kind === 'window') window.close()
  await served.close()
  await app.close()
  process.exit(0)
}

/** A second Ctrl-C must not close the core twice. */
function onceOnly(work: () => Promise<void>): () => void {
  let started = false
  return () => {
    if (started) return
    started = true
    work().catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
}

function packageVersion(): string {
  const manifest = z.object({ version: z.string() })
  return manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version
}
