import { type SearchWord, searchWords } from './search-words.ts'

/** What is typed between two blanks; "624/TB-VPCP" is one piece of three words that must follow each other. */
export type QueryPiece = readonly SearchWord[]

export interface SearchQuery {
  readonly pieces: readonly QueryPiece[]
  /** The last word may go on; false once a blank follows it. */
  readonly open: boolean
}

/** One word that a text may have in place of a typed one. */
export interface WantedWord {
  readonly folded: string
  /** With its marks; null where nothing was typed with marks, so that they say nothing. */
  readonly exact: string | null
  /** Longer words that begin so are wanted too. */
  readonly prefix: boolean
  /** Only with its marks, and whole. */
  readonly exactly?: boolean
}

const mostWords = 12

/** Reads what was typed; null when there is no word in it. */
export function readQuery(typed: string): SearchQuery | null {
  const text = typed.normalize('NFC')
  const pieces: SearchWord[][] = []
  let left = mostWords
  for (const piece of text.split(/\s+/)) {
    const words = searchWords(piece).slice(0, left)
    left -= words.length
    if (words.length > 0) pieces.push(words)
  }
  return pieces.length === 0 ? null : { pieces, open: /[\p{L}\p{N}]$/u.test(text) }
}

/** The typed words in order. */
export function wantedWords({ pieces, open }: SearchQuery): WantedWord[] {
  const words = pieces.flat()
  const marked = words.some((word) => word.exact !== word.folded)
  return words.map(({ folded, exact }, index) => ({
    folded,
    exact: marked ? exact : null,
    prefix: open && index === words.length - 1,
  }))
}

/**
 * FTS5 text: all pieces in any order, the words of a piece in a row. Words are letters and digits only and stand in
 * quotes, so that nothing typed is taken for an operator.
 */
export function matchPieces({ pieces, open }: SearchQuery): string {
  return pieces
    .map((piece, index) =>
      phrase(
        piece.map((word) => word.folded),
        open && index === pieces.length - 1,
      ),
    )
    .join(' AND ')
}

/** The same with every word on its own. */
export function matchWords(query: SearchQuery): string {
  return wantedWords(query)
    .map(({ folded, prefix }) => phrase([folded], prefix))
    .join(' AND ')
}

/** All typed words in a row, as a name or a term is written; null for a single word. */
export function matchRow(query: SearchQuery): string | null {
  const words = query.pieces.flat()
  if (words.length < 2) return null
  return phrase(
    words.map((word) => word.folded),
    query.open,
  )
}

/** Every typed word whole and with the marks as typed; null where nothing was typed with marks. */
export function matchExactly(query: SearchQuery): string | null {
  const words = wantedWords(query).flatMap(({ exact }) => (exact === null ? [] : [phrase([exact], false)]))
  return words.length === 0 ? null : words.join(' AND ')
}

/** For each typed word the words that may stand for it; an empty list lets nothing be found. */
export function matchAlternatives(alternatives: readonly (readonly string[])[]): string {
  return alternatives
    .map((words) => `(${words.map((word) => phrase([word], false)).join(' OR ')})`)
    .join(' AND ')
}

function phrase(words: readonly string[], prefix: boolean): string {
  return `"${words.join(' ')}"${prefix ? ' *' : ''}`
}
