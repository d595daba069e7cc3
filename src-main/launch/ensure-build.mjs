import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from './ensure-install.mjs'

/** What electron-vite builds from; the files of this folder are not part of it. */
const sources = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package-lock.json']
const outputs = ['out/main/electron.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the main process, the preload and the pages into out/ when a source is newer than the build. */
export function ensureBuild(node) {
  if (isBuilt()) return
  console.error('Cam Kết: đang dựng giao diện …')
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const result = spawnSync(node, [cli, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.status !== 0)
    fail(`Không dựng được giao diện (electron-vite exit ${result.status ?? result.signal}).`)
}

/** Whether every output is there and none is older than the newest source. */
export function isBuilt(folder = root) {
  const built = Math.min(...outputs.map((path) => modified(join(folder, path))))
  return built >= Math.max(...sources.map((path) => newest(join(folder, path))))
}

/** The newest time below a path; folders count too, so that a removed file is noticed. */
function newest(path) {
  const entries = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : []
  return Math.max(modified(path), ...entries.map((name) => newest(join(path, name))))
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
