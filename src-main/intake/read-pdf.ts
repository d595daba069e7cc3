import { ExpectedError } from '../domain/expected-error.ts'
import { looksTabular, type PdfPiece } from './pdf-lines.ts'
import { linesOfPages, type PdfPage, pageParts } from './pdf-pages.ts'
import { readRules } from './pdf-rules.ts'
import type { Gutters } from './pdf-tables.ts'

/** A letter of a thousand pages is a book; reading stops there instead of never. */
const mostPages = 1000

/**
 * The text layer of a PDF: lines rebuilt from positions, columns one after the other, `\f` between pages, running
 * headers, footers and page numbers left out.
 * @throws ExpectedError PDF_WITHOUT_TEXT for scans, FILE_DAMAGED for broken or locked files.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  // The parser takes the buffer over, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false, verbosity: 0 }).catch(
    (error: unknown) => {
      const locked = error instanceof Error && error.name === 'PasswordException'
      throw new ExpectedError('FILE_DAMAGED', { name, reason: locked ? 'PDF có mật khẩu' : 'PDF hỏng' })
    },
  )
  try {
    if (pdf.numPages > mostPages)
      throw new ExpectedError('FILE_TOO_LARGE', { name, limit: `${mostPages} trang` })
    const pages: PdfPage[] = []
    let tabular = false
    let gutters: Gutters | null = null
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent()
      const pieces: PdfPiece[] = content.items.flatMap((item) =>
        'str' in item ? [pieceOf(item.str, item.transform, item.width)] : [],
      )
      // Rules cost more than words, so they are read only where words stand like those of a table, or go on with one.
      const rules = tabular || looksTabular(pieces) ? await readRules(page) : null
      const parts = pageParts(pieces, rules, gutters)
      const last = parts.findLast((part, at) => part.kind === 'table' && at >= parts.length - 2)
      tabular = last !== undefined
      gutters = last?.kind === 'table' ? (last.table.gutters ?? null) : null
      pages.push(parts)
      page.cleanup()
    }
    const text = withoutRunning(linesOfPages(pages))
      .map((lines) => lines.join('\n'))
      .join('\f')
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (letters < 20) throw new ExpectedError('PDF_WITHOUT_TEXT', { name })
    return text
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw new ExpectedError('FILE_DAMAGED', { name, reason: 'PDF hỏng' })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function pieceOf(text: string, transform: readonly unknown[], width: number): PdfPiece {
  const at = (index: number) => Number(transform[index] ?? 0)
  return { text, x: at(4), y: at(5), width, size: Math.hypot(at(2), at(3)) }
}

/** Page numbers, and lines that stand at the same end of most pages, are no text of the letter. */
function withoutRunning(pages: readonly (readonly string[])[]): string[][] {
  const ends = new Map<string, number>()
  for (const lines of pages) {
    const filled = lines.filter((line) => line.trim() !== '')
    const outer = new Set([filled[0], filled.at(-1)].filter((line) => line !== undefined).map(withoutDigits))
    for (const one of outer) ends.set(one, (ends.get(one) ?? 0) + 1)
  }
  const running = (line: string) =>
    /^[-–]?\s?\d{1,4}\s?[-–]?$/.test(line.trim()) ||
    (pages.length >= 3 && (ends.get(withoutDigits(line)) ?? 0) > pages.length * 0.6)
  return pages.map((lines) => {
    let from = 0
    let to = lines.length
    while (from < to && ((lines[from] ?? '').trim() === '' || running(lines[from] ?? ''))) from += 1
    while (to > from && ((lines[to - 1] ?? '').trim() === '' || running(lines[to - 1] ?? ''))) to -= 1
    return lines.slice(from, to)
  })
}

function withoutDigits(line: string): string {
  return line.replace(/\d+/g, '#').trim()
}
