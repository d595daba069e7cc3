import type { ReaderNote } from '../contract/extraction.ts'

/**
 * A line break inside a cell of a table, where `\n` would end the row (U+2028, line separator). It is white space
 * to every search, and a blank on screen.
 */
export const CELL_BREAK = '\u2028'

/** What a file was found to be, by its content. */
export type SourceKind = 'txt' | 'docx' | 'pdf' | 'md' | 'html' | 'xlsx'

/**
 * The text of a document as it is shown beside the tasks.
 * Every span of an extraction counts UTF-16 units of `text`; `\f` stands between two pages.
 */
export type SourceText = {
  readonly name: string
  /** Unicode NFC (TCVN 6909:2001), line ends as `\n`. */
  readonly text: string
  /** At least 1; formats without pages count as one. */
  readonly pages: number
  readonly kind: SourceKind
  readonly notes: readonly ReaderNote[]
}

/** Unicode NFC, line ends as `\n`, no byte-order mark, no other control characters than tab and page mark. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // Soft hyphens and zero-width marks are invisible on screen but would split words for every later search.
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '')
      .normalize('NFC')
  )
}

/** A source from text that is already clean, for pasted text. */
export function sourceFromText(name: string, text: string, kind: SourceKind = 'txt'): SourceText {
  const clean = cleanText(text)
  return { name, text: clean, pages: clean.split('\f').length, kind, notes: [] }
}
