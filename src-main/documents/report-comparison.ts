import type { Comparison, PeriodFigures, ReportSnapshot } from '../contract/report.ts'
import { shortDate } from '../domain/date.ts'
import type { Block } from './document-model.ts'
import { formatNumber, percentage, sums } from './figures.ts'

/** The figures of the period beside those of the period before and the same period of last year; none without them. */
export function comparisonBlocks(snapshot: ReportSnapshot): Block[] {
  const { comparisons } = snapshot
  if (comparisons.length === 0) return []
  const widths = { name: 62, value: comparisons.length === 1 ? 52 : 34 }
  const known = [figuresOf(snapshot), ...comparisons.map(({ figures }) => figures)]
  return [
    { kind: 'periodNote', text: `So sánh: ${comparisons.map(comparisonWords).join('; ')}` },
    {
      kind: 'table',
      table: {
        columns: [
          { title: 'Chỉ tiêu', width: widths.name, align: 'left' },
          { title: 'Kỳ này', width: widths.value, align: 'center' },
          ...comparisons.map(({ name }) => ({ title: name, width: widths.value, align: 'center' as const })),
        ],
        rows: comparedFigures.map(({ name, value }) => ({
          cells: [name, ...known.map((figures) => (figures === null ? NO_DATA : value(figures)))],
        })),
      },
    },
  ]
}

/** What a period without any registered commitment shows; nought would be a claim. */
export const NO_DATA = 'Chưa có số liệu'

/** The figures of the report itself in the shape of the others. */
export function figuresOf(snapshot: ReportSnapshot): PeriodFigures {
  const { counts, carriedOver, newInPeriod, reopened, finishedInPeriod, due, dueDone } = snapshot
  return {
    counts,
    carriedOver,
    newInPeriod,
    reopened,
    finishedInPeriod,
    removed: snapshot.removed.length,
    open: counts.openInTime + counts.openOverdue + counts.standing + counts.paused,
    due,
    dueDone,
  }
}

const comparedFigures: readonly { name: string; value: (figures: PeriodFigures) => string }[] = [
  { name: 'Tổng số nhiệm vụ trong kỳ', value: ({ counts }) => formatNumber(sums(counts).total) },
  { name: 'Chuyển từ kỳ trước', value: ({ carriedOver }) => formatNumber(carriedOver) },
  { name: 'Giao mới trong kỳ', value: ({ newInPeriod }) => formatNumber(newInPeriod) },
  {
    name: 'Hoàn thành trong kỳ (tỷ lệ trên tổng số)',
    value: ({ counts }) => withShare(sums(counts).done, sums(counts).total),
  },
  {
    name: 'Trong đó: đúng hạn (tỷ lệ trên số hoàn thành)',
    value: ({ counts }) => withShare(counts.doneOnTime, sums(counts).done),
  },
  {
    name: 'Chưa hoàn thành, quá hạn (tỷ lệ trên tổng số)',
    value: ({ counts }) => withShare(counts.openOverdue, sums(counts).total),
  },
  { name: 'Chưa có thông tin cập nhật tiến độ', value: ({ counts }) => formatNumber(counts.noInformation) },
]

function withShare(part: number, whole: number): string {
  return whole === 0 ? formatNumber(part) : `${formatNumber(part)} (${percentage(part, whole)})`
}

/** "Quý III năm 2025 (từ 15/06/2025 đến 14/09/2025)". */
function comparisonWords({ name, period, figures }: Comparison): string {
  const dates = `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`
  return `${name} (${dates}${figures === null ? ', chưa có số liệu' : ''})`
}
