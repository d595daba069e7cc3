import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Appendix, DocumentModel, Table } from '../document-model.ts'
import { pointsPerMm, table as tableLayout } from '../layout.ts'
import { type Pace, pacer } from '../pace.ts'
import { appendixPages, type PlacedPage } from './appendix-layout.ts'
import { type PdfFont, pdfFont, pdfText } from './pdf-font.ts'
import { openPdf, type PdfUpdate, referenceIn, withEntry } from './pdf-update.ts'
import { readTrueType } from './true-type.ts'

const compress = promisify(deflate)

/**
 * Writes the appendices behind a printed document, page by page. A browser lays out thousands of rows in minutes and
 * gigabytes; here they cost a second. Fonts are embedded, appendices are in the outline, and every row is tagged.
 * @throws RangeError when the file is not as Chromium writes it.
 */
export async function appendAppendices(
  printed: Uint8Array,
  model: DocumentModel,
  fontsDir: string,
  pace?: Pace,
): Promise<Uint8Array> {
  const update = openPdf(printed)
  const catalog = update.read(update.catalog)
  const pages = referenceIn(catalog, 'Pages')
  const fonts = await loadFonts(update, fontsDir)
  const resources = update.allocate()
  const root = update.allocate()
  const structure = openStructure(update, catalog)
  const kids: number[] = []
  const marks: { title: string; page: number }[] = []
  const turns = pacer(pace)
  for (const appendix of model.appendices) {
    const section = structure.section()
    const title = `${appendix.label} ${appendix.title}`
    let first = true
    for (const page of appendixPages(appendix, tableOf(appendix), model.layout)) {
      const id = update.allocate()
      const content = update.allocate()
      const key = structure.page(section, id, page.parts.length)
      update.stream(content, '', await compress(Buffer.from(contentOf(page, fonts), 'latin1')))
      update.object(
        id,
        `<</Type /Page /Parent ${root} 0 R /Resources ${resources} 0 R /MediaBox [0 0 ${points(model.layout.page.height)} ${points(model.layout.page.width)}] /Contents ${content} 0 R /StructParents ${key} /Tabs /S>>`,
      )
      kids.push(id)
      if (first) marks.push({ title, page: id })
      first = false
      await turns.step(page.rows)
    }
    structure.close(section)
  }
  for (const font of Object.values(fonts)) font.finish()
  const named = Object.values(fonts).map(({ name, id }) => `/${name} ${id} 0 R`)
  update.object(resources, `<</ProcSet [/PDF /Text] /Font <<${named.join(' ')}>>>>`)
  const old = update.read(pages)
  const count = Number(/\/Count\s+(\d+)/.exec(old)?.[1] ?? 0)
  update.object(pages, withEntry(old, 'Parent', `${root} 0 R`))
  const list = [pages, ...kids].map((id) => `${id} 0 R`).join(' ')
  update.object(root, `<</Type /Pages /Count ${count + kids.length} /Kids [${list}]>>`)
  update.object(update.catalog, withEntry(catalog, 'Pages', `${root} 0 R`))
  addToOutline(update, referenceIn(catalog, 'Outlines'), marks)
  structure.finish()
  return update.finish()
}

/** Whether every appendix is one table, which is all that is written here. */
export function areTables(model: DocumentModel): boolean {
  return model.appendices.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'table')
}

function tableOf({ blocks }: Appendix): Table {
  const [block] = blocks
  if (block?.kind !== 'table') throw new RangeError('an appendix is one table')
  return block.table
}

type Fonts = Readonly<Record<'regular' | 'bold' | 'italic', PdfFont>>

async function loadFonts(update: PdfUpdate, dir: string): Promise<Fonts> {
  const load = async (name: string, file: string) =>
    pdfFont(update, name, file, readTrueType(await readFile(join(dir, `${file}.ttf`))))
  return {
    regular: await load('AR', 'LiberationSerif-Regular'),
    bold: await load('AB', 'LiberationSerif-Bold'),
    italic: await load('AI', 'LiberationSerif-Italic'),
  }
}

function contentOf(page: PlacedPage, fonts: Fonts): string {
  const boxes = page.boxes.map((box) => `${box.map(short).join(' ')} re`)
  const lines = page.rules.map((rule) => `${rule.map(short).join(' ')} re f`)
  const frame = `/Artifact BMC\n${tableLayout.borderWeight} w 0 G 0 g\n${boxes.join('\n')}\nS\n${lines.join('\n')}\nEMC`
  const parts = page.parts.map(({ texts }, index) => {
    const shown = texts.map(({ text, x, y, size, face }) => {
      const font = fonts[face]
      return `/${font.name} ${size} Tf 1 0 0 1 ${short(x)} ${short(y)} Tm <${font.encode(text)}> Tj`
    })
    return `/P <</MCID ${index}>> BDC\nBT\n${shown.join('\n')}\nET\nEMC`
  })
  return `${frame}\n${parts.join('\n')}`
}

/** The tags: a section for each appendix, a paragraph for each heading and each row of a page. */
function openStructure(update: PdfUpdate, catalog: string) {
  const treeRoot = referenceIn(catalog, 'StructTreeRoot')
  const root = update.read(treeRoot)
  const document = referenceIn(root, 'K')
  const parentTree = referenceIn(root, 'ParentTree')
  let key = Number(/\/ParentTreeNextKey\s+(\d+)/.exec(root)?.[1] ?? 0)
  const numbers: string[] = []
  const sections: { id: number; kids: number[] }[] = []
  return {
    section(): { id: number; kids: number[] } {
      const section = { id: update.allocate(), kids: [] }
      sections.push(section)
      return section
    },
    page(section: { id: number; kids: number[] }, page: number, parts: number): number {
      const elements = Array.from({ length: parts }, (_, index) => {
        const id = update.allocate()
        update.object(id, `<</Type /StructElem /S /P /P ${section.id} 0 R /Pg ${page} 0 R /K ${index}>>`)
        return id
      })
      section.kids.push(...elements)
      numbers.push(`${key} [${references(elements)}]`)
      key += 1
      return key - 1
    },
    close(section: { id: number; kids: number[] }): void {
      update.object(
        section.id,
        `<</Type /StructElem /S /Sect /P ${document} 0 R /K [${references(section.kids)}]>>`,
      )
    },
    finish(): void {
      const tree = update.read(parentTree)
      update.object(parentTree, tree.replace(/\]\s*>>$/, ` ${numbers.join(' ')}]>>`))
      update.object(treeRoot, withEntry(root, 'ParentTreeNextKey', `${key}`))
      const whole = update.read(document)
      const kids = /\/K\s+\[([^\]]*)\]/.exec(whole)?.[1] ?? `${referenceIn(whole, 'K')} 0 R`
      const added = references(sections.map(({ id }) => id))
      update.object(document, withEntry(whole, 'K', `[${kids} ${added}]`))
    },
  }
}

/** Appends entries to the outline, behind the last one of the top level. */
function addToOutline(
  update: PdfUpdate,
  outlines: number,
  marks: readonly { readonly title: string; readonly page: number }[],
): void {
  const outline = update.read(outlines)
  const last = referenceIn(outline, 'Last')
  const ids = marks.map(() => update.allocate())
  const [first] = ids
  const end = ids.at(-1)
  if (first === undefined || end === undefined) return
  update.object(last, withEntry(update.read(last), 'Next', `${first} 0 R`))
  for (const [index, { title, page }] of marks.entries()) {
    const previous = ids[index - 1] ?? last
    const next = ids[index + 1]
    const after = next === undefined ? '' : ` /Next ${next} 0 R`
    update.object(
      ids[index] ?? 0,
      `<</Title ${pdfText(title)} /Parent ${outlines} 0 R /Prev ${previous} 0 R${after} /Dest [${page} 0 R /XYZ null null 0]>>`,
    )
  }
  const count = Number(/\/Count\s+(\d+)/.exec(outline)?.[1] ?? 0) + marks.length
  update.object(outlines, withEntry(withEntry(outline, 'Last', `${end} 0 R`), 'Count', `${count}`))
}

function references(ids: readonly number[]): string {
  return ids.map((id) => `${id} 0 R`).join(' ')
}

function points(millimetres: number): string {
  return (millimetres * pointsPerMm).toFixed(2)
}

function short(value: number): string {
  return `${Math.round(value * 100) / 100}`
}
