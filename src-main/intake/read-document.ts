import { ExpectedError } from '../domain/expected-error.ts'
import { decodeText } from './decode-text.ts'
import { refuseLegacyFonts } from './legacy-fonts.ts'
import { pipePastedTables } from './pasted-tables.ts'
import { looksLikeHtml, looksLikeMarkdown, readHtml, readMarkdown } from './read-markup.ts'
import { cleanText, type SourceKind, type SourceText } from './source-text.ts'
import { refuseStateSecret } from './state-secret.ts'

/** Larger files are evidence, not letters: a letter of a hundred pages is well below one megabyte of text. */
const mostBytes = 60 * 1024 * 1024

/**
 * Reads a file of any of the known formats as text with page marks. The format is told by the content; the name
 * only words the failure.
 * @throws ExpectedError FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNKNOWN, FILE_DAMAGED, PDF_WITHOUT_TEXT,
 *   TEXT_ENCODING (TCVN3, VNI), STATE_SECRET (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15).
 */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<SourceText> {
  const { name, bytes } = file
  if (bytes.length === 0) throw new ExpectedError('FILE_EMPTY', { name })
  if (bytes.length > mostBytes) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '60 MB' })
  const source = await readByContent(name, bytes)
  refuseStateSecret(name, source.text)
  refuseLegacyFonts(name, source.text)
  return source
}

async function readByContent(name: string, bytes: Uint8Array): Promise<SourceText> {
  if (startsWith(bytes, 'PK')) {
    const { isWorkbook } = await import('./xlsx-archive.ts')
    if (isWorkbook(bytes)) {
      const { readXlsx } = await import('./read-xlsx.ts')
      const { text, notes } = await readXlsx(name, bytes)
      return { ...finish(name, text, 'xlsx'), notes }
    }
    const { readDocx } = await import('./read-docx.ts')
    return finish(name, readDocx(name, bytes), 'docx')
  }
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const { readPdf } = await import('./read-pdf.ts')
    return finish(name, await readPdf(name, bytes), 'pdf')
  }
  const foreign = foreignFormat(bytes)
  if (foreign !== null) throw wrongContent(name, foreign)
  const decoded = decodeText(name, bytes)
  if (decoded === null) throw wrongContent(name, 'không phải văn bản')
  if (looksLikeHtml(decoded.text)) return finish(name, readHtml(decoded.text), 'html')
  if (looksLikeMarkdown(decoded.text)) return finish(name, readMarkdown(decoded.text), 'md')
  const source = finish(name, pipePastedTables(decoded.text), 'txt')
  const notes =
    decoded.encoding === null
      ? []
      : [{ code: 'legacyEncoding' as const, detail: decoded.encoding, span: null }]
  return { ...source, notes }
}

function finish(name: string, text: string, kind: SourceKind): SourceText {
  const clean = cleanText(text)
  if (kind !== 'pdf' && clean.trim() === '') throw new ExpectedError('FILE_EMPTY', { name })
  return { name, text: clean, pages: clean.split('\f').length, kind, notes: [] }
}

/** Formats that are no letters, by the bytes they begin with. */
function foreignFormat(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 16))
  if (head.startsWith('MZ') || head.startsWith('\u007fELF') || head.startsWith('#!'))
    return 'tệp chương trình'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'Word/Excel 97-2003 hoặc tệp có mật khẩu'
  if (
    head.startsWith('\u0089PNG') ||
    head.startsWith('\u00ff\u00d8\u00ff') ||
    head.startsWith('GIF8') ||
    head.startsWith('II*\0') ||
    head.startsWith('MM\0*')
  )
    return 'ảnh'
  if (head.startsWith('Rar!') || head.startsWith('7z\u00bc\u00af') || head.startsWith('\u001f\u008b'))
    return 'tệp nén'
  if (head.startsWith('{\\rtf')) return 'RTF'
  return null
}

/** A name that promises a readable format makes the file damaged; any other name makes its type unknown. */
function wrongContent(name: string, reason: string): ExpectedError {
  return /\.(?:docx|xlsx|pdf|txt|md|html?)$/i.test(name)
    ? new ExpectedError('FILE_DAMAGED', { name, reason })
    : new ExpectedError('FILE_TYPE_UNKNOWN', { name })
}

function startsWith(bytes: Uint8Array, head: string): boolean {
  return latin(bytes.subarray(0, head.length)) === head
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
