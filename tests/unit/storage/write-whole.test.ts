import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../../src-main/storage/write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function* chunks(...texts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    if (text instanceof Error) throw text
    yield new TextEncoder().encode(text)
  }
}

describe('writeWhole', () => {
  it('writes all pieces, or nothing: an earlier file survives a source that breaks off', async () => {
    const path = join(folder, 'Báo cáo.xlsx')
    await writeWhole(path, chunks('cũ'))
    await expect(writeWhole(path, chunks('mới', new Error('disk gone')))).rejects.toThrow('disk gone')
    expect(readFileSync(path, 'utf8')).toBe('cũ')
    expect(readdirSync(folder)).toEqual(['Báo cáo.xlsx'])
    await writeWhole(path, chunks('mới', ' hơn'))
    expect(readFileSync(path, 'utf8')).toBe('mới hơn')
    expect(readdirSync(folder)).toEqual(['Báo cáo.xlsx'])
  })

  it('passes on why it cannot write', async () => {
    await expect(writeWhole(join(folder, 'none', 'a'), chunks('x'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(writeWhole(folder, chunks('x'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})
