import { chromium, type Page } from '@playwright/test'
import { launchBrowserShell } from '../e2e/support/launch-browser-shell.ts'
import { chromiumLaunch, contextOptions } from '../e2e/support/launched.ts'
import { interactions, rowsShown } from './interactions.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'
import { p95, painted } from './painted.ts'
import { benchCore, benchFolder } from './seed.ts'
import { seedHistories } from './seed-histories.ts'

const SIZES = [10_000, 100_000] as const
const FACTS_EACH = 10
const START = 'start to a usable list'

/**
 * What a clerk waits for in the built browser shell, from the action to the painted result, as the 95th of 100 runs at
 * two sizes; against a plain page of the same browser that puts up a table of 50 rows. And how long it takes from
 * starting the program to a list that can be used, against starting the browser on an empty page.
 */
export async function interaction(): Promise<Measured> {
  const reference = await plainTable()
  const empty = await emptyStart()
  const lines = [
    `a plain table of 50 rows: ${ms(reference)}; the browser on an empty page: ${ms(empty)} (medians of 3)`,
  ]
  const atSize: Record<string, number>[] = []
  for (const size of SIZES) atSize.push(await measure(size))
  const [small = {}, large = {}] = atSize
  let worst = 0
  for (const [name, at100k] of Object.entries(large)) {
    const at10k = small[name] ?? Number.NaN
    const isStart = name === START
    const against = isStart ? empty : reference
    if (!isStart) worst = Math.max(worst, at100k)
    const grows = slope({ size: SIZES[0], ms: at10k }, { size: SIZES[1], ms: at100k })
    lines.push(
      `${name}: ${ms(at10k)} at 10,000, ${ms(at100k)} at 100,000 (${times(at100k / at10k)}, slope ${grows.toFixed(2)}; ` +
        `${times(at100k / against)} the plain page)`,
    )
  }
  return {
    lines,
    summary: `at worst ${ms(worst)} at 100,000 commitments, ${times(worst / reference)} a plain table`,
  }
}

/** The 95th of 100 runs of each interaction with so many commitments, by name. */
async function measure(size: number): Promise<Record<string, number>> {
  const folder = benchFolder()
  try {
    const { app } = await benchCore(folder.path)
    await seedHistories(app.core, size, FACTS_EACH)
    // In the field the index is made while letters come in, not during the first minute of a day.
    await indexed(app.indexer)
    await app.close()
    const start = await median(3, async () => {
      const opened = await openList(folder.path)
      await opened.close()
    })
    const launched = await openList(folder.path)
    try {
      const found: Record<string, number> = { [START]: start }
      for (const [name, run] of Object.entries(interactions)) found[name] = p95(await run(launched.page))
      if (launched.complaints.length > 0) throw new Error(launched.complaints.join('\n'))
      return found
    } finally {
      await launched.close()
    }
  } finally {
    folder.remove()
  }
}

/** The pauses of the index keep no process alive. */
async function indexed(indexer: { settle(): Promise<void> }): Promise<void> {
  const alive = setInterval(() => {}, 1000)
  await indexer.settle().finally(() => clearInterval(alive))
}

async function openList(dataDir: string) {
  const launched = await launchBrowserShell({ dataDir })
  await painted(launched.page, `location.hash = '/commitments'`, rowsShown)
  return launched
}

/** The 95th of 100 times that a browser needs to show a table of 50 rows and 8 columns without any framework. */
async function plainTable(): Promise<number> {
  const browser = await chromium.launch(chromiumLaunch)
  const page: Page = await browser.newPage(contextOptions)
  await page.setContent('<main></main>')
  const spent: number[] = []
  for (let run = 0; run < 20; run += 1) {
    const act = `document.querySelector('main').innerHTML = '<table>' + Array.from({ length: 50 }, (_, row) =>
      '<tr>' + Array.from({ length: 8 }, (_, column) => '<td>Ô ' + row + '.' + column + ' lần ${run}</td>').join('') + '</tr>'
    ).join('') + '</table>'`
    spent.push(await painted(page, act, `document.querySelectorAll('tr').length === 50`))
  }
  await browser.close()
  return p95(spent)
}

async function emptyStart(): Promise<number> {
  return median(3, async () => {
    const browser = await chromium.launch(chromiumLaunch)
    const page = await browser.newPage()
    await page.setContent('<p>ready</p>')
    await page.getByText('ready').waitFor()
    await browser.close()
  })
}
