import type { Reader, Writer } from './database.ts'

export interface Draft {
  readonly key: string
  /** JSON text. */
  readonly value: string
  readonly updatedAt: string
}

export async function readDraft(db: Reader | Writer, key: string): Promise<Draft | null> {
  const row = await db.selectFrom('draft').selectAll().where('key', '=', key).executeTakeFirst()
  return row === undefined ? null : { key: row.key, value: row.value, updatedAt: row.updated_at }
}

/** Drafts whose key starts with the prefix, latest first. */
export async function listDrafts(db: Reader, prefix: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\uffff`)
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map((row) => ({ key: row.key, value: row.value, updatedAt: row.updated_at }))
}

export async function writeDraft(trx: Writer, key: string, value: unknown, now: string): Promise<void> {
  const row = { key, value: JSON.stringify(value ?? null), updated_at: now }
  await trx
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
}

/** @returns whether there was one. */
export async function removeDraft(trx: Writer, key: string): Promise<boolean> {
  const result = await trx.deleteFrom('draft').where('key', '=', key).executeTakeFirst()
  return result.numDeletedRows > 0n
}
