import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src-main/storage/database.ts'
import { migrations } from '../../src-main/storage/migrate.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { noDeadline } from '../support/facts.ts'
import { coreWithLetter, find, progress, titles } from '../support/search.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('making the index anew', () => {
  it('happens by itself for data of an earlier version, in slices, and ends the same', async () => {
    const { core, dataDir, first } = await coreWithLetter()
    await core.client.commitments.record({
      commitmentId: first,
      happenedOn: '2025-11-20',
      content: progress('Đã họp với Trần Văn Út.'),
      evidenceIds: [],
    })
    await core.app.indexer.settle()
    const before = contents(core)
    await core.app.close()
    const raw = new Database(join(dataDir, 'camket.db'))
    raw.exec(`update setting set value = '0' where key = 'searchVersion'`)
    raw.exec(`delete from search_document where kind = 'commitment'`)
    raw.close()

    const again = await openCore(dataDir)
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.indexer.settle()
    expect(contents(again)).toEqual(before)
    expect(await titles(again, 'họp với')).toHaveLength(1)
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.close()
  })

  it('covers people who were in the directory before they were searched', async () => {
    const { core, dataDir } = await coreWithLetter()
    const blank = { variants: [], title: '', unitId: null, phone: '', email: '', leader: false, fieldIds: [] }
    const content = { ...blank, name: 'Trần Ngọc Hân', active: true }
    await core.client.directory.save({ entity: 'person', id: null, content })
    await core.app.close()
    const raw = new Database(join(dataDir, 'camket.db'))
    for (const kind of ['indicator', 'staff']) {
      raw.exec(`drop table search_folded_${kind}; drop table search_exact_${kind};
        delete from search_document where kind = '${kind}'`)
    }
    for (const table of ['indicator_fact', 'directory_version', 'directory_change']) {
      raw.exec(`drop trigger search_after_insert_${table}`)
    }
    raw.exec('drop index directory_version_by_entry')
    raw.exec(`delete from kysely_migration where name = '0008-search-kinds'`)
    raw.exec(`update setting set value = '1' where key = 'searchVersion'`)
    raw.close()

    const again = await openCore(dataDir)
    expect(await titles(again, 'ngoc han')).toEqual([])
    await again.app.indexer.settle()
    expect(await titles(again, 'ngoc han')).toEqual(['staff: Trần Ngọc Hân'])
    expect((await again.client.app.verify({})).database).toEqual([])
    await again.app.close()
  })

  it('is called for by the check when the index and the facts differ', async () => {
    const { core } = await coreWithLetter()
    await core.app.indexer.settle()
    const { raw } = core.app.core.database
    raw.exec(`update search_document set title = 'khác' where kind = 'directive' and part = 0`)
    raw.exec(
      `delete from search_exact_commitment where rowid = (select max(id) from search_document where kind = 'commitment')`,
    )
    raw.exec('drop trigger search_after_insert_fact')
    const { ok, database } = await core.client.app.verify({})
    expect(ok).toBe(false)
    expect(database).toEqual([
      'search index: search_after_insert_fact is missing',
      expect.stringMatching(/^search index: directive \S+ is out of date$/),
      'search index: search_exact_commitment does not hold what it should',
    ])
    expect((await core.client.search.rebuild({})).waiting).toBeGreaterThan(3)
    await core.app.indexer.settle()
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('covers a database that was filled before there was an index', async () => {
    const dataDir = temporaryFolder()
    const steps = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0004'))
    const old = await openDatabase({ dataDir, now: () => new Date(), steps })
    const authored = { agency_id: 'a', device_id: 'd' }
    const content = JSON.stringify(progress('Đã kiểm kê xong kho lưu trữ.'))
    await old.write(async (trx) => {
      await trx
        .insertInto('commitment')
        .values({
          ...authored,
          id: uuid(1),
          directive_id: null,
          clause_id: null,
          path: null,
          text: 'Kiểm kê tài liệu lưu trữ',
          agencies: '[]',
          coordinating: '[]',
          role: 'lead',
          deadline: JSON.stringify(noDeadline),
          report_to: null,
          product: null,
          assigned_on: null,
          registered_at: '2025-10-01T02:00:00.000Z',
          search_text: '',
        })
        .execute()
      await trx
        .insertInto('fact')
        .values({
          ...authored,
          id: uuid(2),
          commitment_id: uuid(1),
          kind: 'progress',
          happened_on: '2025-11-01',
          entered_at: '2025-11-01T02:00:00.000Z',
          content,
        })
        .execute()
    })
    await old.close()

    const core = await openCore(dataDir)
    expect(await titles(core, 'kiểm kê')).toEqual([])
    await core.app.indexer.settle()
    expect(await titles(core, 'tai lieu')).toEqual(['commitment: Kiểm kê tài liệu lưu trữ'])
    expect((await find(core, 'kho lưu trữ')).groups[0]?.hits[0]?.excerpt?.text).toBe(
      'Đã kiểm kê xong kho lưu trữ.',
    )
    await core.app.close()
  })
})

function uuid(last: number): string {
  return `01990000-0000-7000-8000-${last.toString().padStart(12, '0')}`
}

/** Everything in the index apart from its numbers. */
function contents(core: OpenCore): unknown[] {
  return core.app.core.database.raw
    .prepare(
      'select kind, ref, part, owner, title, context, body, mark from search_document order by 1, 2, 3',
    )
    .all()
}
