import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const work = mkdtempSync(join(tmpdir(), 'launch-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The Node of the system, which starts everything on a user's machine; often older than the project's. */
const systemNode =
  ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path)) ?? process.execPath

/** Evaluates an expression over a module of src-main/launch under the system's Node. */
function evaluate(module: string, expression: string): unknown {
  const url = pathToFileURL(join(root, 'src-main/launch', module)).href
  const code = `import * as m from ${JSON.stringify(url)}; console.log(JSON.stringify(${expression}))`
  const options: ExecFileSyncOptions = { encoding: 'utf8', env: { PATH: process.env['PATH'] } }
  return JSON.parse(String(execFileSync(systemNode, ['--input-type=module', '-e', code], options)))
}

describe('isInstalled', () => {
  const a1 = { 'node_modules/a': { version: '1.0.0' } }
  const a2 = { 'node_modules/a': { version: '2.0.0' } }
  const foreign = { 'node_modules/only-elsewhere': { version: '1.0.0', optional: true } }

  it.each<[string, object, object | null, boolean]>([
    ['nothing installed', a1, null, false],
    ['all there', a1, a1, true],
    ['another version', a2, a1, false],
    ['one missing', { ...a1, 'node_modules/b': { version: '1.0.0' } }, a1, false],
    ['an optional package of another platform missing', { ...a1, ...foreign }, a1, true],
  ])('answers for %s', (name, wanted, present, expected) => {
    expect(evaluate('ensure-install.mjs', `m.isInstalled(${project(name, wanted, present)})`)).toBe(expected)
  })

  it('wants the Node that comes with the packages', () => {
    const node = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
    const folder = project('no node', { ...a1, [node]: { version: '24.21.0', optional: true } }, a1)
    expect(evaluate('ensure-install.mjs', `m.isInstalled(${folder})`)).toBe(false)
  })
})

describe('isBuilt', () => {
  it('is false without a build, with half of one, and when any source is newer', () => {
    const folder = join(work, 'built')
    const touch = (path: string, seconds: number) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), '')
      utimesSync(join(folder, path), seconds, seconds)
    }
    const isBuilt = () => evaluate('ensure-build.mjs', `m.isBuilt(${JSON.stringify(folder)})`)
    for (const source of [
      'src-main/a.ts',
      'src-renderer/b/c.tsx',
      'electron.vite.config.ts',
      'package-lock.json',
    ]) {
      touch(source, 1_000)
    }
    expect(isBuilt()).toBe(false)
    const later = Date.now() / 1_000 + 60
    touch('out/main/electron.js', later)
    touch('out/preload/preload.cjs', later)
    expect(isBuilt()).toBe(false)
    touch('out/renderer/index.html', later)
    expect(isBuilt()).toBe(true)
    touch('src-renderer/b/c.tsx', later + 1)
    expect(isBuilt()).toBe(false)
  })
})

describe('findElectron', () => {
  it('says why it is not used', () => {
    expect(reason({ CAMKET_SHELL: 'browser', DISPLAY: ':0' })).toEqual({ reason: 'CAMKET_SHELL=browser' })
    expect(reason({})).toEqual({ reason: 'máy không có màn hình' })
  })
})

describe('npm start on a machine without packages and network', () => {
  it('says in one clear line what to do, and ends with 1', () => {
    const folder = join(work, 'offline')
    cpSync(join(root, 'src-main/launch'), join(folder, 'src-main/launch'), { recursive: true })
    const lock = {
      lockfileVersion: 3,
      packages: { '': { dependencies: { zod: '4.6.7' } }, 'node_modules/zod': { version: '4.6.7' } },
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', dependencies: { zod: '4.6.7' } }))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
    const result = spawnSync(systemNode, [join(folder, 'src-main/launch/start.mjs')], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        // Nobody listens there.
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_fetch_retries: '0',
      },
    })
    expect(result.status).toBe(1)
    expect(result.stdout).toBe('')
    expect(result.stderr.trim().split('\n').at(-1)).toMatch(
      /^Cam Kết: Không cài được các gói \(npm exit 1\)\./,
    )
  })
})

describe('the command line launcher', () => {
  it('runs the command under Node 24 and passes on its output and exit code', () => {
    const fine = run('verify', '--json', '--data', join(work, 'data'))
    expect(fine.status, fine.stderr).toBe(0)
    expect(() => JSON.parse(fine.stdout)).not.toThrow()
    expect(run('no-such-command').status).toBe(2)
  })
})

/** A folder with this lock file and, unless null, these packages installed; as JSON text. */
function project(name: string, wanted: object, present: object | null): string {
  const folder = join(work, name)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (present !== null) {
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }))
  }
  return JSON.stringify(folder)
}

function reason(env: object): unknown {
  return evaluate('electron.mjs', `m.findElectron('node', ${JSON.stringify(env)}, 'linux')`)
}

function run(...args: string[]) {
  return spawnSync(systemNode, [join(root, 'src-main/launch/camket.mjs'), ...args], { encoding: 'utf8' })
}
