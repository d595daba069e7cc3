import type { IsoDate } from '../contract/common.ts'
import type { ReminderKind } from '../contract/reminder.ts'
import { BAND_DAYS } from './due-bands.ts'
import type { Countable, Judged } from './judged.ts'
import { occurrencesAt } from './occurrences.ts'
import type { StatusRules } from './status.ts'
import type { WorkingDays } from './working-days.ts'

/** One thing to be reminded of. */
export interface DueMatter {
  readonly key: string
  readonly kind: ReminderKind
  readonly commitmentId: string
  readonly on: IsoDate
}

/**
 * What a clerk wants to be reminded of on a day: what is overdue, and what falls due today or within three working
 * days. Keys hold the day they are about, so that a mark made for one deadline does not silence the next.
 */
export function dueMatters(
  rows: readonly Judged<Countable>[],
  today: IsoDate,
  rules: StatusRules & { readonly workingDays: WorkingDays },
): DueMatter[] {
  const horizon = rules.workingDays.within(today, BAND_DAYS.threeDays)
  return rows
    .flatMap((row) => mattersOf(row, today, horizon, rules))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function mattersOf(
  row: Judged<Countable>,
  today: IsoDate,
  horizon: IsoDate,
  rules: StatusRules,
): DueMatter[] {
  const { entry, stage, band, lastDay } = row
  const { doneOn, paused, rhythm, committedLastDay } = stage.state
  if (doneOn !== null || paused) return []
  const matters: DueMatter[] = []
  const add = (kind: ReminderKind, on: IsoDate) =>
    matters.push({ key: `${kind}:${entry.id}:${on}`, kind, commitmentId: entry.id, on })
  if (lastDay !== null && band === 'overdue') add('overdue', lastDay)
  if (lastDay !== null && (band === 'today' || band === 'threeDays')) add('due', lastDay)
  if (committedLastDay !== null && committedLastDay !== lastDay && committedLastDay <= horizon) {
    add('committed', committedLastDay)
  }
  if (rhythm !== null) {
    const next = occurrencesAt(entry.course, stage, today, lastDay, rules)?.next ?? null
    if (next !== null && next <= horizon) add('occurrence', next)
  }
  return matters
}
