import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OfferedFile } from '../contract/routes.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { asFileFailure, reasonOf } from './file-errors.ts'

/** Files that the user chose or dropped and that nothing has been done with yet, under opaque names. */
export interface Incoming {
  /** A file that the shell chose natively; it is read where it lies. */
  offerPath(path: string): string
  /**
   * The path behind a handle of `offerPath`, once; for folders, which are not read as a whole.
   * @throws ExpectedError HANDLE_EXPIRED.
   */
  takePath(handle: string): string
  /** Content that the browser sends; it is kept until taken or until the next start. */
  receive(name: string, content: Readable): Promise<OfferedFile>
  /**
   * Hands the file over, once.
   * @throws ExpectedError HANDLE_EXPIRED, FILE_UNREADABLE.
   */
  take<T>(handle: string, use: (file: TakenFile) => Promise<T>): Promise<T>
}

export interface TakenFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  read(): Readable
}

/** Bytes read at a time; at Node's 64 KiB a large file spends more time between chunks than in them. */
const CHUNK = 1_048_576

export async function openIncoming(folder: string): Promise<Incoming> {
  for (const left of await readdir(folder)) await rm(join(folder, left), { recursive: true, force: true })
  const offers = new Map<string, { path: string; name: string; received: boolean }>()
  const offer = (path: string, name: string, received: boolean): string => {
    const handle = randomBytes(16).toString('hex')
    offers.set(handle, { path, name: name.normalize('NFC'), received })
    return handle
  }

  return {
    offerPath: (path) => offer(path, basename(path), false),
    takePath(handle) {
      const offered = offers.get(handle)
      if (offered === undefined || offered.received) throw new ExpectedError('HANDLE_EXPIRED')
      offers.delete(handle)
      return offered.path
    },
    async receive(name, content) {
      const path = join(folder, randomBytes(16).toString('hex'))
      try {
        await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
        const { size } = await stat(path)
        const fileName = name.split(/[/\\]/).at(-1) ?? name
        return { handle: offer(path, fileName, true), name: fileName, size }
      } catch (error) {
        await rm(path, { force: true })
        throw asFileFailure(error, name)
      }
    },
    async take(handle, use) {
      const offered = offers.get(handle)
      if (offered === undefined) throw new ExpectedError('HANDLE_EXPIRED')
      const { path, name, received } = offered
      try {
        const info = await stat(path).catch((error: unknown) => {
          throw new ExpectedError('FILE_UNREADABLE', { name, reason: reasonOf(error) })
        })
        if (!info.isFile()) throw new ExpectedError('FILE_UNREADABLE', { name, reason: 'không phải là tệp' })
        return await use({
          name,
          size: info.size,
          read: () => createReadStream(path, { highWaterMark: CHUNK }),
        })
      } finally {
        offers.delete(handle)
        if (received) await rm(path, { force: true })
      }
    },
  }
}
