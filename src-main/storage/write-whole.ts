import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Writes a file so that it is there whole or not at all: beside its place, flushed, then renamed.
 * A virus scanner or Word may hold the target for a moment, so the rename is tried for two seconds.
 * @throws the system's error (EACCES, EPERM, EBUSY, ENOSPC …); an earlier file is then untouched
 */
export async function writeWhole(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(beside, 'wx')
    try {
      for await (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await renameWithPatience(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const PATIENCE_MS = [50, 100, 250, 600, 1_000]

/** Renames although a virus scanner or another program may hold the file for a moment. */
export async function renameWithPatience(from: string, to: string): Promise<void> {
  for (const wait of PATIENCE_MS) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!isHeld(error)) throw error
      await pause(wait)
    }
  }
  await rename(from, to)
}

function isHeld(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY'
}
