import type { Span } from '../contract/extraction.ts'
import { foldSpace } from '../domain/vietnamese.ts'

/** Issuer and subject follow type, number and date; a subject opens with one of these words. */
const issuerAndSubject =
  /^,?\s*của\s[^.;]{2,160}?\s(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|kết luận|tăng cường)(?!\p{L})/iu

/**
 * Whether a document is cited with type, number, date, issuer and subject where the letter first speaks of it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b). The letter's own subject line is shorter by custom, so the
 * second place counts too.
 */
export function citedInFull(
  source: string,
  number: string,
  date: string | null,
  first: Span | null,
): boolean {
  if (date === null || first === null) return false
  const places = [first.end, nextCitation(source, number, first.end)]
  return places.some((end) => end !== null && issuerAndSubject.test(foldSpace(source.slice(end, end + 400))))
}

/** The end of the next place that names the number, its date included. */
function nextCitation(source: string, number: string, from: number): number | null {
  const words = number
    .split('')
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s?')
  const again = new RegExp(`${words}(?![\\d\\p{L}])`, 'u').exec(source.slice(from, from + 5_000))
  if (again === null) return null
  const end = from + again.index + again[0].length
  const dated =
    /^\s*,?\s*ngày\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4})/u.exec(
      source.slice(end, end + 60),
    )
  return end + (dated?.[0].length ?? 0)
}
