import type { AgencyProfile } from '../contract/agency.ts'
import type { LetterContent, LetterItem } from '../contract/letter.ts'
import { shortDate } from '../domain/date.ts'
import { cleanLine, cleanText, paragraphsOf } from './clean-text.ts'
import { documentFrame, referenceLine, withClosing } from './document-frame.ts'
import type { Appendix, Block, DocumentModel, Table } from './document-model.ts'
import { capitalize, letterSymbol, points, sentence, typedSymbol } from './wording.ts'

/**
 * The commitment letter, or the one that asks for an extension: a công văn (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5), because the decree has
 * no type "bản cam kết". `banCamKet` has the shape of a document with a type (Mẫu 1.4) and the abbreviation
 * CK that was in use before the decree.
 */
export function letterDocument(agency: AgencyProfile, content: LetterContent): DocumentModel {
  const subject = cleanLine(content.subject)
  if (content.form === 'banCamKet') {
    const symbol = letterSymbolOf(agency, content)
    return {
      ...documentFrame(agency, content, symbol, ''),
      title: `Bản cam kết ${subject}`,
      heading: { typeName: 'BẢN CAM KẾT', subject: capitalize(subject.replace(/^cam kết\s+/i, '')) },
      body: body(content),
      appendices: appendices(content, referenceLine(agency, content, symbol, 'Bản cam kết')),
    }
  }
  const symbol = letterSymbolOf(agency, content)
  return {
    ...documentFrame(agency, content, symbol, `V/v ${subject}`),
    title: `Công văn V/v ${subject}`,
    heading: null,
    body: body(content),
    appendices: appendices(content, referenceLine(agency, content, symbol, 'Công văn')),
  }
}

/** "SKHCN-VP" for a công văn, "CK-SKHCN" for a BẢN CAM KẾT, without the sign before it. */
export function letterSymbolOf(
  agency: Pick<AgencyProfile, 'symbol' | 'draftingUnit' | 'layout'>,
  content: Pick<LetterContent, 'form'>,
): string {
  // A công văn of the Party carries its type, "CV/TU".
  if (content.form === 'congVan' && agency.layout.letterhead === 'party') {
    return typedSymbol('CV', agency.symbol)
  }
  return content.form === 'banCamKet'
    ? typedSymbol('CK', agency.symbol)
    : letterSymbol(agency.symbol, agency.draftingUnit)
}

/** Opening, the numbered clauses, closing requests; the last paragraph ends in "./.". */
function body(content: LetterContent): Block[] {
  const clauses = [
    { title: 'Tình hình thực hiện', blocks: content.situation.flatMap(running) },
    { title: 'Lý do đề nghị gia hạn', blocks: content.reason.flatMap(running) },
    { title: purposeWords[content.purpose].commitments, blocks: points(content.commitments).map(paragraph) },
    { title: 'Trách nhiệm thực hiện', blocks: content.responsibility.flatMap(running) },
  ].filter((clause) => clause.blocks.length > 0)
  return withClosing([
    ...opening(content),
    ...clauses.flatMap((clause, index): Block[] => [
      { kind: 'clause', text: `${index + 1}. ${clause.title}` },
      ...clause.blocks,
    ]),
    ...content.requests.flatMap(running),
  ])
}

/** What a letter's purpose changes in its headings. */
const purposeWords = {
  commitment: {
    commitments: 'Nội dung cam kết',
    appendix: 'DANH MỤC NHIỆM VỤ CAM KẾT TIẾN ĐỘ THỰC HIỆN',
    date: 'Thời hạn cam kết',
  },
  extension: {
    commitments: 'Nội dung đề nghị gia hạn',
    appendix: 'DANH MỤC NHIỆM VỤ ĐỀ NGHỊ GIA HẠN THỜI GIAN THỰC HIỆN',
    date: 'Thời hạn đề nghị',
  },
} as const

/** Lines that start with "Căn cứ" are bases in italics in a document with a type (Mục II.6.a). */
function opening(content: LetterContent): Block[] {
  const lines = paragraphsOf(content.opening)
  const isBasis = (line: string) => content.form === 'banCamKet' && line.startsWith('Căn cứ ')
  const bases = lines.filter(isBasis)
  return [
    ...bases.map((line, index): Block => {
      const words = line.replace(/[\s;.,]+$/, '')
      return { kind: 'basis', text: `${words}${index === bases.length - 1 ? '.' : ';'}` }
    }),
    ...lines.filter((line) => !isBasis(line)).map((line) => paragraph(sentence(line))),
  ]
}

function running(text: string): Block[] {
  return paragraphsOf(text).map((line) => paragraph(sentence(line)))
}

function paragraph(text: string): Block {
  return { kind: 'body', text }
}

function appendices(content: LetterContent, reference: string): Appendix[] {
  if (content.items.length === 0) return []
  const { appendix: title, date } = purposeWords[content.purpose]
  return [
    {
      label: 'Phụ lục',
      title,
      reference,
      blocks: [{ kind: 'table', table: itemTable(content.items, date) }],
    },
  ]
}

function itemTable(items: readonly LetterItem[], date: string): Table {
  return {
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Nhiệm vụ', width: 49, align: 'left' },
      { title: 'Văn bản giao nhiệm vụ', width: 31, align: 'left' },
      { title: 'Thời hạn được giao', width: 24, align: 'center' },
      { title: 'Tình trạng và nguyên nhân', width: 34, align: 'left' },
      { title: date, width: 24, align: 'center' },
      { title: 'Sản phẩm', width: 25, align: 'left' },
      { title: 'Người chịu trách nhiệm', width: 22, align: 'left' },
      { title: 'Cơ quan, đơn vị phối hợp', width: 20, align: 'left' },
      { title: 'Ghi chú', width: 12, align: 'left' },
    ],
    rows: items.map((item, index) => ({ cells: itemCells(item, index) })),
  }
}

function itemCells(item: LetterItem, index: number): string[] {
  return [
    String(index + 1),
    item.text,
    item.source,
    item.assignedDeadline,
    item.situation,
    item.committedDate === null ? '' : shortDate(item.committedDate),
    item.product,
    item.responsible,
    item.coordinating,
    item.note,
  ].map((cell) => cleanText(cell).trim())
}
