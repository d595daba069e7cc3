import { type WorkingCalendar, workingCalendar } from '../contract/calendar.ts'
import { type WorkingDays, workingDays } from '../domain/working-days.ts'
import type { OpenDatabase } from '../storage/database.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { type Core, instantNow } from './core.ts'

const KEY = 'workingDays'

/** The calendar of holidays and swapped days: the shipped one until the agency keeps its own. */
export interface WorkingCalendarState {
  readonly shipped: WorkingCalendar
  current(): { calendar: WorkingCalendar; days: WorkingDays; own: boolean }
  replace(own: WorkingCalendar | null): void
}

export async function openWorkingCalendar(
  database: OpenDatabase,
  shipped: WorkingCalendar,
): Promise<WorkingCalendarState> {
  const of = (own: WorkingCalendar | null) => {
    const calendar = own ?? shipped
    return { calendar, days: workingDays(calendar), own: own !== null }
  }
  let state = of(await readSetting(database.db, KEY, workingCalendar.nullable()))
  return {
    shipped,
    current: () => state,
    replace: (own) => {
      state = of(own)
    },
  }
}

export function workingCalendarOf(core: Core) {
  const { calendar, own } = core.calendar.current()
  return { calendar, own }
}

/** Keeps the agency's own calendar; null goes back to the shipped one. */
export async function saveWorkingCalendar(core: Core, own: WorkingCalendar | null): Promise<void> {
  const days =
    own === null
      ? null
      : { ...own, days: own.days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) }
  await core.database.write((trx) => writeSetting(trx, KEY, days, instantNow(core)))
  core.calendar.replace(days)
}
