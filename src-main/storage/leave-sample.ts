import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { lockDataFolder } from './lock.ts'
import { renameWithPatience, writeWhole } from './write-whole.ts'

/** The settings that mark the data of a folder as the shipped sample: whole, or still being told. */
export const sampleSettings = { whole: 'sample', unfinished: 'sampleUnfinished' } as const

const note = z.object({ to: z.string().regex(/^sample-[\w-]+$/) })

/**
 * Notes that the sample of this folder is to be put aside; `finishLeavingSample` does it once the database is closed,
 * at the latest at the next start. The caller has made sure that it is the sample.
 * @param now an instant, for the name of the folder that it goes to
 * @returns the folder in which everything will be
 */
export async function noteLeavingSample(folder: DataFolder, now: string): Promise<string> {
  const to = `sample-${now.replace(/[:.]/g, '-')}`
  await writeWhole(noteFile(folder), [Buffer.from(JSON.stringify({ to }))])
  return join(folder.root, ASIDE, to)
}

/**
 * Puts the noted sample aside: moved, never deleted, as a data folder of its own that can be opened. Can be killed at
 * any moment and is then continued by the next call. A folder whose data is not the sample stays as it is.
 * @throws ExpectedError DATA_IN_USE; the system's error where something cannot be moved, which is then where it was
 */
export async function finishLeavingSample(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, NOTE))) return
  const folder = openDataFolder(dataDir)
  const unlock = lockDataFolder(folder)
  try {
    const read = note.safeParse(await readJson(noteFile(folder)))
    if (read.success && holdsSample(folder)) await moveAside(folder, join(folder.root, ASIDE, read.data.to))
    await rm(noteFile(folder), { force: true })
  } finally {
    unlock()
  }
}

const NOTE = 'leaving-sample.json'
const ASIDE = 'put-aside'

function noteFile(folder: DataFolder): string {
  return join(folder.root, NOTE)
}

/** The database goes last: as long as it is there, the next start can see what the folder holds and go on. */
async function moveAside(folder: DataFolder, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const { root, vault, database } = folder
  const parts = [vault, join(root, 'thumbnails'), `${database}-wal`, `${database}-shm`, database]
  for (const from of parts) {
    const target = join(to, basename(from))
    if (existsSync(from) && !existsSync(target)) await renameWithPatience(from, target)
  }
}

/** Asked once more right before anything is moved, whatever the note says. */
function holdsSample({ database }: DataFolder): boolean {
  if (!existsSync(database)) return false
  let raw: Database.Database | null = null
  try {
    raw = new Database(database, { fileMustExist: true })
    const { whole, unfinished } = sampleSettings
    const marked = raw
      .prepare<[string, string]>("SELECT 1 FROM setting WHERE key IN (?, ?) AND value = 'true'")
      .get(whole, unfinished)
    return marked !== undefined
  } catch {
    // A file that cannot be read is for the opening to judge, which explains it.
    return false
  } finally {
    // Also writes what still stands in the write-ahead log into the file, so that it moves as one.
    raw?.close()
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
