import type Database from 'better-sqlite3'
import { type Kysely, SqliteAdapter, SqliteDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { up as initial } from './migrations/0001-initial.ts'
import { up as taskColumns } from './migrations/0002-task-columns.ts'
import { up as directory } from './migrations/0003-directory.ts'
import { up as search } from './migrations/0004-search.ts'
import { up as evidenceLibrary } from './migrations/0005-evidence-library.ts'
import { up as course } from './migrations/0006-course.ts'
import { up as plans } from './migrations/0007-plans.ts'
import { up as searchKinds } from './migrations/0008-search-kinds.ts'
import type { Tables } from './tables.ts'

/** Every migration in order; names are never changed once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-initial': { up: initial },
  '0002-task-columns': { up: taskColumns },
  '0003-directory': { up: directory },
  '0004-search': { up: search },
  '0005-evidence-library': { up: evidenceLibrary },
  '0006-course': { up: course },
  '0007-plans': { up: plans },
  '0008-search-kinds': { up: searchKinds },
}

/**
 * Kysely does not wrap SQLite migrations in a transaction by itself: a step that fails stays half applied
 * and blocks every later start. SQLite's DDL is transactional, so the adapter says so.
 */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}

/** Names of the migrations that a database file has had; empty for a new file. */
export function appliedMigrations(raw: Database.Database): string[] {
  const known = raw
    .prepare<[], { name: string }>(
      `select name from sqlite_master where type = 'table' and name = 'kysely_migration'`,
    )
    .get()
  if (known === undefined) return []
  return raw
    .prepare<[], { name: string }>('select name from kysely_migration order by name')
    .all()
    .map((row) => row.name)
}

/**
 * Applies all pending migrations in one transaction, or none.
 * @throws the error of the step that failed; the file is then as it was before.
 */
export async function migrateToLatest(
  db: Kysely<Tables>,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...steps }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
