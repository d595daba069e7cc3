import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type LaunchedStandIn, launchElectronStandIn } from './stand-in/launch.ts'
import { type StandIn, type StandInConfig, startStandIn } from './stand-in/start-stand-in.ts'

interface Fixtures {
  /** An empty folder that is wiped after the test. */
  folder: string
  /** A data folder inside it that does not exist yet. */
  dataDir: string
  /** Starts the app; whatever still runs at the end of the test is ended. */
  launch: (config?: Partial<StandInConfig>) => Promise<LaunchedStandIn>
  /** Starts the app without waiting for a window. */
  start: (config?: Partial<StandInConfig>) => Promise<StandIn>
}

/** `test` with the app in the stand-in for Electron. */
export const test = base.extend<Fixtures>({
  // Playwright reads the fixtures that are needed from this pattern, which therefore cannot be left out.
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cam-ket-electron-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  dataDir: async ({ folder }, use) => {
    await use(join(folder, 'dữ liệu'))
  },
  launch: async ({ dataDir }, use) => {
    const launched: LaunchedStandIn[] = []
    await use(async (config = {}) => {
      const app = await launchElectronStandIn({ dataDir, ...config })
      launched.push(app)
      return app
    })
    await Promise.all(launched.map((app) => app.kill()))
  },
  start: async ({ dataDir }, use) => {
    const started: StandIn[] = []
    await use(async (config = {}) => {
      const standIn = await startStandIn({ dataDir, ...config })
      started.push(standIn)
      return standIn
    })
    for (const standIn of started) {
      standIn.kill()
      await standIn.exited
      await standIn.close()
    }
  },
})
