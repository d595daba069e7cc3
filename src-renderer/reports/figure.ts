import { type Leaf, leaf } from '../../src-main/contract/commitment.ts'
import type { ReportSnapshot, ReportTask } from '../../src-main/contract/report.ts'

/** A figure of a report: what it counts, and for which directive where it is not the whole. */
export interface Figure {
  what: Leaf | 'total' | 'noInformation' | 'carriedOver' | 'newInPeriod' | 'finishedInPeriod'
  /** A directive's id, `none` for tasks without a directive, `all` for every task. */
  directive: string
}

/** The rows that a figure counts, from the same frozen snapshot as the figure. */
export function countedTasks({ tasks }: ReportSnapshot, figure: Figure): readonly ReportTask[] {
  return tasks.filter(
    (task) =>
      (figure.directive === 'all' || (task.directiveId ?? 'none') === figure.directive) &&
      counts(task, figure.what),
  )
}

const oneDecimal = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

/** A share of a whole in percent as documents print it, "48,9%"; an empty whole has no share. */
export function share(part: number, whole: number, language: string): string {
  if (whole === 0) return '–'
  return new Intl.NumberFormat(language, oneDecimal).format(part / whole)
}

function counts(task: ReportTask, what: Figure['what']): boolean {
  const status = leaf.safeParse(what)
  if (status.success) return task.leaf === status.data
  switch (what) {
    case 'newInPeriod':
      return task.newInPeriod
    case 'finishedInPeriod':
      return task.finishedInPeriod
    case 'carriedOver':
      return !task.newInPeriod
    case 'noInformation':
      return task.progress === ''
    default:
      return true
  }
}
