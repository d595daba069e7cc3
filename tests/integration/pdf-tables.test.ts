import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { DetailedTask, ExtractedTask } from '../../src-main/contract/extraction.ts'
import { extract } from '../../src-main/intake/extract.ts'
import { readDocument } from '../../src-main/intake/read-document.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type TypesetTable, tableOfMarkdown, typesetTable } from '../support/typeset-table.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const publicTable = join(root, '..', 'shared', 'corpus', '54.txt')
const missingOffice =
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
    ? null
    : 'LibreOffice is not installed'
const missingTable = existsSync(publicTable) ? null : `no ${publicTable} beside the repository`

const agencies = ['Sở Xây dựng', 'Sở Y tế; Công an tỉnh', 'UBND các xã, phường', 'Sở Nội vụ, Sở Tài chính']
const dates = ['Trước ngày 15/3/2026', 'Quý II/2026', 'Thường xuyên', 'Tháng 9/2026', 'Năm 2026']
const work = (index: number) =>
  `${['Rà soát', 'Xây dựng', 'Cập nhật', 'Kiểm tra'][index % 4]} danh mục công trình cấp nước số ${index}, giai đoạn 2026-2030, ${'đối chiếu hồ sơ thiết kế với hiện trạng tại từng tuyến ống; '.repeat(index % 7)}báo cáo kết quả.`

/** Two groups, long rows that page breaks cut, empty cells; content invented. */
const invented: TypesetTable = {
  above: ['PHỤ LỤC III', 'DANH MỤC NHIỆM VỤ CẤP NƯỚC SẠCH'],
  heading: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'],
  rows: [1, 2].flatMap((group) => [
    ['I'.repeat(group), `Nhóm nhiệm vụ thứ ${group} về nguồn nước`, '', '', '', ''],
    ...Array.from({ length: 25 }, (_none, row) => {
      const index = group * 25 + row
      return [
        `${row + 1}`,
        work(index),
        agencies[index % agencies.length] ?? '',
        index % 3 === 0 ? '' : 'Sở Tài chính và các đơn vị liên quan',
        index % 5 === 0 ? '' : `Báo cáo số ${index}`,
        dates[index % dates.length] ?? '',
      ]
    }),
  ]),
  widths: [6, 38, 17, 17, 12, 12],
  below: ['Ghi chú: tổng số 50 nhiệm vụ.'],
}

const facts = (task: ExtractedTask) => ({
  path: task.path,
  text: task.text,
  agencies: task.agencies,
  coordinating: task.coordinating,
  deadlineText: task.deadlineText,
  deadlineISO: task.deadlineISO,
  deadlineKind: task.deadlineKind,
  product: task.product,
})

async function tasksOf(file: string) {
  const source = await readDocument({ name: basename(file), bytes: readFileSync(file) })
  const { tasks } = extract(source)
  return {
    pages: source.pages,
    text: source.text,
    tasks: tasks.map(facts),
    astray: astray(source.text, tasks),
  }
}

/** The values whose place is not in the line of their row. */
function astray(text: string, tasks: readonly DetailedTask[]): string[] {
  const lineOf = (offset: number) => text.slice(0, offset).split(/[\n\f]/).length
  return tasks.flatMap(({ span, places }) =>
    Object.entries(places).flatMap(([name, all]) =>
      all
        .filter(({ start }) => lineOf(start) !== lineOf(span.start))
        .map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
    ),
  )
}

async function asPdf(table: TypesetTable): Promise<{ word: string; pdf: string }> {
  const folder = temporaryFolder()
  const word = join(folder, 'danh-muc.docx')
  writeFileSync(word, await typesetTable(table))
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  return { word, pdf: join(folder, 'danh-muc.pdf') }
}

describe('task tables in PDF files', () => {
  it('are read row by row over page breaks, as from the Word file', { timeout: 120_000 }, async ({
    skip,
  }) => {
    if (missingOffice !== null) return skip(missingOffice)
    const files = await asPdf(invented)
    const [word, pdf] = [await tasksOf(files.word), await tasksOf(files.pdf)]
    expect(pdf.pages).toBeGreaterThan(3)
    expect(pdf.tasks).toHaveLength(50)
    expect(pdf.tasks).toEqual(word.tasks)
    expect(pdf.tasks[49]).toMatchObject({ path: 'II.25', text: work(74) })
    // The heading stands there once, and the lines around the table outside of it.
    const lines = pdf.text.split(/[\n\f]/)
    expect(pdf.astray).toEqual([])
    expect(lines.filter((line) => line.includes('Cơ quan chủ trì'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(53)
    expect(lines[0]).toBe('PHỤ LỤC III')
    expect(lines.at(-1)).toBe('Ghi chú: tổng số 50 nhiệm vụ.')
  })

  it('are read the same without rules, by the white space between columns', { timeout: 120_000 }, async ({
    skip,
  }) => {
    if (missingOffice !== null) return skip(missingOffice)
    const files = await asPdf({ ...invented, ruled: false })
    const [word, pdf] = [await tasksOf(files.word), await tasksOf(files.pdf)]
    expect(pdf.tasks).toHaveLength(50)
    expect(pdf.tasks).toEqual(word.tasks)
  })

  it('give the 140 tasks of a public appendix', { timeout: 120_000 }, async ({ skip }) => {
    if (missingTable !== null) return skip(missingTable)
    if (missingOffice !== null) return skip(missingOffice)
    const markdown = readFileSync(publicTable, 'utf8')
    const { pdf } = await asPdf(tableOfMarkdown(markdown, [6, 40, 16, 18, 16, 12]))
    const [text, read] = [await tasksOf(publicTable), await tasksOf(pdf)]
    expect(read.tasks).toHaveLength(140)
    const fold = (tasks: typeof text.tasks) =>
      tasks.map((task) => JSON.stringify({ ...task, path: task.path.replace(/^PL[IVX]*\./, '') }))
    const expected = new Set(fold(text.tasks))
    const same = fold(read.tasks).filter((task) => expected.has(task)).length
    expect(same / 140).toBeGreaterThanOrEqual(0.98)
  })
})
