import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { interactions } from './bench/interactions.ts'
import { compareQuarters, type Held, memoryOf } from './bench/memory.ts'
import { painted } from './bench/painted.ts'
import { benchCore, benchFolder } from './bench/seed.ts'
import { seedHistories } from './bench/seed-histories.ts'
import buildBefore from './build-before.ts'
import { launchBrowserShell } from './e2e/support/launch-browser-shell.ts'

/**
 * `npm run soak [-- --minutes 60 --commitments 10000]`: uses the app over and over and holds that it does not keep what
 * it has shown: JavaScript heap, nodes and listeners of the page, and the memory of the core. Exit status 1 when the
 * last quarter holds more than the second.
 */
const { values: asked } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    commitments: { type: 'string', default: '10000' },
  },
})
const FACTS_EACH = 10
/** Fewer rounds make quarters of one or two samples, which say nothing. */
const LEAST_ROUNDS = 8

/** The workbench comes last, so that every sample is taken on the same screen. */
const screens: readonly string[] = [
  '/figures',
  '/calendar?view=month',
  '/calendar?view=week',
  '/rankings',
  '/directives',
  '/letters',
  '/evidence',
  '/reports',
  '/indicators',
  '/directory',
  '/settings',
  '/',
]

buildBefore()
const folder = benchFolder()
try {
  const { app } = await benchCore(folder.path)
  await seedHistories(app.core, Number(asked.commitments), FACTS_EACH)
  await app.close()
  const samples = await use(folder.path, Number(asked.minutes))
  const compared = compareQuarters(samples)
  for (const { line } of compared) console.log(line)
  if (samples.length < LEAST_ROUNDS) {
    console.log(`only ${samples.length} rounds: give it more minutes`)
    process.exitCode = 1
  } else if (compared.some(({ grows }) => grows)) process.exitCode = 1
} finally {
  folder.remove()
}

/** A sample after each round. */
async function use(dataDir: string, minutes: number): Promise<Held[]> {
  const launched = await launchBrowserShell({ dataDir })
  const { page, corePid } = launched
  if (corePid === undefined) throw new Error('the core has ended')
  try {
    const measure = await memoryOf(page, corePid)
    const samples: Held[] = []
    const start = performance.now()
    const spent = () => (performance.now() - start) / 60_000
    while (spent() < minutes) {
      for (const act of Object.values(interactions)) await act(page)
      await recordProgress(page, samples.length)
      for (const address of screens) await visit(page, address)
      await page.locator('[data-today-row]').first().waitFor()
      const held = await measure()
      samples.push(held)
      const { heapMB, nodes, listeners, coreMB } = held
      console.log(
        `${spent().toFixed(1)} min: heap ${heapMB.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, core ${coreMB.toFixed(0)} MB`,
      )
    }
    if (launched.complaints.length > 0) throw new Error(launched.complaints.join('\n'))
    return samples
  } finally {
    await launched.close()
  }
}

/** Until the screen has its heading and waits for nothing; panels that are not shown may wait for ever. */
async function visit(page: Page, address: string): Promise<void> {
  await painted(
    page,
    `location.hash = ${JSON.stringify(address)}`,
    `location.hash.startsWith(${JSON.stringify(`#${address.replace(/\?.*/, '')}`)}) &&
      document.querySelector('#main h1') !== null && [...document.querySelectorAll('#main .mantine-Loader-root')].every((one) => one.offsetParent === null)`,
  )
}

/**
 * A progress entry by the keys that a clerk uses, each round of another commitment: the list of what happened to one
 * grows, and React keeps the last screen that had the focus.
 */
async function recordProgress(page: Page, round: number): Promise<void> {
  await visit(page, '/')
  await page.locator('[data-today-row]').first().waitFor()
  await visit(page, '/commitments')
  await page.locator('[role="row"][id]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Home')
  // Away from the edge, where fewer rows are drawn beyond the picture.
  for (let pages = 0; pages < 5; pages += 1) await page.keyboard.press('PageDown')
  for (let row = 0; row <= round; row += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+t')
  await page.locator('[data-form="progress"] textarea:focus').waitFor()
  const text = `Đã xong phần ${round}.`
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('section[data-commitment]').getByText(text).first().waitFor()
}
