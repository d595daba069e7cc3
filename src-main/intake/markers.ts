/** The kinds of numbering of clauses, from the outermost inwards. */
export type MarkerStyle =
  | 'part'
  | 'roman'
  | 'article'
  | 'number'
  | 'letter'
  | 'bracket'
  | 'smallRoman'
  | 'dash'
  | 'plus'

export type Marker = {
  readonly style: MarkerStyle
  /** "II", "1", "đ", "3"; for a number the parts: "1.2". Empty for dashes and plus signs. */
  readonly label: string
  /** How many characters of the line are the marker and the blank after it. */
  readonly length: number
}

export const styleRank: Record<MarkerStyle, number> = {
  part: 0,
  roman: 1,
  article: 1.5,
  number: 2,
  letter: 3,
  bracket: 4,
  smallRoman: 5,
  dash: 6,
  plus: 7,
}

/** Vietnamese list letters (Nghị định 30/2020/NĐ-CP, Phụ lục I: a b c d đ e g h …; f, j, w, z are seen in practice). */
export const listLetters = 'abcdđeghiklmnopqrstuvxy'

const patterns: readonly [MarkerStyle, RegExp][] = [
  ['roman', /^(?:(?:PHẦN|Phần|MỤC|Mục) )?([IVX]{1,6})(?:\s*[.:)]\s*|\s*-\s+|\s+(?=\p{Lu}{2}))/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*(?:[.):]\s*|\s+)(?=\P{Ll}|$)/u],
  // Letters of the party: "1- …", "2.1- …"; "12-KH/TU" is the number of a document.
  ['number', /^(\d{1,2}(?:\.\d{1,2}){0,3})\s?[-–]\s*(?=\p{Lu}\p{L}*[\s,])/u],
  // "Điều 1" holds "1.", "2." of its own.
  ['article', /^Điều (\d{1,3})\s*[.:](?!\d)\s*/u],
  ['number', /^(?:(?:Khoản|Mục|Nhiệm vụ) )?(\d{1,3})\s*[.:](?!\d)\s*/u],
  ['number', /^(\d{1,2})\s*\)\s*/u],
  ['number', /^Thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[,:]\s*/u],
  ['letter', /^([a-zđ])\s*\)\s*/u],
  ['letter', /^([a-zđ])\.\s*(?=\p{Lu})/u],
  ['bracket', /^\(\s*(\d{1,2})\s*\)\s*/u],
  ['letter', /^\(\s*([a-hj-uw-zđ])\s*\)\s*/u],
  ['smallRoman', /^\(\s*([ivx]{1,5})\s*\)\s*/u],
  ['part', /^([A-EĐ])\s*[.)]\s*(?=\p{Lu})/u],
  ['dash', /^()[-‐-―−•*·●▪]\s*(?=\S|$)/u],
  ['plus', /^()\+\s*(?=\S|$)/u],
]

const ordinalWords: Record<string, string> = {
  nhất: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
}

/** The numbering with which a line begins, or null. Whether it is one in its context is for the clause tree to say. */
export function readMarker(text: string): Marker | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const label = ordinalWords[match[1] ?? ''] ?? match[1] ?? ''
    if (style === 'roman' && !isRoman(label)) continue
    return { style, label, length: match[0].length }
  }
  return null
}

/** The place of a marker in its sequence, from 1; a dash has none. */
export function ordinal(marker: Marker): number {
  if (marker.style === 'roman') return romanValue(marker.label)
  if (marker.style === 'smallRoman') return romanValue(marker.label.toUpperCase())
  if (marker.style === 'letter') return listLetters.indexOf(marker.label) + 1
  if (marker.style === 'part') return 'ABCDĐE'.indexOf(marker.label) + 1
  const last = marker.label.split('.').at(-1)
  return last === undefined || last === '' ? 0 : Number(last)
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 }

function romanValue(text: string): number {
  let value = 0
  for (let index = 0; index < text.length; index += 1) {
    const digit = romanDigits[text.charAt(index)] ?? 0
    value += digit < (romanDigits[text.charAt(index + 1)] ?? 0) ? -digit : digit
  }
  return value
}

function isRoman(text: string): boolean {
  return /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) && text !== ''
}
