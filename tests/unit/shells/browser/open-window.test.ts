import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasDisplay, openWindow } from '../../../../src-main/shells/browser/open-window.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-window-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const url = 'http://127.0.0.1:1/?key=x'
const withDisplay = { DISPLAY: ':9' }

/** A shell script in the place of a browser: writes its arguments down and ends as told. */
function browser(name: string, ending: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "${path}.args"\n${ending}\n`)
  chmodSync(path, 0o755)
  return path
}

describe('openWindow', () => {
  it('opens nothing on a Linux without display', async () => {
    const program = browser('never', 'exit 0')
    expect(
      await openWindow({ url, dataDir: folder, env: {}, platform: 'linux', find: () => program }),
    ).toEqual({
      kind: 'none',
    })
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'win32')).toBe(true)
  })

  it('opens an app window on a profile of its own that offers no translation', async () => {
    const program = browser('crashing', 'exit 3')
    const opened = await openWindow({
      url,
      dataDir: folder,
      env: withDisplay,
      platform: 'linux',
      find: () => program,
    })
    expect(opened.kind).toBe('window')
    // It ended at once with an error: it could not show a window.
    expect(opened.kind === 'window' && (await opened.ended)).toBe('failed')
    const args = readFileSync(`${program}.args`, 'utf8').split('\n')
    expect(args).toContain(`--app=${url}`)
    expect(args).toContain(`--user-data-dir=${join(folder, 'browser-window')}`)
    const preferences = readFileSync(join(folder, 'browser-window/Default/Preferences'), 'utf8')
    expect(preferences).toContain('"translate":{"enabled":false}')
  })

  it('notices a browser that hands the address to one that runs already', async () => {
    const program = browser('handing-over', 'exit 0')
    const opened = await openWindow({
      url,
      dataDir: folder,
      env: withDisplay,
      platform: 'linux',
      find: () => program,
    })
    expect(opened.kind === 'window' && (await opened.ended)).toBe('elsewhere')
  })

  it('tells when the user closes the window', async () => {
    const program = browser('closed-later', 'sleep 3.2')
    const opened = await openWindow({
      url,
      dataDir: folder,
      env: withDisplay,
      platform: 'linux',
      find: () => program,
    })
    expect(opened.kind === 'window' && (await opened.ended)).toBe('closed')
  })
})
