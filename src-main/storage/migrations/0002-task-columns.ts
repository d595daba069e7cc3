import { type Kysely, sql } from 'kysely'

/** What task tables say beyond a task's text: the accountable head, the assigning document and a note. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['clause', 'commitment']) {
    for (const column of ['accountable', 'source_document', 'note']) {
      await sql.raw(`alter table ${table} add column ${column} text`).execute(db)
    }
  }
}
