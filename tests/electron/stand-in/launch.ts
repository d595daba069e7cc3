import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { dropFiles, fileAppears, type Launched } from '../../e2e/support/launched.ts'
import type { EngineWindow } from './engine-window.ts'
import { toMain } from './protocol.ts'
import { type StandIn, type StandInConfig, startStandIn } from './start-stand-in.ts'

/** The app in the stand-in, with what only Electron has. */
export interface LaunchedStandIn extends Launched {
  readonly shell: 'electron-stand-in'
  readonly standIn: StandIn
  /** The app's window. */
  window(): EngineWindow
  /** Presses this button in the next message box. */
  answerMessageBox(button: string): void
  /** Chooses an entry of the menu: `['Tệp', 'Nhập văn bản…']`. */
  clickMenu(...path: string[]): Promise<void>
}

/** Starts the built app in the stand-in for Electron and waits for its window. */
export async function launchElectronStandIn(config: StandInConfig): Promise<LaunchedStandIn> {
  const standIn = await startStandIn(config)
  const { engine, stage, link, exited } = standIn
  const ended = exited.then((code) => {
    throw new Error(`The app ended with ${code} before it showed a window:\n${standIn.log()}`)
  })
  // Once the window is there this rejection is nobody's any more.
  ended.catch(() => {})
  try {
    await Promise.race([
      expect.poll(() => engine.appWindow() !== undefined, { timeout: 30_000 }).toBe(true),
      ended,
    ])
  } catch (error) {
    standIn.kill()
    await standIn.close()
    throw error
  }

  const window = (): EngineWindow => {
    const shown = engine.appWindow()
    if (shown === undefined) throw new Error('The app shows no window.')
    return shown
  }
  return {
    shell: 'electron-stand-in',
    standIn,
    complaints: standIn.complaints,
    get page() {
      return window().page
    },
    window,
    answerOpenDialog: (paths) => void stage.openAnswers.push(paths),
    answerMessageBox: (button) => void stage.boxAnswers.push(button),
    answerSaveDialog: async (path) => {
      stage.saveAnswers.push(path)
      await fileAppears(path)
    },
    dropFiles: (target, paths) => dropWithPaths(target, paths),
    clickMenu: async (...path) => void (await link.call(toMain.clickMenu, { path })),
    close: async () => {
      await link.call(toMain.closeWindow, { windowId: window().id })
      const code = await exited
      await standIn.close()
      expect(code, standIn.log()).toBe(0)
    },
    kill: async () => {
      standIn.kill()
      await exited
      await standIn.close()
    },
  }
}

/** In Electron `webUtils` knows the path of a dropped file; here the test tells it beforehand. */
async function dropWithPaths(target: Locator, paths: string[]): Promise<void> {
  await target.page().evaluate((known) => {
    window.standInPaths = Object.fromEntries(
      known.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]),
    )
  }, paths)
  await dropFiles(target, paths)
}
