import type { ReviewTask } from '../../../src-main/contract/directive.ts'

/** Which part of a review is listed; `skipped` is what became no task. */
export type Filter = 'all' | 'mine' | 'doubtful' | 'skipped'

/** In the order of the switch and of its keys. */
const filters: readonly Filter[] = ['all', 'mine', 'doubtful', 'skipped']

/** The filters with something in them, and the chosen one. */
export function availableFilters(chosen: Filter, counts: Readonly<Record<Filter, number>>): Filter[] {
  return filters.filter(
    (value) => value === 'all' || value === 'mine' || value === chosen || counts[value] > 0,
  )
}

/** The filter of a key, counted from 1 among all of them, so that a key always means the same. */
export function filterAt(place: number): Filter {
  return filters[place - 1] ?? 'all'
}

export function passes(task: ReviewTask, filter: Filter): boolean {
  if (filter === 'mine') return task.mine && !task.dropped
  if (filter === 'doubtful') return task.concern === 'doubtful' && !task.dropped
  return true
}
