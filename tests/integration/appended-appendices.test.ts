import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { appendAppendices } from '../../src-main/documents/pdf/append-appendices.ts'
import { reportDocument } from '../../src-main/documents/period-report.ts'
import { draftReport } from '../../src-main/documents/report-draft.ts'
import { writeHtml } from '../../src-main/documents/write-html.ts'
import { chromiumPrinter } from '../../src-main/shells/browser/chromium-printer.ts'
import { findChromium } from '../../src-main/shells/browser/find-chromium.ts'
import { pdfLineCounts, pdfPages, works } from '../support/office.ts'
import { agency, fontsDir, snapshot } from '../unit/documents/samples.ts'

const run = promisify(execFile)
const chromium = findChromium()
const poppler = await works('pdftotext', ['-v'])
const long =
  'rà soát, làm sạch, kết nối, chia sẻ cơ sở dữ liệu chuyên ngành với Kho dữ liệu dùng chung của tỉnh'

let folder = ''
const file = (name: string) => join(folder, `${name}.pdf`)

function skipWithout(context: TestContext): void {
  if (chromium === null) context.skip('no Chromium on this machine')
  if (!poppler) context.skip('no poppler on this machine')
}

/** A hair's breadth of height changes the order in which words beside each other are told. */
async function wordsOf(name: string): Promise<string[][]> {
  return (await pdfPages(file(name))).map((page) =>
    page
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort(),
  )
}

// Rows of every height, one of them taller than a page.
const frozen = snapshot(40, (task) => {
  const index = Number(task.commitmentId.slice(-3))
  return { ...task, text: `${task.text}: ${`${long}; `.repeat(index === 7 ? 40 : index % 4)}` }
})
const model = reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cam-ket-appended-'))
  if (chromium === null || !poppler) return
  const fonts = { kind: 'embed', dir: fontsDir } as const
  const printed = await chromiumPrinter().print(await writeHtml({ ...model, appendices: [] }, { fonts }))
  await writeFile(file('appended'), await appendAppendices(printed, model, fontsDir))
  await writeFile(file('browser'), await chromiumPrinter().print(await writeHtml(model, { fonts })))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('appendices written behind a printed document', () => {
  it('have the pages and lines that the browser gives them', async (context) => {
    skipWithout(context)
    const [own, browser] = [await pdfPages(file('appended')), await pdfPages(file('browser'))]
    expect(own.length).toBe(browser.length)
    expect(own.length).toBeGreaterThan(12)
    const [ownLines, browserLines] = [
      await pdfLineCounts(file('appended')),
      await pdfLineCounts(file('browser')),
    ]
    for (const [index, lines] of ownLines.entries()) {
      expect(Math.abs(lines - (browserLines[index] ?? 0)), `page ${index + 1}`).toBeLessThanOrEqual(1)
    }
  })

  it('say the same words on every page', async (context) => {
    skipWithout(context)
    expect(await wordsOf('appended')).toEqual(await wordsOf('browser'))
  })

  it('are sound: fonts embedded, tagged, in the outline, read by a second program', async (context) => {
    skipWithout(context)
    const { stdout: info, stderr } = await run('pdfinfo', [file('appended')])
    expect(stderr).toBe('')
    expect(info).toMatch(/Tagged:\s+yes/)
    const { stdout: fonts } = await run('pdffonts', [file('appended')])
    const embedded = fonts
      .trim()
      .split('\n')
      .slice(2)
      .filter((row) => row.startsWith('LiberationSerif-'))
    expect(embedded).toHaveLength(3)
    for (const row of embedded) expect(row).toMatch(/yes\s+no\s+yes/)
    const { stdout: tags } = await run('pdfinfo', ['-struct-text', file('appended')])
    expect(tags).toContain('Nhiệm vụ thứ 40')
  })

  it('refuse a file that is written otherwise', async () => {
    await expect(appendAppendices(Buffer.from('%PDF-1.7 something else'), model, fontsDir)).rejects.toThrow(
      RangeError,
    )
  })
})
