import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { safeFileName } from '../../../../src-main/domain/file-name.ts'
import { offerPaths } from '../../../../src-main/shells/electron/offer-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shell-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('offerPaths', () => {
  const core = { offerFile: (path: string) => `handle of ${path}` }

  it('gives handle, composed name and size', async () => {
    const path = join(folder, 'Kế hoạch.txt'.normalize('NFD'))
    writeFileSync(path, '12345')
    expect(await offerPaths(core, [path])).toEqual([
      { handle: `handle of ${path}`, name: 'Kế hoạch.txt'.normalize('NFC'), size: 5 },
    ])
  })

  it('refuses the whole list for one folder, one lost file or one file without a path', async () => {
    const good = join(folder, 'a.txt')
    writeFileSync(good, 'x')
    for (const [bad, reason] of [
      [folder, 'EISDIR'],
      [join(folder, 'b.txt'), 'ENOENT'],
      ['', 'no path'],
    ] as const) {
      await expect(offerPaths(core, [good, bad])).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        params: { reason },
      })
    }
  })
})

describe('safeFileName', () => {
  it.each([
    ['Chỉ thị 33/CT-TTg.docx', 'Chỉ thị 33-CT-TTg.docx'],
    ['a\\b:c*d?e"f<g>h|i.pdf', 'a-b-c-d-e-f-g-h-i.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['.ẩn.pdf', 'ẩn.pdf'],
    ['tên\u0000\u202egnp.exe', 'têngnp.exe'],
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['đuôi. . ', 'đuôi'],
    ['   ', 'van-ban'],
    ['', 'van-ban'],
    ['Kế hoạch.docx'.normalize('NFD'), 'Kế hoạch.docx'.normalize('NFC')],
    [`${'dài '.repeat(100)}.docx`, `${'dài '.repeat(30).trim()}.docx`],
  ])('makes of %j the name %j', (wanted, expected) => {
    expect(safeFileName(wanted, 'van-ban')).toBe(expected)
  })
})
