import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Importable, ImportPreview } from '../../src-main/contract/directory-import.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { workbookOf, workbookOfRows } from '../support/workbook.ts'

async function freshCore(): Promise<OpenCore> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  return core
}

type Cells = readonly (string | number | Date | null)[]

async function preview(core: OpenCore, entity: Importable, rows: readonly Cells[]): Promise<ImportPreview> {
  const handle = await core.upload('danh-sach.xlsx', await workbookOfRows(rows))
  return core.client.directory.readImport({ entity, handle })
}

function takenRows({ rows }: ImportPreview) {
  return rows.flatMap(({ row, action }) => (row === null || action === 'same' ? [] : [row]))
}

const people: readonly Cells[] = [
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
  [],
  ['STT', 'Họ và tên', 'Chức danh', 'Phòng', 'SĐT', 'Email', 'Lãnh đạo', 'Phụ trách', 'Ghi chú'],
  [1, 'Lê Quốc Minh', 'Giám đốc', '', '0913 456 789', 'lqminh@angiang.gov.vn', 'x', 'CĐS; Dữ liệu mở', ''],
  [2, 'Trần Thị Ánh', 'Trưởng phòng', 'Phòng Chuyển đổi số', 912345678, '', '', '', 'mới'],
  [3, 'Trần Thị Ánh', 'Chuyên viên', 'Văn phòng', '', '', '', '', ''],
]

const refusal = async (name: string, bytes: Uint8Array<ArrayBuffer> | string) => {
  const core = await freshCore()
  const handle = await core.upload(name, bytes)
  const failed = await core.client.directory.readImport({ entity: 'person', handle }).catch((error) => error)
  await core.app.close()
  return failed
}

const download = async (core: OpenCore, path: string) =>
  new Uint8Array(await (await core.get(path)).arrayBuffer())

describe('reading a sheet of people', () => {
  it('finds the headings below a title and says what is new', async () => {
    const core = await freshCore()
    const found = await preview(core, 'person', people)
    expect(found.unknownHeadings).toEqual(['Ghi chú'])
    expect(found.rows.map(({ number, name, action }) => [number, name, action])).toEqual([
      [4, 'Lê Quốc Minh', 'create'],
      [5, 'Trần Thị Ánh', 'create'],
      [6, 'Trần Thị Ánh', 'create'],
    ])
    expect(found.added).toEqual([
      { entity: 'field', name: 'Dữ liệu mở' },
      { entity: 'unit', name: 'Phòng Chuyển đổi số' },
      { entity: 'unit', name: 'Văn phòng' },
    ])
    expect(await core.client.directory.people({})).toEqual([])
    await core.app.close()
  })

  it('writes everything in one step, and one undo takes all of it back', async () => {
    const core = await freshCore()
    const { client } = core
    const rows = takenRows(await preview(core, 'person', people))
    const done = await client.directory.import({ entity: 'person', rows })
    expect(done).toMatchObject({ created: 3, changed: 0 })
    expect(await client.directory.people({})).toMatchObject([
      { name: 'Trần Thị Ánh', title: 'Trưởng phòng', unitName: 'Phòng Chuyển đổi số', phone: '0912345678' },
      { name: 'Trần Thị Ánh', title: 'Chuyên viên', unitName: 'Văn phòng' },
      { name: 'Lê Quốc Minh', leader: true, fieldNames: ['Chuyển đổi số', 'Dữ liệu mở'] },
    ])
    await client.directory.undo({ changeId: done.changeId })
    expect(await client.directory.people({})).toEqual([])
    expect(await client.directory.units({})).toEqual([])
    await core.app.close()
  })

  it('names every row that cannot be taken, and why', async () => {
    const core = await freshCore()
    const found = await preview(core, 'person', [
      ['Họ và tên', 'Điện thoại', 'Thư điện tử', 'Là lãnh đạo', 'Trạng thái'],
      ['', '0913456789', '', '', ''],
      ['Võ Văn An', 'chưa có', 'an.gov.vn', 'phó', ''],
      ['Võ Văn Bình', '', '', '', 'nghỉ hưu'],
      ['Võ  Văn Bình', '', '', '', ''],
      ['V'.repeat(600), '', '', '', ''],
    ])
    expect(found.rows.map(({ action, problems }) => [action, ...problems.map((one) => one.code)])).toEqual([
      ['refuse', 'nameMissing'],
      ['refuse', 'badValue', 'badValue', 'unknownValue'],
      ['create'],
      ['refuse', 'repeated'],
      ['refuse', 'tooLong'],
    ])
    await core.app.close()
  })

  it('leaves what the directory has where a cell is empty, and changes the rest', async () => {
    const core = await freshCore()
    const { client } = core
    await client.directory.import({
      entity: 'person',
      rows: takenRows(await preview(core, 'person', people)),
    })
    const again = await preview(core, 'person', [
      ['Họ và tên', 'Chức vụ', 'Điện thoại', 'Đơn vị'],
      ['Lê Quốc Minh', 'Giám đốc', '', ''],
      ['Trần Thị Ánh', 'Phó Chánh Văn phòng', '', 'Văn phòng'],
      ['Trần Thị Ánh', '', '', ''],
    ])
    expect(again.rows.map(({ action, changed }) => [action, ...changed])).toEqual([
      ['same'],
      ['change', 'title'],
      ['refuse'],
    ])
    expect(again.rows[2]?.problems).toMatchObject([{ code: 'ambiguous' }])
    const done = await client.directory.import({ entity: 'person', rows: takenRows(again) })
    expect(done).toMatchObject({ created: 0, changed: 1 })
    const minh = (await client.directory.people({})).find(({ name }) => name === 'Lê Quốc Minh')
    expect(minh).toMatchObject({ phone: '0913 456 789', fieldNames: ['Chuyển đổi số', 'Dữ liệu mở'] })
    await core.app.close()
  })

  it('writes nothing when one of the rows is refused', async () => {
    const core = await freshCore()
    const content = { name: 'Phòng A', variants: [], symbol: '', active: true }
    const taken = { id: null, entry: { entity: 'unit' as const, content } }
    const gone = {
      id: 'phong-ma',
      entry: { entity: 'unit' as const, content: { ...content, name: 'Phòng B' } },
    }
    await expect(core.client.directory.import({ entity: 'unit', rows: [taken, gone] })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    )
    expect(await core.client.directory.units({})).toEqual([])
    await core.app.close()
  })
})

describe('files that are no sheet of the directory', () => {
  it('are refused with words', async () => {
    expect(await refusal('a.xlsx', 'không phải bảng tính')).toMatchObject({ code: 'FILE_DAMAGED' })
    expect(await refusal('a.txt', 'Họ và tên')).toMatchObject({ code: 'FILE_TYPE_UNKNOWN' })
    expect(
      await refusal(
        'a.xlsx',
        await workbookOfRows([
          ['Ngày', 'Số'],
          ['1', '2'],
        ]),
      ),
    ).toMatchObject({
      code: 'IMPORT_HEADINGS',
    })
    expect(await refusal('a.xlsx', await workbookOfRows([]))).toMatchObject({ code: 'FILE_EMPTY' })
    expect(await refusal('a.xlsx', await workbookOfRows([['MẬT'], ['Họ và tên'], ['A']]))).toMatchObject({
      code: 'STATE_SECRET',
    })
  })

  it('are refused beyond 5,000 rows or 60 columns', async () => {
    const long = [['Họ và tên'], ...Array.from({ length: 5001 }, (_, at) => [`Người ${at}`])]
    expect(await refusal('a.xlsx', await workbookOfRows(long))).toMatchObject({ code: 'FILE_TOO_LARGE' })
    const wide = [['Họ và tên', ...Array.from({ length: 61 }, (_, at) => `Cột ${at}`)]]
    expect(await refusal('a.xlsx', await workbookOfRows(wide))).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('may hold formulas and hidden sheets, which are not run and not read', async () => {
    const core = await freshCore()
    const bytes = await workbookOf((workbook) => {
      workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['Họ và tên'])
      const sheet = workbook.addWorksheet('Người')
      sheet.addRow(['Họ và tên', 'Chức vụ'])
      sheet.addRow(['=HYPERLINK("http://x")', { formula: 'A1', result: 'Chuyên viên' }])
    })
    const handle = await core.upload('a.xlsx', bytes)
    const { rows } = await core.client.directory.readImport({ entity: 'person', handle })
    expect(rows).toMatchObject([{ name: '=HYPERLINK("http://x")', action: 'create' }])
    expect(rows[0]?.row?.entry.content).toMatchObject({ title: 'Chuyên viên' })
    await core.app.close()
  })
})

describe('exporting', () => {
  it('gives a file that reads back as the same directory', async () => {
    const core = await freshCore()
    const { client } = core
    await client.directory.import({
      entity: 'person',
      rows: takenRows(await preview(core, 'person', people)),
    })
    for (const entity of ['person', 'unit', 'field', 'agency'] as const) {
      const bytes = await download(core, routes.directory(entity, 'entries'))
      const handle = await core.upload(`${entity}.xlsx`, bytes)
      const { rows, unknownHeadings, added } = await client.directory.readImport({ entity, handle })
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.filter(({ action }) => action !== 'same')).toEqual([])
      expect([unknownHeadings, added]).toEqual([[], []])
    }
    await core.app.close()
  }, 120_000)

  it('writes cells as text, whatever they begin with', async () => {
    const core = await freshCore()
    const content = { name: '=1+1', variants: ['@a', '-b'], symbol: '+c', active: true }
    await core.client.directory.save({ entity: 'unit', id: null, content })
    const parts = unzipSync(await download(core, routes.directory('unit', 'entries')))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('t="s"')
    expect(sheet).not.toContain('<f>')
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=1+1')
    await core.app.close()
  })

  it('gives a template with headings and a guide', async () => {
    const core = await freshCore()
    const bytes = await download(core, routes.directory('person', 'template'))
    const handle = await core.upload('mau.xlsx', bytes)
    expect(await core.client.directory.readImport({ entity: 'person', handle })).toMatchObject({ rows: [] })
    const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(strings).toContain('Họ và tên')
    expect(strings).toContain('Cách điền')
    await core.app.close()
  })

  it('answers no other address', async () => {
    const core = await freshCore()
    for (const path of ['/directory/group-entries.xlsx', '/directory/person-secret.xlsx', '/directory/'])
      expect((await core.get(path)).status).toBe(404)
    await core.app.close()
  })
})
