import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ExpectedError } from '../../../src-main/domain/expected-error.ts'
import { readDocument } from '../../../src-main/intake/read-document.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../resources/samples/${name}`, import.meta.url)))

/** What stands at the end of most pages is a footer, so every page says something else. */
const wordsOf = (page: number) =>
  `Noi dung ${String.fromCharCode(97 + (page % 26), 97 + (Math.floor(page / 26) % 26))} cua van ban chi dao nay.`

/** A PDF of so many pages with one line of text each, written by hand. */
function pdfOf(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_none, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: pages }, (_none, index) => {
      const stream = `BT /F1 12 Tf 72 700 Td (${wordsOf(index)}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }).flat(),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return utf8(body)
}

/** The code of an expected failure, or that it was read; anything else fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readDocument({ name, bytes })
    return 'read'
  } catch (error) {
    if (error instanceof ExpectedError) return error.code
    throw error
  }
}

describe('long PDF files', () => {
  it('of 300 pages are read whole', async () => {
    const { pages, text } = await readDocument({ name: 'dài.pdf', bytes: pdfOf(300) })
    expect(pages).toBe(300)
    expect(text.split('\f')).toEqual(Array.from({ length: 300 }, (_none, index) => wordsOf(index)))
  }, 30_000)

  it('of more than 1,000 pages are refused', async () => {
    expect(await outcome('sách.pdf', pdfOf(1001))).toBe('FILE_TOO_LARGE')
  }, 30_000)
})

describe('truncated files', () => {
  it.each(['01-so-hoa-ho-so.docx', '01-so-hoa-ho-so.pdf'])(
    '%s ends in one message or is read, wherever it is cut',
    async (name) => {
      const whole = sample(name)
      const outcomes = new Set<string>()
      for (const share of [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99])
        outcomes.add(await outcome(name, whole.slice(0, Math.floor(whole.length * share))))
      expect(
        [...outcomes].filter((code) => !['read', 'FILE_DAMAGED', 'PDF_WITHOUT_TEXT'].includes(code)),
      ).toEqual([])
      expect(outcomes).toContain('FILE_DAMAGED')
      expect(await outcome(name, whole)).toBe('read')
    },
    60_000,
  )
})
