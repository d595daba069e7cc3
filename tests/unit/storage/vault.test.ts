import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openVault } from '../../../src-main/storage/vault.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const words = Buffer.from('Biên bản kiểm tra thiết bị ngày 05/11/2025')
const name = createHash('sha256').update(words).digest('hex')

describe('vault', () => {
  it('keeps content under its SHA-256 and gives it back whole or in part', async () => {
    const vault = await openVault(temporaryFolder())
    expect(await vault.add(Readable.from([words]))).toEqual({ sha256: name, size: words.length })
    expect((await buffer(vault.read(name))).equals(words)).toBe(true)
    expect((await buffer(vault.read(name, { start: 2, end: 5 }))).equals(words.subarray(2, 6))).toBe(true)
  })

  it('stores the same content once', async () => {
    const root = temporaryFolder()
    const vault = await openVault(root)
    await vault.add(Readable.from([words]))
    await vault.add(Readable.from([words.subarray(0, 7), words.subarray(7)]))
    expect(await vault.list()).toEqual([name])
    expect(readdirSync(join(root, 'tmp'))).toEqual([])
  })

  it('leaves nothing behind when the source breaks off', async () => {
    const root = temporaryFolder()
    const vault = await openVault(root)
    const broken = new Readable({
      read() {
        this.push(words)
        this.destroy(new Error('the stick was pulled out'))
      },
    })
    await expect(vault.add(broken)).rejects.toThrow('pulled out')
    expect(await vault.list()).toEqual([])
    expect(readdirSync(join(root, 'tmp'))).toEqual([])
  })

  it('clears at the start what a killed process left half-written', async () => {
    const root = temporaryFolder()
    await openVault(root)
    writeFileSync(join(root, 'tmp', 'left'), 'half')
    const vault = await openVault(root)
    expect(existsSync(join(root, 'tmp', 'left'))).toBe(false)
    expect(await vault.list()).toEqual([])
  })

  it('sees a missing and a changed file', async () => {
    const root = temporaryFolder()
    const vault = await openVault(root)
    const file = await vault.add(Readable.from([words]))
    expect(await vault.check(file)).toBeNull()
    const path = join(root, name.slice(0, 2), name)
    const changed = readFileSync(path)
    changed[3] = (changed[3] ?? 0) ^ 1
    writeFileSync(path, changed)
    expect(await vault.check(file)).toBe('changed')
    expect(await vault.check({ sha256: 'f'.repeat(64), size: 1 })).toBe('missing')
  })

  it('repairs a file that was cut short when the same content comes again', async () => {
    const root = temporaryFolder()
    const vault = await openVault(root)
    const file = await vault.add(Readable.from([words]))
    writeFileSync(join(root, name.slice(0, 2), name), words.subarray(0, 4))
    expect(await vault.check(file)).toBe('changed')
    await vault.add(Readable.from([words]))
    expect(await vault.check(file)).toBeNull()
  })

  it('opens nothing but hashes', async () => {
    const vault = await openVault(temporaryFolder())
    expect(() => vault.read('../../etc/passwd')).toThrow('SHA-256')
    expect(() => vault.read(`${'a'.repeat(63)}/`)).toThrow('SHA-256')
  })
})
