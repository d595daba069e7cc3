import type { Counts } from '../contract/statistics.ts'

/** 1234567 → "1.234.567"; a fraction is set off by a comma. */
export function formatNumber(value: number): string {
  return formatter.format(value)
}

const formatter = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** "48,9%" of `part` in `whole`; empty when there is no whole. */
export function percentage(part: number, whole: number): string {
  return whole === 0 ? '' : `${percentFormatter.format((part / whole) * 100)}%`
}

const percentFormatter = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** "22/45 nhiệm vụ (48,9%)": the denominator is always named. */
export function share(part: number, whole: number, unit = 'nhiệm vụ'): string {
  if (whole === 0) return `0/0 ${unit}`
  return `${formatNumber(part)}/${formatNumber(whole)} ${unit} (${percentage(part, whole)})`
}

/** A count in a sentence: below 10 with a leading zero, as administrative texts write it. */
export function countWords(count: number, unit = 'nhiệm vụ'): string {
  return `${count > 0 && count < 10 ? `0${count}` : formatNumber(count)} ${unit}`
}

/** Sums of the six leaves, so that no printed total can differ from its parts. */
export function sums(counts: Omit<Counts, 'total'>): {
  readonly done: number
  readonly open: number
  readonly total: number
} {
  const done = counts.doneOnTime + counts.doneLate
  const open = counts.openInTime + counts.openOverdue
  return { done, open, total: done + open + counts.standing + counts.paused }
}

/** The counts of several groups together. */
export function addUp(groups: readonly Omit<Counts, 'total'>[]): Omit<Counts, 'total'> {
  const sum = (key: keyof Omit<Counts, 'total'>) => groups.reduce((whole, one) => whole + one[key], 0)
  return {
    doneOnTime: sum('doneOnTime'),
    doneLate: sum('doneLate'),
    openInTime: sum('openInTime'),
    openOverdue: sum('openOverdue'),
    standing: sum('standing'),
    paused: sum('paused'),
    noInformation: sum('noInformation'),
  }
}

/** "1,4 MB": bytes for a reader. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  const units = ['KB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(1024)))
  return `${formatNumber(bytes / 1024 ** power)} ${units[power - 1]}`
}
