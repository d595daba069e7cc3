import type { BarChart, BarRow, Tone } from './document-model.ts'

/** How the parts of a bar are drawn, told apart in black and white too: dark, light, hatched, empty. */
export const tones: Readonly<
  Record<Tone, { readonly color: string; readonly fill: 'solid' | 'hatched' | 'empty' }>
> = {
  done: { color: '1F4E79', fill: 'solid' },
  open: { color: '9DC3E6', fill: 'solid' },
  overdue: { color: 'C00000', fill: 'hatched' },
  other: { color: '7F7F7F', fill: 'empty' },
}

/** Lengths in millimetres; the columns are shares of the page's width. */
export const chartLayout = {
  columns: { label: 0.38, bar: 0.46, value: 0.16 },
  barHeight: 4.2,
  swatch: { width: 6, height: 3 },
  /** From one stripe of a hatched part to the next, and how thick they are. */
  stripe: { every: 1.4, width: 0.5 },
  outline: 0.2,
} as const

export interface BarPart {
  readonly tone: Tone
  /** Millimetres from the left end of the bar. */
  readonly from: number
  readonly width: number
}

/** The widths of a chart's three columns in millimetres. */
export function chartColumns(total: number): readonly [label: number, bar: number, value: number] {
  const { label, bar, value } = chartLayout.columns
  return [total * label, total * bar, total * value]
}

/** The parts of one bar; the longest bar of its chart is `width` millimetres long. */
export function barParts(chart: BarChart, row: BarRow, width: number): BarPart[] {
  const longest = Math.max(1, ...chart.rows.map(({ parts }) => sum(parts)))
  let from = 0
  return chart.legend.flatMap(({ tone }, index) => {
    const length = ((row.parts[index] ?? 0) / longest) * width
    from += length
    return length === 0 ? [] : [{ tone, from: from - length, width: length }]
  })
}

/** What a bar says to those who do not see it: "Đã hoàn thành: 12; Quá hạn: 3". */
export function barWords(chart: BarChart, row: BarRow): string {
  return chart.legend.map(({ name }, index) => `${name}: ${row.parts[index] ?? 0}`).join('; ')
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0)
}
