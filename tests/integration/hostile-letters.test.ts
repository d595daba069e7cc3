import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { agencyProfileOf } from '../support/agency.ts'
import { type OpenCore, openCore } from '../support/core-client.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function readyCore(): Promise<OpenCore> {
  const core = await openCore(temporaryFolder())
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ tỉnh An Giang'))
  return core
}

async function expectNothingWritten(core: OpenCore): Promise<void> {
  expect(await core.client.directives.drafts({})).toEqual([])
  expect(await core.client.directives.list({})).toEqual([])
  expect(await core.client.evidence.list({})).toEqual([])
  expect(await core.app.core.vault.list()).toEqual([])
}

const nested = `<w:document>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:document>`

describe('files that are no letters', () => {
  it.each<[string, string, Uint8Array<ArrayBuffer> | string, string]>([
    ['an empty file', 'a.txt', '', 'FILE_EMPTY'],
    ['a program as .pdf', 'a.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 1, 2, 3]), 'FILE_DAMAGED'],
    ['half a PDF', 'a.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', 'FILE_DAMAGED'],
    [
      'an archive that unpacks beyond measure',
      'a.docx',
      new Uint8Array(zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })),
      'FILE_DAMAGED',
    ],
    [
      'XML without end',
      'a.docx',
      new Uint8Array(zipSync({ 'word/document.xml': strToU8(nested) })),
      'FILE_DAMAGED',
    ],
    ['a letter with a stamp of secrecy', 'a.txt', 'UBND TỈNH\nTUYỆT MẬT\nSố: 1/UBND', 'STATE_SECRET'],
  ])('%s is refused with one message, and nothing is written', async (_what, name, content, code) => {
    const core = await readyCore()
    await expect(
      core.client.directives.read({ handle: await core.upload(name, content) }),
    ).rejects.toMatchObject({
      code,
    })
    await expectNothingWritten(core)
    await core.app.close()
  })

  it('500 MB are refused before they are read', async () => {
    const core = await readyCore()
    const large = join(temporaryFolder(), 'lớn.pdf')
    writeFileSync(large, '%PDF-1.7\n')
    truncateSync(large, 500_000_000)
    const before = process.memoryUsage().rss
    await expect(core.client.directives.read({ handle: core.app.offerFile(large) })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    await expectNothingWritten(core)
    await core.app.close()
  })
})
