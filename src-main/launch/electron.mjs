import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure-install.mjs'
import { runToEnd } from './run-to-end.mjs'

/** How long the download of Electron (about 110 MB) may take. */
const DOWNLOAD_MS = 10 * 60_000

/**
 * The program of Electron, fetched when need be: `{program}`, or `{reason}` why it cannot be used here.
 */
export function findElectron(node, env = process.env, platform = process.platform) {
  if (env.CAMKET_SHELL === 'browser') return { reason: 'CAMKET_SHELL=browser' }
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { reason: 'máy không có màn hình' }
  const installed = installedElectron()
  if (installed !== null) return { program: installed }
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD) return { reason: 'ELECTRON_SKIP_BINARY_DOWNLOAD' }
  console.error('Cam Kết: đang tải Electron …')
  const install = join(root, 'node_modules', 'electron', 'install.js')
  const result = spawnSync(node, [install], { cwd: root, stdio: ['ignore', 2, 'pipe'], timeout: DOWNLOAD_MS })
  const fetched = result.status === 0 ? installedElectron() : null
  if (fetched !== null) return { program: fetched }
  return { reason: `không tải được Electron: ${cause(result)}` }
}

/** Runs the built app in Electron. As root on Linux Chromium refuses its sandbox, which is then said. */
export async function runElectron(program, args, uid = process.getuid?.()) {
  const asRoot = process.platform === 'linux' && uid === 0
  if (asRoot)
    console.error('Cam Kết: đang chạy bằng quyền root nên Electron phải tắt sandbox (--no-sandbox).')
  const started = Date.now()
  const end = await runToEnd(program, [...(asRoot ? ['--no-sandbox'] : []), root, ...args])
  return { end, reason: Date.now() - started < 15_000 ? couldNotStart(end) : null }
}

/** Why Electron itself could not start, or null when the app ran. */
function couldNotStart({ code, signal, error }) {
  if (error !== null) return `Electron không chạy được: ${error.message}`
  if (code === 127) return 'Electron thiếu thư viện hệ thống'
  const crashed = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL'].includes(signal)
  return crashed ? `Electron dừng ngay khi khởi động (${signal})` : null
}

/** Where the package says its program is, as electron/index.js does; that file itself would download. */
function installedElectron() {
  const folder = join(root, 'node_modules', 'electron')
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8')
    const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

function cause({ status, signal, error, stderr }) {
  const text = String(stderr ?? '').trim()
  const line = text.split('\n').find((candidate) => /error/i.test(candidate)) ?? text.split('\n')[0]
  return line || error?.message || `exit ${status ?? signal}`
}
