import type { DirectiveHeader } from '../contract/directive.ts'

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

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/)
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text
}
