import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder, productFolder } from '../../../src-main/shells/data-folder.ts'

describe('dataFolder', () => {
  const env = { HOME: '/home/an', CAMKET_DATA: '/srv/camket' }

  it('takes --data first, then CAMKET_DATA, then the user folder', () => {
    expect(dataFolder(['--data', '/a', '--x'], env, 'linux')).toBe('/a')
    expect(dataFolder(['--data=/b'], env, 'linux')).toBe('/b')
    expect(dataFolder(['--data=/a', '--data', '/b'], env, 'linux')).toBe('/b')
    expect(dataFolder([], env, 'linux')).toBe('/srv/camket')
    expect(dataFolder([], { ...env, CAMKET_DATA: '' }, 'linux')).toBe('/home/an/.config/cam-ket/data')
    expect(dataFolder(['--data'], { HOME: '/home/an' }, 'linux')).toBe('/home/an/.config/cam-ket/data')
    expect(dataFolder(['--data', 'here'], env, 'linux')).toBe(resolve('here'))
  })

  it('stays out of the roaming profile on Windows', () => {
    const windows = { LOCALAPPDATA: '/l', APPDATA: '/roaming', USERPROFILE: '/u' }
    expect(productFolder(windows, 'win32')).toBe(join('/l', 'cam-ket'))
    expect(productFolder({ USERPROFILE: '/u' }, 'win32')).toBe(join('/u', 'AppData', 'Local', 'cam-ket'))
  })

  it('follows the conventions of Linux and macOS', () => {
    expect(productFolder({ HOME: '/h', XDG_CONFIG_HOME: '/x' }, 'linux')).toBe('/x/cam-ket')
    expect(productFolder({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Application Support/cam-ket')
  })
})
