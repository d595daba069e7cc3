import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnRole, extraction } from '../../../src-main/contract/extraction.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { pipePastedTables } from '../../../src-main/intake/pasted-tables.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import { withDetails } from '../../../src-main/intake/task-details.ts'
import { tasksOfTable } from '../../../src-main/intake/task-tables.ts'

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'I',
    '1.',
    '1.1',
    'STT',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Tiến độ',
    'Rà soát hồ sơ lưu trữ',
    'Sở Nội vụ\u2028Sở Y tế',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Quý II/2026',
    'Đang thực hiện',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[|\n\r\f\u2029]/g, ' ')),
)
const row = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => `| ${cells.join(' | ')} |`)
const line = fc.oneof(
  { weight: 6, arbitrary: row },
  fc.constantFrom('', '|', 'PHỤ LỤC II', '2. Việc về y tế', '\f'),
)
const table = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
const folded = (text: string) => text.replace(/\s+/g, ' ')

describe('any rows', () => {
  it('lose no place and invent no word, however the columns are mapped', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.option(fc.constantFrom(...columnRole.options)), { minLength: 7, maxLength: 7 }),
        (text, roles) => {
          const source = sourceFromText('bảng', text)
          const found = extraction.parse(extract(source))
          const mapped = found.tables.flatMap((one) => {
            const columns = one.headings.map((_heading, index) => roles[index] ?? null)
            const tasks = tasksOfTable(source.text, one, columns, 2026)
            for (const { span } of tasks) {
              expect(span.start).toBeGreaterThanOrEqual(one.span.start)
              expect(span.end).toBeLessThanOrEqual(one.span.end)
            }
            return tasks
          })
          for (const task of [...found.tasks, ...mapped]) {
            expect(folded(source.text.slice(task.span.start, task.span.end))).toBe(task.text)
            if (task.deadlineText !== null) expect(folded(source.text)).toContain(task.deadlineText)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('of a task table are read again to the same tasks', () => {
    const heading = '| STT | Nhiệm vụ | Chủ trì | Thời hạn |'
    const body = fc.tuple(
      fc.constantFrom('1', '2', 'I', ''),
      fc.constantFrom('Rà soát hồ sơ', 'Lập kế hoạch', ''),
      fc.constantFrom('Sở Nội vụ', ''),
      fc.constantFrom('6/2026', ''),
    )
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 12 }), (rows) => {
        const text = [heading, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
        const source = sourceFromText('bảng', text)
        const { tables, tasks } = extract(source)
        const again = tables.flatMap((one) => tasksOfTable(source.text, one, one.columns, null))
        expect(withDetails(source.text, again)).toEqual(tasks)
      }),
      { numRuns: 200 },
    )
  })
})

describe('any pasted text', () => {
  it('keeps its words', () => {
    const words = fc.array(
      fc.constantFrom('\t', '\n', '"', '""', 'việc', 'STT', 'Nhiệm vụ', 'Chủ trì', '|', ' '),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        expect(letters(pipePastedTables(text))).toBe(letters(text))
      }),
      { numRuns: 1_000 },
    )
  })
})
