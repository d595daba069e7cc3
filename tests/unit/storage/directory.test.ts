import { describe, expect, it } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../../src-main/storage/database.ts'
import {
  appendChange,
  directoryStamp,
  listChanges,
  listVersions,
} from '../../../src-main/storage/directory.ts'
import { migrations } from '../../../src-main/storage/migrate.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const now = () => new Date('2025-12-14T03:00:00Z')
const by = { agencyId: 'a', deviceId: 'd' }
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0003'))

const edit = (database: OpenDatabase, name: string) =>
  database.write((trx) =>
    appendChange(trx, by, { kind: 'edit', entity: 'field', names: [name], now: now().toISOString() }, [
      { entity: 'field', id: 'f', content: { name, variants: [], active: true } },
    ]),
  )
const undo = (database: OpenDatabase, undoes: string) =>
  database.write((trx) =>
    appendChange(trx, by, { kind: 'undo', entity: 'field', names: [], undoes, now: now().toISOString() }, []),
  )
const names = async ({ db }: OpenDatabase) =>
  (await listVersions(db))
    .map(({ content }) => JSON.stringify(content))
    .map((text) => /"name":"(\w+)"/.exec(text)?.[1])

describe('the migration of the directory', () => {
  it('adds its tables beside the rows of a filled database', async () => {
    const dataDir = temporaryFolder()
    const first = await openDatabase({ dataDir, now, steps: before })
    const row = { id: 'v', agency_id: 'a', device_id: 'd', entered_at: now().toISOString(), profile: '{}' }
    await first.write((trx) => trx.insertInto('agency_version').values(row).execute())
    await first.close()
    const second = await openDatabase({ dataDir, now })
    expect(await second.db.selectFrom('agency_version').selectAll().execute()).toEqual([row])
    expect(await listChanges(second.db, null)).toEqual([])
    await edit(second, 'A')
    expect(await names(second)).toEqual(['A'])
    await second.close()
  })
})

describe('steps in the directory', () => {
  it('count unless they were undone, and again when the undoing was undone', async () => {
    const database = await openDatabase({ dataDir: temporaryFolder(), now })
    const first = await edit(database, 'A')
    const second = await edit(database, 'B')
    expect(await names(database)).toEqual(['A', 'B'])
    const undone = await undo(database, second)
    expect(await names(database)).toEqual(['A'])
    const again = await undo(database, undone)
    expect(await names(database)).toEqual(['A', 'B'])
    await undo(database, again)
    expect(await names(database)).toEqual(['A'])
    await undo(database, first)
    expect(await names(database)).toEqual([])
    await database.close()
  })

  it('change the stamp by which what was computed from them is kept', async () => {
    const database = await openDatabase({ dataDir: temporaryFolder(), now })
    const stamps = [await directoryStamp(database.db)]
    await undo(database, await edit(database, 'A'))
    stamps.push(await directoryStamp(database.db))
    expect(new Set(stamps).size).toBe(2)
    await database.close()
  })

  it('take thousands of versions at once and keep twenty names', async () => {
    const database = await openDatabase({ dataDir: temporaryFolder(), now })
    const versions = Array.from({ length: 5000 }, (_, at) => ({
      entity: 'field' as const,
      id: `f${at}`,
      content: { name: `F${at}`, variants: [], active: true },
    }))
    const step = {
      kind: 'import' as const,
      entity: 'field' as const,
      names: versions.map(({ content }) => content.name),
      now: now().toISOString(),
    }
    await database.write((trx) => appendChange(trx, by, step, versions))
    expect(await listVersions(database.db)).toHaveLength(5000)
    const [change] = await listChanges(database.db, 1)
    expect(change?.names).toHaveLength(20)
    expect(change?.count).toBe(5000)
    await database.close()
  })
})
