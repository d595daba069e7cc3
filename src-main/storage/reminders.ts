import type { Reader, Writer } from './database.ts'

export interface ReminderMark {
  readonly notifiedOn: string | null
  readonly snoozedUntil: string | null
  readonly dismissedAt: string | null
}

/** What was done with reminders, by their keys. */
export async function reminderMarks(db: Reader | Writer): Promise<ReadonlyMap<string, ReminderMark>> {
  const rows = await db.selectFrom('reminder').selectAll().execute()
  return new Map(
    rows.map((row) => [
      row.key,
      { notifiedOn: row.notified_on, snoozedUntil: row.snoozed_until, dismissedAt: row.dismissed_at },
    ]),
  )
}

/** SQLite takes 32,766 values in one statement. */
const AT_ONCE = 2000

/** Changes the marks of these keys; what is not named stays. */
export async function markReminders(
  trx: Writer,
  keys: readonly string[],
  change: { notified_on?: string; snoozed_until?: string | null; dismissed_at?: string | null },
): Promise<void> {
  const rows = keys.map((key) => ({
    key,
    notified_on: null,
    snoozed_until: null,
    dismissed_at: null,
    ...change,
  }))
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await trx
      .insertInto('reminder')
      .values(rows.slice(at, at + AT_ONCE))
      .onConflict((conflict) => conflict.column('key').doUpdateSet(change))
      .execute()
  }
}
