import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src-main/storage/database.ts'
import { migrations } from '../../../src-main/storage/migrate.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const now = () => new Date('2025-12-14T03:00:00Z')

describe('openDatabase', () => {
  it('makes a new data folder with the settings that survive a power cut', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    const database = await openDatabase({ dataDir, now })
    expect(database.raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.raw.pragma('foreign_keys', { simple: true })).toBe(1)
    await database.close()
  })

  it('refuses a second opener while the first one works, and lets it in afterwards', async () => {
    const dataDir = temporaryFolder()
    const first = await openDatabase({ dataDir, now })
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({ code: 'DATA_IN_USE' })
    await first.close()
    await (await openDatabase({ dataDir, now })).close()
  })

  it('refuses data of a newer version and leaves the file as it was', async () => {
    const dataDir = temporaryFolder()
    const later = { ...migrations, '9999-later': { up: async () => {} } }
    await (await openDatabase({ dataDir, now, steps: later })).close()
    const before = readFileSync(join(dataDir, 'camket.db'))
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({ code: 'DATA_NEWER' })
    expect(readFileSync(join(dataDir, 'camket.db')).equals(before)).toBe(true)
  })

  it('refuses a damaged file, whole or in part, and leaves it in place', async () => {
    const dataDir = temporaryFolder()
    await (await openDatabase({ dataDir, now })).close()
    const file = join(dataDir, 'camket.db')
    const whole = readFileSync(file)
    writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0x5a)]))
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({ code: 'DATA_DAMAGED' })
    writeFileSync(file, 'this is no database, but it is long enough to be looked at'.repeat(100))
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({ code: 'DATA_DAMAGED' })
    expect(readFileSync(file, 'utf8')).toContain('no database')
  })

  it('does not start empty where evidence lies already', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(join(dataDir, 'vault', 'ab'), { recursive: true })
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({ code: 'DATA_DAMAGED' })
    expect(existsSync(join(dataDir, 'camket.db'))).toBe(false)
  })

  it('says which folder cannot be used when a file stands in its place', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    writeFileSync(dataDir, '')
    await expect(openDatabase({ dataDir, now })).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      params: { dir: dataDir },
    })
  })
})

describe('a full disk', () => {
  it('is said in words, and what was written before stays', async () => {
    const dataDir = temporaryFolder()
    const database = await openDatabase({ dataDir, now })
    const setting = (key: string, value: string) =>
      database.write((trx) => trx.insertInto('setting').values({ key, value, updated_at: '' }).execute())
    await setting('kept', '1')
    const pages = Number(database.raw.pragma('page_count', { simple: true }))
    database.raw.pragma(`max_page_count = ${pages}`)
    await expect(setting('large', 'x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'DISK_FULL' })
    await database.close()
    const again = await openDatabase({ dataDir, now })
    expect(again.raw.prepare('select key from setting').all()).toEqual([{ key: 'kept' }])
    await again.close()
  })
})

describe('migrations', () => {
  it('are named in an unbroken sequence', () => {
    const numbers = Object.keys(migrations).map((name) => Number(/^(\d{4})-[a-z-]+$/.exec(name)?.[1]))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it('back the data up before they change it, and the copy opens', async () => {
    const dataDir = temporaryFolder()
    const first = await openDatabase({ dataDir, now })
    await first.write((trx) =>
      trx.insertInto('setting').values({ key: 'kept', value: '1', updated_at: '' }).execute(),
    )
    await first.close()
    const steps = {
      ...migrations,
      '9999-more': {
        up: (db: Parameters<(typeof migrations)[string]['up']>[0]) =>
          sql`create table more (id text)`.execute(db).then(() => undefined),
      },
    }
    await (await openDatabase({ dataDir, now, steps })).close()
    const [copy = ''] = readdirSync(join(dataDir, 'backups'))
    expect(copy).toMatch(/^camket-.*-before-migration\.db$/)
    const backup = new Database(join(dataDir, 'backups', copy), { readonly: true })
    expect(backup.prepare('select value from setting where key = ?').get('kept')).toEqual({ value: '1' })
    expect(backup.prepare(`select count(*) as n from sqlite_master where name = 'more'`).get()).toEqual({
      n: 0,
    })
    backup.close()
  })

  it('apply all or none: a failed step leaves no trace and the next start works', async () => {
    const dataDir = temporaryFolder()
    await (await openDatabase({ dataDir, now })).close()
    const steps = {
      ...migrations,
      '9999-half': {
        up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
          await sql`create table half (id text)`.execute(db)
          throw new Error('the power went out')
        },
      },
    }
    await expect(openDatabase({ dataDir, now, steps })).rejects.toThrow('the power went out')
    const again = await openDatabase({ dataDir, now })
    expect(again.raw.prepare(`select count(*) as n from sqlite_master where name = 'half'`).get()).toEqual({
      n: 0,
    })
    await again.close()
  })

  it('keep history append-only: rows can be added, never changed or removed', async () => {
    const database = await openDatabase({ dataDir: temporaryFolder(), now })
    const row = { id: 'x', agency_id: 'a', device_id: 'd', entered_at: '', profile: '{}' }
    await database.write((trx) => trx.insertInto('agency_version').values(row).execute())
    await expect(
      database.write((trx) => trx.updateTable('agency_version').set({ profile: '[]' }).execute()),
    ).rejects.toThrow('append-only')
    await expect(database.write((trx) => trx.deleteFrom('agency_version').execute())).rejects.toThrow(
      'append-only',
    )
    expect(database.raw.prepare('select profile from agency_version').get()).toEqual({ profile: '{}' })
    await database.close()
  })

  it('look the facts of one commitment up by index', async () => {
    const database = await openDatabase({ dataDir: temporaryFolder(), now })
    const plan = database.raw
      .prepare<[], { detail: string }>(
        `explain query plan select * from fact where commitment_id = 'x' order by happened_on`,
      )
      .all()
    expect(plan.map((step) => step.detail).join()).toContain('USING INDEX fact_by_commitment')
    await database.close()
  })
})
