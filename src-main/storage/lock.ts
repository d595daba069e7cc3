import Database from 'better-sqlite3'
import { ExpectedError } from '../domain/expected-error.ts'
import type { DataFolder } from './data-folder.ts'
import { fileErrorCode, reasonOf } from './file-errors.ts'

/**
 * Takes the data folder for this process. The lock is an exclusive transaction on a file of its own, so the
 * system frees it when the process dies in any way; a lock file with a process id would outlive a kill -9.
 * @returns a function that frees the folder.
 * @throws ExpectedError DATA_IN_USE when another process has it.
 */
export function lockDataFolder(folder: DataFolder): () => void {
  let lock: Database.Database | null = null
  try {
    lock = new Database(folder.lock, { timeout: 0 })
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    if (fileErrorCode(error)?.startsWith('SQLITE_BUSY')) {
      throw new ExpectedError('DATA_IN_USE', { dir: folder.root })
    }
    throw new ExpectedError('DATA_FOLDER_UNUSABLE', { dir: folder.root, reason: reasonOf(error) })
  }
  const held = lock
  return () => {
    held.close()
  }
}
