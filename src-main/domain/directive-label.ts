import type { DirectiveHeader } from '../contract/directive.ts'
import { shortDate } from './date.ts'

/**
 * How lists name a directive: "Công văn 440/UBND-TH". Where the number is blank two letters of one office look
 * alike, so the first words of the subject tell them apart: "Công văn …/UBND-KGVX (2025): thực hiện Chỉ thị …".
 */
export function directiveLabel(
  header: Pick<
    DirectiveHeader,
    'documentType' | 'documentNumber' | 'documentSymbol' | 'documentYear' | 'subject'
  >,
): string {
  const { documentType, documentNumber, documentSymbol, documentYear, subject } = header
  const type = documentType === '' ? 'Văn bản' : documentType
  if (documentNumber !== '') return `${type} ${documentNumber}`
  if (documentSymbol !== '') {
    const year = documentYear === null ? '' : ` (${documentYear})`
    return withSubject(`${type} …${documentSymbol}${year}`, subject)
  }
  return withSubject(type, subject)
}

/**
 * How tables of letters and reports name the assigning document: type, number and date
 * ("Công văn số 440/UBND-TH ngày 31/03/2025"); of a blank date only the year is said, and a blank number takes the
 * subject with it, since nothing else tells two such letters apart.
 */
export function directiveReference(header: DirectiveHeader): string {
  const { documentType, documentNumber, documentSymbol, documentDate, documentYear, subject } = header
  const number = documentNumber === '' && documentSymbol !== '' ? `…${documentSymbol}` : documentNumber
  const year = documentYear === null ? '' : `năm ${documentYear}`
  return [
    documentType === '' ? 'Văn bản' : documentType,
    number === '' ? '' : `số ${number}`,
    documentDate === null ? year : `ngày ${shortDate(documentDate)}`,
    documentNumber === '' && subject !== '' ? `về việc ${bareSubject(subject)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function withSubject(name: string, subject: string): string {
  return subject === '' ? name : `${name}: ${firstWords(bareSubject(subject), 7)}`
}

/** Trích yếu without its opening "V/v", "về việc" or "về". */
function bareSubject(subject: string): string {
  return subject.replace(/^(?:V\/v|về việc|về)\s+/i, '')
}

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/)
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text
}
