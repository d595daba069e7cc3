import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../domain/expected-error.ts'
import { reasonOf } from './file-errors.ts'

/** Where everything of one data folder lives. */
export interface DataFolder {
  readonly root: string
  readonly database: string
  readonly lock: string
  readonly vault: string
  /** Uploads that nobody has taken into the vault yet; emptied at every start. */
  readonly incoming: string
  readonly backups: string
  readonly logs: string
}

/**
 * The paths of a data folder, its sub-folders created.
 * @throws ExpectedError DATA_FOLDER_UNUSABLE when a folder cannot be made.
 */
export function openDataFolder(root: string): DataFolder {
  const folder: DataFolder = {
    root,
    database: join(root, 'camket.db'),
    lock: join(root, 'camket.lock'),
    vault: join(root, 'vault'),
    incoming: join(root, 'incoming'),
    backups: join(root, 'backups'),
    logs: join(root, 'logs'),
  }
  try {
    for (const path of [root, folder.vault, folder.incoming, folder.backups, folder.logs]) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
    }
  } catch (error) {
    throw new ExpectedError('DATA_FOLDER_UNUSABLE', { dir: root, reason: reasonOf(error) })
  }
  return folder
}
