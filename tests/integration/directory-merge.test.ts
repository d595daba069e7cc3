import { describe, expect, it } from 'vitest'
import type { EntryContent } from '../../src-main/contract/directory-entries.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type CoreClient, openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function withCore(work: (client: CoreClient) => Promise<void>): Promise<void> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  await work(core.client)
  await core.app.close()
}

async function add(client: CoreClient, entry: EntryContent): Promise<string> {
  return (await client.directory.save({ ...entry, id: null })).id
}

const unit = (name: string): EntryContent => ({
  entity: 'unit',
  content: { name, variants: [], symbol: '', active: true },
})
const person = (name: string, more: { unitId?: string; title?: string; phone?: string }): EntryContent => ({
  entity: 'person',
  content: {
    name,
    variants: [],
    title: '',
    unitId: null,
    phone: '',
    email: '',
    leader: false,
    fieldIds: [],
    active: true,
    ...more,
  },
})

const concernOf = async (client: CoreClient, agency: string) => {
  const text = `THÔNG BÁO\nVề việc số hóa\n1. Giao ${agency} rà soát, số hóa hồ sơ trước ngày 31/12/2025.`
  const { review } = await client.directives.readText({ name: 'a', text })
  return review.tasks.map((task) => task.concern)
}

describe('merging', () => {
  it('keeps one unit under both names, with the people of both; undo parts them', () =>
    withCore(async (client) => {
      const winnerId = await add(client, unit('Phòng Chuyển đổi số'))
      const loserId = await add(client, unit('Phòng CĐS'))
      await add(client, person('An', { unitId: winnerId }))
      await add(client, person('Bình', { unitId: loserId }))
      const input = { entity: 'unit' as const, winnerId, loserIds: [loserId] }
      const preview = await client.directory.previewMerge(input)
      expect(preview).toMatchObject({
        winner: { content: { name: 'Phòng Chuyển đổi số', variants: ['Phòng CĐS'] } },
        removed: ['Phòng CĐS'],
        moved: ['Bình'],
      })
      expect(await client.directory.units({})).toHaveLength(2)
      const { changeId } = await client.directory.merge(input)
      expect(await client.directory.units({})).toMatchObject([{ id: winnerId, people: 2 }])
      await client.directory.undo({ changeId })
      expect(await client.directory.units({})).toHaveLength(2)
      expect(await client.directory.people({})).toMatchObject([
        { unitName: 'Phòng Chuyển đổi số' },
        { unitName: 'Phòng CĐS' },
      ])
    }))

  it('fills what the kept person lacks and finds the double by name', () =>
    withCore(async (client) => {
      const winnerId = await add(client, person('Nguyễn Thị Hòa', { title: 'Chuyên viên' }))
      const loserId = await add(client, person('Nguyễn Thị Hoà', { title: 'Kế toán', phone: '0913456789' }))
      const other = await add(client, person('Nguyễn Văn Hòa', {}))
      expect(await client.directory.duplicates({ entity: 'person' })).toEqual([
        {
          entries: [
            { id: winnerId, name: 'Nguyễn Thị Hòa' },
            { id: loserId, name: 'Nguyễn Thị Hoà' },
          ],
        },
      ])
      await client.directory.merge({ entity: 'person', winnerId, loserIds: [loserId] })
      const people = await client.directory.people({})
      expect(people.map(({ id }) => id).toSorted()).toEqual([winnerId, other].toSorted())
      expect(people.find(({ id }) => id === winnerId)).toMatchObject({
        title: 'Chuyên viên',
        phone: '0913456789',
      })
    }))

  it('lets letters that use the merged name mean the kept agency', () =>
    withCore(async (client) => {
      const loserId = await add(client, {
        entity: 'agency',
        content: {
          name: 'Sở Khoa học',
          variants: ['SKH'],
          symbol: '',
          kind: 'so-ban-nganh',
          province: '',
          code: '',
          active: true,
        },
      })
      const winnerId = 'so-khoa-hoc-va-cong-nghe'
      const text =
        'THÔNG BÁO\nVề việc số hóa\n1. Giao Sở Khoa học rà soát, số hóa hồ sơ trước ngày 31/12/2025.'
      const concern = async () =>
        (await client.directives.readText({ name: 'a', text })).review.tasks.map((task) => task.concern)
      expect(await concern()).toEqual(['no'])
      await client.directory.merge({ entity: 'agency', winnerId, loserIds: [loserId] })
      expect(await concern()).toEqual(['yes'])
      const groups = await client.directory.groups({})
      expect(groups.find(({ id }) => id === 'so')?.members[winnerId]).toBe('yes')
    }))

  it('refuses an entry with itself and unknown ones', () =>
    withCore(async (client) => {
      const winnerId = await add(client, unit('Phòng A'))
      for (const loserIds of [[winnerId], ['phong-ma']])
        await expect(client.directory.merge({ entity: 'unit', winnerId, loserIds })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        })
    }))

  it('takes no two communes of the list for one', () =>
    withCore(async (client) => {
      expect(await client.directory.duplicates({ entity: 'agency' })).toEqual([])
    }))
})

describe('reorganised agencies', () => {
  it('a letter that names the former agency or province means the present one, and it is said', () =>
    withCore(async (client) => {
      expect(await concernOf(client, 'Sở Thông tin và Truyền thông')).toEqual(['yes'])
      const names = [
        'Sở Thông tin và Truyền thông',
        'Sở Khoa học và Công nghệ tỉnh Kiên Giang',
        'Sở Lao động - Thương binh và Xã hội',
        'Sở Tài chính',
      ]
      expect(await client.directory.reorganised({ names })).toEqual([
        {
          written: 'Sở Thông tin và Truyền thông',
          former: 'Sở Thông tin và Truyền thông',
          now: 'Sở Khoa học và Công nghệ',
          date: '2025-03-01',
          document: 'Nghị định số 45/2025/NĐ-CP',
        },
        {
          written: 'Sở Khoa học và Công nghệ tỉnh Kiên Giang',
          former: 'Tỉnh Kiên Giang',
          now: 'Tỉnh An Giang',
          date: '2025-07-01',
          document: 'Nghị quyết số 202/2025/QH15',
        },
        {
          written: 'Sở Lao động - Thương binh và Xã hội',
          former: 'Sở Lao động - Thương binh và Xã hội',
          now: 'Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo',
          date: '2025-03-01',
          document: 'Nghị định số 45/2025/NĐ-CP',
        },
      ])
    }))

  it('asks where the work of a former agency was divided', async () => {
    const core = await openCore(temporaryFolder())
    await core.client.app.setUp({ ...agencyProfileOf('Sở Nội vụ'), symbol: 'SNV' })
    expect(await concernOf(core.client, 'Sở Lao động - Thương binh và Xã hội')).toEqual(['doubtful'])
    expect(await concernOf(core.client, 'Sở LĐTBXH')).toEqual(['doubtful'])
    await core.app.close()
  })

  it('a reorganisation entered by hand works over several steps, and its undo ends it', () =>
    withCore(async (client) => {
      const content = {
        variants: [],
        symbol: '',
        kind: 'so-ban-nganh' as const,
        province: '',
        code: '',
        active: false,
      }
      const older = await add(client, {
        entity: 'agency',
        content: { ...content, name: 'Sở Bưu chính và Viễn thông' },
      })
      const { changeId } = await client.directory.save({
        entity: 'succession',
        id: null,
        content: {
          predecessorIds: [older],
          successorIds: ['so-thong-tin-va-truyen-thong'],
          date: '2008-03-01',
          document: '',
          note: '',
        },
      })
      expect(await concernOf(client, 'Sở Bưu chính và Viễn thông')).toEqual(['yes'])
      await client.directory.undo({ changeId })
      expect(await concernOf(client, 'Sở Bưu chính và Viễn thông')).toEqual(['no'])
    }))
})
