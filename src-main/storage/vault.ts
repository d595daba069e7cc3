import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { uuidv7 } from './ids.ts'
import { renameWithPatience } from './write-whole.ts'

export interface StoredFile {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Content by its SHA-256. The one reader and the one writer of evidence files. */
export interface Vault {
  /** Streams content in: beside, flushed to the disk, then renamed. Never holds the file in memory. */
  add(content: Readable): Promise<StoredFile>
  /** A stream over the whole content or over the bytes from `start` to `end`, both counted. */
  read(sha256: string, range?: { start: number; end: number }): Readable
  /** What is wrong with a stored file, or null. Reads and hashes all of it. */
  check(file: StoredFile): Promise<'missing' | 'changed' | 'unreadable' | null>
  /** Hashes of all files on the disk. */
  list(): Promise<string[]>
}

const NAME = /^[0-9a-f]{64}$/

export async function openVault(root: string): Promise<Vault> {
  const temporary = join(root, 'tmp')
  // What a killed process left half-written has no row and no name; nothing refers to it.
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true })

  return {
    async add(content) {
      const partial = join(temporary, uuidv7())
      try {
        const stored = await writeAndHash(content, partial)
        const path = pathOf(root, stored.sha256)
        const present = await stat(path).catch(() => null)
        // A file of the right name and length stays: it may be the only good copy of other evidence.
        if (present?.size === stored.size) {
          await rm(partial)
        } else {
          await mkdir(dirname(path), { recursive: true })
          await renameWithPatience(partial, path)
          await flushFolder(dirname(path))
        }
        return stored
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    read: (sha256, range) => createReadStream(pathOf(root, sha256), range),
    async check({ sha256, size }) {
      const present = await stat(pathOf(root, sha256)).catch(() => null)
      if (present === null) return 'missing'
      if (present.size !== size) return 'changed'
      try {
        const hash = createHash('sha256')
        await pipeline(createReadStream(pathOf(root, sha256)), hash)
        return hash.digest('hex') === sha256 ? null : 'changed'
      } catch {
        return 'unreadable'
      }
    },
    async list() {
      const names = await readdir(root, { recursive: true, withFileTypes: true })
      return names.filter((entry) => entry.isFile() && NAME.test(entry.name)).map((entry) => entry.name)
    },
  }
}

async function writeAndHash(content: Readable, path: string): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(content, meter, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { sha256: hash.digest('hex'), size }
}

/** The only way from a hash to a path: nothing but 64 hex digits gets through. */
function pathOf(root: string, sha256: string): string {
  if (!NAME.test(sha256)) throw new Error('not a SHA-256')
  return join(root, sha256.slice(0, 2), sha256)
}

/** A rename is safe from a power cut only once its folder is flushed; Windows has no such call. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
