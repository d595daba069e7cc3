import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import type { TableColumns } from '../../../src-main/intake/table-columns.ts'
import { headingsKey } from '../../../src-main/intake/table-headings.ts'
import { tasksOfTable } from '../../../src-main/intake/task-tables.ts'

const piped = (rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n')
const read = (text: string, known?: TableColumns) => extract(sourceFromText('bảng', text), known)
const rows = ({ tasks }: Extraction) => tasks.map((task) => [task.path, task.agencies.join('; '), task.text])

const paced = (pace: string) =>
  read(piped(['STT | Nhiệm vụ | Chủ trì | Tiến độ', `1 | Rà soát hồ sơ lưu | Sở Nội vụ | ${pace}`]))

describe('rows of task tables', () => {
  it('take their groups into the path, also nested ones and such without a cell of their own', () => {
    const found = read(
      piped([
        'STT | Nhiệm vụ | Chủ trì | Thời hạn',
        'A | CẤP TỈNH | | ',
        'I | Về thể chế | | ',
        '1 | Rà soát quy định | Sở Tư pháp | 30/6/2026',
        '2 | Sửa đổi quy chế | Sở Nội vụ | 12/2026',
        'II. Về hạ tầng | | | ',
        '3 | Lắp đặt thiết bị | Sở Xây dựng | Quý III/2026',
        'B | CẤP XÃ | | ',
        '1 | Niêm yết thủ tục | UBND các xã | Thường xuyên',
      ]),
    )
    expect(found.tasks.map(({ path }) => path)).toEqual(['A.I.1', 'A.I.2', 'A.II.3', 'B.1'])
    expect(found.tasks.map(({ deadlineISO }) => deadlineISO)).toEqual([
      '2026-06-30',
      '2026-12-31',
      '2026-09-30',
      null,
    ])
    expect(found.skipped.map(({ text }) => text)).toContain('A CẤP TỈNH')
  })

  it('number below a numbered title, and keep a task that names nobody and no time', () => {
    const found = read(
      piped([
        'TT | Nội dung công việc | Đơn vị chủ trì | Thời gian',
        '1 | Công tác cán bộ | | ',
        '1.1 | Luân chuyển cán bộ | Sở Nội vụ | 6/2026',
        '2 | Báo cáo khi có yêu cầu | | ',
        '3 | Kiểm tra công vụ | Sở Nội vụ | 9/2026',
      ]),
    )
    expect(rows(found)).toEqual([
      ['1.1', 'Sở Nội vụ', 'Luân chuyển cán bộ'],
      ['2', '', 'Báo cáo khi có yêu cầu'],
      ['3', 'Sở Nội vụ', 'Kiểm tra công vụ'],
    ])
  })

  it('go on after a heading that is repeated on the next page, and skip the row that counts the columns', () => {
    const heading = 'STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn'
    const page = (from: number) =>
      piped([heading, '(1) | (2) | (3) | (4)', `${from} | Việc số ${from} của năm | Sở Y tế | 5/2026`])
    const found = read(`${page(1)}\n\f${page(2)}\n${piped(['3 | Việc số 3 của năm | Sở Y tế | 5/2026'])}`)
    expect(found.tasks.map(({ path, span }) => [path, span.page])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 2],
    ])
    expect(found.tables.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(3)
  })

  it('add the agencies of a row that goes on, and repeat the words of a task for a time of its own', () => {
    const found = read(
      piped([
        'STT | Nhiệm vụ | Chủ trì | Thời hạn',
        '1 | Xây dựng kho dữ liệu | Sở Khoa học và Công nghệ | 3/2026',
        ' | | Công an tỉnh | ',
        ' | | Sở Nội vụ | 6/2026',
      ]),
    )
    expect(found.tasks.map((task) => [task.path, task.agencies, task.deadlineISO])).toEqual([
      ['1', ['Sở Khoa học và Công nghệ', 'Công an tỉnh'], '2026-03-31'],
      ['1(2)', ['Sở Nội vụ'], '2026-06-30'],
    ])
  })

  it('read headings of two rows', () => {
    const found = read(
      piped([
        'TT | Tên nhiệm vụ | Cơ quan thực hiện | | Thời gian | ',
        ' | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc',
        '1 | Số hóa hồ sơ lưu trữ | Sở Nội vụ | Sở Tài chính | 01/01/2026 | 30/11/2026',
      ]),
    )
    expect(found.tables[0]).toMatchObject({
      headings: ['TT', 'Tên nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc'],
      columns: ['path', 'text', 'lead', 'coordinating', 'ignore', 'deadline'],
      rowCount: 1,
    })
    expect(found.tasks[0]).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Tài chính'],
      deadlineISO: '2026-11-30',
    })
  })

  it('take helpers from the words where no cell names any', () => {
    const table = piped([
      'STT | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | Chủ trì, phối hợp với Công an tỉnh rà soát kho | Sở Y tế | 6/2026',
    ])
    expect(read(table).tasks[0]).toMatchObject({ agencies: ['Sở Y tế'], coordinating: ['Công an tỉnh'] })
  })

  it('keep what other columns say', () => {
    const found = read(
      piped([
        'STT | Nhiệm vụ | Văn bản giao | Người đứng đầu chịu trách nhiệm | Chủ trì | Sản phẩm | Ghi chú',
        '1 | Rà soát cơ sở dữ liệu | Công văn số 12/UBND-VX | Ông Lê An | Sở Y tế | Báo cáo | Ưu tiên',
      ]),
    )
    const [task] = found.tasks
    expect(task).toMatchObject({
      product: 'Báo cáo',
      accountable: 'Ông Lê An',
      sourceDocument: 'Công văn số 12/UBND-VX',
      note: 'Ưu tiên',
    })
    expect(task?.notes.map(({ code }) => code)).toEqual(['tableRow'])
    expect(found.bases.map(({ number }) => number)).toEqual(['12/UBND-VX'])
  })
})

describe('what a table is taken for', () => {
  it('"Tiến độ" is a deadline where it holds times, and a report where it tells how far the work is', () => {
    expect(paced('Quý II/2026').tasks.map(({ deadlineISO }) => deadlineISO)).toEqual(['2026-06-30'])
    const report = paced('Đang thực hiện')
    expect(report.tasks).toEqual([])
    expect(report.tables[0]).toMatchObject({ columns: ['path', 'text', 'lead', 'ignore'], rowCount: 1 })
  })

  it('a table of figures gives no tasks but can be mapped', () => {
    const found = read(
      piped(['STT | Chỉ tiêu | Đơn vị tính | Năm 2025', '1 | Hồ sơ trực tuyến | hồ sơ | 1.200']),
    )
    expect(found.tasks).toEqual([])
    expect(found.tables).toHaveLength(1)
  })

  it('of two columns about the work the one that says more holds the tasks', () => {
    const found = read(
      piped([
        'TT | Nhiệm vụ | Nội dung cụ thể | Chủ trì',
        '1 | Cải cách | Cắt giảm 30% thời gian giải quyết hồ sơ đất đai | Sở Nội vụ',
        '2 | Cải cách | Công khai toàn bộ thủ tục tại bộ phận một cửa | UBND cấp xã',
      ]),
    )
    expect(found.tables[0]?.columns).toEqual(['path', null, 'text', 'lead'])
  })

  it('titles and appendix numbers part several tables', () => {
    const table = piped(['STT | Nhiệm vụ | Chủ trì', '1 | Rà soát quy chế | Sở Nội vụ'])
    const found = read(
      `PHỤ LỤC I\nDANH MỤC VIỆC CHUNG\n${table}\n\nPHỤ LỤC II\nDANH MỤC VIỆC RIÊNG\n${table}`,
    )
    expect(found.tasks.map(({ path }) => path)).toEqual(['PLI.1', 'PLII.1'])
    expect(found.tables.map(({ title }) => title)).toEqual([
      'PHỤ LỤC I DANH MỤC VIỆC CHUNG',
      'PHỤ LỤC II DANH MỤC VIỆC RIÊNG',
    ])
  })
})

describe('a mapping by hand', () => {
  const text = piped([
    'STT | Đầu việc | Cơ quan thực thi chính | Mốc xong',
    '1 | Rà soát thủ tục nội bộ | Sở Tài chính | 30/6/2026',
    '2 | Lập kế hoạch kiểm tra | Thanh tra tỉnh | Quý III/2026',
  ])
  const columns = ['path', 'text', 'lead', 'deadline'] as const

  it('reads the rows of a table that said nothing known', () => {
    const found = read(text)
    expect(found.tasks).toEqual([])
    const [table] = found.tables
    expect(table).toMatchObject({ columns: ['path', 'text', null, null], rowCount: 2 })
    expect(table?.sample[1]).toEqual(['2', 'Lập kế hoạch kiểm tra', 'Thanh tra tỉnh', 'Quý III/2026'])
    if (table === undefined) return
    const tasks = tasksOfTable(text, table, columns, null)
    expect(tasks.map((task) => [task.path, task.agencies, task.deadlineISO])).toEqual([
      ['1', ['Sở Tài chính'], '2026-06-30'],
      ['2', ['Thanh tra tỉnh'], '2026-09-30'],
    ])
    for (const { span, text: words } of tasks) expect(text.slice(span.start, span.end)).toBe(words)
  })

  it('is applied to a later table with the same headings, whatever their case', () => {
    const known = { [headingsKey(['STT', 'Đầu việc', 'CƠ QUAN THỰC THI CHÍNH', 'Mốc xong'])]: columns }
    const found = read(text, known)
    expect(found.tables[0]?.columns).toEqual([...columns])
    expect(found.tasks.map(({ agencies }) => agencies)).toEqual([['Sở Tài chính'], ['Thanh tra tỉnh']])
    const none = {
      [headingsKey(['STT', 'Đầu việc', 'Cơ quan thực thi chính', 'Mốc xong'])]: [null, null, null, null],
    }
    expect(read(text, none).tasks).toEqual([])
  })

  it('reads one of several tables, with the groups and the path that it had', () => {
    const whole = `Phụ lục I\n${text}\n\nPhụ lục II\n${piped(['STT | Nhiệm vụ | Chủ trì', 'I | Nhóm một | ', '1 | Rà soát quy chế | Sở Nội vụ'])}`
    const found = read(whole)
    const table = found.tables[1]
    expect(found.tasks.map(({ path }) => path)).toEqual(['PLII.I.1'])
    if (table === undefined) return
    const again = tasksOfTable(whole, table, ['path', 'text', 'coordinating'], null)
    expect(again.map((task) => [task.path, task.coordinating])).toEqual([['PLII.I.1', ['Sở Nội vụ']]])
  })
})
