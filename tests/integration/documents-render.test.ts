import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../../src-main/documents/national-words.ts'
import { writeDocx } from '../../src-main/documents/write-docx.ts'
import { writeHtml } from '../../src-main/documents/write-html.ts'
import { writeReportXlsx } from '../../src-main/documents/write-xlsx.ts'
import { chromiumPrinter } from '../../src-main/shells/browser/chromium-printer.ts'
import { findChromium } from '../../src-main/shells/browser/find-chromium.ts'
import { documentKinds } from '../support/document-kinds.ts'
import { convertByOffice, pdfLineCounts, pdfPages, pdfText, works } from '../support/office.ts'
import { created, fontsDir, must, snapshot } from '../unit/documents/samples.ts'

const run = promisify(execFile)
const chromium = findChromium()
const office = await works('soffice', ['--version'])
const poppler = await works('pdftotext', ['-v'])

const documents = documentKinds()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cam-ket-render-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('documents as two programs lay them out', () => {
  beforeAll(async () => {
    if (chromium === null || !office || !poppler) return
    await mkdir(join(folder, 'word'))
    await mkdir(join(folder, 'web'))
    for (const { name, model } of documents) {
      await writeFile(join(folder, `${name}.docx`), await writeDocx(model, { created }))
      const html = await writeHtml(model, { fonts: { kind: 'embed', dir: fontsDir } })
      await writeFile(join(folder, 'web', `${name}.pdf`), await chromiumPrinter().print(html))
    }
    await convertByOffice(
      documents.map(({ name }) => join(folder, `${name}.docx`)),
      join(folder, 'word'),
      { folder, fontsDir },
    )
  }, 240_000)

  it.for(documents)(
    '$name has the same pages in both, numbered from the second on',
    async ({ name, model, tolerance }, context) => {
      skipWithout(context)
      const word = await pdfPages(join(folder, 'word', `${name}.pdf`))
      const web = await pdfPages(join(folder, 'web', `${name}.pdf`))
      expect(
        Math.abs(word.length - web.length),
        `${word.length} and ${web.length} pages`,
      ).toBeLessThanOrEqual(tolerance)
      for (const all of [word, web]) {
        const starts = all.flatMap((page, index) =>
          index === 0 || page.trim().startsWith('Phụ lục') ? [index] : [],
        )
        expect(starts).toHaveLength(1 + model.appendices.length)
        all.forEach((page, index) => {
          const number = index - must(starts.findLast((start) => start <= index)) + 1
          const top = page.trim().split('\n')[0]?.trim()
          if (number === 1) expect(top).not.toMatch(/^\d+$/)
          else expect(top, `page ${index + 1}`).toBe(String(number))
        })
      }
    },
  )

  it.for(documents.filter(({ tolerance }) => tolerance === 0))(
    '$name has the same lines on each page of both, give or take one',
    async ({ name }, context) => {
      skipWithout(context)
      const word = await pdfLineCounts(join(folder, 'word', `${name}.pdf`))
      const web = await pdfLineCounts(join(folder, 'web', `${name}.pdf`))
      const apart = word.map((lines, index) => Math.abs(lines - (web[index] ?? 0)))
      expect(Math.max(...apart), `${word.join(' ')} and ${web.join(' ')} lines`).toBeLessThanOrEqual(1)
    },
  )

  it('runs the appendix of sixty tasks over nine pages', async (context) => {
    skipWithout(context)
    const all = await pdfPages(join(folder, 'web', 'letter-60.pdf'))
    const first = all.findIndex((page) => page.trim().startsWith('Phụ lục'))
    expect(all.length - first).toBe(9)
  })

  it.for(documents)(
    '$name keeps quốc hiệu and tiêu ngữ on one line each and loses no word',
    async ({ name, model }, context) => {
      skipWithout(context)
      for (const side of ['word', 'web']) {
        const all = await pdfPages(join(folder, side, `${name}.pdf`))
        const heading = model.layout.letterhead === 'party' ? [PARTY_NAME] : [NATIONAL_NAME, MOTTO]
        for (const line of heading) expect(all[0]).toMatch(new RegExp(`${line}\\s*$`, 'm'))
        const printed = letters(await pdfText(join(folder, side, `${name}.pdf`)))
        for (const block of model.body)
          if (block.kind === 'body') expect(printed).toContain(letters(block.text).slice(0, 60))
        expect(printed).toContain(letters(model.signature.name))
      }
    },
  )

  it('embeds the shipped font, all four faces of it at most', async (context) => {
    skipWithout(context)
    const { stdout } = await run('pdffonts', [join(folder, 'web', 'letter-4.pdf')])
    const rows = stdout.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThanOrEqual(3)
    for (const row of rows) {
      expect(row).toMatch(/LiberationSerif/)
      expect(row).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
    }
  })

  it('is a tagged PDF in Vietnamese with bookmarks', async (context) => {
    skipWithout(context)
    const file = join(folder, 'web', 'letter-4.pdf')
    expect((await run('pdfinfo', [file])).stdout).toMatch(/Tagged:\s+yes/)
    const bytes = (await readFile(file)).toString('latin1')
    expect(bytes).toContain('/Lang (vi)')
    expect(bytes).toContain('/Outlines')
  })
})

describe('the workbook in another program', () => {
  it('opens and keeps every row of the detail sheet', async (context) => {
    if (!office) context.skip('LibreOffice (soffice) is not installed')
    await writeFile(
      join(folder, 'report.xlsx'),
      await writeReportXlsx(snapshot(45), { title: 'Báo cáo Quý IV năm 2025', created }),
    )
    // Sheet 2 alone, UTF-8, separated by commas.
    const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2'
    await convertByOffice([join(folder, 'report.xlsx')], folder, { folder, fontsDir, format })
    const csv = await readFile(join(folder, 'report-Chi tiết.csv'), 'utf8')
    expect(csv.match(/Nhiệm vụ thứ \d+:/g)).toHaveLength(45)
    expect(csv).toContain('30/11/2025')
  })
})

function skipWithout(context: { skip: (note?: string) => void }): void {
  if (chromium === null) context.skip('no Chrome, Edge or Chromium is installed')
  if (!office) context.skip('LibreOffice (soffice) is not installed')
  if (!poppler) context.skip('poppler-utils (pdftotext) is not installed')
}

/** Only what was written, however it was broken into lines. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0]+/g, '')
}
