import { describe, expect, it } from 'vitest'
import type { ReportSnapshot } from '../../../src-main/contract/report.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { figuresOf } from '../../../src-main/documents/report-comparison.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { reportFigures } from '../../../src-main/documents/report-figures.ts'
import { reportTables } from '../../../src-main/documents/report-tables.ts'
import {
  decreeCutOff,
  periodName,
  previousPeriod,
  samePeriodLastYear,
} from '../../../src-main/domain/period.ts'
import { agency, must, snapshot } from './samples.ts'

const plain = snapshot(21)
const previous = must(previousPeriod(plain.period, decreeCutOff))
const lastYear = samePeriodLastYear(plain.period, decreeCutOff)
const compared: ReportSnapshot = {
  ...plain,
  comparisons: [
    {
      relation: 'previous',
      period: previous,
      name: periodName(previous),
      figures: figuresOf(plain),
      tasks: plain.tasks,
    },
    { relation: 'lastYear', period: lastYear, name: periodName(lastYear), figures: null, tasks: [] },
  ],
}

describe('the comparison with other periods', () => {
  const document = reportDocument(agency, compared, draftReport({ agency, snapshot: compared }))
  const tables = document.body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

  it('stands beside the figures of the period, with its dates; no data is said, not counted as nought', () => {
    const table = must(tables[1])
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Chỉ tiêu',
      'Kỳ này',
      'Quý III năm 2025',
      'Quý IV năm 2024',
    ])
    expect(table.rows[0]?.cells).toEqual(['Tổng số nhiệm vụ trong kỳ', '21', '21', 'Chưa có số liệu'])
    for (const { cells } of table.rows) expect(cells.at(-1)).toBe('Chưa có số liệu')
    expect(document.body).toContainEqual({
      kind: 'periodNote',
      text: 'So sánh: Quý III năm 2025 (từ 15/06/2025 đến 14/09/2025); Quý IV năm 2024 (từ 15/09/2024 đến 14/12/2024, chưa có số liệu)',
    })
  })

  it('is left out where nothing is compared', () => {
    const bare = reportDocument(agency, plain, draftReport({ agency, snapshot: plain }))
    expect(bare.body.filter(({ kind }) => kind === 'table')).toHaveLength(1)
  })
})

describe('fields', () => {
  const classified = snapshot(9, (task) => ({ ...task, field: task.newInPeriod ? 'Chuyển đổi số' : '' }))
  const document = reportDocument(agency, classified, draftReport({ agency, snapshot: classified }))

  it('get an appendix and a sheet of their own, and the others move on', () => {
    expect(reportTables(classified).map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp',
      'Lĩnh vực',
      'Chi tiết',
      'Quá hạn',
      'Minh chứng',
    ])
    const text = document.body.flatMap((block) => (block.kind === 'body' ? [block.text] : [])).join('\n')
    expect(text).toContain('theo lĩnh vực tại Phụ lục II, chi tiết từng nhiệm vụ tại Phụ lục III')
    expect(text).toContain('đã quá hạn (Phụ lục IV)')
    expect(text).toContain('- Chuyển đổi số: hoàn thành ')
  })
})

describe('every figure of a report', () => {
  it('names its rule and counts exactly the rows it names', () => {
    const figures = new Map(reportFigures(plain).map((figure) => [figure.name, figure]))
    const rows = (name: string) => must(figures.get(name)).commitmentIds.length
    expect(rows('total')).toBe(plain.counts.total)
    expect(rows('openOverdue')).toBe(plain.counts.openOverdue)
    expect(rows('doneShare')).toBe(plain.counts.doneOnTime + plain.counts.doneLate)
    expect(rows('noInformationShare')).toBe(plain.counts.noInformation)
    expect([rows('carriedOver'), rows('newInPeriod'), rows('due'), rows('dueDoneShare')]).toEqual([
      plain.carriedOver,
      plain.newInPeriod,
      plain.due,
      plain.dueDone,
    ])
    for (const { rule } of figures.values()) expect(rule.length).toBeGreaterThan(10)
  })
})
