import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'

/** The days of a commitment, from the day on which it was assigned to today or its last day. */
export interface Life {
  readonly from: string
  /** The last day's place; the first one has place 0. */
  readonly days: number
  /** Places of the days on which something happened. */
  readonly marks: readonly number[]
  placeOf(day: string): number
}

const DAY = 86_400_000

export function lifeOf(
  { assignedOn, facts, status }: Pick<CommitmentDetail, 'assignedOn' | 'facts' | 'status'>,
  today: string,
): Life {
  const happened = facts.map((fact) => fact.happenedOn)
  const from = least([...(assignedOn === null ? [] : [assignedOn]), ...happened, today])
  const to = most([today, ...happened, ...(status?.lastDay == null ? [] : [status.lastDay])])
  const placeOf = (day: string) => Math.max(0, Math.min(between(from, to), between(from, day)))
  return {
    from,
    days: between(from, to),
    marks: [...new Set(happened.map(placeOf))],
    placeOf,
  }
}

export function dayAt(life: Life, place: number): string {
  return new Date(Date.parse(life.from) + place * DAY).toISOString().slice(0, 10)
}

function between(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

function least(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first))
}

function most(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last))
}
