import { type Kysely, sql } from 'kysely'

/**
 * Indicators as lists of facts, formulas of rankings as versions, and what the clerk did with reminders. Only
 * reminders change: they are a preference, no history.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicator_fact')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('indicator_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('indicator_fact_by_indicator')
    .on('indicator_fact')
    .column('indicator_id')
    .execute()
  await db.schema
    .createTable('indicator_fact_evidence')
    .addColumn('fact_id', 'text', (c) => c.notNull().references('indicator_fact.id'))
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addPrimaryKeyConstraint('indicator_fact_evidence_key', ['fact_id', 'evidence_id'])
    .execute()
  await db.schema
    .createIndex('indicator_fact_evidence_by_evidence')
    .on('indicator_fact_evidence')
    .column('evidence_id')
    .execute()
  await db.schema
    .createTable('ranking_formula')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('formula_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .addUniqueConstraint('ranking_formula_version', ['formula_id', 'version'])
    .execute()
  await db.schema
    .createTable('reminder')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('notified_on', 'text')
    .addColumn('snoozed_until', 'text')
    .addColumn('dismissed_at', 'text')
    .execute()
  for (const table of ['indicator_fact', 'indicator_fact_evidence', 'ranking_formula']) {
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
