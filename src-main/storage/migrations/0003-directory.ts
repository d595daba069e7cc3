import { type Kysely, sql } from 'kysely'

/**
 * The directory of the agency: what people added to the shipped one or changed of it. Each step of a person is a
 * `directory_change`; the entries as they stand after it are its versions, without content where they were removed.
 * A step that `undoes` another takes all its versions back. Append-only like all history.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('directory_change')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('names', 'text', (c) => c.notNull())
    .addColumn('undoes', 'text', (c) => c.references('directory_change.id'))
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('directory_change_undoes').on('directory_change').column('undoes').execute()
  await db.schema
    .createTable('directory_version')
    .addColumn('change_id', 'text', (c) => c.notNull().references('directory_change.id'))
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('entry_id', 'text', (c) => c.notNull())
    .addColumn('content', 'text')
    .addPrimaryKeyConstraint('directory_version_key', ['change_id', 'entity', 'entry_id'])
    .execute()
  for (const table of ['directory_change', 'directory_version']) {
    for (const action of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${action} before ${action} on ${table}
           begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
    }
  }
}
