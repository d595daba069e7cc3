import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/**
 * Small pictures of evidence by the hash of its content. They are made anew when the folder is deleted, so a
 * failure to keep one is no failure.
 */
export interface Thumbnails {
  /** Hashes for which there is a picture. */
  list(): Promise<ReadonlySet<string>>
  /** WebP bytes, or null. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>
  write(sha256: string, image: Uint8Array): Promise<void>
}

const NAME = /^[0-9a-f]{64}\.webp$/

export function openThumbnails(folder: string): Thumbnails {
  const path = (sha256: string) => {
    const name = `${sha256}.webp`
    if (!NAME.test(name)) throw new Error('not a SHA-256')
    return join(folder, name)
  }
  return {
    async list() {
      const names = await readdir(folder).catch(() => [])
      return new Set(names.filter((name) => NAME.test(name)).map((name) => name.slice(0, 64)))
    },
    async read(sha256) {
      const bytes = await readFile(path(sha256)).catch(() => null)
      return bytes === null ? null : new Uint8Array(bytes)
    },
    async write(sha256, image) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        await writeWhole(path(sha256), [image])
      } catch {
        // A full disk costs the picture, not the evidence.
      }
    },
  }
}

/** Whether bytes begin as WebP does; nothing else is ever served from here. */
export function isWebp(bytes: Uint8Array): boolean {
  const latin = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  return latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP'
}
