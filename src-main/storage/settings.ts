import type { z } from 'zod'
import type { Reader, Writer } from './database.ts'
import { parseJson } from './json.ts'

/** A setting's value, or null when it was never set. */
export async function readSetting<S extends z.ZodType>(
  db: Reader | Writer,
  key: string,
  schema: S,
): Promise<z.output<S> | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row === undefined ? null : parseJson(schema, row.value)
}

export async function writeSetting(trx: Writer, key: string, value: unknown, now: string): Promise<void> {
  const row = { key, value: JSON.stringify(value), updated_at: now }
  await trx
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
}
