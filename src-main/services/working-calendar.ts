import { buffer } from 'node:stream/consumers'
import { type WorkingCalendar, type WorkingDayRow, workingCalendar } from '../contract/calendar.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { linesAsRows, readWorkingDayRows } from '../domain/working-day-rows.ts'
import { type WorkingDays, workingDays } from '../domain/working-days.ts'
import type { OpenDatabase } from '../storage/database.ts'
import { asFileFailure } from '../storage/file-errors.ts'
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

/**
 * Reads days from an .xlsx or .csv file or from pasted lines, with what is wrong in each row; nothing is written.
 * @throws ExpectedError as reading rows does; FILE_TOO_LARGE beyond 1 MB.
 */
export function readWorkingDays(
  core: Core,
  from: { handle: string } | { text: string },
): Promise<WorkingDayRow[]> {
  if ('text' in from) return Promise.resolve(readWorkingDayRows(linesAsRows(from.text)))
  return core.incoming.take(from.handle, async (file) => {
    const { name, size } = file
    if (size > MOST_BYTES) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '1 MB' })
    const bytes = await buffer(file.read()).catch((error: unknown) => {
      throw asFileFailure(error, name)
    })
    const isText = /\.(csv|txt)$/i.test(name)
    const rows = isText ? linesAsRows(bytes.toString('utf8')) : await core.reader.readRows(name, bytes)
    return readWorkingDayRows(rows)
  })
}

/** A calendar of a hundred years is smaller. */
const MOST_BYTES = 1024 * 1024
