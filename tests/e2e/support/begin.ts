import { mkdirSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { setUp } from '../journey.ts'
import type { Launched } from './launched.ts'
import type { Shell } from './shells.ts'

/** Starts the app with its agency set up in a folder of the test; `out` is for the test's own files. */
export async function begin(shell: Shell): Promise<{ launched: Launched; out: string; dataDir: string }> {
  test.skip(shell.missing !== null, shell.missing ?? '')
  const dataDir = test.info().outputPath('data')
  const out = test.info().outputPath('out')
  mkdirSync(out, { recursive: true })
  const launched = await shell.launch({ dataDir })
  await setUp(launched.page)
  return { launched, out, dataDir }
}

/** Drops a letter on the window and waits for its review. */
export async function readLetter(launched: Launched, path: string): Promise<void> {
  await launched.dropFiles(launched.page.getByRole('main'), [path])
  await expect(launched.page.getByRole('heading', { name: 'Nhiệm vụ đọc được' })).toBeVisible()
}

/** The tasks of a review, in the order of the letter. */
export function cards(page: Page): Locator {
  return page.getByRole('article', { name: /^Nhiệm vụ/ })
}
