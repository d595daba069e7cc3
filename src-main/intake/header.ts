import type { IsoDate } from '../contract/common.ts'
import { datePart, readTop } from './header-top.ts'
import { join, type MappedText } from './mapped-text.ts'
import { readMarker } from './markers.ts'
import { isCapitals } from './paragraphs.ts'
import { opening } from './phrases.ts'
import { addressed, readRecipients } from './recipients.ts'
import type { TextLine } from './text-lines.ts'

export type Header = {
  readonly documentType: string | null
  readonly documentNumber: string | null
  readonly documentSymbol: string | null
  readonly documentDate: IsoDate | null
  readonly documentYear: number | null
  readonly issuer: string | null
  readonly subject: MappedText | null
  readonly recipients: readonly string[]
  readonly places: Readonly<Record<string, MappedText>>
}

/** Kinds of named documents (Nghị định 30/2020/NĐ-CP, Điều 7) and those of party committees. */
const typeNames = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Kết luận',
  'Kết luận thanh tra',
  'Kết luận kiểm tra',
  'Chương trình hành động',
  'Thông báo kết luận',
  'Thông tri',
  'Lệnh',
  'Công văn',
  'Phiếu chuyển',
  'Phiếu giao việc',
  'Phiếu giao nhiệm vụ',
  'Thư công',
]
const typeBySymbol: Record<string, string> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  CĐ: 'Công điện',
  GM: 'Giấy mời',
  KL: 'Kết luận',
}

/** Number of lines that the header takes, recipients included. */
export function headerLength(lines: readonly TextLine[]): number {
  const parts = splitHeader(lines)
  return parts.end
}

/** Reads the header of a letter, whether its two columns stand side by side, one after the other or mixed. */
export function readHeader(lines: readonly TextLine[]): Header {
  const parts = splitHeader(lines)
  const top = readTop(lines.slice(0, parts.topEnd))
  const named = parts.type
  const subject = named === null ? top.subject : parts.subject
  const symbolType = typeFromSymbol(top.symbol)
  // A công văn has no name of its own; its marks are "V/v" and "Kính gửi".
  const isLetter = top.subject !== null || parts.recipients.length > 0
  const type = named ?? (isLetter ? 'Công văn' : (symbolType ?? (top.symbol === null ? null : 'Công văn')))
  return {
    documentType: type,
    documentNumber: top.number === null || top.symbol === null ? null : top.number,
    documentSymbol: top.symbol,
    documentDate: top.date,
    documentYear: top.year,
    issuer: top.issuer,
    subject,
    recipients: parts.recipients,
    places: { ...top.places, ...(subject === null ? {} : { subject }) },
  }
}

type Parts = {
  topEnd: number
  type: string | null
  subject: MappedText | null
  recipients: string[]
  end: number
}

function splitHeader(lines: readonly TextLine[]): Parts {
  let index = 0
  let type: string | null = null
  let subject: MappedText | null = null
  const limit = Math.min(lines.length, 60)
  while (index < limit) {
    const line = lines[index]
    if (line === undefined) break
    const named = typeName(lines, index)
    if (named !== null) {
      type = named.name
      const found = readNamedSubject(lines, index + named.lines)
      const recipients = readRecipients(lines, found.end)
      return {
        topEnd: index,
        type,
        subject: found.subject,
        recipients: recipients.names,
        end: recipients.end,
      }
    }
    if (addressed.test(line.key)) {
      const recipients = readRecipients(lines, index)
      return { topEnd: index, type, subject, recipients: recipients.names, end: recipients.end }
    }
    const marker = readMarker(line.text)
    if (index > 2 && opening.test(line.key) && line.text.length > 25 && !insideSubject(lines, index)) break
    if (index > 2 && marker !== null && marker.style !== 'dash' && !insideSubject(lines, index)) break
    index += 1
  }
  return { topEnd: index, type, subject, recipients: [], end: index }
}

/** Lines of a "V/v …" may begin like an opening ("thực hiện Chỉ thị"). They stand above any empty cell or date. */
function insideSubject(lines: readonly TextLine[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 6); index -= 1) {
    const line = lines[index]
    if (line === undefined) return false
    if (/^V\/v/iu.test(line.text)) return true
    if (index < at && (placeDateIn(line.key) || line.borders > 0)) return false
    if (line.borders > 0) return false
  }
  return false
}

function placeDateIn(key: string): boolean {
  return new RegExp(datePart.source, 'u').test(key)
}

/** "CÔNG ĐIỆN KHẨN": how urgent it is belongs to no name. */
const haste = / (?:THƯỢNG KHẨN|HỎA TỐC|KHẨN(?: CẤP)?|HỌP)$/u

function typeName(lines: readonly TextLine[], at: number): { name: string; lines: number } | null {
  const one = lines[at]?.key ?? ''
  if (!isCapitals(one)) return null
  const two = `${one} ${lines[at + 1]?.key ?? ''}`
  for (const [text, count] of [
    [two, 2],
    [one, 1],
  ] as const) {
    const bare = text.replace(/\s+/g, ' ').trim().replace(haste, '')
    const name = typeNames.find((known) => known.toUpperCase() === bare)
    if (name !== undefined) return { name, lines: count }
  }
  return null
}

/** The trích yếu below the name of a document, in capitals or in ordinary letters. */
function readNamedSubject(
  lines: readonly TextLine[],
  from: number,
): { subject: MappedText | null; end: number } {
  const taken: TextLine[] = []
  let index = from
  for (; index < lines.length && taken.length < 14; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const first = taken[0]
    if (addressed.test(line.key) || line.text.startsWith('(')) break
    if (first !== undefined) {
      if (line.ruled || line.borders > 0) break
      if (isCapitals(first.text) && !isCapitals(line.text) && !shortTail(line)) break
      if (!isCapitals(first.text) && (startsBody(line) || speaks(line))) break
    } else if (
      startsBody(line) &&
      !isCapitals(line.text) &&
      line.text.length > 60 &&
      /^(?:Căn cứ|Thực hiện (?:Nghị|Quyết|Chỉ|Kế)|Ngày)/u.test(line.key)
    )
      break
    if (readMarker(line.text)?.style === 'roman' && isCapitals(line.text)) break
    if (first !== undefined && opensAuthority(lines, index)) break
    taken.push(line)
  }
  while (index < lines.length && /^\(Kèm theo|^\(Ban hành kèm/u.test(lines[index]?.key ?? '')) index += 1
  if (opensAuthority(lines, index))
    while (index < lines.length && isCapitals(lines[index]?.text ?? '')) index += 1
  return { subject: taken.length === 0 ? null : join(taken), end: index }
}

/** Whose decision it is, in capitals between its subject and its bases (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const authority =
  /^(?:(?:PHÓ )?CHỦ TỊCH(?:$| (?:ỦY|UỶ|UBND|HỘI))|(?:ỦY|UỶ) BAN |UBND |H(?:ỘI ĐỒNG NHÂN DÂN|ĐND) |CHÍNH PHỦ$|QUỐC HỘI$|THỦ TƯỚNG|BỘ TRƯỞNG|TỔNG |GIÁM ĐỐC|CHÁNH |THỐNG ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|BAN (?:THƯỜNG VỤ|CHẤP HÀNH))/u

/** Whether the lines from here on name the authority and its bases follow at once. */
function opensAuthority(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  if (line === undefined || above === undefined) return false
  if (!isCapitals(line.text) || !authority.test(line.key)) return false
  const apart = line.blanks > 0 || !isCapitals(above.text)
  if (!apart || /(?:[,-]| (?:CỦA|VÀ|DO|VỚI|TRƯỚC))$/u.test(above.text)) return false
  const next = lines.slice(at + 1, at + 5).find(({ text }) => !isCapitals(text))
  // The lines of a header that was cut out before end with the authority.
  return next === undefined || /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện)(?![\p{L}])/u.test(next.key)
}

function shortTail(line: TextLine): boolean {
  return line.text.length < 12 && !/[.:]$/.test(line.text) && isCapitals(`${line.text}AAAA`)
}

function startsBody(line: TextLine): boolean {
  return (opening.test(line.key) && line.text.length > 30) || readMarker(line.text)?.style === 'number'
}

/** "Chủ tịch UBND tỉnh kết luận như sau:", "I. Đánh giá chung": no line of a subject in ordinary letters. */
function speaks(line: TextLine): boolean {
  return (
    line.text.endsWith(':') ||
    readMarker(line.text)?.style === 'roman' ||
    /^(?:Chủ tịch |Phó Chủ tịch )?(?:UBND|[ỦU]y ban nhân dân|Thủ tướng|Chính phủ|Bộ|Sở|Văn phòng|Ban) .{0,60}(?:ban hành|yêu cầu|kết luận|thông báo|đề nghị|chỉ thị|xây dựng) /u.test(
      line.key,
    )
  )
}

function typeFromSymbol(symbol: string | null): string | null {
  if (symbol === null) return null
  const abbreviation = /^[/-](?:\d{4}\/)?([\p{L}]+)/u.exec(symbol)?.[1] ?? ''
  return typeBySymbol[abbreviation] ?? null
}
