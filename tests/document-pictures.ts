import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeHtml } from '../src-main/documents/write-html.ts'
import { chromiumPrinter } from '../src-main/shells/browser/chromium-printer.ts'
import { documentKinds } from './support/document-kinds.ts'
import { fontsDir } from './unit/documents/samples.ts'

const PAGES = 3
const run = promisify(execFile)
const out = join(import.meta.dirname, '..', 'docs', 'pictures', 'documents')

/**
 * The first pages of every kind of document, or the last ones, as they print, small and grey, in `docs/pictures/documents`. Needs
 * Chromium and poppler-utils. Look at them before they are committed.
 */
export async function takeDocumentPictures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cam-ket-documents-'))
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  for (const { name, model, end } of documentKinds()) {
    const pdf = join(folder, `${name}.pdf`)
    const html = await writeHtml(model, { fonts: { kind: 'embed', dir: fontsDir } })
    await writeFile(pdf, await chromiumPrinter().print(html))
    const look = ['-r', '56', '-gray', '-jpeg', '-jpegopt', 'quality=45,optimize=y']
    const first = end === true ? (await pageCount(pdf)) - PAGES + 1 : 1
    await run('pdftoppm', [...look, '-f', `${first}`, '-l', `${first + PAGES - 1}`, pdf, join(out, name)])
  }
  await rm(folder, { recursive: true, force: true })
}

async function pageCount(pdf: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [pdf])
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? PAGES)
}
