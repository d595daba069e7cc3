import type { IsoDate } from '../contract/common.ts'
import type { TrendPoint } from '../contract/statistics.ts'
import type { Course, Stage } from './course.ts'
import { addDays } from './date.ts'
import { lastDayOf, leafOf, type StatusRules } from './status.ts'

/**
 * A point for each week, told as of its last day. `weekEnds` are in order. The same figures as `windowFigures` of
 * each week, in one walk back through every course: a trend over years asks millions of times.
 */
export function trendOf(
  courses: readonly Course[],
  weekEnds: readonly IsoDate[],
  rules: StatusRules,
): TrendPoint[] {
  const points = weekEnds.map((to) => ({
    from: addDays(to, -6),
    to,
    total: 0,
    open: 0,
    overdue: 0,
    opened: 0,
    finished: 0,
  }))
  const backwards = points.toReversed()
  for (const course of courses) {
    const { assignedOn } = course
    let stage = course.last
    let at = -1
    for (const point of backwards) {
      if (assignedOn !== null && assignedOn > point.to) break
      while (stage.from > point.to) {
        at -= 1
        stage = course.stages.at(at) ?? stage
      }
      count(point, assignedOn, stage, rules)
    }
  }
  return points
}

function count(point: TrendPoint, assignedOn: IsoDate | null, { state }: Stage, rules: StatusRules): void {
  if (state.withdrawn) return
  const { doneOn } = state
  point.total += 1
  if (doneOn === null) {
    point.open += 1
    if (leafOf(state, lastDayOf(state, rules), point.to) === 'openOverdue') point.overdue += 1
  } else if (doneOn >= point.from) point.finished += 1
  else return
  if (assignedOn !== null && assignedOn >= point.from) point.opened += 1
}
