import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { coreWithLetter, find, titles } from '../support/search.ts'
import { workbookOfRows } from '../support/workbook.ts'

describe('the text inside evidence', () => {
  it('is read in the background and found, also under a file name that says nothing', async () => {
    const { core } = await coreWithLetter()
    const sheet = await workbookOfRows([
      ['Xã', 'Số hộ'],
      ['Vĩnh Hanh', '214'],
    ])
    const files: [string, Uint8Array<ArrayBuffer> | string][] = [
      ['a.txt', 'Biên bản bàn giao máy quét cho phường Long Xuyên.'],
      ['b.docx', docx('Kết quả số hoá hồ sơ lưu trữ năm 2024')],
      ['c.xlsx', sheet],
      ['d.bin', 'không đọc được'],
      ['mật.txt', 'TUYỆT MẬT\nkế hoạch phòng thủ'],
    ]
    for (const [name, content] of files) {
      await core.client.evidence.add({ handle: await core.upload(name, content) })
    }
    expect(await titles(core, 'a.txt')).toEqual(['evidence: a.txt'])
    await core.app.indexer.settle()
    expect(await titles(core, 'may quet long xuyen')).toEqual(['evidence: a.txt'])
    expect(await titles(core, 'số hóa lưu trữ', 'evidence')).toEqual(['evidence: b.docx'])
    expect(await titles(core, 'vinh hanh 214')).toEqual(['evidence: c.xlsx'])
    expect(await titles(core, 'phòng thủ')).toEqual([])
    const [group] = (await find(core, 'máy quét')).groups
    expect(group?.hits[0]?.excerpt?.text).toBe('Biên bản bàn giao máy quét cho phường Long Xuyên.')
    expect((await core.client.app.verify({})).database).toEqual([])
    await core.app.close()
  })

  it('of a large file is found passage by passage, and the file is listed once', async () => {
    const { core } = await coreWithLetter()
    const text = `${'Nội dung chung của biên bản. '.repeat(2000)}Riêng ấp Bình Phú còn thiếu. ${'Phần cuối. '.repeat(500)}`
    await core.client.evidence.add({ handle: await core.upload('dài.txt', text) })
    await core.app.indexer.settle()
    expect(await titles(core, 'nội dung biên bản')).toEqual(['evidence: dài.txt'])
    const [group] = (await find(core, 'ap binh phu')).groups
    expect(group?.hits[0]?.excerpt?.text).toContain('Riêng ấp Bình Phú còn thiếu.')
    await core.app.close()
  })
})

function docx(text: string): Uint8Array<ArrayBuffer> {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  return new Uint8Array(zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }))
}
