import { oneWord, startsAgency } from './agency-words.ts'
import { endsName, isFunctionWord, verbEnd } from './duty-verbs.ts'

/** Persons between the agencies of a list: "từng cán bộ, công chức, người lao động, ". */
export const persons =
  /(?:(?:các|từng|mỗi|toàn thể|đội ngũ) )?(?:(?:cán bộ|đảng viên|công chức|viên chức|người lao động|công nhân|chiến sĩ|nhân viên|kỹ sư|người dân)(?:,? (?:và )?|$))+/uy

/** Names that stand for several agencies. */
const group = /^(?:[Cc]ác|[Tt]ừng|[Nn]hững|[Mm]ọi|[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp|[Cc]hủ) | các /u
/** Words with which a group is told by what it does or where it is: "các đơn vị đóng quân trên địa bàn". */
const telling =
  /^ (?:có|bị|đang|chưa|đã|đóng|đứng chân|nằm|thuộc|trên địa bàn|ở|được|tham gia|sử dụng|do)(?![\p{L}])/u
/** What groups do for a living: before a duty it tells which ones are meant. */
const tellingVerb =
  /^ (?:chủ trì(?= (?:nhiệm vụ|đề tài|dự án|đề án))|vận hành|khai thác|sản xuất|kinh doanh|cung ứng|cung cấp|quản lý)(?![\p{L}])/u
/** Words like those above that begin a duty. */
const duties =
  /^ (?:được giao|có (?:trách nhiệm|văn bản|kế hoạch|giải pháp|biện pháp|ý kiến|báo cáo|phương án|hình thức))(?![\p{L}])/u
/** Verbs that begin what somebody is told to do, even after another verb. */
const strong =
  /(?<=^| )(?:tiếp tục|khẩn trương|tập trung|chỉ đạo|phải|chủ động|có trách nhiệm|chịu trách nhiệm|phối hợp|chủ trì|rà soát|căn cứ|tổ chức|nghiêm túc|tăng cường|đẩy nhanh|quyết liệt)(?![\p{L}])/u

/**
 * Where the words end that tell which ones of a group act ("các xã có dự án đi qua | bảo đảm …"): at the next agency
 * of the list or before the duty; `end` itself when there are no such words.
 */
export function clauseEnd(key: string, from: number, end: number): number {
  if (!group.test(key.slice(from, end))) return end
  const rest = key.slice(end, end + 110)
  if (!rest.startsWith(' ') || (verbEnd(key, end + 1) > 0 && !tellingVerb.test(rest))) return end
  const told = telling.exec(rest) ?? tellingVerb.exec(rest)
  if (
    duties.test(rest) ||
    (told === null && !/ (?:có|đang|đóng|tham gia) (?!liên quan)/u.test(key.slice(from, end)))
  )
    return end
  const stop = /[.;:]/.exec(rest)?.index ?? rest.length
  const purpose = rest.slice(0, stop).search(/ (?:để|nhằm|trong việc) /u)
  const clause = rest.slice(0, purpose < 0 ? stop : purpose)
  const list = nextInList(key, end, end + stop)
  const duty = dutyIn(clause, told?.[0].length ?? 0, tellingVerb.test(rest))
  // "các doanh nghiệp trên địa bàn: …", "các xã có dự án đi qua để …": colon and purpose end what tells who they are.
  const ended = list >= 0 ? -1 : purpose >= 0 ? purpose : rest[stop] === ':' ? stop : -1
  const limit = list < 0 ? (duty < 0 ? ended : duty) : duty < 0 ? list - end : Math.min(list - end, duty)
  return limit < 0 ? end : end + clause.slice(0, limit).trimEnd().replace(/,$/, '').length
}

/** Offset of the separator before the next agency, or -1. */
function nextInList(key: string, from: number, to: number): number {
  const separator = /, (?:và )?| và /gu
  separator.lastIndex = from
  for (let match = separator.exec(key); match !== null && match.index < to; match = separator.exec(key))
    if (
      startsAgency(key, match.index + match[0].length) &&
      /[Cc]ác |\p{Lu}/u.test(key.slice(match.index, match.index + match[0].length + 4))
    )
      return match.index
  return -1
}

/** Offset of the duty in a clause: a verb that can only be one, else the first verb behind the telling one. */
function dutyIn(clause: string, from: number, oneBreath: boolean): number {
  const reach = oneBreath ? clause.replace(/,.*$/u, '') : clause
  const sure = strong.exec(reach.slice(from))
  if (sure !== null) return from + sure.index
  // "đã công bố, chưa hoàn thành": the first verb tells what was done, not what is to be done.
  if (/^ (?:đã|chưa)(?!\p{L})/u.test(reach)) return -1
  // "đang triển khai thi công": the verb right after "đang" tells more about the group.
  for (let at = reach.indexOf(' ', from); at > 0; at = reach.indexOf(' ', at + 1)) {
    if (/(?:đang|được|tham gia)$/u.test(reach.slice(0, at))) continue
    if (beginsDuty(reach, at + 1) && !isFunctionWord(reach, at + 1)) return at + 1
  }
  return -1
}

/** "Bộ Xây dựng, Bộ Quốc phòng các tỉnh …": the comma before a plural was forgotten. */
export function missesComma(key: string, from: number): boolean {
  return (
    /(?:^|, |và )(?:Bộ|Sở) [^,.;:]{3,40}$/u.test(key.slice(0, from)) &&
    /^ các (?:tỉnh|thành phố|bộ|sở|địa phương|cơ quan|đơn vị|xã|phường)(?![\p{L}])/u.test(
      key.slice(from, from + 20),
    )
  )
}

/**
 * Members of a list of actors whose nouns are no known ones: "và hệ thống loa cơ sở | tăng thời lượng". They are
 * believed only where the list goes on to a known agency or to the duty.
 */
export function unknownMembers(key: string, from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = from; found.length < 6; ) {
    const separator = /^(?:, và |, | và )/u.exec(key.slice(at, at + 6))
    if (separator === null) return []
    const start = at + separator[0].length
    if (startsAgency(key, start)) return found
    const end = nounEnd(key, start)
    if (end < 0) return []
    found.push({ start, end })
    if (key[end] === ' ' && beginsDuty(key, end + 1)) return found
    at = end
  }
  return []
}

/** The end of the words of one unknown member: before the duty or the next separator; -1 when it is none. */
function nounEnd(key: string, start: number): number {
  if (isFunctionWord(key, start) || verbEnd(key, start) > 0) return -1
  let end = start
  for (let words = 0; words < 12; words += 1) {
    oneWord.lastIndex = end + (words === 0 ? 0 : 1)
    if (oneWord.exec(key) === null) return -1
    end = oneWord.lastIndex
    if (
      words > 0 &&
      (/^(?:, | và )/u.test(key.slice(end, end + 4)) || (key[end] === ' ' && beginsDuty(key, end + 1)))
    )
      return end
    if (key[end] !== ' ' || isFunctionWord(key, end + 1)) return -1
  }
  return -1
}

/** Whether a verb stands there that is no part of a name: "tiếp nhận", not "Đăng ký" or "trực" in "trực tuyến". */
function beginsDuty(key: string, at: number): boolean {
  return verbEnd(key, at) > 0 && endsName(key, at)
}
