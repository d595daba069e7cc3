import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type App, createApp } from '../app.ts'
import type { Core } from '../services/core.ts'
import { chromiumPrinter } from '../shells/browser/chromium-printer.ts'
import { dataFolder } from '../shells/data-folder.ts'

const ROOT = join(import.meta.dirname, '..', '..')

export const resourcesDir = join(ROOT, 'resources')
export const rendererDir = join(ROOT, 'out', 'renderer')

export async function productVersion(): Promise<string> {
  const manifest = z.object({ version: z.string() })
  return manifest.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))).version
}

/** Opens the core without a window on the given or the user's own data folder. */
export async function openApp(
  dataDir: string | undefined,
  options: { rendererDir: string | null } = { rendererDir: null },
): Promise<App> {
  return createApp({
    dataDir: dataFolder(dataDir === undefined ? [] : ['--data', dataDir]),
    resourcesDir,
    rendererDir: options.rendererDir,
    version: await productVersion(),
    printer: chromiumPrinter(),
  })
}

/** Runs a command's work on an open core and closes it whatever happens. */
export async function withCore<T>(dataDir: string | undefined, work: (core: Core) => Promise<T>): Promise<T> {
  const app = await openApp(dataDir)
  try {
    return await work(app.core)
  } finally {
    await app.close()
  }
}
