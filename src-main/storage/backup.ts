import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { DataFolder } from './data-folder.ts'

/**
 * Copies the live database with SQLite's online backup; a plain copy of the file would miss what still
 * stands in the write-ahead log. The copy gets its name only after it was opened and checked.
 * @returns the path of the copy.
 */
export async function backUpDatabase(
  raw: Database.Database,
  folder: DataFolder,
  label: string,
): Promise<string> {
  const path = join(folder.backups, `camket-${label}.db`)
  const partial = `${path}.partial`
  await rm(partial, { force: true })
  await raw.backup(partial)
  const copy = new Database(partial, { readonly: true })
  try {
    const result = copy.pragma('integrity_check', { simple: true })
    if (result !== 'ok') throw new Error(`the backup ${partial} is not sound: ${String(result)}`)
  } finally {
    copy.close()
  }
  await rename(partial, path)
  return path
}
