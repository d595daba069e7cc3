import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join, posix, win32 } from 'node:path'

/** The parts of the machine that decide where a browser is. */
export interface Machine {
  env: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  isProgram(path: string): boolean
}

const thisMachine: Machine = { env: process.env, platform: process.platform, isProgram }

/**
 * The program of an installed Chrome, Edge, Chromium or Brave, or null. The environment variable
 * CHROMIUM_PATH comes first; where it names no program the answer is null, so that a wrong setting shows.
 */
export function findChromium(machine: Machine = thisMachine): string | null {
  const chosen = machine.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') return machine.isProgram(chosen) ? chosen : null
  return candidates(machine).find((path) => machine.isProgram(path)) ?? null
}

function candidates({ env, platform }: Machine): string[] {
  switch (platform) {
    case 'win32':
      return windowsPrograms.flatMap((program) => windowsRoots(env).map((root) => win32.join(root, program)))
    case 'darwin':
      return ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')].flatMap((root) =>
        macPrograms.map((name) => posix.join(root, `${name}.app`, 'Contents/MacOS', name)),
      )
    default:
      return linuxNames.flatMap((name) =>
        (env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')
          .split(delimiter)
          .filter((folder) => folder !== '')
          .map((folder) => join(folder, name)),
      )
  }
}

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
]

const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser']

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
]

function windowsRoots(env: NodeJS.ProcessEnv): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = env[name]
    return root === undefined || root === '' ? [] : [root]
  })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
