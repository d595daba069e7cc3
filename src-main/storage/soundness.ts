import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataFolder } from './data-folder.ts'

/** Up to here reading the whole file takes a fraction of a second; beyond it a clerk waits for seconds. Bytes. */
const SMALL = 32 * 2 ** 20
/** Discs decay also where nobody writes. Milliseconds. */
const READ_EVERY = 7 * 24 * 3600 * 1000

/** The file as the last process left it, and when it was last read whole. */
const mark = z.object({ size: z.int(), modified: z.number(), readAt: z.iso.datetime() })

/**
 * When the database file was last read whole and found sound, if that still counts: it was closed in good order, is
 * to the byte and the moment what was left then, and the reading is not a week old. Null means that it must be read
 * whole before it is trusted; a small file always is. To be asked before SQLite opens the file.
 */
export function soundSince(folder: DataFolder, now: Date, small = SMALL): string | null {
  // A log of writes that is left over tells of a process that died.
  if (existsSync(`${folder.database}-wal`) || !existsSync(folder.database)) return null
  const { size, mtimeMs } = statSync(folder.database)
  if (size <= small) return null
  const left = readMark(folder)
  if (left === null || left.size !== size || left.modified !== mtimeMs) return null
  const age = now.getTime() - Date.parse(left.readAt)
  return age >= 0 && age < READ_EVERY ? left.readAt : null
}

/** Notes how the file is left, after SQLite has closed it. A note that cannot be written costs a reading, no more. */
export function noteSound(folder: DataFolder, readAt: string): void {
  try {
    const { size, mtimeMs: modified } = statSync(folder.database)
    writeFileSync(markFile(folder), JSON.stringify({ size, modified, readAt }))
  } catch {
    rmSync(markFile(folder), { force: true })
  }
}

function readMark(folder: DataFolder): z.infer<typeof mark> | null {
  try {
    return mark.parse(JSON.parse(readFileSync(markFile(folder), 'utf8')))
  } catch {
    return null
  }
}

function markFile(folder: DataFolder): string {
  return join(folder.root, 'camket.sound')
}
