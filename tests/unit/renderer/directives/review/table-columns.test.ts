import { describe, expect, it } from 'vitest'
import type { ExtractedTable } from '../../../../../src-main/contract/extraction.ts'
import { blankTask } from '../../../../../src-renderer/directives/review/review-state.ts'
import { isUnsure, withRows } from '../../../../../src-renderer/directives/review/table-columns.ts'

const at = (key: string, start: number) => ({
  ...blankTask(key, key),
  span: { start, end: start + 5, page: 1 },
})
const table = { span: { start: 100, end: 200, page: 1 } }

const read = (columns: ExtractedTable['columns'], headings: string[]): ExtractedTable => ({
  ...table,
  title: '',
  path: '',
  headings,
  columns,
  rowCount: 1,
  sample: [],
})

describe('rows of a table that is read again', () => {
  it('take the place of the old ones, and leave every other task alone', () => {
    const tasks = [
      at('0', 10),
      at('1', 110),
      at('added-a', 120),
      at('2', 150),
      at('3', 300),
      blankTask('x', 'typed'),
    ]
    const rows = [at('table0-0', 105), at('table0-1', 140)]
    expect(withRows(tasks, table, rows).map(({ key }) => key)).toEqual([
      '0',
      'added-a',
      'table0-0',
      'table0-1',
      '3',
      'x',
    ])
    expect(withRows([at('0', 10)], table, rows).map(({ key }) => key)).toEqual(['0', 'table0-0', 'table0-1'])
  })
})

describe('a table to look at', () => {
  it('gives tasks and has a heading that says nothing known', () => {
    expect(isUnsure(read(['text', null], ['Việc', 'Ai']))).toBe(true)
    expect(isUnsure(read(['text', null], ['Việc', '']))).toBe(false)
    expect(isUnsure(read([null, null], ['Năm', 'Số']))).toBe(false)
  })
})
