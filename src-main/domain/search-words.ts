/** A word of a text: what it is searched by, and where it stands (UTF-16 offsets, end exclusive). */
export interface SearchWord {
  /** Lower case without marks, đ as d, in the one spelling that is indexed; see `asIndexed`. */
  readonly folded: string
  /** The same with i and y as written. */
  readonly plain: string
  /** Lower case with its marks, the tone written last: "hòa" and "hoà" are the same word. */
  readonly exact: string
  readonly start: number
  readonly end: number
}

const wordPattern = /[\p{L}\p{N}]+/gu

/** The words of a text in NFC: runs of letters and digits, so that "624/TB-VPCP" is three words in a row. */
export function searchWords(text: string): SearchWord[] {
  const plain = foldLetters(text)
  return Array.from(plain.matchAll(wordPattern), ({ 0: word, index }) => {
    const end = index + word.length
    return {
      folded: asIndexed(word),
      plain: word,
      exact: exactForm(text.slice(index, end)),
      start: index,
      end,
    }
  })
}

/** The folded words of a text joined by blanks, as the index takes them. */
export function foldedWords(text: string): string {
  return (foldLetters(text).match(wordPattern) ?? []).map(asIndexed).join(' ')
}

/**
 * A folded word in the spelling of the index. Where i or y is the only vowel, both are written for it: "kỹ thuật" and
 * "kĩ thuật", "lý do" and "lí do", "quý" and "quí". Elsewhere they are two sounds, "tai" and "tay". Keeps the length.
 */
export function asIndexed(word: string): string {
  return /^(?:[bcdghklmnpqrstvx]{0,3}|qu)y$/.test(word) ? `${word.slice(0, -1)}i` : word
}

/** The exact forms of the words of a text joined by blanks. */
export function exactWords(text: string): string {
  return (text.match(wordPattern) ?? []).map(exactForm).join(' ')
}

/**
 * Lower case without marks, letter by letter: the result has the length of the text, so that a place found in it is
 * a place in the text. Takes NFC; SQLite's own folding leaves đ as it is.
 */
export function foldLetters(text: string): string {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) codes[at] = foldedCode(text.charCodeAt(at))
  return utf16.decode(codes)
}

/** The word with its marks, the tone of its vowel written as a digit at the end: "thủy" and "thuỷ" → "thuy3". */
function exactForm(word: string): string {
  let letters = ''
  let tone = ''
  for (const letter of word.toLowerCase()) {
    const split = letter < '\u0080' ? null : splitTone(letter)
    letters += split?.letter ?? letter
    tone += split?.tone ?? ''
  }
  return letters + tone
}

const utf16 = new TextDecoder('utf-16le')
/** Folded code units by code unit, filled as they are met; 0 is not known yet. */
const known = new Uint16Array(65_536)

function foldedCode(code: number): number {
  const before = known[code] ?? 0
  if (before !== 0) return before
  const letter = String.fromCharCode(code)
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd')
  // What does not fold to one letter (ß, ligatures, half of a surrogate pair) stands as it is.
  const folded = base.length === 1 ? base.charCodeAt(0) : code
  known[code] = folded
  return folded
}

/** Grave, acute, hook above, tilde and dot below: the five marked tones. */
const tones: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0301': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
}
const splits = new Map<string, { letter: string; tone: string }>()

function splitTone(letter: string): { letter: string; tone: string } {
  const before = splits.get(letter)
  if (before !== undefined) return before
  let tone = ''
  let rest = ''
  for (const part of letter.normalize('NFD')) {
    const mark = tones[part]
    if (mark === undefined) rest += part
    else tone = mark
  }
  const split = { letter: rest.normalize('NFC'), tone }
  splits.set(letter, split)
  return split
}
