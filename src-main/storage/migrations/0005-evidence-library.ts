import { type Kysely, sql } from 'kysely'

/**
 * What is said about evidence after it was added, append-only like everything that happened, and the decisions
 * about files of the watched folder, which are a preference of this machine.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('evidence_fact')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('evidence_fact_by_evidence').on('evidence_fact').column('evidence_id').execute()
  for (const action of ['update', 'delete']) {
    await sql
      .raw(
        `create trigger evidence_fact_no_${action} before ${action} on evidence_fact
         begin select raise(abort, 'evidence_fact is append-only'); end`,
      )
      .execute(db)
  }
  await db.schema
    .createIndex('document_event_evidence_by_evidence')
    .on('document_event_evidence')
    .column('evidence_id')
    .execute()
  await db.schema.createIndex('outgoing_file_by_evidence').on('outgoing_file').column('evidence_id').execute()

  await db.schema
    .createTable('scan_file')
    .addColumn('folder', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('modified_at', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('decided_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('scan_file_key', ['folder', 'name', 'size', 'modified_at'])
    .execute()
}
