import type { AgencyProfile } from '../contract/agency.ts'
import type { ReportContent, ReportSnapshot } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import { cleanLine, paragraphsOf } from './clean-text.ts'
import { documentFrame, referenceLine, withClosing } from './document-frame.ts'
import type { Block, DocumentModel, Table } from './document-model.ts'
import { formatNumber, percentage, sums } from './figures.ts'
import { appendixSentence, reportAppendices } from './report-appendices.ts'
import { comparisonBlocks } from './report-comparison.ts'
import { reportFigures, resolveReport } from './report-figures.ts'
import { roman, sentence, typedSymbol, upper } from './wording.ts'

/**
 * A periodic report: a document with a type (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4) with Kính gửi,
 * since it goes to a superior (Phụ lục I, Phần I, Mục II.9.b). The figures come from the snapshot alone; the
 * words are the clerk's.
 */
export function reportDocument(
  agency: AgencyProfile,
  snapshot: ReportSnapshot,
  written: ReportContent,
): DocumentModel {
  const content = resolveReport(written, reportFigures(snapshot))
  const symbol = reportSymbolOf(agency)
  const subject = cleanLine(content.subject)
  const reference = referenceLine(agency, content, symbol, 'Báo cáo')
  return {
    ...documentFrame(agency, content, symbol, ''),
    title: `Báo cáo ${subject}`,
    heading: { typeName: 'BÁO CÁO', subject },
    body: withClosing(body(snapshot, content)),
    appendices: reportAppendices(snapshot, content.appendices, reference),
  }
}

/** "BC-SKHCN". */
export function reportSymbolOf(agency: Pick<AgencyProfile, 'symbol'>): string {
  return typedSymbol('BC', agency.symbol)
}

/** "từ ngày 15/9/2025 đến ngày 14/12/2025; số liệu tính đến ngày 14/12/2025": both are always printed. */
export function windowWords({ period, asOf }: ReportSnapshot): string {
  return `từ ngày ${shortDate(period.from)} đến ngày ${shortDate(period.to)}; số liệu tính đến ngày ${shortDate(asOf)}`
}

function body(snapshot: ReportSnapshot, content: ReportContent): Block[] {
  const { total } = sums(snapshot.counts)
  const figures: Block[] = [
    ...running([appendixSentence(snapshot, content.appendices)]),
    {
      kind: 'periodNote',
      text: `Bảng tổng hợp tình trạng thực hiện (tỷ lệ tính trên tổng số ${formatNumber(total)} nhiệm vụ)`,
    },
    { kind: 'table', table: statusTable(snapshot) },
    ...comparisonBlocks(snapshot),
  ]
  const kept = sections.filter((name) => content.headings[name] !== '')
  const blocks = kept.flatMap((name, index) => [
    ...section(`${roman(index + 1)}. ${upper(content.headings[name])}`, content[name]),
    ...(name === 'results' ? figures : []),
  ])
  return [
    { kind: 'periodNote', text: `(Kỳ báo cáo: ${windowWords(snapshot)})` },
    ...running([content.opening]),
    ...blocks,
    ...(kept.includes('results') ? [] : figures),
  ]
}

const sections = ['leadership', 'results', 'shortcomings', 'nextPeriod', 'proposals'] as const

function section(title: string, paragraphs: readonly string[]): Block[] {
  const blocks = running(paragraphs)
  return [{ kind: 'section', text: title }, ...(blocks.length > 0 ? blocks : running(['Không có.']))]
}

function running(texts: readonly string[]): Block[] {
  return texts.flatMap(paragraphsOf).map((line) => ({ kind: 'body', text: sentence(line) }))
}

function statusTable({ counts }: ReportSnapshot): Table {
  const { done, open, total } = sums(counts)
  const row = (number: string, name: string, count: number, bold = false) => ({
    cells: [number, name, formatNumber(count), percentage(count, total)],
    bold,
  })
  return {
    columns: [
      { title: 'STT', width: 15, align: 'center' },
      { title: 'Tình trạng', width: 90, align: 'left' },
      { title: 'Số nhiệm vụ', width: 30, align: 'center' },
      { title: 'Tỷ lệ', width: 30, align: 'center' },
    ],
    rows: [
      row('1', 'Đã hoàn thành', done, true),
      row('1.1', 'Đúng hạn', counts.doneOnTime),
      row('1.2', 'Quá hạn', counts.doneLate),
      row('2', 'Chưa hoàn thành', open, true),
      row('2.1', 'Trong hạn', counts.openInTime),
      row('2.2', 'Quá hạn', counts.openOverdue),
      row('3', 'Nhiệm vụ thường xuyên', counts.standing, true),
      row('4', 'Tạm dừng thực hiện', counts.paused, true),
      row('', 'Tổng số (1 + 2 + 3 + 4)', total, true),
      row('', 'Trong đó: chưa có thông tin cập nhật tiến độ', counts.noInformation),
    ],
  }
}
