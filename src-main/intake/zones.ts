import { isAttachedTitle } from './attachments.ts'
import { isCapitals } from './paragraphs.ts'
import type { TextLine } from './text-lines.ts'

/** The parts of a document, as runs of its lines. */
export type Zones = {
  /** What stands above the letter: captions and news of a portal. */
  readonly before: readonly TextLine[]
  /** From the issuer to the last line before the body, recipients included; empty when the header is missing. */
  readonly header: readonly TextLine[]
  readonly headerFound: boolean
  readonly body: readonly TextLine[]
  /** Nơi nhận and signature. */
  readonly tail: readonly TextLine[]
  /** Appendices and notes after the signature. */
  readonly after: readonly TextLine[]
}

const national = /C[ỘộÔ]NG H[ÒÓO][AÀ] XÃ H[ỘộÔ]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM/iu
const party = /Đ[ẢA]NG C[ỘỌ]NG S[ẢA]N VI[ỆE]T NAM/u
const partyNumber = /(?:^|\s)Số\s*:?\s*\d{0,5}\s*-\s*\p{Lu}\p{L}*\s*\/\s*\p{Lu}/u
const numberLine = /(?:^|\s)Số\s*:\s*[\d.…_ ]*\s*\/\s*\p{Lu}/u
const distribution = /^Nơi nhận\s*:?/iu
const capacity = /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\s*\.|[TK]\/[MTL])\s*\p{Lu}/u
const signerTitles =
  /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|BÍ THƯ|THỐNG ĐỐC|TỔNG THANH TRA|CHÁNH THANH TRA|TỔ TRƯỞNG)(?![\p{L}])/u
const portal =
  /^(?:Văn bản này chưa cập nhật nội dung Tiếng Anh|Văn bản liên quan$|NỘI DUNG SỬA ĐỔI, HƯỚNG DẪN|Lưu trữ$|Ghi chú$|FILE ĐƯỢC ĐÍNH KÈM|Trên đây là thông tin về )|\(Hình từ Internet\)$/u

/** Parts the lines of a document by its outer marks: Quốc hiệu, "Nơi nhận", the signature, appendices. */
export function findZones(
  lines: readonly TextLine[],
  bodyStart: (header: readonly TextLine[]) => number,
): Zones {
  const end = cutPortal(lines)
  const kept = lines.slice(0, end)
  const anchor = findAnchor(kept)
  const from = anchor < 0 ? 0 : headerStart(kept, anchor)
  const found = anchor >= 0 || kept.slice(0, 40).some((line) => line.key.startsWith('Kính gửi'))
  const table = found ? firstTable(kept, from) : 0
  const bodyFrom = found ? from + bodyStart(kept.slice(from, table)) : 0
  const { tailFrom, afterFrom } = findTail(kept, bodyFrom)
  return {
    before: kept.slice(0, found ? from : 0),
    header: kept.slice(found ? from : 0, bodyFrom),
    headerFound: anchor >= 0,
    body: kept.slice(bodyFrom, tailFrom),
    tail: kept.slice(tailFrom, afterFrom),
    after: kept.slice(afterFrom),
  }
}

/** Law portals print related documents and their own notices below the letter. */
function cutPortal(lines: readonly TextLine[]): number {
  const at = lines.findIndex((line) => portal.test(line.text))
  if (at < 0) return lines.length
  const caption = lines[at - 1]
  return caption !== undefined && /năm \d{4} .*(?:ban hành|điện|hành)$/u.test(caption.text) ? at - 1 : at
}

/** The line of the Quốc hiệu, which may be broken over lines, or of "Số: …/…". */
function findAnchor(lines: readonly TextLine[]): number {
  for (let index = 0; index < lines.length; index += 1) {
    const joined = [0, 1, 2].map((step) => lines[index + step]?.key ?? '').join(' ')
    if (national.test(joined) && /C[ỘộÔ]NG/iu.test(lines[index]?.key ?? '')) return index
    if (index < 40 && numberLine.test(lines[index]?.key ?? '')) return index
    if (index < 15 && (party.test(lines[index]?.text ?? '') || partyNumber.test(lines[index]?.key ?? '')))
      return index
  }
  return -1
}

/** The issuer stands above the Quốc hiệu when columns were written one after the other. */
function headerStart(lines: readonly TextLine[], anchor: number): number {
  let from = anchor
  while (from > 0 && anchor - from < 16) {
    const line = lines[from - 1]
    if (line === undefined) break
    const inHeader =
      isHeaderWords(line.text) || /^(?:Số|V\/v)/iu.test(line.text) || followsSubject(lines, from - 1)
    if (!inHeader) break
    from -= 1
  }
  return from
}

function isHeaderWords(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters !== '' && letters === letters.toUpperCase()
}

/** Lines of a "V/v …" that stands above this line. */
function followsSubject(lines: readonly TextLine[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 8); index -= 1) {
    const text = lines[index]?.text ?? ''
    if (/^V\/v/iu.test(text)) return true
    if (text.endsWith('.')) return false
  }
  return false
}

function findTail(lines: readonly TextLine[], bodyFrom: number): { tailFrom: number; afterFrom: number } {
  let tailFrom = -1
  for (let index = bodyFrom; index < lines.length && tailFrom < 0; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (distribution.test(line.text)) tailFrom = index
    else if (line.text.endsWith('./.')) tailFrom = signatureFollows(lines, index + 1) ? index + 1 : -1
    else if (capacity.test(line.text) && isCapitals(line.text) && signatureFollows(lines, index))
      tailFrom = index
  }
  if (tailFrom < 0) {
    const closed = lines.findIndex((line, index) => index >= bodyFrom && line.text.endsWith('./.'))
    const end = closed < 0 ? lines.length : closed + 1
    const appendix = lines.findIndex((line, index) => index >= bodyFrom && index > 0 && isAppendixTitle(line))
    const at = closed < 0 && appendix > bodyFrom ? appendix : end
    return { tailFrom: at, afterFrom: at }
  }
  let afterFrom = lines.length
  for (let index = tailFrom; index < lines.length; index += 1) {
    const line = lines[index]
    if (
      line !== undefined &&
      index > tailFrom &&
      (endsTail(line, index - tailFrom) || isAttachedTitle(lines, index))
    ) {
      afterFrom = index
      break
    }
  }
  return { tailFrom, afterFrom }
}

/** Whether Nơi nhận or a signature stands within the next lines. */
function signatureFollows(lines: readonly TextLine[], from: number): boolean {
  return lines
    .slice(from, from + 6)
    .some(
      (line) =>
        distribution.test(line.text) ||
        capacity.test(line.text) ||
        (signerTitles.test(line.text) && isCapitals(line.text)),
    )
}

/** An appendix, a note or a list below the signature. */
function endsTail(line: TextLine, distance: number): boolean {
  if (isAppendixTitle(line) || isTableRow(line)) return true
  if (/^\[\d+\]/.test(line.text)) return true
  if (line.text.startsWith('Danh mục ') && distance > 3) return true
  return distance > 80
}

/** Tables with their titles and appendices are never part of a header, also where no words of a letter stand between. */
function firstTable(lines: readonly TextLine[], from: number): number {
  const at = lines.findIndex((line, index) => index > from && (isTableRow(line) || isAppendixTitle(line)))
  if (at < 0) return lines.length
  const above = lines.slice(Math.max(from + 1, at - 4), at)
  const title = above.findIndex((line) => /^(?:DANH MỤC|BẢNG|BIỂU|TỔNG HỢP) /u.test(line.key))
  return title < 0 ? at : at - above.length + title
}

/** "| a | b | c |": rows of two filled cells lay out headers and signatures. */
function isTableRow(line: TextLine): boolean {
  return line.text.startsWith('|') && line.text.split('|').filter((cell) => cell.trim() !== '').length >= 3
}

export function isAppendixTitle(line: TextLine): boolean {
  return (
    /^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|Biểu số|MẪU SỐ)(?: (?:số )?[\dIVX]+\b)?[.:]?(?: ?\(.*)?$/u.test(line.key) ||
    /^PHỤ LỤC(?: [\dIVX]+)?[ .:-]/u.test(line.key)
  )
}
