import type { IndicatorStanding } from '../contract/indicator.ts'
import type { ReportIndicator, ReportSnapshot } from '../contract/report.ts'
import { formatNumber } from './figures.ts'
import type { ReportTable } from './report-tables.ts'

/** Where every indicator of the period stands; a share is told with its numerator and denominator. */
export function indicatorTable({ indicators }: Pick<ReportSnapshot, 'indicators'>): ReportTable {
  return {
    key: 'indicators',
    sheet: 'Chỉ tiêu',
    title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Chỉ tiêu', width: 55, align: 'left' },
      { title: 'Nguồn giao', width: 34, align: 'left' },
      { title: 'Mức được giao', width: 24, align: 'center' },
      { title: 'Kế hoạch đến kỳ này', width: 22, align: 'center' },
      { title: 'Đầu kỳ', width: 20, align: 'center' },
      { title: 'Kết quả', width: 34, align: 'center' },
      { title: 'Số liệu đến ngày', width: 25, align: 'center' },
      { title: 'Đánh giá', width: 22, align: 'left' },
    ],
    rows: indicators.map((one, index) => ({
      cells: [
        index + 1,
        one.counting === 'inPeriod' ? `${one.name} (cộng các kỳ)` : one.name,
        one.source,
        `${one.direction === 'up' ? 'từ' : 'không quá'} ${amount(one.target, one.unit)}`,
        one.standing.planned === null ? '' : amount(one.standing.planned, one.unit),
        one.before.actual === null ? '' : amount(one.before.actual, one.unit),
        resultOf(one),
        { date: one.standing.until },
        stateNames[one.standing.state],
      ],
    })),
  }
}

const stateNames: Readonly<Record<IndicatorStanding['state'], string>> = {
  reached: 'Đạt chỉ tiêu',
  onPlan: 'Đúng kế hoạch',
  behind: 'Chậm so với kế hoạch',
  open: 'Chưa đạt',
  noData: 'Chưa có số liệu',
}

/** "48,9%\n(22/45 hồ sơ)": a share is never a bare percentage. */
function resultOf({ standing, unit, denominatorName }: ReportIndicator): string {
  const { actual, numerator, denominator } = standing
  if (actual === null) return 'Chưa có số liệu'
  const result = amount(actual, unit)
  if (numerator === null || denominator === null) return result
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)} ${denominatorName}`.trim()
  return `${result}\n(${parts})`
}

/** "48,9%", "120 hồ sơ". */
function amount(value: number, unit: string): string {
  return unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`
}
