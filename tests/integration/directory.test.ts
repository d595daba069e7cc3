import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgencyContent, PersonContent } from '../../src-main/contract/directory-entries.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const person: PersonContent = {
  name: 'Nguyễn Thị Hoà',
  variants: [],
  title: 'Chuyên viên',
  unitId: null,
  phone: '',
  email: '',
  leader: false,
  fieldIds: [],
  active: true,
}
const newAgency: AgencyContent = {
  name: 'Trung tâm Công nghệ số',
  variants: ['TT CNS'],
  symbol: 'TTCNS',
  kind: 'khac',
  province: '',
  code: '',
  active: true,
}

async function freshCore(): Promise<OpenCore> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  return core
}

describe('searching agencies', () => {
  let core: OpenCore
  const names = async (search: string, limit = 5) =>
    (await core.client.directory.agencies({ search, limit })).entries.map(({ name }) => name)
  beforeAll(async () => {
    const { mkdtempSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    core = await openCore(mkdtempSync(`${tmpdir()}/cam-ket-test-`))
    await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  })
  afterAll(() => core.app.close())

  it('holds the shipped agencies and every commune of the 34 provinces', async () => {
    const { total, entries } = await core.client.directory.agencies({ search: '', limit: 10_000 })
    expect(entries).toHaveLength(total)
    expect(entries.filter(({ kind }) => kind === 'xa-phuong-dac-khu')).toHaveLength(3321)
    expect(new Set(entries.map(({ province }) => province)).size).toBe(35)
    expect(entries[0]).toMatchObject({ province: '' })
    const communes = entries.filter(({ code }) => code !== '')
    expect(communes.slice(0, 102).every(({ province }) => province === 'Tỉnh An Giang')).toBe(true)
  })

  it('names the provinces of its agencies, ours first', async () => {
    const provinces = await core.client.directory.provinces({})
    expect(provinces[0]).toBe('Tỉnh An Giang')
    expect(provinces).toContain('Thành phố Hà Nội')
    expect([provinces.length, new Set(provinces).size]).toEqual([34, 34])
  })

  it.each([
    ['so khoa hoc', 'Sở Khoa học và Công nghệ'],
    ['cong nghe khoa hoc so', 'Sở Khoa học và Công nghệ'],
    ['SKHCN', 'Sở Khoa học và Công nghệ'],
    ['kh&cn', 'Sở Khoa học và Công nghệ'],
    ['uy ban nhan dan tinh van phong', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['long xuyen', 'Phường Long Xuyên'],
    ['ubnd phường long xuyên', 'Phường Long Xuyên'],
    ['30307', 'Phường Long Xuyên'],
    ['xã tân ân cà mau', 'Xã Tân Ân'],
    ['y te', 'Sở Y tế'],
    ['i tế', 'Sở Y tế'],
  ])('finds by "%s" first %s', async (typed, name) => {
    expect((await names(typed))[0]).toBe(name)
  })

  it('finds nothing for words that no agency has', async () => {
    expect(await names('bộ trưởng bộ lâm nghiệp')).toEqual([])
  })

  it('leaves agencies out that ended, unless they are asked for', async () => {
    expect(await names('thong tin truyen thong')).toEqual([])
    const { entries } = await core.client.directory.agencies({
      search: 'thong tin truyen thong',
      limit: 5,
      inactive: true,
    })
    expect(entries).toMatchObject([
      { name: 'Sở Thông tin và Truyền thông', active: false, successors: ['Sở Khoa học và Công nghệ'] },
    ])
  })

  it('answers a search within 20 ms', async () => {
    const { directoryState } = await import('../../src-main/services/directory-state.ts')
    const { searchAgencies } = await import('../../src-main/services/directory-lists.ts')
    await directoryState(core.app.core)
    const times: number[] = []
    for (const search of [
      '',
      'x',
      'xa tan an',
      'phuong',
      'so khoa hoc',
      'khong co co quan nay',
      'a',
      'tinh',
    ]) {
      const start = performance.now()
      await searchAgencies(core.app.core, { search, limit: 50, inactive: false })
      times.push(performance.now() - start)
    }
    // The middle of several runs, since the machine may be busy with something else during one of them.
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(20)
  })
})

describe('entries', () => {
  it('are added, written anew and undone step by step', async () => {
    const { client, app } = await freshCore()
    const unit = await client.directory.save({
      entity: 'unit',
      id: null,
      content: { name: 'Phòng Chuyển đổi số', variants: [], symbol: 'P.CĐS', active: true },
    })
    const content = { ...person, unitId: unit.id, fieldIds: ['chuyen-doi-so'], leader: true }
    const added = await client.directory.save({ entity: 'person', id: null, content })
    expect(await client.directory.people({})).toMatchObject([
      {
        name: 'Nguyễn Thị Hoà',
        unitName: 'Phòng Chuyển đổi số',
        fieldNames: ['Chuyển đổi số'],
        origin: 'own',
      },
    ])
    const changed = await client.directory.save({
      entity: 'person',
      id: added.id,
      content: { ...content, title: 'Trưởng phòng' },
    })
    expect(await client.directory.people({})).toMatchObject([{ title: 'Trưởng phòng' }])
    const undone = await client.directory.undo({ changeId: changed.changeId })
    expect(await client.directory.people({})).toMatchObject([{ title: 'Chuyên viên' }])
    await client.directory.undo({ changeId: undone.changeId })
    expect(await client.directory.people({})).toMatchObject([{ title: 'Trưởng phòng' }])
    const removed = await client.directory.remove({ entity: 'person', ids: [added.id] })
    expect(await client.directory.people({})).toEqual([])
    await client.directory.undo({ changeId: removed.changeId })
    expect(await client.directory.people({})).toHaveLength(1)
    const history = await client.directory.history({ limit: 20 })
    expect(history.map(({ kind }) => kind)).toEqual([
      'undo',
      'remove',
      'undo',
      'undo',
      'edit',
      'create',
      'create',
    ])
    expect(history.map(({ undone: gone }) => gone)).toEqual([false, true, false, true, false, false, false])
    await app.close()
  })

  it('survive a restart', async () => {
    const folder = temporaryFolder()
    const first = await openCore(folder)
    await first.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
    await first.client.directory.save({ entity: 'agency', id: null, content: newAgency })
    await first.app.close()
    const second = await openCore(folder)
    const { entries } = await second.client.directory.agencies({ search: 'TTCNS', limit: 5 })
    expect(entries).toMatchObject([{ name: 'Trung tâm Công nghệ số', origin: 'own' }])
    await second.app.close()
  })

  it('of one kind have names of their own; people may share one', async () => {
    const { client, app } = await freshCore()
    const content = { ...newAgency, name: 'sở  khoa học & công nghệ' }
    await expect(client.directory.save({ entity: 'agency', id: null, content })).rejects.toMatchObject({
      code: 'DIRECTORY_NAME_TAKEN',
    })
    await client.directory.save({ entity: 'person', id: null, content: person })
    await client.directory.save({ entity: 'person', id: null, content: person })
    expect(await client.directory.people({})).toHaveLength(2)
    await app.close()
  })

  it('name only what exists', async () => {
    const { client, app } = await freshCore()
    const save = (content: PersonContent) => client.directory.save({ entity: 'person', id: null, content })
    await expect(save({ ...person, unitId: 'phong-ma' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(save({ ...person, fieldIds: ['linh-vuc-ma'] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(save({ ...person, name: '  ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await app.close()
  })

  it('are history that nobody changes', async () => {
    const { client, app } = await freshCore()
    await client.directory.save({ entity: 'agency', id: null, content: newAgency })
    const { raw } = app.core.database
    expect(() => raw.exec(`update directory_version set content = null`)).toThrow('append-only')
    expect(() => raw.exec(`delete from directory_change`)).toThrow('append-only')
    expect(await client.app.verify({})).toMatchObject({ ok: true })
    await app.close()
  })
})

const letter = (agency: string) =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH AN GIANG',
    'Số: 12/TB-UBND',
    'An Giang, ngày 01 tháng 12 năm 2025',
    'THÔNG BÁO',
    'Về việc số hóa hồ sơ',
    `1. Giao ${agency}:`,
    'a) Rà soát, số hóa toàn bộ hồ sơ lưu trữ trước ngày 31 tháng 12 năm 2025.',
  ].join('\n')

describe('what the directory says', () => {
  it('decides which tasks of later letters are ours', async () => {
    const { client, app } = await freshCore()
    const concernOf = async (agency: string) =>
      (await client.directives.readText({ name: 'a', text: letter(agency) })).review.tasks.map(
        ({ concern }) => concern,
      )
    expect(await concernOf('Sở Khoa học')).toEqual(['no'])
    const { entries } = await client.directory.agencies({ search: 'SKHCN', limit: 1 })
    const [known] = entries
    if (known === undefined) throw new Error('the directory lost an agency')
    const { id, origin: _, successors: __, ...content } = known
    const step = await client.directory.save({
      entity: 'agency',
      id,
      content: { ...content, variants: [...content.variants, 'Sở Khoa học'] },
    })
    expect(await concernOf('Sở Khoa học')).toEqual(['yes'])
    await client.directory.undo({ changeId: step.changeId })
    expect(await concernOf('Sở Khoa học')).toEqual(['no'])
    await app.close()
  })
})
