import type { DirectiveHeader } from '../contract/directive.ts'
import { shortDate } from './date.ts'

/**
 * How lists name a directive: "Công văn 440/UBND-TH", or "Công văn …/UBND-KGVX (2025)" when Văn thư left the
 * number blank; the first words of its subject when it has neither.
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
    return `${type} …${documentSymbol}${year}`
  }
  return subject === '' ? type : `${type}: ${firstWords(subject, 8)}`
}

/**
 * How tables of letters and reports name the assigning document: type, number and date
 * ("Công văn số 440/UBND-TH ngày 31/03/2025"); of a blank date only the year is said.
 */
export function directiveReference(header: DirectiveHeader): string {
  const { documentType, documentNumber, documentSymbol, documentDate, documentYear } = header
  const number = documentNumber === '' && documentSymbol !== '' ? `…${documentSymbol}` : documentNumber
  const year = documentYear === null ? '' : `năm ${documentYear}`
  return [
    documentType === '' ? 'Văn bản' : documentType,
    number === '' ? '' : `số ${number}`,
    documentDate === null ? year : `ngày ${shortDate(documentDate)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/)
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text
}
