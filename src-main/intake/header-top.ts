import type { IsoDate } from '../contract/common.ts'
import { calendarDate } from '../domain/date.ts'
import { ordinaryCase } from './case-words.ts'
import { cut, join, type MappedText } from './mapped-text.ts'
import type { TextLine } from './text-lines.ts'
import { keyOf } from './vietnamese-key.ts'

/** What stands above the recipients or the name of a document. */
export type HeaderTop = {
  number: string | null
  symbol: string | null
  date: IsoDate | null
  year: number | null
  issuer: string | null
  subject: MappedText | null
  places: Record<string, MappedText>
}

/** The issuer, number, date and "V/v" of the lines above the recipients or the name of the document. */
export function readTop(lines: readonly TextLine[]): HeaderTop {
  const places: Record<string, MappedText> = {}
  const whole = joinByLine(lines)
  const key = keyOf(whole.text)
  const taken = new Uint8Array(key.length)
  const take = (start: number, end: number) => taken.fill(1, start, end)
  for (const pattern of [national, motto, party])
    for (const match of key.matchAll(pattern)) take(match.index, match.index + match[0].length)

  let date: IsoDate | null = null
  let year: number | null = null
  for (const match of key.matchAll(datePart)) {
    const start = placeStart(key, match.index)
    if (start === null) continue
    const end = match.index + match[0].length
    take(start, end)
    year = /^\d{4}$/.test(match[3] ?? '') ? Number(match[3]) : null
    date = year === null ? null : calendarDate(year, Number(match[2]), Number(match[1]))
    places['documentDate'] = cut(whole, start, end)
  }

  const numbered = numberText.exec(key)
  let number: string | null = null
  let symbol: string | null = null
  if (numbered !== null) {
    const start = numbered.index
    const end = start + numbered[0].length
    take(start, end)
    const party = numbered[3]?.replace(/\s/g, '')
    const digits = (numbered[1] ?? '').replace(/[^\d]/g, '')
    symbol =
      party === undefined ? `/${(numbered[2] ?? '').replace(/\s/g, '')}` : (/-.*$/.exec(party)?.[0] ?? party)
    number = party ?? (digits === '' ? null : `${digits}${symbol}`)
    places['documentNumber'] = cut(whole, start, end)
  }

  const subject = readAbout(whole, key, taken)
  if (subject !== null) places['subject'] = subject
  const issuer = readIssuer(whole, key, taken, places)
  return { number, symbol, date, year, issuer, subject, places }
}

/** Where the name of the place before a date begins; null when no place stands there ("Thông báo số 1, ngày …"). */
function placeStart(key: string, comma: number): number | null {
  const lineStart = key.lastIndexOf('\n', comma - 1) + 1
  const line = key.slice(lineStart, comma)
  const match = placeWords.exec(line)
  if (match === null) return /^phố (?:\p{Lu}\p{Ll}+ ?)+$/u.test(line) ? lineBefore(key, lineStart) : null
  const start = lineStart + match.index
  // Narrow cells break even the place over two lines ("Hà / Tĩnh, ngày …").
  const alone = match.index === 0 && !line.trim().includes(' ')
  return alone ? (lineBefore(key, lineStart) ?? start) : start
}

/** The start of the line above when it holds one capitalised word and nothing else. */
function lineBefore(key: string, lineStart: number): number | null {
  if (lineStart === 0) return null
  const start = key.lastIndexOf('\n', lineStart - 2) + 1
  return /^\p{Lu}\p{Ll}+$/u.test(key.slice(start, lineStart - 1)) ? start : null
}

/** The lines joined by line breaks, so that patterns may cross them and lines stay apart. */
function joinByLine(lines: readonly TextLine[]): MappedText {
  const at: number[] = []
  lines.forEach((line, index) => {
    if (index > 0) at.push((at.at(-1) ?? 0) + 1)
    for (const offset of line.at) at.push(offset)
  })
  return { text: lines.map((line) => line.text).join('\n'), at }
}

/** "V/v …" up to the end of its column: a line that holds something else ends it. */
function readAbout(whole: MappedText, key: string, taken: Uint8Array): MappedText | null {
  const start = key.search(/(?<!\p{L})V\s?\/\s?v(?!\p{L})/iu)
  if (start < 0) return null
  const pieces: MappedText[] = []
  let from = start
  while (from < key.length) {
    const lineEnd = key.indexOf('\n', from) < 0 ? key.length : key.indexOf('\n', from)
    const free = freeRuns(from, lineEnd, taken)
    if (free.every(([a, b]) => key.slice(a, b).trim() === '')) {
      // The other column stands between: the sentence goes on only in small letters.
      if (!/^\n?\p{Ll}/u.test(key.slice(lineEnd, lineEnd + 2))) break
    } else {
      for (const [a, b] of free) pieces.push(cut(whole, a, b))
    }
    for (let at = from; at < lineEnd; at += 1) taken[at] = 1
    from = lineEnd + 1
  }
  return pieces.length === 0 ? null : join(pieces)
}

function freeRuns(from: number, to: number, taken: Uint8Array): [number, number][] {
  const runs: [number, number][] = []
  let start = -1
  for (let at = from; at <= to; at += 1) {
    const free = at < to && taken[at] === 0
    if (free && start < 0) start = at
    if (!free && start >= 0) {
      runs.push([start, at])
      start = -1
    }
  }
  return runs
}

/** What is left in capitals: the parent agency and the agency itself, joined. */
function readIssuer(
  whole: MappedText,
  key: string,
  taken: Uint8Array,
  places: Record<string, MappedText>,
): string | null {
  const pieces: MappedText[] = []
  let from = 0
  while (from < key.length) {
    const lineEnd = key.indexOf('\n', from) < 0 ? key.length : key.indexOf('\n', from)
    for (const [a, b] of freeRuns(from, lineEnd, taken)) {
      const piece = cut(whole, a, b)
      const letters = piece.text.replace(/[^\p{L}]/gu, '')
      if (
        letters.length >= 2 &&
        letters === letters.toUpperCase() &&
        !/^(?:HỎA TỐC|KHẨN|THƯỢNG KHẨN|DỰ THẢO|MẬT)$/u.test(piece.text)
      )
        pieces.push(piece)
    }
    from = lineEnd + 1
  }
  if (pieces.length === 0) return null
  // Text layers sometimes carry the name twice; each line of it counts once.
  const joined = join(
    pieces.filter((piece, index) => pieces.findIndex((one) => one.text === piece.text) === index),
  )
  places['issuer'] = joined
  return ordinaryCase(joined.text.replace(/[-–_*]+$/u, '').trim())
}

const national = /C[ỘỌ]NG\s+H[ÒO][AÀ]\s+XÃ\s+H[ỘỌ]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆE]T\s+NAM/giu
/** Letters of the party bear its name in place of the state's. */
const party = /Đ[ẢA]NG\s+C[ỘỌ]NG\s+S[ẢA]N\s+VI[ỆE]T\s+NAM/giu
const motto = /Đ[ộọ]c\s+l[ậạ]p\s*-\s*T[ựư]\s+do\s*-\s*H[ạa]nh\s+ph[úu]c/giu
/** ", ngày 05 tháng 01 năm 2026", with blanks where the date is left open; telegrams name the hour before it. */
export const datePart =
  /\s*,\s*(?:(?:hồi |lúc )?\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2})?(?:\s*phút)?,?\s*)?ngày\s*([\d.…_]*)\s*tháng\s*([\d.…_]*)\s*năm\s*(\d{4}|20\d?[.…_]*)/gu
const placeWords = /(?:^|(?<=\s))(?:(?:TP\.?|Thành phố|Tỉnh) ?)?(?:\p{Lu}\p{Ll}+[ -]?){0,5}\p{Lu}\p{Ll}*\.?$/u
const numberText =
  /S[ốô]\s*:?\s*([\d.…_]*)\s*\/\s*(\p{Lu}[\p{L}\d]*(?:\s*[-&/]\s*\p{Lu}[\p{L}\d]*)*)|Số\s*:?\s*(\d{1,5}\s*-\s*\p{Lu}[\p{L}]*\s*\/\s*\p{Lu}[\p{L}\d]*(?:\s*-\s*\p{Lu}[\p{L}\d]*)*)/u
