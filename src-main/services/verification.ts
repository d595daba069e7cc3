import { sql } from 'kysely'
import { factContent } from '../contract/commitment.ts'
import type { Verification } from '../contract/settings.ts'
import { wrongCourses } from '../storage/courses.ts'
import { listVaultFiles } from '../storage/evidence.ts'
import { searchIndexProblems } from '../storage/search-check.ts'
import type { Core } from './core.ts'

/** Tables whose rows are history; the schema guards each with two triggers. */
const APPEND_ONLY = [
  'agency_version',
  'vault_file',
  'evidence',
  'evidence_fact',
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
  'indicator_fact',
  'indicator_fact_evidence',
  'ranking_formula',
  'directory_change',
  'directory_version',
]

/** Checks database, vault and history; reads every evidence file. Changes nothing. */
export async function verify(core: Core): Promise<Verification> {
  const database = [...checkDatabase(core), ...(await checkCourses(core)), ...(await checkSearch(core))]
  const vault = await checkVault(core)
  const history = await checkHistory(core)
  return {
    ok: database.length + vault.length + history.length === 0,
    database,
    vault,
    history,
    counted: await countRows(core),
  }
}

function checkDatabase({ database: { raw } }: Core): string[] {
  const integrity = raw
    .prepare<[], { integrity_check: string }>('pragma integrity_check')
    .all()
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
  const keys = raw
    .prepare<[], { table: string; rowid: number; parent: string }>('pragma foreign_key_check')
    .all()
    .map((row) => `${row.table} row ${row.rowid} names a missing ${row.parent}`)
  return [...integrity, ...keys]
}

/** An index of another version is made anew soon after the start; until then it says nothing. */
async function checkSearch({ database: { raw, search } }: Core): Promise<string[]> {
  return search.outdated() ? [] : searchIndexProblems(raw)
}

/** Figures are read from stored courses, which must say what the facts say. */
async function checkCourses({ database }: Core): Promise<string[]> {
  return (await wrongCourses(database)).map((id) => `course of commitment ${id} differs from its facts`)
}

async function checkVault(core: Core): Promise<string[]> {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const one of await listVaultFiles(core.database.db)) {
    if (seen.has(one.sha256)) continue
    seen.add(one.sha256)
    const problem = await core.vault.check(one)
    if (problem !== null) problems.push(`${one.name} (${one.sha256}): ${problem}`)
  }
  return problems
}

async function checkHistory({ database: { db, raw } }: Core): Promise<string[]> {
  const problems: string[] = []
  const triggers = new Set(
    raw
      .prepare<[], { name: string }>(`select name from sqlite_master where type = 'trigger'`)
      .all()
      .map((row) => row.name),
  )
  for (const table of APPEND_ONLY) {
    for (const action of ['update', 'delete']) {
      if (!triggers.has(`${table}_no_${action}`))
        problems.push(`${table} is no longer append-only (${action})`)
    }
  }
  for (const row of await db.selectFrom('fact').select(['id', 'kind', 'content']).execute()) {
    const content = factContent.safeParse(tryJson(row.content))
    if (!content.success) problems.push(`fact ${row.id} cannot be read`)
    else if (content.data.kind !== row.kind) problems.push(`fact ${row.id} is filed as ${row.kind}`)
  }
  const strange = await db
    .selectFrom('commitment')
    .innerJoin('clause', 'clause.id', 'commitment.clause_id')
    .select('commitment.id')
    .whereRef('commitment.directive_id', '!=', 'clause.directive_id')
    .execute()
  for (const { id } of strange) problems.push(`commitment ${id} belongs to another directive than its clause`)
  return problems
}

async function countRows({ database: { db } }: Core): Promise<Verification['counted']> {
  const count = async (table: 'directive' | 'commitment' | 'fact' | 'evidence'): Promise<number> => {
    const row = await db.selectFrom(table).select(sql<number>`count(*)`.as('rows')).executeTakeFirstOrThrow()
    return row.rows
  }
  return {
    directives: await count('directive'),
    commitments: await count('commitment'),
    facts: await count('fact'),
    evidence: await count('evidence'),
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
