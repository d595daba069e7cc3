import type { IsoDate } from '../contract/common.ts'
import type { ReminderKind } from '../contract/reminder.ts'
import type { DueReport, Period } from '../contract/report-window.ts'
import { BAND_DAYS } from './due-bands.ts'
import type { Countable, Judged } from './judged.ts'
import { occurrencesAt } from './occurrences.ts'
import type { StatusRules } from './status.ts'
import type { WorkingDays } from './working-days.ts'

/** One thing to be reminded of. */
export interface DueMatter {
  readonly key: string
  readonly kind: ReminderKind
  /** What it is about. */
  readonly of:
    | { readonly commitmentId: string }
    | { readonly reportId: string | null; readonly period: Period }
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
  return rows.flatMap((row) => mattersOf(row, today, horizon, rules))
}

/** The reports to be reminded of: late, or to be sent within three working days; made or not. */
export function reportMatters(due: readonly DueReport[]): DueMatter[] {
  return due
    .filter(({ state, workingDaysLeft }) => state === 'late' || workingDaysLeft <= BAND_DAYS.threeDays)
    .map(({ period, sendBy, reportId }) => ({
      // A report that is made is the same matter as before.
      key: `report:${period.kind}:${period.from}:${period.to}:${sendBy}`,
      kind: 'report',
      of: { reportId, period },
      on: sendBy,
    }))
}

/** Matters in the order of their days. */
export function byDay(a: DueMatter, b: DueMatter): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
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
    matters.push({ key: `${kind}:${entry.id}:${on}`, kind, of: { commitmentId: entry.id }, on })
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
