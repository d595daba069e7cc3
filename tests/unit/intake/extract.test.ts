import { describe, expect, it } from 'vitest'
import { extraction } from '../../../src-main/contract/extraction.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import { letterSource, readLetter } from '../../support/letters.ts'

const brief = (name: string) =>
  readLetter(name).tasks.map((task) => ({
    path: task.path,
    agencies: task.agencies,
    coordinating: task.coordinating,
    deadline: task.deadlineISO ?? task.deadlineText,
    reportTo: task.reportTo,
  }))

describe('a letter whose text layer has lost its page marks', () => {
  const letter = readLetter('cong-van-giao-viec.txt')

  it('gives each task its path, agencies, deadline and recipient', () => {
    const heads = ['Giám đốc các sở, ban, ngành tỉnh', 'Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu']
    const culture = 'Sở Văn hóa, Thể thao và Du lịch'
    const press = 'Báo và Phát thanh, Truyền hình tỉnh'
    expect(brief('cong-van-giao-viec.txt')).toEqual([
      { path: '1.a', agencies: heads, coordinating: [], deadline: '2026-04-15', reportTo: culture },
      { path: '1.b', agencies: heads, coordinating: [], deadline: 'Thường xuyên', reportTo: null },
      {
        path: '2',
        agencies: [culture],
        coordinating: ['Sở Tài chính', 'Công an tỉnh'],
        deadline: '2026-06-30',
        reportTo: 'UBND tỉnh',
      },
      {
        path: '4',
        agencies: ['Công an tỉnh'],
        coordinating: [],
        deadline: '2026-06-30',
        reportTo: 'Chủ tịch UBND tỉnh',
      },
      { path: '5.dash1', agencies: [culture], coordinating: [press], deadline: null, reportTo: null },
      { path: '5.dash2', agencies: [press], coordinating: [], deadline: 'thứ Hai hằng tuần', reportTo: null },
    ])
  })

  it('takes footnotes out of the sentence they interrupt and keeps them as sources', () => {
    expect(letter.tasks[0]?.text).toContain(
      'phải ghi sổ mượn trả hai lần trong mỗi buổi, không để mất dấu sách.',
    )
    expect(letter.notes.filter((note) => note.code === 'footnoteRemoved')).toHaveLength(2)
    expect(letter.bases.map((base) => base.number)).toEqual(['206/QĐ-TTg', '88/TTr-SVHTTDL'])
  })

  it('notes the gap in the numbering and renumbers nothing', () => {
    expect(letter.notes).toContainEqual(expect.objectContaining({ code: 'numberingGap', detail: '2 → 4' }))
  })

  it('lists what became no task', () => {
    const skipped = letter.skipped.map((part) => part.text)
    expect(skipped).toContainEqual(expect.stringMatching(/nghiêm túc triển khai thực hiện\.\/\.$/))
    expect(skipped).toContainEqual(expect.stringMatching(/^Căn cứ Quyết định số 206/))
  })
})

describe('a plan written as a form', () => {
  it('gives the labelled values to the items above them', () => {
    const environment = 'Sở Nông nghiệp và Môi trường'
    const wards = 'UBND các xã, phường'
    expect(brief('ke-hoach-bieu-mau.txt')).toEqual([
      {
        path: 'II.1',
        agencies: [environment],
        coordinating: ['Sở Xây dựng', wards],
        deadline: '2026-03-31',
        reportTo: null,
      },
      {
        path: 'II.2.dash1',
        agencies: [wards],
        coordinating: ['Hội Nông dân thành phố'],
        deadline: 'Thường xuyên',
        reportTo: null,
      },
      {
        path: 'II.2.dash2',
        agencies: [wards],
        coordinating: ['Hội Nông dân thành phố'],
        deadline: 'Thường xuyên',
        reportTo: null,
      },
      {
        path: 'III.2',
        agencies: ['Sở Tài chính'],
        coordinating: ['các cơ quan liên quan'],
        deadline: null,
        reportTo: null,
      },
      {
        path: 'IV.1',
        agencies: [environment],
        coordinating: [],
        deadline: 'trước ngày 20/11 hằng năm',
        reportTo: 'Bộ Nông nghiệp và Môi trường',
      },
    ])
  })

  it('takes aims and money for no tasks', () => {
    const skipped = readLetter('ke-hoach-bieu-mau.txt').skipped.map((part) => part.text)
    expect(skipped).toContainEqual('2. Trồng đúng loài, đúng mùa.')
    expect(skipped).toContainEqual('1. Kinh phí lấy từ ngân sách thành phố hằng năm.')
  })
})

describe('a table of tasks', () => {
  it('reads each row, with group rows as the first part of the path', () => {
    const table = readLetter('danh-muc.md')
    expect(
      table.tasks.map((task) => [
        task.path,
        task.agencies,
        task.deadlineISO ?? task.deadlineText,
        task.product,
      ]),
    ).toEqual([
      ['I.1', ['Sở Xây dựng'], '2026-06-30', 'Biên bản nghiệm thu'],
      ['I.2', ['UBND các xã, phường'], 'Thường xuyên', 'Ảnh hiện trạng'],
      ['II.3', ['Sở Xây dựng', 'Sở Nông nghiệp và Môi trường'], '2026-09-30', 'Báo cáo'],
    ])
  })

  it('reads the rows of an appendix below a letter, headings repeated on each page', () => {
    const rows =
      '| STT | Tên nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| 1 | Quét vôi tường | Sở Xây dựng | 5/2026 |\n| STT | Tên nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| 2 | Thay kính vỡ | Sở Y tế | 6/2026 |'
    const text = `Kính gửi: Các sở.\n\nYêu cầu các sở thực hiện Phụ lục kèm theo./.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê An\n\nPHỤ LỤC II\n${rows}\n`
    expect(
      extract(sourceFromText('a', text))
        .tasks.filter((task) => task.path.startsWith('PL'))
        .map((task) => [task.path, task.text]),
    ).toEqual([
      ['PLII.1', 'Quét vôi tường'],
      ['PLII.2', 'Thay kính vỡ'],
    ])
  })

  it('takes a table of results for no tasks', () => {
    const text =
      'PHỤ LỤC\n| STT | Nhiệm vụ | Chủ trì | Thời hạn | Tiến độ |\n| 1 | Quét vôi tường | Sở Xây dựng | 5/2026 | Đã hoàn thành |'
    expect(extract(sourceFromText('a', text)).tasks).toEqual([])
  })
})

const tasksOf = (text: string) =>
  extract(sourceFromText('a', `Kính gửi: Các sở.\n\nYêu cầu:\n\n${text}\n\nNơi nhận:\n- Lưu: VT.\n`)).tasks

describe('items and their parts', () => {
  it('splits a list inside a paragraph where each part is a duty', () => {
    const tasks = tasksOf('1. Sở Y tế: (1) rà soát kho thuốc trước ngày 01/02/2026; (2) báo cáo UBND tỉnh.')
    expect(tasks.map((task) => [task.path, task.agencies, task.deadlineISO])).toEqual([
      ['1.1', ['Sở Y tế'], '2026-02-01'],
      ['1.2', ['Sở Y tế'], null],
    ])
  })

  it('keeps lists of things inside their item', () => {
    const [task, ...rest] = tasksOf('1. Sở Y tế mua 03 loại máy:\n- Dự án 1: máy đo.\n- Dự án 2: máy lọc.')
    expect(rest).toEqual([])
    expect(task).toMatchObject({
      path: '1',
      text: 'Sở Y tế mua 03 loại máy: - Dự án 1: máy đo. - Dự án 2: máy lọc.',
    })
  })

  it('hands the limit of a lead-in to the items below it', () => {
    const tasks = tasksOf(
      '1. Các sở, ban, ngành tỉnh\na) Trong tháng 5/2026 làm xong các việc sau:\n- Đếm lại bàn ghế.\n- Sơn lại cửa trước ngày 10/5/2026.',
    )
    expect(tasks.map((task) => [task.path, task.deadlineISO])).toEqual([
      ['1.a.dash1', '2026-05-31'],
      ['1.a.dash2', '2026-05-10'],
    ])
  })

  it('does not take the rest of a broken name for an item', () => {
    const tasks = tasksOf(
      '1. Sở Y tế làm việc với Tập đoàn Công nghiệp\n- Viễn thông Quân đội để lắp máy trước ngày 01/6/2026.',
    )
    expect(tasks.map((task) => task.path)).toEqual(['1'])
  })

  it('drops the mark that ends the letter', () => {
    expect(tasksOf('1. Sở Y tế rà soát kho thuốc./.')[0]?.text).toBe('Sở Y tế rà soát kho thuốc.')
  })
})

describe('the result', () => {
  it.each(['cong-van-giao-viec.txt', 'ke-hoach-bieu-mau.txt', 'danh-muc.md'])(
    '%s keeps the contract, twice the same',
    (name) => {
      const result = readLetter(name)
      expect(extraction.parse(result)).toEqual(result)
      expect(readLetter(name)).toEqual(result)
    },
  )

  it('marks every task in the source, page by page', () => {
    const source = letterSource('cong-van-giao-viec.txt')
    for (const task of extract(source).tasks) {
      expect(source.text.slice(task.span.start, task.span.end).slice(0, 12)).toBe(task.text.slice(0, 12))
    }
    const paged = sourceFromText(
      'a',
      'Kính gửi: Các sở.\n\nYêu cầu:\n1. Sở Y tế rà soát kho.\f2. Sở Nội vụ kiểm tra sổ./.',
    )
    expect(extract(paged).tasks.map((task) => task.span.page)).toEqual([1, 2])
  })

  it('is empty and says so for text without tasks', () => {
    expect(extract(sourceFromText('a', 'Chỉ một dòng chữ.'))).toMatchObject({
      tasks: [],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'noTasks' })]),
    })
  })
})

describe('a directive written in articles', () => {
  const letter = readLetter('chi-thi-dat-dai.txt')

  it('counts the items of each article for themselves', () => {
    expect(letter.tasks.map((task) => task.path)).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3',
      '4.a',
      '4.b',
      '5',
      '6',
    ])
    expect(letter.notes.filter((note) => note.code === 'numberingGap')).toEqual([])
  })

  it('gives them to whom the article addresses, a shared noun repeated', () => {
    expect(letter.tasks[2]?.agencies).toEqual([
      'Giám đốc Sở Tư pháp',
      'Giám đốc Sở Xây dựng',
      'Trưởng Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp',
    ])
  })
})

describe('a product that the words name', () => {
  it('is read after its label, not guessed from the verb', () => {
    const products = readLetter('cong-van-giam-ngheo.txt').tasks.flatMap(({ path, product }) =>
      product === null ? [] : [[path, product]],
    )
    expect(products).toEqual([['II.6', 'kế hoạch được HĐND cùng cấp thông qua']])
  })
})
