import { launchElectronStandIn } from '../../electron/stand-in/launch.ts'
import { launchBrowserShell } from './launch-browser-shell.ts'
import { electronMissing, launchElectron } from './launch-electron.ts'
import { chromiumPath, type LaunchConfig, type Launched } from './launched.ts'

export interface Shell {
  name: string
  /** Why it cannot run here, or null. */
  missing: string | null
  launch(config: LaunchConfig): Promise<Launched>
}

const noChromium = chromiumPath === null ? 'no Chrome, Edge or Chromium is installed' : null

export const browserShell: Shell = { name: 'browser shell', missing: noChromium, launch: launchBrowserShell }
export const standIn: Shell = {
  name: 'Electron stand-in',
  missing: noChromium,
  launch: launchElectronStandIn,
}

/** Every shell a journey runs in. Use `test.skip(shell.missing !== null, shell.missing ?? '')` first. */
export const shells: readonly Shell[] = [
  browserShell,
  standIn,
  { name: 'Electron', missing: electronMissing, launch: launchElectron },
]
