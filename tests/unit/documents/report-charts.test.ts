import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { barParts } from '../../../src-main/documents/chart-geometry.ts'
import { barPng } from '../../../src-main/documents/chart-png.ts'
import { barSvg } from '../../../src-main/documents/chart-svg.ts'
import type { BarChart } from '../../../src-main/documents/document-model.ts'
import { sums } from '../../../src-main/documents/figures.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { reportCharts } from '../../../src-main/documents/report-charts.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { addDays } from '../../../src-main/domain/date.ts'
import { agency, must, snapshot } from './samples.ts'

const weeks = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const to = addDays('2025-12-14', -7 * (count - 1 - index))
    return { from: addDays(to, -6), to, total: 9, open: 6, overdue: index % 3, opened: 0, finished: 0 }
  })

describe('the charts of a report', () => {
  const frozen = { ...snapshot(45), trend: weeks(13) }
  const charts = reportCharts(frozen)

  it('draw what the tables count, and number themselves', () => {
    expect(charts.map(({ title }) => title.slice(0, 11))).toEqual([
      'Biểu đồ 1. ',
      'Biểu đồ 2. ',
      'Biểu đồ 3. ',
    ])
    const [whole, byDirective] = charts
    const { done, total } = sums(frozen.counts)
    expect(whole?.rows.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0))).toEqual([total])
    expect(whole?.rows[0]?.value).toBe(`${done}/${total} (28,9%)`)
    const sum = (at: number) => must(byDirective).rows.reduce((all, { parts }) => all + (parts[at] ?? 0), 0)
    expect([sum(0), sum(1), sum(2), sum(3)]).toEqual(whole?.rows[0]?.parts)
    expect(charts.at(-1)?.rows.map(({ parts: [inTime = 0, overdue = 0] }) => inTime + overdue)).toEqual(
      weeks(13).map(({ open }) => open),
    )
  })

  it('gather the smallest groups in one bar and thin out the weeks of a year, the last one kept', () => {
    const many = snapshot(400, (task) => ({
      ...task,
      directive: `Công văn số ${task.text.length}${task.daysLate}`,
    }))
    const groups = Array.from({ length: 40 }, (_, index) => ({
      ...must(many.byDirective[0]),
      name: `Công văn số ${index}/UBND`,
    }))
    const [, byDirective, trend] = reportCharts({ ...many, byDirective: groups, trend: weeks(52) })
    expect(byDirective?.rows).toHaveLength(15)
    expect(byDirective?.rows.at(-1)?.label).toBe('Các văn bản khác')
    const drawn = must(byDirective).rows.flatMap(({ parts }) => parts)
    const counted = groups.map((one) => sums(one).total)
    expect(drawn.reduce((all, one) => all + one, 0)).toBe(counted.reduce((all, one) => all + one, 0))
    expect(trend?.rows.map(({ label }) => label).at(-1)).toBe('Đến hết ngày 14/12/2025')
    expect(trend?.rows).toHaveLength(13)
  })

  it('are an appendix of their own behind the tables, named in the text, where they are wanted', () => {
    const content = draftReport({ agency, snapshot: frozen })
    const without = reportDocument(agency, frozen, content)
    expect(without.appendices.map(({ title }) => title)).not.toContain('BIỂU ĐỒ KẾT QUẢ THỰC HIỆN')
    const withCharts = reportDocument(agency, frozen, {
      ...content,
      appendices: { indicators: true, charts: true },
    })
    const last = must(withCharts.appendices.at(-1))
    expect([last.label, last.title]).toEqual(['Phụ lục V', 'BIỂU ĐỒ KẾT QUẢ THỰC HIỆN'])
    const texts = withCharts.body.flatMap((block) => ('text' in block ? [block.text] : []))
    expect(texts.find((text) => text.includes('kèm theo Báo cáo này'))).toMatch(
      /biểu đồ tại Phụ lục V kèm theo/,
    )
  })
})

describe('a bar', () => {
  const chart: BarChart = {
    title: 'Thử',
    legend: [
      { name: 'Xong', tone: 'done' },
      { name: 'Trễ', tone: 'overdue' },
    ],
    rows: [
      { label: 'a', parts: [3, 1], value: '3/4' },
      { label: 'b', parts: [0, 2], value: '0/2' },
      { label: 'c', parts: [0, 0], value: '0/0' },
    ],
  }

  it('is as long as its counts on one scale', () => {
    const drawn = chart.rows.map((row) => barParts(chart, row, 80))
    expect(drawn).toEqual([
      [
        { tone: 'done', from: 0, width: 60 },
        { tone: 'overdue', from: 60, width: 20 },
      ],
      [{ tone: 'overdue', from: 0, width: 40 }],
      [],
    ])
  })

  it('has solid and hatched dots where its parts are, and none beyond', () => {
    const parts = barParts(chart, { label: 'a', parts: [3, 1], value: '' }, 8)
    const { width, height, data, channels } = decode(barPng(parts, { width: 10, height: 4 }))
    const dot = (x: number, y: number) =>
      Array.from(data.subarray((y * width + x) * channels, (y * width + x) * channels + 3))
    expect([width, height]).toEqual([100, 40])
    expect(dot(30, 20)).toEqual([0x1f, 0x4e, 0x79])
    const hatched = Array.from({ length: 16 }, (_, index) => dot(62 + index, 20).join())
    expect(new Set(hatched)).toEqual(new Set(['192,0,0', '255,255,255']))
    expect(dot(90, 20)).toEqual([255, 255, 255])
  })

  it('is read out in words, and as decoration is not', () => {
    const size = { width: 8, height: 4 }
    expect(barSvg([], size, 'Xong: 0')).toContain('role="img" aria-label="Xong: 0"')
    expect(barSvg([], size, null)).toContain('aria-hidden="true"')
  })
})
