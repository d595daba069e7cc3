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
  /** The same with i and y as typed, by which longer words begin. */
  readonly plain: string
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
  return words.map(({ folded, plain, exact }, index) => ({
    folded,
    plain,
    exact: marked ? exact : null,
    prefix: open && index === words.length - 1,
  }))
}

/**
 * FTS5 text: all pieces in any order, the words of a piece in a row. Words are letters and digits only and stand in
 * quotes, so that nothing typed is taken for an operator.
 */
export function matchPieces({ pieces, open }: SearchQuery): string {
  return pieces.map((piece, index) => openPhrase(piece, open && index === pieces.length - 1)).join(' AND ')
}

/** The same with every word on its own. */
export function matchWords(query: SearchQuery): string {
  return wantedWords(query)
    .map((word) => openPhrase([word], word.prefix))
    .join(' AND ')
}

/** All typed words in a row, as a name or a term is written; null for a single word. */
export function matchRow(query: SearchQuery): string | null {
  const words = query.pieces.flat()
  if (words.length < 2) return null
  return openPhrase(words, query.open)
}

/** Every typed word whole and with the marks as typed; null where nothing was typed with marks. */
export function matchExactly(query: SearchQuery): string | null {
  const words = wantedWords(query).flatMap(({ exact }) => (exact === null ? [] : [phrase([exact])]))
  return words.length === 0 ? null : words.join(' AND ')
}

/** For each typed word the words that may stand for it; an empty list lets nothing be found. */
export function matchAlternatives(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((words) => `(${words.map((word) => phrase([word])).join(' OR ')})`).join(' AND ')
}

/** Words in a row; where the last one may go on, it does so as typed: "quy" to "quyết", and is "quý" or "quí". */
function openPhrase(words: readonly Pick<WantedWord, 'folded' | 'plain'>[], open: boolean): string {
  const whole = phrase(words.map((word) => word.folded))
  if (!open) return whole
  const last = words.at(-1)
  if (last === undefined || last.plain === last.folded) return `${whole} *`
  const longer = phrase([...words.slice(0, -1).map((word) => word.folded), last.plain])
  return `(${whole} OR ${longer} *)`
}

function phrase(words: readonly string[]): string {
  return `"${words.join(' ')}"`
}
