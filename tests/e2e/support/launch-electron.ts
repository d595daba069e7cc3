import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { sandboxFlags } from '../../../src-main/shells/browser/chromium-flags.ts'
import { dropFiles, fileAppears, type LaunchConfig, type Launched, watchPage } from './launched.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const program = electronProgram()

/** Why real Electron cannot run here, or null where it can. */
export const electronMissing: string | null = reasonAgainstElectron()

/** Starts the built app in real Electron. Skip with `electronMissing` first. */
export async function launchElectron({ dataDir, env = {} }: LaunchConfig): Promise<Launched> {
  const app = await _electron.launch({
    ...(program === null ? {} : { executablePath: program }),
    args: [...sandboxFlags(), root, '--data', dataDir],
    env: { ...definedEnv(), ...env },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  watchPage(page, (url) => url.protocol === 'app:', complaints)
  return {
    shell: 'electron',
    page,
    complaints,
    answerOpenDialog: (paths) => void answerOpen(app, paths),
    answerSaveDialog: async (path) => {
      await answerSave(app, path)
      await fileAppears(path)
    },
    dropFiles,
    close: async () => {
      // As a user closes it: Playwright's own close() quits without the page's farewell.
      const exited = new Promise<void>((resolve) => {
        app.process().once('exit', () => resolve())
      })
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await exited
    },
    kill: async () => {
      const exited = new Promise<void>((resolve) => {
        app.process().once('exit', () => resolve())
      })
      app.process().kill('SIGKILL')
      await exited
    },
  }
}

function answerOpen(app: ElectronApplication, paths: string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
  }, paths)
}

function answerSave(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

function reasonAgainstElectron(): string | null {
  if (program === null) return 'the Electron binary is not installed (node_modules/electron/dist)'
  const hasDisplay = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']
  return process.platform === 'linux' && hasDisplay === undefined ? 'there is no display' : null
}

/** Read from the package's own note; importing the package would try to download the binary. */
function electronProgram(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const found = join(folder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(found) ? found : null
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
