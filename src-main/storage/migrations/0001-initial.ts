import { type Kysely, sql } from 'kysely'

/**
 * The first schema. Facts, registrations and evidence are append-only: triggers refuse every update and
 * delete, so that neither a bug nor a hand on the file rewrites history unnoticed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('agency_version')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('profile', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('vault_file')
    .addColumn('sha256', 'text', (c) => c.primaryKey().notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('stored_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('evidence')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('sha256', 'text', (c) => c.notNull().references('vault_file.sha256'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('evidence_by_content').on('evidence').column('sha256').execute()

  await db.schema
    .createTable('directive')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('source_text', 'text', (c) => c.notNull())
    .addColumn('header', 'text', (c) => c.notNull())
    .addColumn('number_key', 'text', (c) => c.notNull())
    .addColumn('issuer_key', 'text', (c) => c.notNull())
    .addColumn('bases', 'text', (c) => c.notNull())
    .addColumn('recipients', 'text', (c) => c.notNull())
    .addColumn('distribution', 'text', (c) => c.notNull())
    .addColumn('registered_at', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('directive_by_number')
    .on('directive')
    .columns(['number_key', 'issuer_key'])
    .execute()

  await db.schema
    .createTable('directive_file')
    .addColumn('directive_id', 'text', (c) => c.notNull().references('directive.id'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addPrimaryKeyConstraint('directive_file_key', ['directive_id', 'ordinal'])
    .execute()
  await db.schema
    .createIndex('directive_file_by_evidence')
    .on('directive_file')
    .column('evidence_id')
    .execute()

  await db.schema
    .createTable('directive_fact')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('directive_id', 'text', (c) => c.notNull().references('directive.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('directive_fact_by_directive')
    .on('directive_fact')
    .column('directive_id')
    .execute()

  await db.schema
    .createTable('clause')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('directive_id', 'text', (c) => c.notNull().references('directive.id'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('agencies', 'text', (c) => c.notNull())
    .addColumn('coordinating', 'text', (c) => c.notNull())
    .addColumn('deadline', 'text', (c) => c.notNull())
    .addColumn('report_to', 'text')
    .addColumn('product', 'text')
    .addColumn('span', 'text')
    .addUniqueConstraint('clause_order', ['directive_id', 'ordinal'])
    .execute()

  await db.schema
    .createTable('commitment')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('directive_id', 'text', (c) => c.references('directive.id'))
    .addColumn('clause_id', 'text', (c) => c.references('clause.id'))
    .addColumn('path', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('agencies', 'text', (c) => c.notNull())
    .addColumn('coordinating', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('deadline', 'text', (c) => c.notNull())
    .addColumn('report_to', 'text')
    .addColumn('product', 'text')
    .addColumn('assigned_on', 'text')
    .addColumn('registered_at', 'text', (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('commitment_by_directive').on('commitment').column('directive_id').execute()
  await db.schema.createIndex('commitment_by_clause').on('commitment').column('clause_id').execute()

  await db.schema
    .createTable('fact')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('commitment_id', 'text', (c) => c.notNull().references('commitment.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('happened_on', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('fact_by_commitment')
    .on('fact')
    .columns(['commitment_id', 'happened_on'])
    .execute()

  await db.schema
    .createTable('fact_evidence')
    .addColumn('fact_id', 'text', (c) => c.notNull().references('fact.id'))
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addPrimaryKeyConstraint('fact_evidence_key', ['fact_id', 'evidence_id'])
    .execute()
  await db.schema.createIndex('fact_evidence_by_evidence').on('fact_evidence').column('evidence_id').execute()

  await db.schema
    .createTable('draft')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute()

  for (const table of ['letter', 'report'] as const) {
    const created = db.schema
      .createTable(table)
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('updated_at', 'text', (c) => c.notNull())
      .addColumn('discarded_at', 'text')
      .addColumn('replaces_id', 'text')
      .addColumn('agency_id', 'text', (c) => c.notNull())
      .addColumn('device_id', 'text', (c) => c.notNull())
    const whole =
      table === 'letter'
        ? created
            .addColumn('directive_id', 'text', (c) => c.references('directive.id'))
            .addColumn('as_of', 'text', (c) => c.notNull())
        : created.addColumn('snapshot', 'text', (c) => c.notNull())
    await whole.execute()
  }

  await db.schema
    .createTable('outgoing')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('document_kind', 'text', (c) => c.notNull())
    .addColumn('document_id', 'text', (c) => c.notNull().unique())
    .addColumn('series', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('date', 'text')
    .addColumn('issued_at', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('outgoing_number')
    .unique()
    .on('outgoing')
    .columns(['year', 'series', 'number'])
    .where('number', '!=', '')
    .execute()
  await db.schema
    .createTable('outgoing_file')
    .addColumn('outgoing_id', 'text', (c) => c.notNull().references('outgoing.id'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addPrimaryKeyConstraint('outgoing_file_key', ['outgoing_id', 'ordinal'])
    .execute()
  await db.schema
    .createTable('document_event')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('document_kind', 'text', (c) => c.notNull())
    .addColumn('document_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('happened_on', 'text', (c) => c.notNull())
    .addColumn('entered_at', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('device_id', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('document_event_by_document')
    .on('document_event')
    .column('document_id')
    .execute()
  await db.schema
    .createTable('document_event_evidence')
    .addColumn('event_id', 'text', (c) => c.notNull().references('document_event.id'))
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addPrimaryKeyConstraint('document_event_evidence_key', ['event_id', 'evidence_id'])
    .execute()
  for (const table of ['letter', 'report']) {
    await sql
      .raw(
        `create trigger ${table}_frozen_when_issued before update of content, discarded_at on ${table}
         when exists (select 1 from outgoing where document_id = old.id)
         begin select raise(abort, 'an issued document is frozen'); end`,
      )
      .execute(db)
  }

  for (const table of [
    'agency_version',
    'vault_file',
    'evidence',
    'directive',
    'directive_file',
    'directive_fact',
    'clause',
    'commitment',
    'fact',
    'fact_evidence',
    'outgoing',
    'outgoing_file',
    'document_event',
    'document_event_evidence',
  ]) {
    for (const action of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${action} before ${action} on ${table}
           begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
    }
  }
  await sql`create trigger report_snapshot_frozen before update of snapshot on report
            begin select raise(abort, 'a report''s figures are frozen'); end`.execute(db)
}
