import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReviewTask } from '../../../../../src-main/contract/directive.ts'
import { mergeTasks } from '../../../../../src-renderer/directives/review/merge-tasks.ts'
import { blankTask } from '../../../../../src-renderer/directives/review/review-state.ts'
import { placeFinder } from '../../../../../src-renderer/directives/review/value-places.ts'
import { readLetter } from './sample-letter.ts'

const { source, read, tasks } = readLetter()
const find = placeFinder(source, read)

/** Each value of a task with the words at its place. */
function placed(task: ReviewTask | undefined, finder = find, text = source) {
  if (task === undefined) throw new Error('There is no such task.')
  return finder(task).map(({ name, words, place }) => [
    name,
    words,
    place === null ? null : text.slice(place.start, place.end).replace(/\s+/g, ' '),
  ])
}

describe('placeFinder', () => {
  it('gives the place of every value that the reader noted', () => {
    expect(placed(tasks[0])).toEqual([
      ['deadline', 'trước ngày 09/12/2025', 'trước ngày 09/12/2025'],
      ['agencies', 'Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
      ['coordinating', 'Sở Tài chính', 'Sở Tài chính'],
      ['reportTo', 'Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ])
    const [deadline] = find(tasks[0] ?? blankTask('x', 'x'))
    expect(deadline?.place?.start).toBe(source.indexOf('trước ngày 09/12/2025'))
  })

  it('finds values that the clerk put in where the passage has their words, and no others', () => {
    const changed = {
      ...(tasks[1] ?? blankTask('x', 'x')),
      product: 'kế hoạch đào tạo',
      agencies: ['Sở Y tế'],
    }
    expect(placed(changed)).toContainEqual(['product', 'kế hoạch đào tạo', 'kế hoạch đào tạo'])
    expect(placed(changed)).toContainEqual(['agencies', 'Sở Y tế', null])
    expect(placed(blankTask('typed', 'Việc gõ tay'))).toEqual([])
  })

  it('keeps the places of both parts of a merged task', () => {
    const merged = mergeTasks(tasks, '0', '1')[0]
    const agencies = placed(merged).filter(([name]) => name === 'agencies')
    expect(agencies.map(([, , words]) => words)).toEqual(['Sở Khoa học và Công nghệ', 'Sở Nội vụ'])
  })

  it('gives the same list for the same task', () => {
    const [task] = tasks
    if (task === undefined) throw new Error('The letter has no tasks.')
    expect(find(task)).toBe(find(task))
  })

  it('takes whole words of haste only', () => {
    const text = 'a) Khẩn trương rà soát, tháp; kịp thời báo cáo.'
    const span = { start: 3, end: text.length, page: 1 }
    const task = { ...blankTask('0', text.slice(3)), span }
    const one = {
      ...read.tasks[0],
      text: task.text,
      span,
      urgency: ['khẩn trương', 'kịp thời', 'khẩn trươn', 'áp'],
      places: {},
    }
    const finder = placeFinder(text, {
      tasks: read.tasks[0] === undefined ? [] : [{ ...read.tasks[0], ...one }],
    })
    expect(placed(task, finder, text)).toEqual([
      ['urgency', 'khẩn trương', 'Khẩn trương'],
      ['urgency', 'kịp thời', 'kịp thời'],
    ])
  })
})

describe('values in a table', () => {
  const table = [
    'DANH MỤC NHIỆM VỤ',
    '',
    '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
    '| 1 | Rà soát thường xuyên dữ liệu của Sở Y tế | Sở Nội vụ | 6/2025 |',
    '| 2 | Lập chương trình đào tạo kỹ năng số | Sở Y tế | Thường xuyên |',
    '| 3 | Rà soát hồ sơ điện tử của tỉnh | Giám đốc Sở Y tế, Sở Nội vụ | 6/2025 |',
    '',
  ].join('\n')

  it('stand in the cells of their own row, not in the text of the task or another row', () => {
    const { source: text, read: found, tasks: rows } = readLetter(table)
    expect(rows).toHaveLength(3)
    const finder = placeFinder(text, found)
    for (const [index, row] of rows.entries()) {
      const line = text.split('\n').find((one) => one.startsWith(`| ${index + 1} |`)) ?? ''
      const from = text.indexOf(line)
      for (const { name, place } of finder(row)) {
        const cell = text.indexOf('|', from + line.indexOf(row.text))
        expect(place?.start, `${name} of row ${index + 1}`).toBeGreaterThan(cell)
        expect(place?.end, `${name} of row ${index + 1}`).toBeLessThan(from + line.length)
      }
    }
  })
})

describe('a name that was put together', () => {
  it('is shown in its cell', () => {
    const text = [
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
      '| 1 | Đóng cổng cũ | Sở Y tế, Nội vụ | 6/2026 |',
    ].join('\n')
    const cell = 'Sở Y tế, Nội vụ'
    const at = { start: text.indexOf(cell), end: text.indexOf(cell) + cell.length, page: 1 }
    const [first] = read.tasks
    if (first === undefined) throw new Error('The letter has no tasks.')
    const span = { start: text.indexOf('Đóng'), end: text.indexOf('Đóng') + 12, page: 1 }
    const finder = placeFinder(text, {
      tasks: [{ ...first, span, urgency: [], places: { agencies: [at, at] } }],
    })
    const row = { ...blankTask('0', 'Đóng cổng cũ'), agencies: ['Sở Y tế', 'Sở Nội vụ'], span }
    expect(placed(row, finder, text)).toEqual([
      ['agencies', 'Sở Y tế', cell],
      ['agencies', 'Sở Nội vụ', cell],
    ])
    expect(placed({ ...row, agencies: ['Sở Giáo dục'] }, finder, text)).toEqual([
      ['agencies', 'Sở Giáo dục', null],
    ])
  })
})

const real = join(import.meta.dirname, '..', '..', '..', '..', '..', '..', 'shared', 'corpus', '54.txt')

describe.skipIf(!existsSync(real))('a table of 140 rows (skipped where the letters are missing)', () => {
  it('has nearly every value in its own row', () => {
    const { source: text, read: found, tasks: rows } = readLetter(readFileSync(real, 'utf8'))
    const finder = placeFinder(text, found)
    const values = rows.flatMap((row) =>
      finder(row).map(({ place }) => {
        const end = text.indexOf('\n', row.span?.end ?? 0)
        return (
          place !== null && place.start >= text.lastIndexOf('\n', row.span?.start ?? 0) && place.end <= end
        )
      }),
    )
    expect(values.length).toBeGreaterThan(400)
    expect(values.filter(Boolean).length / values.length).toBeGreaterThan(0.97)
  })
})
