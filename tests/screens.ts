import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCore } from './bench/seed.ts'
import { seedHistories } from './bench/seed-histories.ts'
import buildBefore from './build-before.ts'
import { launchBrowserShell } from './e2e/support/launch-browser-shell.ts'
import { openCore } from './support/core-client.ts'

/**
 * `npm run screens -- --out DIR [--data empty,sample,many] [--only /figures]`: every screen as a picture, in both
 * themes, sizes and languages, without data, with the sample, and with 10,000 commitments of long names. To be
 * looked at; nothing is compared.
 */
const { values: asked } = parseArgs({
  options: {
    out: { type: 'string' },
    data: { type: 'string', default: 'empty,sample,many' },
    only: { type: 'string', default: '' },
    themes: { type: 'string', default: 'light,dark' },
    sizes: { type: 'string', default: '1366x768,1920x1080' },
    languages: { type: 'string', default: 'vi,en' },
  },
})
buildBefore()
const out = asked.out ?? mkdtempSync(join(tmpdir(), 'cam-ket-screens-'))
mkdirSync(out, { recursive: true })

/** A name as long as real ones get, to see what is cut off. */
const LONG = 'Trung tâm Giám sát, điều hành thông minh và hỗ trợ chuyển đổi số trực thuộc '
  .repeat(4)
  .slice(0, 300)

const addresses = [
  '/',
  '/figures',
  '/calendar?view=month',
  '/calendar?view=week',
  '/rankings',
  '/directives',
  '/commitments',
  '/letters',
  '/evidence',
  '/reports',
  '/indicators',
  '/register',
  '/directory',
  '/settings',
].filter((address) => address.startsWith(asked.only))

for (const kind of asked.data.split(',')) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cam-ket-screens-data-'))
  try {
    await fill(dataDir, kind)
    for (const colorScheme of asked.themes.split(',')) {
      for (const language of asked.languages.split(',')) {
        await prefer(dataDir, { colorScheme, language })
        await takeAll(dataDir, [kind, colorScheme, language])
      }
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
console.log(out)

async function fill(dataDir: string, kind: string): Promise<void> {
  const core = kind === 'sample' ? await openCore(dataDir) : await benchCore(dataDir)
  if (kind === 'sample') await core.client.app.trySample({})
  if (kind === 'many') await seedHistories(core.app.core, 10_000, 6, LONG)
  await core.app.close()
}

/** Preferences are the core's, so they are set before the page first asks for them. */
async function prefer(dataDir: string, value: { colorScheme: string; language: string }): Promise<void> {
  const core = await openCore(dataDir)
  await core.client.drafts.put({ key: 'preferences', value: { ...value, sidebarFolded: false } })
  await core.app.close()
}

async function takeAll(dataDir: string, names: readonly string[]): Promise<void> {
  const launched = await launchBrowserShell({ dataDir })
  const { page } = launched
  try {
    page.setDefaultTimeout(30_000)
    for (const size of asked.sizes.split(',')) {
      const [width = 1366, height = 768] = size.split('x').map(Number)
      await page.setViewportSize({ width, height })
      for (const address of addresses) {
        const [path, query] = address.split('?')
        await page.evaluate(
          (to) => {
            location.hash = to
          },
          `${path}?asOf=2025-12-14${query === undefined ? '' : `&${query}`}`,
        )
        // Without it the screen before stays until the next one is loaded.
        await page.reload()
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        const name = [...names, size, address.replaceAll(/[^a-z]+/g, '-')].join('_')
        await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
      }
    }
  } finally {
    await launched.close()
  }
}
