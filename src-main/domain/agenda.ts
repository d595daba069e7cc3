import type { IsoDate } from '../contract/common.ts'
import type { Countable, Judged } from './judged.ts'
import { datesOfOccurrences } from './occurrences.ts'
import type { StatusRules } from './status.ts'

/** One thing that falls on a day; the words are the caller's. */
export interface AgendaEntry {
  readonly date: IsoDate
  readonly kind: 'lastDay' | 'occurrence'
  readonly row: Judged<Countable>
  readonly settled: boolean
}

/** The last days and occurrences of a stretch of days, both ends counted, by date. */
export function agendaOf(
  rows: readonly Judged<Countable>[],
  from: IsoDate,
  to: IsoDate,
  rules: StatusRules,
): AgendaEntry[] {
  return rows
    .flatMap((row): AgendaEntry[] => {
      const { lastDay, stage } = row
      const done = stage.state.doneOn !== null
      const own: AgendaEntry[] =
        lastDay !== null && lastDay >= from && lastDay <= to
          ? [{ date: lastDay, kind: 'lastDay', row, settled: done }]
          : []
      if (stage.state.rhythm === null || done || stage.state.paused) return own
      const settled = new Set(stage.state.settled.map((one) => one.dueOn))
      const dates = datesOfOccurrences(row.entry.course, stage, from, to, lastDay, rules)
      return [
        ...own,
        ...dates.map((date): AgendaEntry => ({ date, kind: 'occurrence', row, settled: settled.has(date) })),
      ]
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
