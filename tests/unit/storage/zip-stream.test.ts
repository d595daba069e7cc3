import { execFileSync } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { type ZipEntry, zipStream } from '../../../src-main/storage/zip-stream.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** unzip spells marks out in other locales. */
const utf8 = { ...process.env, LC_ALL: 'C.UTF-8' }

const modified = new Date('2025-12-14T03:04:06Z')

function packed(): Promise<Buffer> {
  return buffer(Readable.from(zipStream([entry('a.txt', 'a'), entry('b.txt', 'b')])))
}

function entry(name: string, ...chunks: string[]): ZipEntry {
  const parts = chunks.map((chunk) => Buffer.from(chunk))
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  return { name, size, modified, content: () => Readable.from(parts) }
}

describe('zipStream', () => {
  it('writes archives that other programs read, names with marks and times in Vietnam included', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.zip')
    const entries = [entry('Minh chứng/một.txt', 'xin ', 'chào'), entry('trống.txt'), entry('hai.txt', 'hai')]
    await pipeline(Readable.from(zipStream(entries)), createWriteStream(path))
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors')
    execFileSync('unzip', ['-q', path, '-d', folder], { env: utf8 })
    expect(readFileSync(join(folder, 'Minh chứng', 'một.txt'), 'utf8')).toBe('xin chào')
    expect(readFileSync(join(folder, 'trống.txt')).length).toBe(0)
    expect(execFileSync('unzip', ['-l', path], { encoding: 'utf8' })).toContain('2025-12-14 10:04')
  })

  it('gives the same bytes for the same input', async () => {
    expect((await packed()).equals(await packed())).toBe(true)
  })

  it('fails when a file is not as long as announced', async () => {
    const wrong = { ...entry('a.txt', 'dài'), size: 1 }
    await expect(buffer(Readable.from(zipStream([wrong])))).rejects.toThrow('a.txt has 4 bytes instead of 1')
  })
})
