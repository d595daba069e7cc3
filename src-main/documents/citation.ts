import type { IsoDate } from '../contract/common.ts'
import { longDate } from '../domain/date.ts'
import { cleanLine } from './clean-text.ts'
import { capitalize, numberAndSymbol } from './wording.ts'

/** What is known of a document that is cited. */
export interface CitedDocument {
  /** "Công văn", "Thông báo"; capitals as in a heading are accepted. */
  readonly type: string
  /** The whole number "624/TB-VPCP"; empty when the document leaves it blank. */
  readonly number: string
  /** "/UBND-KGVX" or "UBND-KGVX"; used when the number is blank. */
  readonly symbol: string
  readonly date: IsoDate | null
  readonly issuer: string
  /** Trích yếu with or without "V/v". */
  readonly subject: string
}

/**
 * The first citation: type, number, date, issuer and subject
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b). What is blank in the document stays blank, and
 * of a blank date only the year is said.
 */
export function fullCitation(document: CitedDocument, year: number): string {
  const date = document.date === null ? `năm ${year}` : longDate(document.date)
  const issuer = cleanLine(document.issuer)
  return [shortCitation(document), date, issuer === '' ? '' : `của ${issuer}`, subjectPhrase(document)]
    .filter((part) => part !== '')
    .join(' ')
}

/** Every later citation: type and number only (the same article). */
export function shortCitation(document: CitedDocument): string {
  const type = typeName(document.type)
  const number = cleanLine(document.number)
  if (number !== '') return `${type} số ${number}`
  const symbol = cleanLine(document.symbol).replace(/^\/+/, '')
  return symbol === '' ? type : `${type} số${numberAndSymbol('', symbol)}`
}

function typeName(type: string): string {
  const clean = cleanLine(type)
  return clean === '' ? 'Văn bản' : capitalize(isCapitals(clean) ? clean.toLocaleLowerCase('vi') : clean)
}

/**
 * "về việc triển khai …" from "V/v triển khai …"; "ban hành Kế hoạch …" as a decision has it; else "về …".
 * A subject in capitals is left out: what is a name in it cannot be told from what is not.
 */
function subjectPhrase(document: CitedDocument): string {
  const subject = cleanLine(document.subject).replace(/[\s.;,]+$/, '')
  if (subject === '' || isCapitals(subject)) return ''
  const about = /^(?:v\/v|về việc)[\s:]+/i.exec(subject)
  if (about !== null) return `về việc ${lowerFirst(subject.slice(about[0].length))}`
  if (/^(?:về|ban hành|phê duyệt|sửa đổi|quy định|công bố)\s/i.test(subject)) return lowerFirst(subject)
  return `về ${lowerFirst(subject)}`
}

/** "Triển khai" → "triển khai"; abbreviations such as "UBND" stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
}

function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi')
}
