import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files of this folder run under whatever Node the machine has (20 or later) and before anything is
 * installed: plain JavaScript, Node's own modules only.
 */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Installs the packages of package-lock.json where they are missing or differ. What npm says goes to
 * standard error, so that standard output stays with the command that was asked for.
 * Ends the process with one line when npm fails.
 */
export function ensureInstall() {
  if (isInstalled()) return
  console.error('Cam Kết: đang cài các gói cần thiết (npm ci) …')
  // --ignore-scripts: nothing in the set needs a script, and npm would start node-gyp for better-sqlite3.
  const result = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (result.status === 0) return
  const reason = result.error?.message ?? `npm exit ${result.status ?? result.signal}`
  fail(`Không cài được các gói (${reason}). Hãy kiểm tra kết nối mạng hoặc kho npm nội bộ rồi chạy lại.`)
}

/**
 * Whether every package of the lock file that this machine needs is there in its version. Times of files
 * would not tell: a checkout renews them, and `npm ci` deletes everything before it finds itself offline.
 */
export function isInstalled(folder = root) {
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      present[path]?.version === version ||
      (optional === true && present[path] === undefined && !isBundledNode(path)),
  )
}

/** The Node ≥ 24 that came with the packages, or this one where it is new enough; otherwise one clear line. */
export function node24() {
  const bundled = join(root, bundledNodePath())
  if (existsSync(bundled)) return bundled
  // better-sqlite3 needs Node-API 10 and crashes without a word below; sources need type stripping.
  if (Number(process.versions.napi) >= 10 && process.features.typescript) return process.execPath
  return fail(
    `Máy này (${process.platform} ${process.arch}) chưa có Node.js 24 kèm theo, còn Node.js ${process.versions.node} quá cũ. Hãy cài Node.js 24 trở lên.`,
  )
}

/** Prints one line on standard error and ends the process with status 1. */
export function fail(text) {
  console.error(`Cam Kết: ${text}`)
  process.exit(1)
}

function bundledNodePath() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  return join('node_modules', name, 'bin', windows ? 'node.exe' : 'node')
}

function isBundledNode(path) {
  return join(path) === dirname(dirname(bundledNodePath()))
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

function runNpm(args) {
  const options = { cwd: root, stdio: ['inherit', 2, 2] }
  const npm = process.env.npm_execpath
  // Below `npm run` this is npm's own program; Windows cannot start npm.cmd without a shell.
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm))
    return spawnSync(process.execPath, [npm, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
