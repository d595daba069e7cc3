import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'
import { addDays, daysBetween } from '../../ui/plain-date.ts'

/** The days of a commitment, from the day on which it was assigned to today or its last day. */
export interface Life {
  readonly from: string
  /** The last day's place; the first one has place 0. */
  readonly days: number
  /** Places of the days on which something happened. */
  readonly marks: readonly number[]
  placeOf(day: string): number
}

export function lifeOf(
  { assignedOn, facts, status }: Pick<CommitmentDetail, 'assignedOn' | 'facts' | 'status'>,
  today: string,
): Life {
  const happened = facts.map((fact) => fact.happenedOn)
  const from = least([...(assignedOn === null ? [] : [assignedOn]), ...happened, today])
  const to = most([today, ...happened, ...(status?.lastDay == null ? [] : [status.lastDay])])
  const placeOf = (day: string) => Math.max(0, Math.min(daysBetween(from, to), daysBetween(from, day)))
  return {
    from,
    days: daysBetween(from, to),
    marks: [...new Set(happened.map(placeOf))],
    placeOf,
  }
}

export function dayAt(life: Life, place: number): string {
  return addDays(life.from, place)
}

function least(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first))
}

function most(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last))
}
