import { type Kysely, sql } from 'kysely'

/**
 * The indexes of two more kinds of search results: indicators, and the people of the directory. An entry of the
 * directory is read alone whenever it changes, which a table scan for each of thousands of imported people would not bear.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const kind of ['indicator', 'staff']) {
    await sql
      .raw(
        `create virtual table search_folded_${kind} using fts5 (
          title, body, content = '', contentless_delete = 1,
          tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
        )`,
      )
      .execute(db)
    await sql
      .raw(
        `create virtual table search_exact_${kind} using fts5 (
          words, content = '', contentless_delete = 1, detail = none,
          tokenize = 'unicode61 remove_diacritics 0'
        )`,
      )
      .execute(db)
  }
  await db.schema
    .createIndex('directory_version_by_entry')
    .on('directory_version')
    .columns(['entity', 'entry_id'])
    .execute()
}
