import { describe, expect, it } from 'vitest'
import type { Clause, ReviewTask } from '../../../src-main/contract/directive.ts'
import { compareHeaders, compareTasks } from '../../../src-main/domain/compare-directives.ts'
import { dayDeadline, noDeadline } from '../../support/facts.ts'

const clause = (path: string, text: string, lastDay: string | null = null): Clause => ({
  id: '01990000-0000-7000-8000-00000000000b',
  path,
  text,
  agencies: [],
  coordinating: [],
  deadline: lastDay === null ? noDeadline : dayDeadline(lastDay),
  reportTo: null,
  product: null,
  span: null,
  commitmentId: null,
})

const task = (path: string, text: string, lastDay: string | null = null): ReviewTask => ({
  ...clause(path, text, lastDay),
  key: path,
  concern: 'yes',
  doubtfulPhrases: [],
  mine: true,
  role: 'lead',
  dropped: false,
})

const survey = 'Rà soát danh mục dữ liệu dùng chung của ngành và gửi kết quả về Sở'
const fund = 'Bố trí kinh phí chuẩn hóa dữ liệu năm 2026'
const train = 'Mở lớp tập huấn kỹ năng số cho cán bộ xã'

describe('compareTasks', () => {
  it('finds nothing changed in the same letter', () => {
    const found = compareTasks([clause('1', survey), clause('2', fund)], [task('1', survey), task('2', fund)])
    expect(found.map((one) => one.kind)).toEqual(['same', 'same'])
  })

  it('tells new, changed and gone apart', () => {
    const found = compareTasks(
      [clause('1', survey, '2025-11-15'), clause('2', fund)],
      [task('1', survey, '2025-11-30'), task('2', train)],
    )
    expect(found.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', '1'],
      ['new', '2'],
      ['gone', '2'],
    ])
    expect(found[0]).toMatchObject({ before: { path: '1' }, after: { path: '1' } })
  })

  it('recognises a task that moved to another number', () => {
    const found = compareTasks([clause('1', survey), clause('2', fund)], [task('1', fund), task('2', survey)])
    expect(found.map(({ kind, before, path }) => [kind, before?.path, path])).toEqual([
      ['same', '2', '1'],
      ['same', '1', '2'],
    ])
  })

  it('recognises a reworded task by its words', () => {
    const found = compareTasks([clause('1', survey)], [task('3', `${survey} trước khi trình`)])
    expect(found).toMatchObject([{ kind: 'changed', before: { path: '1' }, after: { path: '3' } }])
  })

  it('names every other value that differs, whatever case, blanks and missing fields', () => {
    const before = {
      ...clause('1', survey, '2025-11-15'),
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Y tế', 'Sở Tư pháp'],
      product: 'Báo cáo',
      commitmentId: '01990000-0000-7000-8000-00000000000c',
    }
    const again = {
      ...task('1', survey, '2025-11-15'),
      coordinating: before.coordinating,
      product: 'báo cáo',
    }
    expect(compareTasks([before], [{ ...again, agencies: ['sở  nội vụ'], note: null }])).toMatchObject([
      { kind: 'same', values: [], commitmentId: before.commitmentId },
    ])
    const other = {
      ...again,
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Y tế'],
      deadline: { ...before.deadline, lastDay: '2026-01-15' },
      product: null,
      accountable: 'Giám đốc Sở Nội vụ',
    }
    expect(compareTasks([before], [other])).toMatchObject([
      {
        kind: 'changed',
        values: [
          { name: 'coordinating', before: 'Sở Y tế; Sở Tư pháp', after: 'Sở Y tế' },
          { name: 'lastDay', before: '2025-11-15', after: '2026-01-15' },
          { name: 'product', before: 'Báo cáo', after: '' },
          { name: 'accountable', before: '', after: 'Giám đốc Sở Nội vụ' },
        ],
      },
    ])
  })

  it('pairs each clause once', () => {
    const found = compareTasks([clause('1', survey)], [task('1', survey), task('2', survey)])
    expect(found.map((one) => one.kind)).toEqual(['same', 'new'])
  })
})

describe('compareHeaders', () => {
  it('names the fields that differ, whatever their case and dashes', () => {
    const header = {
      documentType: 'Công văn',
      documentNumber: '7/UBND-TH',
      documentSymbol: '/UBND-TH',
      documentDate: '2025-10-20',
      documentYear: 2025,
      receivedOn: null,
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
      subject: 'V/v dữ liệu',
      signerTitle: 'CHỦ TỊCH',
      signerName: '',
    }
    const changed = { ...header, issuer: 'ỦY BAN NHÂN DÂN TỈNH AN GIANG', documentDate: '2025-10-21' }
    expect(compareHeaders(header, changed)).toEqual([
      { field: 'documentDate', before: '2025-10-20', after: '2025-10-21' },
    ])
  })
})
