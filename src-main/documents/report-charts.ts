import type { ReportSnapshot } from '../contract/report.ts'
import type { Counts, NamedCounts, TrendPoint } from '../contract/statistics.ts'
import { shortDate } from '../domain/date.ts'
import type { BarChart, BarRow } from './document-model.ts'
import { addUp, formatNumber, percentage, sums } from './figures.ts'
import { figuresOf } from './report-comparison.ts'
import { hasFields } from './report-tables.ts'

/**
 * The charts of a report, drawn from its frozen figures and nothing else: what is in a bar is in a table too.
 * Each names in its title what its bars and its numbers count.
 */
export function reportCharts(snapshot: ReportSnapshot): BarChart[] {
  const charts: BarChart[] = [
    { title: `Tình trạng thực hiện (${SHARE_OF_DONE})`, legend: byState, rows: periodRows(snapshot) },
    {
      title: `Kết quả thực hiện theo văn bản giao nhiệm vụ (${SHARE_OF_DONE})`,
      legend: byState,
      rows: groupRows(snapshot.byDirective, 'Các văn bản khác'),
    },
    {
      title: `Kết quả thực hiện theo lĩnh vực (${SHARE_OF_DONE})`,
      legend: byState,
      rows: hasFields(snapshot) ? groupRows(snapshot.byField, 'Các lĩnh vực khác') : [],
    },
    {
      title: 'Nhiệm vụ chưa hoàn thành theo thời gian trong kỳ (số quá hạn/số chưa hoàn thành)',
      legend: byWeek,
      rows: spread(snapshot.trend).map(({ to, open, overdue }) => ({
        label: `Đến hết ngày ${shortDate(to)}`,
        parts: [open - overdue, overdue],
        value: `${formatNumber(overdue)}/${formatNumber(open)}`,
      })),
    },
  ]
  return charts
    .filter(({ rows }) => rows.length > 0)
    .map((chart, index) => ({ ...chart, title: `Biểu đồ ${index + 1}. ${chart.title}` }))
}

const SHARE_OF_DONE = 'số đã hoàn thành/tổng số nhiệm vụ'

const byState: BarChart['legend'] = [
  { name: 'Đã hoàn thành', tone: 'done' },
  { name: 'Chưa hoàn thành, trong hạn', tone: 'open' },
  { name: 'Chưa hoàn thành, quá hạn', tone: 'overdue' },
  { name: 'Thường xuyên, tạm dừng', tone: 'other' },
]

const byWeek: BarChart['legend'] = [
  { name: 'Chưa quá hạn', tone: 'open' },
  { name: 'Quá hạn', tone: 'overdue' },
]

/** More bars are no picture any more; the rest is one bar, so that the sum stays that of the table. */
const MOST_BARS = 15

function periodRows(snapshot: ReportSnapshot): BarRow[] {
  const others = snapshot.comparisons.flatMap(({ name, figures }) =>
    figures === null ? [] : [stateRow(name, figures.counts)],
  )
  return [stateRow('Kỳ này', figuresOf(snapshot).counts), ...others]
}

function groupRows(groups: readonly NamedCounts[], others: string): BarRow[] {
  const largest = groups.toSorted((a, b) => sums(b).total - sums(a).total)
  const shown = largest.length <= MOST_BARS ? largest : largest.slice(0, MOST_BARS - 1)
  const rest = largest.slice(shown.length)
  const rows = shown.map((one) => stateRow(one.name, one))
  return rest.length === 0 ? rows : [...rows, stateRow(others, addUp(rest))]
}

/** Every week, or every second, third … so that the last one is told and there are not too many bars. */
function spread(weeks: readonly TrendPoint[]): TrendPoint[] {
  const step = Math.ceil(weeks.length / MOST_BARS)
  return weeks.filter((_, index) => (weeks.length - 1 - index) % step === 0)
}

function stateRow(label: string, counts: Omit<Counts, 'total'>): BarRow {
  const { done, total } = sums(counts)
  const value = `${formatNumber(done)}/${formatNumber(total)}`
  return {
    label,
    parts: [done, counts.openInTime, counts.openOverdue, counts.standing + counts.paused],
    value: total === 0 ? value : `${value} (${percentage(done, total)})`,
  }
}
