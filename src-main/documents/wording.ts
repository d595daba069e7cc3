import type { IsoDate } from '../contract/common.ts'
import { longDate } from '../domain/date.ts'
import { cleanLine } from './clean-text.ts'

const BLANK = '      '

/** "ngày 05 tháng 12 năm 2025", or with blanks to be filled by hand when there is no date yet. */
export function dateOrBlank(date: IsoDate | null, year: number): string {
  return date === null ? `ngày${BLANK}tháng${BLANK}năm ${year}` : longDate(date)
}

/**
 * "Số: 05/SKHCN-VP"; numbers below 10 take a leading zero, a number not given yet leaves a blank
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c).
 */
export function numberLine(number: string, symbol: string): string {
  // Documents of the Party have no colon here: "Số 05-CV/TU" (Hướng dẫn 36-HD/VPTW of 2018).
  return `Số${symbol.startsWith('-') ? '' : ':'}${numberAndSymbol(number, symbol)}`
}

/**
 * " 05/SKHCN-VP", or "      /SKHCN-VP" while the number is blank; it follows "Số:" or "số" directly. A symbol may
 * bring the sign between itself and the number, "-CV/TU".
 */
export function numberAndSymbol(number: string, symbol: string): string {
  const given = cleanLine(number)
  const clean = cleanLine(symbol)
  const signed = /^[-/]/.test(clean) ? clean : `/${clean}`
  return `${given === '' ? BLANK : ` ${given.replace(/^\d(?!\d)/, '0$&')}`}${signed}`
}

/**
 * The symbol with the sign that parts it from the number: "/SKHCN-VP" and "/BC-SKHCN" of the State, "-CV/TU" and
 * "-BC/TU" of the Party, whose symbols begin with the type.
 */
export function signedSymbol(letterhead: 'state' | 'party', symbol: string): string {
  return letterhead === 'party' ? `-${symbol.replace('-', '/')}` : `/${symbol}`
}

/** Công văn: agency and drafting unit, no type (Mục II.3.b). */
export function letterSymbol(agencySymbol: string, draftingUnit: string): string {
  return [agencySymbol, draftingUnit].map(cleanLine).filter(Boolean).join('-')
}

/** A document with a type: "BC-SKHCN" (Mục II.3.b). */
export function typedSymbol(typeAbbreviation: string, agencySymbol: string): string {
  return `${typeAbbreviation}-${cleanLine(agencySymbol)}`
}

/** The superior agency in capitals, its common phrase abbreviated (Mục II.2.a). */
export function parentAgencyLine(name: string): string {
  return upper(cleanLine(name)).replace(/^(ỦY|UỶ) BAN NHÂN DÂN/, 'UBND')
}

/** Capitals by the rules of Vietnamese. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi')
}

/** The first letter as a capital, the rest as it is. */
export function capitalize(text: string): string {
  return upper(text.slice(0, 1)) + text.slice(1)
}

/**
 * Titles above a signature, one to a line: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * (Mục II.7.b). What was typed on one line is parted at each abbreviation.
 */
export function signatureTitles(authority: string, title: string): string[] {
  return [authority, title]
    .flatMap((part) =>
      upper(cleanLine(part)).split(/(?<=\S) +(?=(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MTL])(?:\s|$))/),
    )
    .filter((line) => line !== '')
}

/** Kính gửi as a list: each name ends in ";", the last in "."; a single one stands without (Mục II.9.d). */
export function addresseeLines(names: readonly string[]): string[] {
  const clean = names.map(listName).filter((name) => name !== '')
  if (clean.length < 2) return clean
  return clean.map((name, index) => `- ${name}${index === clean.length - 1 ? '.' : ';'}`)
}

/**
 * Nơi nhận: "- Như trên;" first where there is a Kính gửi, "- Lưu: VT, <đơn vị>." last (Mục II.9.b, d).
 * A "Lưu" that was typed takes the place of the usual one.
 */
export function recipientLines(
  content: { readonly recipients: readonly string[]; readonly distribution: readonly string[] },
  draftingUnit: string,
  letterhead: 'state' | 'party' = 'state',
): string[] {
  const names = content.distribution.map(listName).filter((name) => name !== '' && name !== 'Như trên')
  const unit = cleanLine(draftingUnit)
  // The Party's offices keep their own documents: "- Lưu Văn phòng Tỉnh ủy."
  const usual =
    letterhead === 'party' ? `Lưu ${unit || 'Văn phòng'}` : ['Lưu: VT', unit].filter(Boolean).join(', ')
  const archive = names.findLast(isArchive) ?? usual
  const first = content.recipients.length > 0 ? ['Như trên'] : []
  const others = names.filter((name) => !isArchive(name))
  return [...[...first, ...others].map((name) => `- ${name};`), `- ${archive}.`]
}

function isArchive(name: string): boolean {
  return /^lưu(?:\s*:|\s+(?:vp|văn phòng))/i.test(name)
}

/** A sentence ends in a mark; the full stop is the one that is missing most often. */
export function sentence(text: string): string {
  const line = cleanLine(text)
  return line === '' || /[.;:?!…](?:["”’)])?$/.test(line) ? line : `${line}.`
}

/** The text closes with "./." (all templates of Phụ lục III). */
export function closingSentence(text: string): string {
  return `${withoutEnd(text)}./.`
}

/**
 * Points a), b), c) by the Vietnamese alphabet (Mục II.6.đ). Items that already carry a mark keep it.
 * Short items end in ";" and the last in "."; where one item has several sentences, all end in ".".
 */
export function points(items: readonly string[]): string[] {
  const lines = items.map(withoutEnd).filter((item) => item !== '')
  if (lines.length < 2) return lines.map(sentence)
  const sentences = lines.some((line) => /[.?!] \p{Lu}/u.test(line))
  return lines.map((line, index) => {
    const marked = /^(?:[-–+*•]|\p{L}\)|\d+[.)])\s/u.test(line) ? line : `${pointLetter(index)}) ${line}`
    return `${marked}${sentences || index === lines.length - 1 ? '.' : ';'}`
  })
}

const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

function pointLetter(index: number): string {
  const letters = POINT_LETTERS.split('')
  const round = Math.floor(index / letters.length)
  return (letters[index % letters.length] ?? '') + (round === 0 ? '' : String(round))
}

/** "I", "II", "III" … for up to 39. */
export function roman(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (ROMAN_ONES[number % 10] ?? '')
}

const ROMAN_ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** A name of a list without the dash and the mark it was typed with. */
function listName(text: string): string {
  return withoutEnd(text).replace(/^-\s+/, '')
}

function withoutEnd(text: string): string {
  return cleanLine(text).replace(/(?:\s|[;.,]|\.\/\.)+$/, '')
}
