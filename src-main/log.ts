import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'
import type { DataFolder } from './storage/data-folder.ts'

const MOST_BYTES = 5_000_000

/**
 * The log of a data folder, for support staff: failures by name, never what a clerk typed. One older file is
 * kept; the turn happens at start, because a file that is being written cannot be renamed on Windows.
 */
export function openLog(folder: DataFolder): Logger {
  const path = join(folder.logs, 'camket.log')
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > MOST_BYTES) renameSync(path, join(folder.logs, 'camket-1.log'))
  return pino({ base: null }, destination({ dest: path, sync: true, mkdir: true }))
}
