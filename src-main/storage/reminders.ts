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

/** Changes the marks of these keys; what is not named stays. */
export async function markReminders(
  trx: Writer,
  keys: readonly string[],
  change: { notified_on?: string; snoozed_until?: string | null; dismissed_at?: string | null },
): Promise<void> {
  for (const key of keys) {
    await trx
      .insertInto('reminder')
      .values({ key, notified_on: null, snoozed_until: null, dismissed_at: null, ...change })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(change))
      .execute()
  }
}
