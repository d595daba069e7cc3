import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterDocument } from '../../src-main/documents/commitment-letter.ts'
import type { DocumentModel } from '../../src-main/documents/document-model.ts'
import { reportDocument } from '../../src-main/documents/period-report.ts'
import { draftReport } from '../../src-main/documents/report-draft.ts'
import { writeDocx } from '../../src-main/documents/write-docx.ts'
import { writeHtml } from '../../src-main/documents/write-html.ts'
import { writeReportXlsx } from '../../src-main/documents/write-xlsx.ts'
import { chromiumPrinter } from '../../src-main/shells/browser/chromium-printer.ts'
import { findChromium } from '../../src-main/shells/browser/find-chromium.ts'
import {
  agency,
  created,
  fontsDir,
  letterContent,
  letterItem,
  must,
  snapshot,
} from '../unit/documents/samples.ts'

const run = promisify(execFile)
const chromium = findChromium()
const office = await works('soffice', ['--version'])
const poppler = await works('pdftotext', ['-v'])

/** Documents of every kind, and how many pages Word's layout and the browser's may differ by. */
const documents: readonly { name: string; model: DocumentModel; tolerance: number }[] = [
  { name: 'letter-1', model: letterDocument(agency, letterContent(1)), tolerance: 0 },
  { name: 'letter-4', model: letterDocument(agency, letterContent(4)), tolerance: 0 },
  {
    name: 'letter-12-addressees',
    model: letterDocument(
      agency,
      letterContent(2, {
        recipients: Array.from({ length: 12 }, (_, index) => `Sở, ban, ngành thứ ${index + 1}`),
      }),
    ),
    tolerance: 0,
  },
  {
    name: 'letter-ban-cam-ket',
    model: letterDocument(agency, letterContent(4, { form: 'banCamKet', number: '7', date: '2025-12-05' })),
    tolerance: 0,
  },
  {
    name: 'letter-long-name',
    model: letterDocument(
      { ...agency, name: 'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ '.repeat(8).trim() },
      letterContent(2, {
        signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bình' },
      }),
    ),
    tolerance: 1,
  },
  { name: 'letter-60', model: letterDocument(agency, letterContent(60)), tolerance: 1 },
  {
    name: 'letter-10000-characters',
    model: letterDocument(
      agency,
      letterContent(0, {
        items: [
          letterItem(0, { text: 'chữ '.repeat(2_500).trim() }),
          letterItem(1, { product: 'x'.repeat(3_000) }),
        ],
      }),
    ),
    tolerance: 1,
  },
  { name: 'report-45', model: report(45), tolerance: 1 },
]

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
    await convert(
      documents.map(({ name }) => join(folder, `${name}.docx`)),
      join(folder, 'word'),
    )
  }, 240_000)

  it.for(documents)(
    '$name has the same pages in both, numbered from the second on',
    async ({ name, model, tolerance }, context) => {
      skipWithout(context)
      const word = await pages(join(folder, 'word', `${name}.pdf`))
      const web = await pages(join(folder, 'web', `${name}.pdf`))
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

  it.for(documents)(
    '$name keeps quốc hiệu and tiêu ngữ on one line each and loses no word',
    async ({ name, model }, context) => {
      skipWithout(context)
      for (const side of ['word', 'web']) {
        const all = await pages(join(folder, side, `${name}.pdf`))
        expect(all[0]).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\s*$/m)
        expect(all[0]).toMatch(/Độc lập - Tự do - Hạnh phúc\s*$/m)
        const printed = letters(await rawText(join(folder, side, `${name}.pdf`)))
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
    await convert(
      [join(folder, 'report.xlsx')],
      folder,
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2',
    )
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

function report(size: number): DocumentModel {
  const frozen = snapshot(size)
  return reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))
}

async function convert(files: readonly string[], outDir: string, format = 'pdf'): Promise<void> {
  // The shipped fonts alone: older Liberation fonts of a system have no Vietnamese and change the layout.
  const fonts = join(folder, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontsDir}</dir><cachedir>${join(folder, 'font-cache')}</cachedir><alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias></fontconfig>`,
  )
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', outDir, ...files], {
    timeout: 200_000,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  })
}

/** The text of each page, laid out as printed. */
async function pages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}

async function rawText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** Only what was written, however it was broken into lines. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0]+/g, '')
}

async function works(program: string, args: string[]): Promise<boolean> {
  try {
    await run(program, args)
    return true
  } catch {
    return false
  }
}
