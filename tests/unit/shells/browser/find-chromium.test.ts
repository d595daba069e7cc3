import { describe, expect, it } from 'vitest'
import { findChromium } from '../../../../src-main/shells/browser/find-chromium.ts'

function machine(platform: NodeJS.Platform, env: Record<string, string>, programs: string[]) {
  return { platform, env, isProgram: (path: string) => programs.includes(path) }
}

describe('findChromium', () => {
  it('prefers Chrome and takes Edge on a Windows without it', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\U\\AppData\\Local',
    }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = 'C:\\U\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    expect(findChromium(machine('win32', env, [edge]))).toBe(edge)
    expect(findChromium(machine('win32', env, [edge, chrome]))).toBe(chrome)
  })

  it('finds the bundle on macOS, for all users or for one', () => {
    const mine = '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium(machine('darwin', { HOME: '/Users/an' }, [mine]))).toBe(mine)
  })

  it('searches PATH on Linux', () => {
    expect(findChromium(machine('linux', { PATH: '/opt/x:/usr/bin' }, ['/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    )
    expect(findChromium(machine('linux', { PATH: '' }, ['/usr/bin/chromium']))).toBe(null)
  })

  it('obeys CHROMIUM_PATH and does not fall back behind it', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/own/chrome' }
    expect(findChromium(machine('linux', env, ['/opt/own/chrome', '/usr/bin/chromium']))).toBe(
      '/opt/own/chrome',
    )
    expect(findChromium(machine('linux', env, ['/usr/bin/chromium']))).toBe(null)
  })
})
