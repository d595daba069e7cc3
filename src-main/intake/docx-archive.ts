import { strFromU8, unzipSync } from 'fflate'
import { ExpectedError } from '../domain/expected-error.ts'

/** The parts of a Word file that hold its text. Nothing else is unpacked, and no link is followed. */
export type DocxParts = {
  readonly document: string
  readonly numbering: string | null
  readonly styles: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
}

const wanted = new Set([
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
])
/** Text of a thousand pages is about 30 MB of XML; more is no letter but a bomb. */
const mostText = 48 * 1024 * 1024
const mostEntries = 5000

/**
 * Unpacks the text parts of a Word file within fixed sizes.
 * @throws ExpectedError FILE_DAMAGED when it is broken or unpacks beyond measure; FILE_TYPE_UNKNOWN for other archives.
 */
export function openDocx(name: string, bytes: Uint8Array): DocxParts {
  let total = 0
  let entries = 0
  let sheet = false
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        entries += 1
        if (entries > mostEntries) throw new Error('entries')
        if (file.name.startsWith('xl/')) sheet = true
        if (!wanted.has(file.name)) return false
        total += file.originalSize
        if (total > mostText) throw new Error('size')
        return true
      },
    })
  } catch {
    throw new ExpectedError('FILE_DAMAGED', {
      name,
      reason: total > mostText ? 'giải nén vượt giới hạn' : 'tệp nén hỏng',
    })
  }
  const document = files['word/document.xml']
  if (document === undefined) {
    if (sheet || !/\.docx$/i.test(name)) throw new ExpectedError('FILE_TYPE_UNKNOWN', { name })
    throw new ExpectedError('FILE_DAMAGED', { name, reason: 'không có word/document.xml' })
  }
  const text = (part: string) => (files[part] === undefined ? null : decode(files[part]))
  return {
    document: decode(document),
    numbering: text('word/numbering.xml'),
    styles: text('word/styles.xml'),
    footnotes: text('word/footnotes.xml'),
    endnotes: text('word/endnotes.xml'),
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return strFromU8(bytes)
}
