import { chromium } from '@playwright/test'
import { launchBrowserShell } from '../e2e/support/launch-browser-shell.ts'
import { chromiumLaunch } from '../e2e/support/launched.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'
import { benchCore, benchFolder, seedCommitments } from './seed.ts'

const SIZES = [1000, 10_000] as const

/**
 * From starting the program until the first rows of the list are painted in a fresh Chromium, at two sizes, against
 * starting the same Chromium on an empty page.
 */
export async function coldStart(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  const empty = await median(3, async () => {
    const browser = await chromium.launch(chromiumLaunch)
    const page = await browser.newPage()
    await page.setContent('<p>ready</p>')
    await page.getByText('ready').waitFor()
    await browser.close()
  })
  for (const size of SIZES) {
    const folder = benchFolder()
    const core = await benchCore(folder.path)
    await seedCommitments(core, size)
    await core.app.close()
    const own = await median(3, async () => {
      const launched = await launchBrowserShell({ dataDir: folder.path })
      await launched.page.goto(new URL('/#/commitments', launched.page.url()).href)
      await launched.page.getByText('(nội dung 1.').first().waitFor()
      await launched.close()
    })
    lines.push(`${size} commitments: ${ms(own)} to the first rows and out again`)
    taken.push({ size, ms: own })
    folder.remove()
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  lines.push(`an empty page in the same Chromium: ${ms(empty)}`)
  return {
    lines,
    summary: `${times(large.ms / empty)} an empty page at 10,000; slope ${slope(small, large).toFixed(2)}`,
  }
}
