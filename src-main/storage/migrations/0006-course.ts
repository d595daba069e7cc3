import { type Kysely, sql } from 'kysely'

/**
 * What the facts of a commitment amount to, worked out once so that lists and figures over many commitments read
 * one row each. Derived data: every row can be made again from the facts. `seq` grows with every change, so that a
 * reader sees what is new.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('course')
    .addColumn('commitment_id', 'text', (c) => c.primaryKey().notNull().references('commitment.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute()
  await sql`create unique index course_by_seq on course (seq)`.execute(db)
}
