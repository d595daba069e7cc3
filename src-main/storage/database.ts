import { existsSync, readdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Kysely, type Transaction } from 'kysely'
import type { Migration } from 'kysely/migration'
import { ExpectedError } from '../domain/expected-error.ts'
import { backUpDatabase } from './backup.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { fileErrorCode, reasonOf } from './file-errors.ts'
import { lockDataFolder } from './lock.ts'
import { appliedMigrations, migrateToLatest, migrations, TransactionalSqliteDialect } from './migrate.ts'
import { openSearchIndex, type SearchIndex } from './search-index.ts'
import { noteSound, soundSince } from './soundness.ts'
import type { Tables } from './tables.ts'

export type Reader = Kysely<Tables>
/** The only handle inside a transaction: using the outer reader there waits for ever. */
export type Writer = Transaction<Tables>

export interface OpenDatabase {
  readonly folder: DataFolder
  readonly db: Reader
  /** For bulk work, online backup and checks. */
  readonly raw: Database.Database
  /** Kept in step with the facts by `write`. */
  readonly search: SearchIndex
  /** One short transaction, committed to the disk before it resolves; no file or dialog is waited for inside. */
  write<T>(work: (trx: Writer) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly dataDir: string
  readonly now: () => Date
  /** For tests of migrations only. */
  readonly steps?: Readonly<Record<string, Migration>>
}

/**
 * Opens a data folder: lock, write-ahead log, full synchronisation, foreign keys, busy timeout, settings read
 * back, soundness check (see `soundSince`), migration after a backup, and one real query.
 * @throws ExpectedError DATA_IN_USE, DATA_NEWER, DATA_DAMAGED or DATA_FOLDER_UNUSABLE; the file is untouched.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { dataDir, now, steps = migrations } = options
  const folder = openDataFolder(dataDir)
  const unlock = lockDataFolder(folder)
  let raw: Database.Database | null = null
  try {
    const known = soundSince(folder, now())
    raw = openFile(folder, known === null)
    const soundAt = known ?? now().toISOString()
    const applied = appliedMigrations(raw)
    if (applied.some((name) => !Object.hasOwn(steps, name))) {
      throw new ExpectedError('DATA_NEWER', { dir: folder.root })
    }
    const db = new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database: raw }) })
    if (applied.length < Object.keys(steps).length) {
      if (applied.length > 0) {
        const stamp = now().toISOString().replace(/[:.]/g, '-')
        await backUpDatabase(raw, folder, `${stamp}-before-migration`)
      }
      await migrateToLatest(db, steps)
    }
    await db.selectFrom('setting').select('key').limit(1).execute()
    const search = openSearchIndex(raw)
    return {
      folder,
      db,
      raw,
      search,
      write: (work) => writeTransaction(db, search, work),
      async close() {
        await db.destroy()
        noteSound(folder, soundAt)
        unlock()
      },
    }
  } catch (error) {
    raw?.close()
    unlock()
    throw openingFailure(error, folder)
  }
}

/**
 * One transaction; what failed inside it is what the caller hears. On a full disk SQLite has rolled back by itself,
 * and the builder's own rollback then fails with an error that would hide the first one.
 * @throws ExpectedError DISK_FULL; earlier data is as it was.
 */
async function writeTransaction<T>(
  db: Reader,
  search: SearchIndex,
  work: (trx: Writer) => Promise<T>,
): Promise<T> {
  let cause: unknown = null
  try {
    return await db.transaction().execute(async (trx) => {
      try {
        const result = await work(trx)
        search.catchUp()
        return result
      } catch (error) {
        cause = error
        throw error
      }
    })
  } catch (error) {
    search.forget()
    const first = cause ?? error
    const code = fileErrorCode(first)
    if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
      throw new ExpectedError('DISK_FULL', { what: 'thay đổi vừa nhập' })
    }
    throw first
  }
}

function openFile(folder: DataFolder, readWhole: boolean): Database.Database {
  const existed = existsSync(folder.database)
  // An empty start where evidence already lies would look to the clerk like the loss of everything.
  if (!existed && readdirSync(folder.vault).some((name) => name !== 'tmp')) throw damaged(folder, 'ENOENT')
  const raw = new Database(folder.database, { timeout: 5000 })
  try {
    raw.pragma('journal_mode = WAL')
    // better-sqlite3 builds WAL with NORMAL, which may lose the last commits on a power cut.
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    const settings = {
      journal: raw.pragma('journal_mode', { simple: true }),
      synchronous: raw.pragma('synchronous', { simple: true }),
      foreignKeys: raw.pragma('foreign_keys', { simple: true }),
    }
    if (settings.journal !== 'wal' || settings.synchronous !== 2 || settings.foreignKeys !== 1) {
      throw new Error(`SQLite did not take its settings: ${JSON.stringify(settings)}`)
    }
    const sound = existed && readWhole ? raw.pragma('quick_check(1)', { simple: true }) : 'ok'
    if (sound !== 'ok') throw damaged(folder, String(sound))
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

function openingFailure(error: unknown, folder: DataFolder): unknown {
  if (error instanceof ExpectedError) return error
  const code = fileErrorCode(error)
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) return damaged(folder, reasonOf(error))
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new ExpectedError('DISK_FULL', { what: folder.database })
  }
  if (code?.startsWith('SQLITE_CANTOPEN') || code?.startsWith('SQLITE_READONLY') || code === 'EACCES') {
    return new ExpectedError('DATA_FOLDER_UNUSABLE', { dir: folder.root, reason: reasonOf(error) })
  }
  return error
}

function damaged(folder: DataFolder, reason: string): ExpectedError {
  return new ExpectedError('DATA_DAMAGED', { file: folder.database, reason, backups: folder.backups })
}
