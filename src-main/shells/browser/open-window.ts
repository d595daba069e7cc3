import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quietFlags, sandboxFlags } from './chromium-flags.ts'
import { findChromium } from './find-chromium.ts'

/** How the address was shown. */
export type OpenedWindow =
  /** A window of its own; `ended` tells how it went away. */
  | { kind: 'window'; ended: Promise<WindowEnd>; close(): void }
  /** A tab in the default browser, whose end cannot be seen. */
  | { kind: 'browser' }
  /** No display or nothing to show it with; the caller prints the address. */
  | { kind: 'none' }

/**
 * `closed`: by the user. `elsewhere`: a browser that already ran on this profile took the address over,
 * so that its end cannot be seen. `failed`: the browser could not show a window.
 */
export type WindowEnd = 'closed' | 'elsewhere' | 'failed'

export interface OpenWindowOptions {
  url: string
  /** The browser keeps its profile in here, apart from the user's own. */
  dataDir: string
  env?: NodeJS.ProcessEnv
  platform?: NodeJS.Platform
  find?: () => string | null
}

/** Shows the address as an app window of Chrome, Edge or Chromium, or in the default browser. */
export async function openWindow(options: OpenWindowOptions): Promise<OpenedWindow> {
  const { url, dataDir, env = process.env, platform = process.platform, find = findChromium } = options
  if (!hasDisplay(env, platform)) return { kind: 'none' }
  const program = find()
  if (program !== null) {
    const profile = join(dataDir, 'browser-window')
    await prepareProfile(profile)
    const opened = await openAppWindow(program, url, profile)
    if (opened !== null) return opened
  }
  return (await openDefaultBrowser(url, platform)) ? { kind: 'browser' } : { kind: 'none' }
}

/** On Linux a session without X or Wayland has nowhere to show a window. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((value) => value !== undefined && value !== '')
}

/** A new profile offers neither to translate the app nor to keep what is typed into it. */
async function prepareProfile(profile: string): Promise<void> {
  const preferences = join(profile, 'Default', 'Preferences')
  if (existsSync(preferences)) return
  await mkdir(join(profile, 'Default'), { recursive: true })
  await writeFile(preferences, JSON.stringify(quietProfile))
}

const quietProfile = {
  translate: { enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  browser: { has_seen_welcome_page: true },
}

/** A browser that ends sooner than this was not closed by a user. */
const TOO_SOON_MS = 3_000

async function openAppWindow(program: string, url: string, profile: string): Promise<OpenedWindow | null> {
  const child = spawn(
    program,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--window-size=1366,860',
      '--lang=vi',
      ...quietFlags,
      ...sandboxFlags(),
    ],
    { stdio: 'ignore' },
  )
  const started = Date.now()
  const ended = new Promise<WindowEnd>((resolve) => {
    child.once('exit', (code) => {
      if (Date.now() - started >= TOO_SOON_MS) resolve('closed')
      else resolve(code === 0 ? 'elsewhere' : 'failed')
    })
  })
  const spawned = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
  return spawned ? { kind: 'window', ended, close: () => void child.kill() } : null
}

async function openDefaultBrowser(url: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...args] = defaultBrowserCommand(url, platform)
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}

/** The address goes in as one argument of a program, never through a command line that is parsed again. */
function defaultBrowserCommand(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  switch (platform) {
    case 'win32':
      return ['rundll32.exe', 'url.dll,FileProtocolHandler', url]
    case 'darwin':
      return ['open', url]
    default:
      return ['xdg-open', url]
  }
}
