import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src-main/intake/read-document.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (name: string, bytes: Uint8Array) => readDocument({ name, bytes })
const fails = (name: string, bytes: Uint8Array, code: string) =>
  expect(read(name, bytes)).rejects.toMatchObject({ name: 'ExpectedError', code })

const wordXml = (body: string, head = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const docx = (document: string, parts: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(document),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })

describe('text files', () => {
  const words = 'Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện.'

  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`)],
    ['UTF-8, decomposed', utf8(words.normalize('NFD'))],
    ['UTF-16 LE with a mark', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'))],
    ['UTF-16 LE without a mark', new Uint8Array(Buffer.from(words, 'utf16le'))],
    ['UTF-16 BE with a mark', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())],
  ])('%s', async (_name, bytes) => {
    expect(await read('a.txt', bytes)).toMatchObject({ text: words, kind: 'txt', pages: 1, notes: [] })
  })

  it('keeps page marks and counts pages', async () => {
    expect(await read('a.txt', utf8('một\r\nhai\fba'))).toMatchObject({ text: 'một\nhai\fba', pages: 2 })
  })

  it('converts windows-1258 and says so', async () => {
    // "của các sở thực hiện": marks follow their vowels in this code page.
    const bytes = new Uint8Array([
      0x63, 0x75, 0xd2, 0x61, 0x20, 0x63, 0xe1, 0x63, 0x20, 0x73, 0xf5, 0xd2, 0x20, 0x74, 0x68, 0xfd, 0xf2,
      0x63, 0x20, 0x68, 0x69, 0xea, 0xf2, 0x6e,
    ])
    const source = await read('a.txt', bytes)
    expect(source.text).toBe('của các sở thực hiện')
    expect(source.notes).toEqual([{ code: 'legacyEncoding', detail: 'windows-1258', span: null }])
  })

  it('refuses TCVN3 bytes, and Unicode text that needs an old font', async () => {
    const tcvn = new Uint8Array(
      Buffer.from('V¨n b¶n nµy giao c¸c së thùc hiÖn nhiÖm vô ®· nªu, b¸o c¸o ñy ban', 'latin1'),
    )
    await expect(read('a.txt', tcvn)).rejects.toMatchObject({
      code: 'TEXT_ENCODING',
      params: { encoding: 'TCVN3 (ABC)' },
    })
    await fails(
      'b.txt',
      utf8('C¸c së, ban, ngµnh thùc hiÖn nghiªm tóc ®Ò ¸n ®· ®­îc phª duyÖt; b¸o c¸o tr­íc ngµy '.repeat(3)),
      'TEXT_ENCODING',
    )
  })

  it('reads Markdown and web pages as they are shown', async () => {
    const table = await read('a.txt', utf8('**PHỤ LỤC**\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n'))
    expect(table).toMatchObject({
      kind: 'md',
      text: expect.stringContaining('PHỤ LỤC\n\n| TT | Nhiệm vụ |\n| 1 | Rà soát |'),
    })
    const page = await read(
      'a.html',
      utf8(
        '<!doctype html><html><head><title>x</title></head><body><p>Số: 1/KH&nbsp;&amp; 2</p><script>alert(1)</script><table><tr><td>1</td><td>Rà soát</td><td>Sở Y tế</td></tr></table></body></html>',
      ),
    )
    expect(page).toMatchObject({ kind: 'html', text: expect.stringContaining('Số: 1/KH & 2') })
    expect(page.text).toContain('| 1 | Rà soát | Sở Y tế |')
    expect(page.text).not.toContain('alert')
  })
})

const p = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const num = (id: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('\n')
    .map((line) => p(line))
    .join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

describe('Word files', () => {
  it('writes automatic numbers out, also those of a list that begins anew', async () => {
    const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`
    const body = [
      p('Một', num(1, 0)),
      p('A', num(1, 1)),
      p('B', num(1, 1)),
      p('gạch', num(1, 2)),
      p('Hai', num(1, 0)),
      p('A', num(1, 1)),
      p('Bốn', num(2, 0)),
    ].join('')
    const source = await read('a.docx', docx(wordXml(body), { 'word/numbering.xml': numbering }))
    expect(source.text.split('\n')).toEqual(['1. Một', 'a) A', 'b) B', '- gạch', '2. Hai', 'a) A', '4. Bốn'])
  })

  it('takes numbers from styles', async () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const styles =
      '<w:styles><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>'
    const body = p('MỤC ĐÍCH', '<w:pStyle w:val="Muc"/>') + p('NHIỆM VỤ', '<w:pStyle w:val="Muc"/>')
    const source = await read(
      'a.docx',
      docx(wordXml(body), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
    )
    expect(source.text.split('\n')).toEqual(['I. MỤC ĐÍCH', 'II. NHIỆM VỤ'])
  })

  it('leaves deleted text out, keeps inserted text, breaks lines and pages', async () => {
    const body = `<w:p><w:r><w:t>giữ</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> thêm</w:t></w:r></w:ins><w:r><w:br/><w:t>dòng hai</w:t><w:br w:type="page"/></w:r></w:p>${p('trang hai')}`
    expect((await read('a.docx', docx(wordXml(body)))).text).toBe('giữ thêm\ndòng hai\n\ftrang hai')
  })

  it('moves footnotes to the end and marks them', async () => {
    const body = `<w:p><w:r><w:t>Chính phủ</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const footnotes =
      '<w:footnotes><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Kèm Quyết định.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    expect((await read('a.docx', docx(wordXml(body), { 'word/footnotes.xml': footnotes }))).text).toBe(
      'Chính phủ[2]\n\n[2] Kèm Quyết định.',
    )
  })

  it('writes a layout table cell by cell and a data table row by row', async () => {
    const header = `<w:tbl>${row(cell('UBND TỈNH\nSỞ Y TẾ'), cell('CỘNG HÒA\nĐộc lập'))}${row(cell('Số: 1/SYT'), cell('Huế, ngày 1'))}</w:tbl>`
    const data = `<w:tbl>${row(cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì'))}${row(cell('1'), cell('Rà\nsoát'), cell('Sở A', '<w:vMerge w:val="restart"/>'))}${row(cell('2'), cell('a | b'), cell('', '<w:vMerge/>'))}${row(cell('I. NHÓM', '<w:gridSpan w:val="3"/>'))}</w:tbl>`
    const lines = (await read('a.docx', docx(wordXml(header + data)))).text
      .split('\n')
      .filter((line) => line !== '')
    expect(lines).toEqual([
      'UBND TỈNH',
      'SỞ Y TẾ',
      'CỘNG HÒA',
      'Độc lập',
      'Số: 1/SYT',
      'Huế, ngày 1',
      '| TT | Nhiệm vụ | Chủ trì |',
      '| 1 | Rà\u2028soát | Sở A |',
      '| 2 | a ¦ b | Sở A |',
      '| I. NHÓM |  |  |',
    ])
  })

  it('refuses a document type, so that no entity is expanded', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    await fails('a.docx', docx(wordXml(p('&b;'), bomb)), 'FILE_DAMAGED')
    await fails('a.docx', docx(wordXml(p('&xxe;'))), 'FILE_DAMAGED')
  })

  it('refuses XML that nests without end', async () => {
    await fails('a.docx', docx(wordXml('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000))), 'FILE_DAMAGED')
  })

  it('refuses what unpacks beyond measure, in bounded time', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    const before = process.memoryUsage().rss
    await fails('a.docx', bomb, 'FILE_DAMAGED')
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('does not trust the sizes that an archive gives for its parts', async () => {
    const lying = zipSync({ 'word/document.xml': strToU8(wordXml(p('chữ '.repeat(200_000)))) }, { level: 9 })
    const view = new DataView(lying.buffer)
    // The central directory says how large the part gets: make it 100 bytes.
    const at = lying.findLastIndex(
      (_byte, index) => index + 4 < lying.length && view.getUint32(index, true) === 0x02014b50,
    )
    view.setUint32(at + 24, 100, true)
    await fails('a.docx', lying, 'FILE_DAMAGED')
  })

  it('follows no link out of the document', async () => {
    const body = `${p('Kính gửi: Sở Y tế.')}<w:p><w:r><w:instrText>INCLUDETEXT "http://127.0.0.1:1/x"</w:instrText></w:r></w:p>`
    const relations =
      '<Relationships><Relationship Id="r1" TargetMode="External" Target="http://127.0.0.1:1/x"/></Relationships>'
    expect(
      (await read('a.docx', docx(wordXml(body), { 'word/_rels/document.xml.rels': relations }))).text.trim(),
    ).toBe('Kính gửi: Sở Y tế.')
  })
})

describe('files that are no letters', () => {
  const exe = new Uint8Array([0x4d, 0x5a, 0x90, 0, ...Array.from({ length: 100 }, () => 1)])

  it.each([
    ['empty', 'a.txt', new Uint8Array(0), 'FILE_EMPTY'],
    ['only blanks', 'a.txt', utf8(' \n\n'), 'FILE_EMPTY'],
    ['a program as .pdf', 'a.pdf', exe, 'FILE_DAMAGED'],
    ['a program as .docx', 'a.docx', exe, 'FILE_DAMAGED'],
    ['a program', 'a.bin', exe, 'FILE_TYPE_UNKNOWN'],
    ['a picture', 'a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'FILE_TYPE_UNKNOWN'],
    [
      'an old Word file',
      'a.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'FILE_DAMAGED',
    ],
    ['a workbook without sheets', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'FILE_DAMAGED'],
    ['an archive as .docx', 'a.docx', zipSync({ 'readme.txt': strToU8('x') }), 'FILE_DAMAGED'],
    ['half an archive', 'a.docx', docx(wordXml('<w:p/>')).slice(0, 120), 'FILE_DAMAGED'],
    ['half a PDF', 'a.pdf', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'FILE_DAMAGED'],
    [
      'binary rubbish',
      'a.dat',
      new Uint8Array(Array.from({ length: 500 }, (_one, index) => (index * 7) % 256)),
      'FILE_TYPE_UNKNOWN',
    ],
    ['a stamp of secrecy', 'a.txt', utf8('UBND TỈNH\nTỐI MẬT\nSố: 1/UBND'), 'STATE_SECRET'],
  ])('%s', async (_what, name, bytes, code) => {
    await fails(name, bytes, code)
  })

  it('refuses more than 60 MB before looking inside', async () => {
    await fails('a.txt', new Uint8Array(60 * 1024 * 1024 + 1), 'FILE_TOO_LARGE')
  })

  it('reads a file by its content, whatever its name', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../../resources/samples/02-co-so-du-lieu.pdf', import.meta.url)),
    )
    expect(await read('khong-co-duoi', bytes)).toMatchObject({ kind: 'pdf' })
  })
})

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../resources/samples/${name}`, import.meta.url)))

describe('PDF', () => {
  it('reads columns one after the other, pages apart, without page numbers', async () => {
    const { text, pages } = await read('a.pdf', sample('01-so-hoa-ho-so.pdf'))
    expect(pages).toBeGreaterThan(1)
    expect(text.split('\f')).toHaveLength(pages)
    const lines = text.split(/[\n\f]/).filter((line) => line.trim() !== '')
    expect(lines.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG'])
    expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(lines.filter((line) => /^\d+$/.test(line.trim()))).toEqual([])
  })

  it('refuses a PDF without letters', async () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]
    let body = '%PDF-1.4\n'
    const offsets = objects.map((object, index) => {
      const at = body.length
      body += `${index + 1} 0 obj\n${object}\nendobj\n`
      return at
    })
    const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
    body += `xref\n0 4\n0000000000 65535 f \n${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
    await fails('scan.pdf', utf8(body), 'PDF_WITHOUT_TEXT')
  })
})
