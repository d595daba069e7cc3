import type Database from 'better-sqlite3'

/**
 * Which change of which table makes which entry of the search index stale: "kind, ref" of the row at hand, or whole
 * rows from a query. To have another table searched, add it here and to `search-sources.ts`, and raise
 * `SEARCH_VERSION`.
 */
const stale: readonly { table: string; on: 'insert' | 'update'; entries: readonly string[] }[] = [
  { table: 'commitment', on: 'insert', entries: [`'commitment', new.id`, `'clause', new.clause_id`] },
  {
    table: 'fact',
    on: 'insert',
    entries: [
      `'commitment', new.commitment_id`,
      // Evidence is found by the words of the facts that carry it, unless they are retracted.
      `'evidence', evidence_id from fact_evidence where fact_id = json_extract(new.content, '$.factId')`,
    ],
  },
  { table: 'directive', on: 'insert', entries: [`'directive', new.id`] },
  { table: 'clause', on: 'insert', entries: [`'clause', new.id`] },
  {
    table: 'directive_fact',
    on: 'insert',
    entries: [
      `'directive', new.directive_id`,
      `'clause', id from clause where directive_id = new.directive_id`,
      `'commitment', id from commitment where directive_id = new.directive_id`,
      `'evidence', evidence_id from directive_file where directive_id = new.directive_id`,
      `'indicator', indicator_id from indicator_fact
       where json_extract(content, '$.profile.directiveId') = new.directive_id`,
    ],
  },
  { table: 'indicator_fact', on: 'insert', entries: [`'indicator', new.indicator_id`] },
  {
    table: 'directory_version',
    on: 'insert',
    entries: [
      `'staff', new.entry_id from (select 1) where new.entity = 'person'`,
      `'staff', entry_id from directory_version
       where new.entity = 'unit' and entity = 'person' and json_extract(content, '$.unitId') = new.entry_id`,
    ],
  },
  {
    table: 'directory_change',
    on: 'insert',
    // Rare, and what it brings back may itself undo others: everybody is looked at again.
    entries: [`'staff', entry_id from directory_version where new.undoes is not null and entity = 'person'`],
  },
  { table: 'evidence', on: 'insert', entries: [`'evidence', new.id`, `'evidenceText', new.id`] },
  ...['directive_file', 'outgoing_file'].map(
    (table) =>
      ({
        table,
        on: 'insert',
        entries: [`'evidence', new.evidence_id`, `'evidenceText', new.evidence_id`],
      }) as const,
  ),
  { table: 'fact_evidence', on: 'insert', entries: [`'evidence', new.evidence_id`] },
  {
    table: 'evidence_fact',
    on: 'insert',
    entries: [`'evidence', new.evidence_id`, `'evidenceText', new.evidence_id`],
  },
  {
    table: 'search_file',
    on: 'insert',
    entries: [`'evidenceText', id from evidence where sha256 = new.sha256`],
  },
  ...['letter', 'report'].flatMap((table) =>
    (['insert', 'update'] as const).map((on) => ({ table, on, entries: [`'${table}', new.id`] })),
  ),
  ...['outgoing', 'document_event'].map(
    (table) => ({ table, on: 'insert', entries: ['new.document_kind, new.document_id'] }) as const,
  ),
]

/**
 * Has the database itself note what must be indexed anew, so that no writer of facts can forget it. Triggers that are
 * there already stay; tables that a database does not have yet are passed over.
 */
export function ensureSearchTriggers(raw: Database.Database): void {
  const names = namesOf(raw)
  const statements = stale.flatMap(({ table, on, entries }) => {
    const name = `search_after_${on}_${table}`
    if (!names.has(table) || names.has(name)) return []
    return [`create trigger ${name} after ${on} on ${table} begin ${entries.map(noted).join(' ')} end`]
  })
  // Together, because each transaction of its own would wait for the disk.
  if (statements.length > 0) raw.transaction(() => raw.exec(statements.join(';')))()
}

/** The triggers that a sound index needs and this database lacks. */
export function missingSearchTriggers(raw: Database.Database): string[] {
  const names = namesOf(raw)
  return stale
    .map(({ table, on }) => ({ table, name: `search_after_${on}_${table}` }))
    .filter(({ table, name }) => names.has(table) && !names.has(name))
    .map(({ name }) => name)
}

/** Makes room for triggers of a newer version. */
export function dropSearchTriggers(raw: Database.Database): void {
  for (const name of namesOf(raw)) if (name.startsWith('search_after_')) raw.exec(`drop trigger ${name}`)
}

function namesOf(raw: Database.Database): ReadonlySet<string> {
  const rows = raw
    .prepare<[], { name: string }>(`select name from sqlite_master where type in ('table', 'trigger')`)
    .all()
  return new Set(rows.map((row) => row.name))
}

function noted(entry: string): string {
  const [, columns = entry, from = ''] = /^(.*?)(\sfrom .*)$/s.exec(entry) ?? []
  const ref = columns.slice(columns.indexOf(',') + 1).trim()
  const where = /\swhere\s/.test(from) ? '' : ` where ${ref} is not null`
  return `insert into search_pending (kind, ref, urgent) select ${columns}, 1${from}${where}
    on conflict (kind, ref) do update set urgent = 1;`
}
