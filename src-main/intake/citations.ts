import type { IsoDate } from '../contract/common.ts'
import { calendarDate } from '../domain/date.ts'
import type { MappedText } from './mapped-text.ts'
import { keyOf } from './vietnamese-key.ts'

/** A numbered document named in the text, with the offsets of its words (type, number and date together). */
export type Citation = {
  readonly type: string
  readonly number: string
  readonly date: IsoDate | null
  readonly start: number
  readonly end: number
  readonly numberStart: number
}

const types =
  'Thông báo kết luận|Thông báo|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông tư liên tịch|Thông tư|Chương trình hành động|Chương trình|Báo cáo|Tờ trình|Hướng dẫn|Kết luận|Quy định|Quy chế|Đề án|Luật|Pháp lệnh|Lệnh|Văn bản|Phương án|Thông cáo|Giấy mời|Phiếu chuyển|Hợp đồng|Bộ luật|Thư công|Biên bản'
/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III, and those of party documents. */
const abbreviations: readonly [RegExp, string][] = [
  [/(?:^|[-/\d])NQ(?:$|[-/])/, 'Nghị quyết'],
  [/(?:^|[-/\d])NĐ(?:$|[-/])/, 'Nghị định'],
  [/(?:^|[-/\d])QĐ(?:$|[-/])/, 'Quyết định'],
  [/(?:^|[-/\d])CT(?:$|[-/])/, 'Chỉ thị'],
  [/(?:^|[-/\d])KH(?:$|[-/])/, 'Kế hoạch'],
  [/(?:^|[-/\d])TB(?:$|[-/])/, 'Thông báo'],
  [/(?:^|[-/\d])CĐ(?:$|[-/])/, 'Công điện'],
  [/(?:^|[-/\d])TT(?:LT)?(?:$|[-/])/, 'Thông tư'],
  [/(?:^|[-/\d])CTr(?:$|[-/])/, 'Chương trình'],
  [/(?:^|[-/\d])BC(?:$|[-/])/, 'Báo cáo'],
  [/(?:^|[-/\d])TTr(?:$|[-/])/, 'Tờ trình'],
  [/(?:^|[-/\d])HD(?:$|[-/])/, 'Hướng dẫn'],
  [/(?:^|[-/\d])KL(?:$|[-/])/, 'Kết luận'],
  [/(?:^|[-/\d])QyĐ(?:$|[-/])/, 'Quy định'],
  [/(?:^|[-/\d])ĐA(?:$|[-/])/, 'Đề án'],
  [/(?:^|[-/\d])PA(?:$|[-/])/, 'Phương án'],
  [/(?:^|[-/\d])QC(?:$|[-/])/, 'Quy chế'],
  [/QH\d{1,2}$/, 'Luật'],
]

const symbol = '[A-ZĐƯÔ][\\p{L}\\d]*(?:\\.[A-ZĐ]+)?(?:\\s?[-&]\\s?[A-ZĐƯÔ][\\p{L}\\d]*)*'
/** State documents "12/TB-VPCP", "5.1/2026/NQ-CP"; party documents "9-NQ/TW", "3-KH/BCĐTW". */
const numberPattern = new RegExp(
  `(?<![\\d/.,\\p{L}-])(\\d{1,6}(?:\\.\\d{1,2})?(?:\\s?/\\s?(?:19|20)\\d{2})?\\s?/\\s?${symbol}|\\d{1,4}\\s?-\\s?[A-ZĐ][\\p{L}]{0,4}\\s?/\\s?${symbol})`,
  'gu',
)
const dateAfter =
  /^\s*,?\s*ngày\s+(?:(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+n[ăá]m\s+(\d{4}))/u
const typeBefore = new RegExp(
  `(?:^|[^\\p{L}])(${types})(?:\\s+(?:liên ngành|liên tịch)[^,;.]{0,40})?\\s*(?:số\\s*:?\\s*)?$`,
  'iu',
)
const listBefore = /(?:,|và|;|số)\s*$/u
const project = /(?:^|[^\p{L}])(Đề án)\s+(?:số\s+)?(\d{1,3}(?:\/CP)?)(?![\d/.,]\d|\p{L})/gu

/** Every numbered document that a text names, in order. Dates of lists ("01/NQ-CP, 02/NQ-CP ngày …") are shared. */
export function findCitations(text: string): Citation[] {
  const key = keyOf(text)
  const found: Citation[] = []
  numberPattern.lastIndex = 0
  for (let match = numberPattern.exec(key); match !== null; match = numberPattern.exec(key)) {
    const raw = match[1] ?? ''
    const number = raw.replace(/\s/g, '')
    const start = match.index + match[0].indexOf(raw)
    const end = start + raw.length
    const typed = typeOf(key, start, number, found.at(-1))
    if (typed === null) continue
    const dated = dateAfter.exec(key.slice(end, end + 60))
    const date = dated === null ? null : isoOf(dated)
    found.push({
      type: typed.type,
      number: text.slice(start, end).replace(/\s/g, ''),
      date,
      start: typed.start,
      end: end + (dated?.[0].length ?? 0),
      numberStart: start,
    })
  }
  return shareDates(
    key,
    [...found, ...findProjects(key)].toSorted((a, b) => a.start - b.start),
  )
}

/** The cited documents once each, with the first date given for each. */
export function citedOnce(citations: readonly Citation[]): Citation[] {
  const byNumber = new Map<string, Citation>()
  for (const citation of citations) {
    const name = citation.number.toUpperCase()
    const known = byNumber.get(name)
    if (known === undefined) byNumber.set(name, citation)
    else if (known.date === null && citation.date !== null)
      byNumber.set(name, { ...known, date: citation.date })
  }
  return [...byNumber.values()]
}

function typeOf(
  key: string,
  start: number,
  number: string,
  previous: Citation | undefined,
): { type: string; start: number } | null {
  const before = key.slice(Math.max(0, start - 90), start)
  const typed = typeBefore.exec(before)
  if (typed?.[1] !== undefined) {
    const name = typed[1]
    const at = start - before.length + typed.index + typed[0].indexOf(name)
    return { type: name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(), start: at }
  }
  const symbolPart = number.replace(/^\d+(?:\.\d+)?(?:\/\d{4})?[/-]/, '')
  const known = abbreviations.find(([pattern]) => pattern.test(symbolPart))?.[1]
  const listed = previous !== undefined && start - previous.end < 12 && listBefore.test(before)
  if (listed && known === undefined) return { type: previous.type, start }
  if (known !== undefined) return { type: listed && known === 'Luật' ? previous.type : known, start }
  // A symbol of two or more parts is a letter ("88/UBND-KGVX"); one part can be anything ("24/AB").
  return /^[\p{L}\d.]+-[\p{L}\d&.-]+$/u.test(symbolPart) || /số\s*:?\s*$/u.test(before)
    ? { type: 'Công văn', start }
    : null
}

/** "triển khai Đề án 06" cites a document; "Ban Chỉ đạo … và Đề án 06" is a name. */
function findProjects(key: string): Citation[] {
  const found: Citation[] = []
  project.lastIndex = 0
  for (let match = project.exec(key); match !== null; match = project.exec(key)) {
    const number = match[2] ?? ''
    const start = match.index + match[0].indexOf('Đề')
    const before = key.slice(Math.max(0, start - 40), start)
    const cited =
      number.includes('/') || /(?:triển khai|thực hiện|gắn với|theo|tại|của|vụ)\s*$/iu.test(before)
    if (!cited) continue
    found.push({
      type: 'Đề án',
      number,
      date: null,
      start,
      end: match.index + match[0].length,
      numberStart: start,
    })
  }
  return found
}

function shareDates(key: string, citations: readonly Citation[]): Citation[] {
  const shared = [...citations]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const one = shared[index]
    const next = shared[index + 1]
    if (one === undefined || next === undefined || one.date !== null || next.date === null) continue
    const between = key.slice(one.end, next.numberStart)
    if (/^\s*(?:,|và|;)\s*(?:số\s*)?$/u.test(between)) shared[index] = { ...one, date: next.date }
  }
  return shared
}

function isoOf(match: RegExpExecArray): IsoDate | null {
  const [day, month, year] =
    match[1] === undefined ? [match[4], match[5], match[6]] : [match[1], match[2], match[3]]
  return calendarDate(Number(year), Number(month), Number(day))
}

/** A citation's place in the source text. */
export function citationText(flow: MappedText, citation: Citation): MappedText {
  return {
    text: flow.text.slice(citation.start, citation.end),
    at: flow.at.slice(citation.start, citation.end),
  }
}
