import type { ReportContent, ReportSnapshot } from '../contract/report.ts'
import type { Appendix, Block } from './document-model.ts'
import { reportCharts } from './report-charts.ts'
import {
  type AppendixKey,
  numberedAppendix,
  printedTable,
  reportTables,
  type SheetTable,
  usualKeys,
} from './report-tables.ts'

type Wanted = ReportContent['appendices']

/** The appendices of a report: its tables, those of indicators and charts where they are wanted, numbered through. */
export function reportAppendices(snapshot: ReportSnapshot, wanted: Wanted, reference: string): Appendix[] {
  const tables = new Map(reportTables(snapshot).map((table) => [table.key, table]))
  return keptKeys(snapshot, wanted).map((key, index) => ({
    label: numberedAppendix(index),
    reference,
    ...(key === 'charts'
      ? { title: 'BIỂU ĐỒ KẾT QUẢ THỰC HIỆN', blocks: chartBlocks(snapshot) }
      : tablePart(tables.get(key))),
  }))
}

/** "Số liệu tổng hợp … nêu tại Phụ lục I, … kèm theo Báo cáo này.": what is attached, and where. */
export function appendixSentence(snapshot: ReportSnapshot, wanted: Wanted): string {
  const places = keptKeys(snapshot, wanted).map(
    (key, index) => `${contents[key]}${index === 0 ? ' nêu' : ''} tại ${numberedAppendix(index)}`,
  )
  return `Số liệu tổng hợp ${places.join(', ')} kèm theo Báo cáo này.`
}

const contents: Readonly<Record<AppendixKey | 'charts', string>> = {
  byDirective: 'theo văn bản giao nhiệm vụ',
  byField: 'theo lĩnh vực',
  detail: 'chi tiết từng nhiệm vụ',
  overdue: 'nhiệm vụ quá hạn và nguyên nhân',
  evidence: 'danh mục minh chứng',
  indicators: 'kết quả thực hiện các chỉ tiêu',
  charts: 'biểu đồ',
}

function keptKeys(snapshot: ReportSnapshot, wanted: Wanted): (AppendixKey | 'charts')[] {
  const indicators = wanted.indicators && snapshot.indicators.length > 0
  return [
    ...usualKeys(snapshot),
    ...(indicators ? (['indicators'] as const) : []),
    ...(wanted.charts ? (['charts'] as const) : []),
  ]
}

function tablePart(table: SheetTable | undefined): Pick<Appendix, 'title' | 'blocks'> {
  return table === undefined
    ? { title: '', blocks: [] }
    : { title: table.title, blocks: [{ kind: 'table', table: printedTable(table) }] }
}

function chartBlocks(snapshot: ReportSnapshot): Block[] {
  return reportCharts(snapshot).map((chart) => ({ kind: 'chart', chart }))
}
