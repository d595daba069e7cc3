import { describe, expect, it } from 'vitest'
import type { DetailedTask, Span } from '../../../src-main/contract/extraction.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { readDocument } from '../../../src-main/intake/read-document.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import { typesetTable } from '../../support/typeset-table.ts'
import { workbookOfRows } from '../../support/workbook.ts'

const heading = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn', 'Ghi chú']
const rows = [
  ['1', 'Rà soát báo cáo của Sở Y tế năm 2026', 'Sở Nội vụ', 'Sở Y tế', 'Báo cáo', '30/6/2026', 'Ưu tiên'],
  ['2', 'Lập kế hoạch đào tạo', 'Sở Y tế', 'Sở Nội vụ; Công an tỉnh', 'Kế hoạch', '30/6/2026', 'Ưu tiên'],
  ['3', 'Kiểm tra hồ sơ', 'Giám đốc Sở Y tế\nSở Y tế', '', 'Báo cáo', 'Thường xuyên', ''],
]

/** Every value of a task with the words at its place. */
function placed(text: string, task: DetailedTask): Record<string, string[]> {
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  return Object.fromEntries(Object.entries(task.places).map(([name, spans]) => [name, spans.map(words)]))
}

/** The row of each place, counted by the lines of the text. */
function lineOf(text: string, { start }: Span): number {
  return text.slice(0, start).split('\n').length
}

const kinds = {
  '.txt': async () => new TextEncoder().encode([heading, ...rows].map(piped).join('\n')),
  '.docx': () => typesetTable({ above: ['PHỤ LỤC'], heading, rows, widths: heading.map(() => 1) }),
  '.xlsx': () => workbookOfRows([heading, ...rows]),
}

function piped(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace('\n', '; ')).join(' | ')} |`
}

describe.each(Object.entries(kinds))('the values of rows in a %s table', (kind, write) => {
  it('stand in the cells of their own row', async () => {
    const source = await readDocument({ name: `bảng${kind}`, bytes: await write() })
    const { tasks } = extract(source)
    expect(tasks).toHaveLength(3)
    const [first, second, third] = tasks.map((task) => placed(source.text, task))
    expect(first).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Y tế'],
      product: ['Báo cáo'],
      deadline: ['30/6/2026'],
      note: ['Ưu tiên'],
    })
    expect(second).toMatchObject({ agencies: ['Sở Y tế'], coordinating: ['Sở Nội vụ', 'Công an tỉnh'] })
    expect(third).toMatchObject({ agencies: ['Giám đốc Sở Y tế', 'Sở Y tế'], coordinating: [], note: [] })
    for (const { span, places } of tasks) {
      for (const place of Object.values(places).flat()) {
        expect(lineOf(source.text, place)).toBe(lineOf(source.text, span))
        expect(place.start).toBeGreaterThan(span.end)
        expect(place.page).toBe(span.page)
      }
    }
    // The second name is the second line of the cell, not the end of the first.
    const [head, agency] = tasks[2]?.places.agencies ?? []
    expect(agency?.start).toBeGreaterThan(head?.end ?? Infinity)
  })
})

describe('a name put together from the words of a cell', () => {
  it('has the cell for its place', () => {
    const text = [heading, ['1', 'Rà soát dữ liệu', 'Sở Nội vụ, Y tế', '', '', '6/2026', '']]
      .map(piped)
      .join('\n')
    const { tasks } = extract(sourceFromText('a.txt', text))
    expect(tasks[0]?.agencies.length).toBeGreaterThan(0)
    for (const words of placed(text, tasks[0] ?? raise())['agencies'] ?? []) {
      expect('Sở Nội vụ, Y tế').toContain(words)
    }
  })
})

describe('labelled lines below an item', () => {
  it('hold the values of their own item', () => {
    const text = `Kính gửi: Các sở.\n\nYêu cầu các sở:\n\n${item(1, 'Rà soát tủ thuốc các trạm.')}\n${item(2, 'Sơn lại cửa kho thuốc.')}\n\nNơi nhận:\n- Lưu: VT.\n`
    const { tasks } = extract(sourceFromText('a.txt', text))
    expect(tasks.map(({ agencies }) => agencies)).toEqual([['Sở Y tế'], ['Sở Y tế']])
    const [first, second] = tasks.map(({ places }) => places)
    expect(first?.agencies?.[0]?.start).toBe(text.indexOf('Sở Y tế'))
    expect(second?.agencies?.[0]?.start).toBe(text.lastIndexOf('Sở Y tế'))
    expect(second?.deadline?.[0]?.start).toBe(text.lastIndexOf('Quý II/2026'))
  })
})

const item = (number: number, work: string) =>
  `${number}. ${work}\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Sở Nội vụ.\n- Thời gian hoàn thành: Quý II/2026.`

function raise(): never {
  throw new Error('There is no such task.')
}
