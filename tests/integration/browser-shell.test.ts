import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..')
const work = mkdtempSync(join(tmpdir(), 'browser-shell-'))
const running: ChildProcess[] = []

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})
afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }))

/** Starts the browser shell as `npm start` does; `said` resolves once the text was printed. */
function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'src-main/shells/browser/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
  })
  running.push(child)
  let output = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const listener of heard) listener()
    })
  }
  const ended = once(child, 'exit').then(([code]: unknown[]) => z.int().nullable().parse(code))
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)
        if (found !== null) resolve(found[0])
      }
      heard.add(look)
      look()
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${output}`)))
    })
  return { child, ended, said, output: () => output }
}

const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/

describe('the browser shell', () => {
  it('prints its address where there is no display, serves the core, and ends in order', async () => {
    const dataDir = join(work, 'plain')
    const shell = start(['--data', dataDir])
    const url = await shell.said(address)
    const entered = await fetch(url, { redirect: 'manual' })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const state = await fetch(new URL('/rpc/app/state', url), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{"json":{}}',
    })
    expect(state.status).toBe(200)
    expect(state.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(new URL('/rpc/app/state', url), { method: 'POST' })).status).toBe(403)
    shell.child.kill('SIGTERM')
    expect(await shell.ended).toBe(0)
    // The folder is free again.
    const next = start(['--data', dataDir])
    await next.said(address)
    next.child.kill('SIGINT')
    expect(await next.ended).toBe(0)
  })

  it('says in one line that its data folder is in use, and ends with 1', async () => {
    const dataDir = join(work, 'shared')
    await start(['--data', dataDir]).said(address)
    const second = start(['--data', dataDir])
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/^DATA_IN_USE: Thư mục dữ liệu .*shared đang được mở[^\n]*\n$/)
  })

  it('ends when the window that it opened is closed', async () => {
    const browser = program('closing', 'sleep 3.2')
    const shell = start(['--data', join(work, 'window')], { DISPLAY: ':9', CHROMIUM_PATH: browser })
    await shell.said(/cửa sổ riêng/)
    expect(await shell.ended).toBe(0)
  })

  it('goes on and prints its address when the window could not be shown', async () => {
    const browser = program('broken', 'exit 1')
    const shell = start(['--data', join(work, 'failing')], { DISPLAY: ':9', CHROMIUM_PATH: browser })
    const url = await shell.said(address)
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303)
  })
})

/** A shell script in the place of a browser. */
function program(name: string, script: string): string {
  const path = join(work, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}
