import { REMINDERS_SHOWN, type Reminder, type Reminders, type UntoldReminder } from '../contract/reminder.ts'
import { byDay, type DueMatter, dueMatters, reportMatters } from '../domain/reminder.ts'
import { textsOf } from '../storage/commitment-rows.ts'
import { markReminders, type ReminderMark, reminderMarks } from '../storage/reminders.ts'
import { type Core, instantNow, today } from './core.ts'
import { judgedAll } from './judgements.ts'
import { dueReports } from './report-duties.ts'

/** What the clerk should be reminded of today, without what was dismissed or snoozed. */
export async function openReminders(core: Core): Promise<Reminders> {
  const marks = await reminderMarks(core.database.db)
  const matters = await matterToday(core)
  const open = matters.filter((one) => isOpen(marks.get(one.key), today(core)))
  const snoozed = matters.filter(({ key }) => {
    const mark = marks.get(key)
    return mark !== undefined && mark.dismissedAt === null && !isOpen(mark, today(core))
  })
  const more = open.slice(REMINDERS_SHOWN).map(({ key }) => key)
  return { open: await described(core, open.slice(0, REMINDERS_SHOWN)), more, snoozed: snoozed.length }
}

/**
 * The open reminders of which the system has not told yet today, marked as told in the same breath: a restart or a
 * second window tells nothing twice.
 */
export async function remindersToTell(core: Core): Promise<UntoldReminder[]> {
  const day = today(core)
  const matters = await matterToday(core)
  return core.database.write(async (trx) => {
    const marks = await reminderMarks(trx)
    const found = matters.filter(({ key }) => {
      const mark = marks.get(key)
      return isOpen(mark, day) && mark?.notifiedOn !== day
    })
    await markReminders(
      trx,
      found.map((one) => one.key),
      { notified_on: day },
    )
    return found.map(({ key, kind }) => ({ key, kind }))
  })
}

/** Not again before a day. */
export async function snoozeReminders(core: Core, keys: readonly string[], until: string): Promise<void> {
  await core.database.write((trx) => markReminders(trx, keys, { snoozed_until: until }))
}

/** Never again for the same day of the same matter; or again after all. */
export async function dismissReminders(
  core: Core,
  keys: readonly string[],
  dismissed: boolean,
): Promise<void> {
  const change = dismissed ? { dismissed_at: instantNow(core) } : { dismissed_at: null, snoozed_until: null }
  await core.database.write((trx) => markReminders(trx, keys, change))
}

/** Reports come first: they are few, and must not be lost behind many overdue tasks. */
async function matterToday(core: Core): Promise<DueMatter[]> {
  const day = today(core)
  const { rows, rules } = await judgedAll(core, day)
  const reports = reportMatters(await dueReports(core, day))
  return [...reports.toSorted(byDay), ...dueMatters(rows, day, rules).toSorted(byDay)]
}

function isOpen(mark: ReminderMark | undefined, day: string): boolean {
  if (mark === undefined) return true
  return mark.dismissedAt === null && (mark.snoozedUntil === null || mark.snoozedUntil <= day)
}

async function described(core: Core, matters: readonly DueMatter[]): Promise<Reminder[]> {
  const { entries, labels } = await core.ledger.view()
  const wanted = new Set(matters.flatMap(({ of }) => ('commitmentId' in of ? [of.commitmentId] : [])))
  const directives = new Map(
    entries.filter((entry) => wanted.has(entry.id)).map((entry) => [entry.id, entry.directiveId]),
  )
  const texts = await textsOf(core.database.db, [...wanted])
  return matters.map(({ key, kind, of, on }) => {
    const common = { key, kind, on, workingDays: core.workingDays.between(today(core), on) }
    if (!('commitmentId' in of)) {
      const report = { id: of.reportId, period: of.period }
      return { ...common, commitmentId: null, report, text: '', directiveLabel: null }
    }
    const { commitmentId } = of
    const directiveId = directives.get(commitmentId) ?? null
    return {
      ...common,
      commitmentId,
      report: null,
      text: texts.get(commitmentId) ?? '',
      directiveLabel: directiveId === null ? null : (labels.get(directiveId) ?? null),
    }
  })
}
