import { type Leaf, leaf } from '../../src-main/contract/commitment.ts'
import type { ComparedTask, Comparison, ReportSnapshot, ReportTask } from '../../src-main/contract/report.ts'
import { formatPercent } from '../ui/format-number.ts'

/** A figure of a report: what it counts, and of which tasks where it is not the whole. */
export interface Figure {
  what:
    | Leaf
    | 'total'
    | 'done'
    | 'noInformation'
    | 'carriedOver'
    | 'newInPeriod'
    | 'reopened'
    | 'finishedInPeriod'
    | 'removed'
    | 'due'
    | 'dueDone'
  /** A directive's id, `none` for tasks without a directive, `all` for every task. */
  directive: string
  /** A field's name, empty for tasks without one; undefined for every task. */
  field?: string
  /** Another window that the report is compared with. */
  relation?: Comparison['relation']
}

/** A row behind a figure; rows of other windows carry less. */
export type CountedTask = ComparedTask & Partial<ReportTask>

/** The rows that a figure counts, from the same frozen snapshot as the figure. */
export function countedTasks(snapshot: ReportSnapshot, figure: Figure): readonly CountedTask[] {
  const { what, directive, field, relation } = figure
  if (relation !== undefined) {
    const compared = snapshot.comparisons.find((one) => one.relation === relation)
    return compared?.tasks.filter((task) => counts(task, what, compared.period.to)) ?? []
  }
  if (what === 'removed') return snapshot.removed
  return snapshot.tasks.filter(
    (task) =>
      (directive === 'all' || (task.directiveId ?? 'none') === directive) &&
      (field === undefined || task.field === field) &&
      counts(task, what, snapshot.asOf),
  )
}

/** A share of a whole in percent as documents print it, "48,9%"; an empty whole has no share. */
export function share(part: number, whole: number, language: string): string {
  return whole === 0 ? '–' : formatPercent(part / whole, language, 1)
}

function counts(task: CountedTask, what: Figure['what'], asOf: string): boolean {
  const status = leaf.safeParse(what)
  if (status.success) return task.leaf === status.data
  const done = task.leaf === 'doneOnTime' || task.leaf === 'doneLate'
  const due = task.lastDay !== null && task.lastDay <= asOf
  switch (what) {
    case 'newInPeriod':
      return task.newInPeriod
    case 'finishedInPeriod':
      return task.finishedInPeriod
    case 'reopened':
      return task.reopened
    case 'carriedOver':
      return !task.newInPeriod && !task.reopened
    case 'noInformation':
      // Reports of earlier versions tell it by an empty progress entry.
      return task.noInformation ?? task.progress === ''
    case 'done':
      return done
    case 'due':
      return due
    case 'dueDone':
      return due && done
    default:
      return true
  }
}
