import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { dataFolder, productFolder } from '../data-folder.ts'

/** Where things are, in the source tree and in the package alike. */
export interface Folders {
  dataDir: string
  resourcesDir: string
  rendererDir: string
  preload: string
}

/**
 * Settles all folders. Chromium's own profile goes beside the default data, or into a data folder that was
 * chosen, so that two data folders can be open at once: the single-instance lock lives in the profile.
 */
export function settleFolders(args: readonly string[] = process.argv.slice(1)): Folders {
  const dataDir = dataFolder(args)
  const isDefault = dataDir === join(productFolder(), 'data')
  const profile = isDefault ? productFolder() : join(dataDir, 'electron-profile')
  try {
    mkdirSync(profile, { recursive: true })
    app.setPath('userData', profile)
  } catch {
    // The core refuses this folder with a text that names it; Electron's own choice serves until then.
  }
  const root = app.getAppPath()
  return {
    dataDir,
    resourcesDir: join(root, 'resources'),
    rendererDir: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
  }
}
