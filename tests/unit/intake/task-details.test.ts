import { describe, expect, it } from 'vitest'
import { foldSpace } from '../../../src-main/domain/vietnamese.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import { urgencyWords } from '../../../src-main/intake/urgency.ts'
import { letterText } from '../../support/letter-text.ts'

describe('the places of values', () => {
  const source = sourceFromText('thư.txt', letterText(7).replace('về Sở Khoa học và', 'về Sở\nKhoa học và'))
  const { tasks, bases } = extract(source)
  const at = ({ start, end }: { start: number; end: number }) => foldSpace(source.text.slice(start, end))

  it('hold the words of the value, in the task or in the heading of its section', () => {
    const [first] = tasks
    expect(first?.places.deadline?.map(at)).toEqual([first?.deadlineText])
    expect(first?.places.reportTo?.map(at)).toEqual([first?.reportTo])
    expect(first?.places.agencies?.map(at)).toEqual(['Các sở, ban, ngành tỉnh'])
    for (const task of tasks) {
      for (const [name, spans] of Object.entries(task.places)) {
        for (const span of spans) {
          const values = { ...task, deadline: task.deadlineText }
          const value = Object.entries(values).find(([key]) => key === name)?.[1]
          expect(JSON.stringify(value).toLowerCase()).toContain(at(span).toLowerCase())
        }
      }
    }
  })

  it('are empty where there is no value', () => {
    expect(tasks.at(-1)?.places.reportTo).toEqual([])
  })

  it('say of a cited document whether issuer and subject follow', () => {
    expect(bases.map(({ number, inFull }) => [number, inFull])).toEqual([['214/NQ-CP', false]])
    const full = extract(
      sourceFromText(
        'thư.txt',
        letterText(7).replace(
          'ngày 23/7/2025 của Chính phủ,',
          'ngày 23/7/2025 của Chính phủ về dữ liệu quốc gia,',
        ),
      ),
    )
    expect(full.bases.map(({ number, inFull }) => [number, inFull])).toEqual([['214/NQ-CP', true]])
  })
})

describe('words of haste', () => {
  it.each([
    ['Khẩn trương rà soát; kịp thời báo cáo, khẩn trương khắc phục', ['khẩn trương', 'kịp thời']],
    ['Tổ chức triển khai ngay sau khi được ban hành', ['ngay sau khi']],
    ['Trong ngày làm việc, ngành y tế báo cáo', []],
  ])('%s', (text, words) => {
    expect(urgencyWords(text)).toEqual(words)
  })
})
