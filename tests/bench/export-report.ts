import { join } from 'node:path'
import { appendAppendices } from '../../src-main/documents/pdf/append-appendices.ts'
import { reportDocument } from '../../src-main/documents/period-report.ts'
import { draftReport } from '../../src-main/documents/report-draft.ts'
import { reportTables } from '../../src-main/documents/report-tables.ts'
import { writeDocx } from '../../src-main/documents/write-docx.ts'
import { writeHtml } from '../../src-main/documents/write-html.ts'
import { writeReportXlsx } from '../../src-main/documents/write-xlsx.ts'
import { chromiumPrinter } from '../../src-main/shells/browser/chromium-printer.ts'
import { findChromium } from '../../src-main/shells/browser/find-chromium.ts'
import { resourcesDir } from '../support/core-client.ts'
import { agency, created, snapshot } from '../unit/documents/samples.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'

const SIZES = [1_000, 5_000] as const
const RUNS = 3

/**
 * A report of 5,000 tasks, with a piece of evidence for each, in its three formats; .xlsx and .docx against the bare
 * libraries writing the same cells. The browser's own start, which every PDF pays, is told apart.
 */
export async function exportReport(): Promise<Measured> {
  const fontsDir = join(resourcesDir, 'fonts')
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let summary = ''
  for (const size of SIZES) {
    const frozen = sampleReport(size)
    const model = reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))
    const cells = reportTables(frozen).reduce(
      (sum, { rows, columns }) => sum + rows.length * columns.length,
      0,
    )
    const xlsx = await median(
      RUNS,
      async () => void (await writeReportXlsx(frozen, { title: 'Báo cáo', created })),
    )
    const bareXlsx = await median(RUNS, () => writeBareXlsx(size))
    const docx = await median(RUNS, async () => void (await writeDocx(model, { created })))
    const bareDocx = await median(1, () => writeBareDocx(size))
    lines.push(
      `${size} tasks, ${cells} cells: .xlsx ${ms(xlsx)} (bare excelts ${ms(bareXlsx)}), .docx ${ms(docx)} (bare docx ${ms(bareDocx)})`,
    )
    if (findChromium() === null) {
      lines.push('.pdf not measured: no Chromium on this machine')
    } else {
      const html = await writeHtml({ ...model, appendices: [] }, { fonts: { kind: 'embed', dir: fontsDir } })
      const printed = await chromiumPrinter().print(html)
      const browser = await median(RUNS, async () => void (await chromiumPrinter().print(html)))
      const own = await median(RUNS, async () => void (await appendAppendices(printed, model, fontsDir)))
      lines.push(
        `.pdf ${ms(browser + own)}: the text by the browser ${ms(browser)}, the appendices ${ms(own)}`,
      )
    }
    lines.push(`resident memory ${Math.round(process.memoryUsage().rss / 1_000_000)} MB`)
    taken.push({ size, ms: xlsx + docx })
    summary = `.xlsx ${times(xlsx / bareXlsx)} and .docx ${times(docx / bareDocx)} the bare libraries at ${size}`
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return { lines, summary: `${summary}; slope ${slope(small, large).toFixed(2)}` }
}

function sampleReport(size: number) {
  const frozen = snapshot(size)
  const [file] = frozen.evidence
  if (file === undefined) throw new Error('the sample has evidence')
  return {
    ...frozen,
    evidence: Array.from({ length: size }, (_, index) => ({ ...file, name: `Minh chứng ${index + 1}.pdf` })),
  }
}

async function writeBareXlsx(size: number): Promise<void> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  for (const { sheet: name, columns, rows } of reportTables(sampleReport(size))) {
    const sheet = workbook.addWorksheet(name)
    sheet.addRow(columns.map(({ title }) => title))
    for (const { cells } of rows) {
      sheet.addRow(cells.map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : cell)))
    }
  }
  await workbook.xlsx.writeBuffer()
}

async function writeBareDocx(size: number): Promise<void> {
  const docx = await import('docx')
  const tables = reportTables(sampleReport(size)).map(
    ({ rows }) =>
      new docx.Table({
        rows: [{ cells: [''] }, ...rows].map(
          ({ cells }) =>
            new docx.TableRow({
              children: cells.map(
                (cell) =>
                  new docx.TableCell({
                    children: [
                      new docx.Paragraph(typeof cell === 'object' ? JSON.stringify(cell) : `${cell}`),
                    ],
                  }),
              ),
            }),
        ),
      }),
  )
  await docx.Packer.toBuffer(new docx.Document({ sections: [{ children: tables }] }))
}
