import {
  groupNoun,
  head,
  inName,
  matchEnd,
  ofPlaces,
  oneWord,
  ownPlural,
  placeList,
  startsAgency,
  takesPlural,
  title,
  titleOnly,
} from './agency-words.ts'
import { endsName, verbEnd } from './duty-verbs.ts'
import { knownTail, readShared, wholeFields } from './shared-nouns.ts'
import { clauseEnd, missesComma, persons, unknownMembers } from './subject-lists.ts'

/** A run of agency names in a text: the names and where the run ends. */
export type AgencyRun = { readonly names: readonly string[]; readonly start: number; readonly end: number }

/** How a run of names is read. */
type RunOptions = {
  /** Whether ";" parts agencies too, as in headings and fields. */
  readonly semicolons?: boolean
  /** Whether the run says who acts: then persons between agencies and groups told by what they do belong to it. */
  readonly subject?: boolean
}

/**
 * The agencies named from an offset on. "các sở, ban, ngành tỉnh" stays one name; "Sở A, Sở B và các đơn vị"
 * are three; a noun shared before a list is repeated ("các Tập đoàn: A, B" → "Tập đoàn A", "Tập đoàn B").
 */
export function readAgencies(
  text: string,
  key: string,
  from: number,
  options: RunOptions = {},
): AgencyRun | null {
  const { semicolons = false, subject = false } = options
  const names: string[] = []
  let at = from
  let end = from
  while (startsAgency(key, at)) {
    const shared = readShared(text, key, at, semicolons)
    if (shared !== null) {
      names.push(...shared.names)
      end = shared.end
    } else {
      const one = readOne(key, at, names.length > 0)
      const told = subject ? clauseEnd(key, at, one.after) : one.after
      names.push(
        ...(told > one.after
          ? [text.slice(at, told)]
          : (inBrackets(text, key, at, one) ?? eachPlace(text.slice(at, one.end).trim()))),
      )
      end = Math.max(one.end, told)
    }
    const next = nextName(key, end, semicolons, subject)
    if (next < 0) {
      const unknown = subject ? unknownMembers(key, end) : []
      const last = unknown.at(-1)
      if (last === undefined) break
      names.push(...unknown.map((one) => text.slice(one.start, one.end)))
      end = last.end
      at = nextName(key, end, semicolons, subject)
      if (at < 0) break
      continue
    }
    at = next
  }
  return names.length === 0 ? null : { names, start: from, end }
}

/** "Các cơ quan đăng ký (Sở A, Ban B)": the brackets tell who they are. */
function inBrackets(
  text: string,
  key: string,
  at: number,
  one: { end: number; after: number },
): readonly string[] | null {
  if (one.after <= one.end || !/^[Cc]ác /u.test(key.slice(at, at + 4))) return null
  const from = key.indexOf('(', one.end) + 1
  const members = startsAgency(key, from) ? readAgencies(text, key, from) : null
  return members !== null && members.names.length > 1 && members.end === one.after - 1 ? members.names : null
}

/** "các tỉnh Nghệ An, Cao Bằng" are two: the noun is repeated. Offices over places ("Chủ tịch các tỉnh: …") stay one. */
function eachPlace(name: string): string[] {
  const match =
    /^(?:[Cc]ác) (tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã) (\p{Lu}[^:]*(?:,| và ).*)$/u.exec(name)
  const [, noun, list] = match ?? []
  if (noun === undefined || list === undefined) return [name]
  return list.split(/, | và /u).map((place) => `${noun} ${place}`)
}

/** Offset of the next agency of a list after its separator, or -1 when the list is over. */
function nextName(key: string, from: number, semicolons: boolean, subject: boolean): number {
  const separator = semicolons
    ? /(?:\s*[,;]\s*|\s+)(?:(?:và|cùng(?: với)?|với|hoặc|nhất là)\s+)?/y
    : /(?:\s*,\s*|\s+)(?:(?:và|cùng(?: với)?|hoặc|nhất là)\s+)?/y
  const end = matchEnd(separator, key, from)
  if (end < 0) return -1
  const parted = /[,;]|và|cùng|với|hoặc/.test(key.slice(from, end))
  if (!parted) return subject && missesComma(key, from) ? end : -1
  if (startsAgency(key, end)) return end
  const after = subject ? matchEnd(persons, key, end) : -1
  return after > 0 && startsAgency(key, after) ? after : -1
}

/** One name: from its head to the first word that cannot belong to it. */
function readOne(key: string, from: number, inList: boolean): { end: number; after: number } {
  const at = matchEnd(head, key, from)
  let end = at
  if (/^(?:[Cc]ấp có thẩm quyền|Chính phủ|Quốc hội)$/u.test(key.slice(from, end)))
    return { end, after: asideEnd(key, end) }
  if (key.startsWith('Thủ tướng Chính phủ', from)) return { end: from + 19, after: asideEnd(key, from + 19) }
  // A plural article is followed by the noun itself, which is looked at like any word of the name.
  if (key[at - 1] === ' ') {
    const noun = matchEnd(groupNoun, key, at)
    end = noun > 0 ? noun : matchEnd(oneWord, key, at)
  }
  for (let words = 0; words < 45; words += 1) {
    const gap = /(?: - | )?/y
    gap.lastIndex = end
    gap.exec(key)
    const wordAt = gap.lastIndex
    const separator = key[end] ?? ''
    if (separator === '') break
    if (key.startsWith(' (', end)) return { end, after: asideEnd(key, end) }
    if (separator === ',' || key.startsWith(' và ', end) || / cùng (?!cấp)/uy.test(key.slice(end, end + 9))) {
      const next =
        separator === ',' ? end + (key[end + 1] === ' ' ? 2 : 1) : end + (key.startsWith(' và ', end) ? 4 : 6)
      const continued = continueList(key, from, end, next, separator === ',')
      if (continued < 0) break
      end = continued
      continue
    }
    if (separator === ':') {
      if (!placeList.test(key.slice(from, end))) break
      const place = /: ?(?=\p{Lu})/uy
      const next = matchEnd(place, key, end)
      if (next < 0 || verbEnd(key, next) > 0) break
      end = matchEnd(oneWord, key, next)
      continue
    }
    if (wordAt === end && separator !== ' ') break
    const known = matchEnd(inName, key, wordAt)
    if (known > 0) {
      end = known
      continue
    }
    const wordEnd = matchEnd(oneWord, key, wordAt)
    if (wordEnd < 0) break
    const first = key.charAt(wordAt)
    const capital = first !== first.toLowerCase() || /\d/.test(first)
    if (
      key.startsWith('các ', wordAt) &&
      !takesPlural.test(key.slice(from, end)) &&
      (matchEnd(ofPlaces, key, wordAt) < 0 || isMinistry(key, from, wordAt))
    )
      break
    if (!capital) {
      // "lực lượng chuyên trách bảo vệ …" is named by what it does, up to the next part of the sentence.
      const force = key.startsWith('lực lượng chuyên trách', from)
      const inside = force || namedByWork(key.slice(from, end), key, wordAt)
      if (endsName(key, wordAt) && !(inside && verbEnd(key, wordAt) > 0)) break
      if (/^là (?:đầu mối|cơ quan|đơn vị|lực lượng|người)(?!\p{L})/u.test(key.slice(wordAt, wordAt + 14)))
        break
      if (!force && isComplete(key.slice(from, end)) && !goesOn.test(key.slice(wordAt, wordAt + 14))) break
    } else if (
      !key.startsWith(' - ', end) &&
      ((!inList && startsSentenceVerb(key, wordAt)) ||
        startsDocument(key, from, wordAt) ||
        /^\d+ lần(?![\p{L}])/u.test(key.slice(wordAt, wordAt + 8)))
    )
      break
    end = wordEnd
  }
  return { end, after: end }
}

/** "Bộ Xây dựng các tỉnh", "Sở Y tế các xã" lack a comma; "Sở Y tế các tỉnh Sơn La, Lai Châu" is one group of departments. */
function isMinistry(key: string, from: number, plural: number): boolean {
  if (key.startsWith('Bộ ', from)) return true
  return key.startsWith('Sở ', from) && !/^các (?:tỉnh|thành phố)(?![\p{L}])/u.test(key.slice(plural))
}

/** "Tổng công ty Đầu tư | phát triển", "Trung tâm Nghiên cứu | ứng dụng": a capital verb cannot end such a name. */
function namedByWork(name: string, key: string, at: number): boolean {
  if (!/^(?:Ban|Công ty|Tổng [Cc]ông ty|Tập đoàn|Trung tâm|Viện|Quỹ|Phòng|Khu) /u.test(name)) return false
  const verb = / (?:Đầu tư|Nghiên cứu|Quản lý|Khai thác|Tư vấn|Hỗ trợ|Xúc tiến|Đào tạo|Bảo trì|Ứng dụng)$/u
  return verb.test(name) && !assigned.test(key.slice(at, at + 18))
}

/** Verbs that tell what somebody is told to do and never belong to a name. */
const assigned =
  /^(?:chủ trì|phối hợp|khẩn trương|tiếp tục|tham mưu|báo cáo|chịu trách nhiệm|có trách nhiệm|chủ động|tập trung|rà soát|tổ chức|chỉ đạo|thực hiện|hoàn thành|căn cứ)(?![\p{L}])/u

/** Small words that go on with a complete name: "Tỉnh ủy", "các xã khác", "thành viên … là Giám đốc …". */
const goesOn =
  /^(?:ủy|hội|đoàn|thuộc|khác|là \p{Lu}|ven (?:biển|sông)|miền núi|biên giới|hải đảo|vùng (?:cao|ven)|các (?:tỉnh|thành phố))(?![\p{L}])|^là \p{Lu}/u

/** "Công an tỉnh", "Sở Tài chính": nothing in small letters goes on with such a name, known verb or not. */
function isComplete(name: string): boolean {
  if (/ (?:tỉnh|thành phố|Thành phố|xã|phường|đặc khu|liên quan)$/u.test(name)) return true
  if (/^(?:Trưởng )?[Pp]hòng (?:Văn hóa - Xã hội|Kinh tế|Kinh tế, Hạ tầng và Đô thị)$/u.test(name))
    return true
  const field = /^(?:Sở|Bộ|Bộ trưởng Bộ|Giám đốc Sở) (.+)$/u.exec(name)?.[1]
  return field !== undefined && wholeFields.has(field)
}

/** Where a remark in brackets after a name ends ("(VTV)", "(Chi cục Dân số)"), which does not end a list of names. */
function asideEnd(key: string, end: number): number {
  if (!key.startsWith(' (', end)) return end
  const close = key.indexOf(')', end)
  const rest = key.slice(close + 1, close + 3)
  return close > 0 && close - end < 400 && (rest === '' || /^[ ,.;:]/.test(rest)) ? close + 1 : end
}

/** A capital verb right after a name begins a new sentence whose stop was lost. */
function startsSentenceVerb(key: string, at: number): boolean {
  return /(?:Chủ trì|Phối hợp|Tham mưu|Triển khai|Rà soát|Tiếp tục|Khẩn trương|Thực hiện|Căn cứ|Trên cơ sở)(?![\p{L}])/uy.test(
    key.slice(at, at + 12),
  )
}

/** "trình Chính phủ Kế hoạch …": the name of a document begins; bodies for a programme carry such names themselves. */
function startsDocument(key: string, from: number, at: number): boolean {
  // "Phòng Kế hoạch - Tài chính": a noun alone is no name yet.
  if (/^(?:Phòng|Sở|Bộ|Vụ|Cục)$/u.test(key.slice(from, at).trim())) return false
  if (/^(?:Ban|Văn phòng|Tổ|Hội đồng|các|Các|Tiểu ban)(?![\p{L}])/u.test(key.slice(from, from + 12)))
    return false
  return /^(?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Nghị định|Đề án|Báo cáo|Tờ trình|Thông tư|Chỉ thị|Chiến lược|Danh mục|Quy chế|Phương án|Luật)(?![\p{L}])/u.test(
    key.slice(at, at + 14),
  )
}

/** "Văn phòng HĐND và UBND xã", "Ban Quản lý các khu chế xuất và công nghiệp": one office over two things. */
const joined: readonly (readonly [RegExp, RegExp])[] = [
  [
    /[Vv]ăn phòng (?:HĐND|Hội đồng nhân dân|Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội))$/u,
    /(?:UBND|HĐND|[ỦU]y ban nhân dân|Hội đồng nhân dân)(?![\p{L}])/uy,
  ],
  [/nông nghiệp$/iu, /phát triển nông thôn(?![\p{L}])/iuy],
  [
    / [Kk]hu (?:kinh tế|công nghiệp|chế xuất|công nghệ cao)(?: (?:\p{Lu}\p{Ll}* ?)+)?$/u,
    /(?:các )?(?:[Kk]hu )?(?:kinh tế|công nghiệp|chế xuất|công nghệ cao)(?![\p{L}])/uy,
  ],
]

/** Names that hold a comma before a small letter. */
const withComma: readonly (readonly [RegExp, RegExp])[] = [
  [/Ban Chính sách$/u, /chiến lược Trung ương/uy],
  [/ Khám(?: bệnh)?$/iu, /chữa bệnh(?![\p{L}])/iuy],
  [/ phòng cháy$/iu, /chữa cháy(?: và cứu nạn, cứu hộ)?(?![\p{L}])/iuy],
]

/** Where the name goes on after a separator at `end`, or -1 when the separator ends it. */
function continueList(key: string, from: number, end: number, next: number, comma: boolean): number {
  const name = key.slice(from, end)
  if (comma && titleOnly.test(name)) {
    const titled = matchEnd(title, key, next)
    if (titled > 0) return titled
  }
  for (const [first, second] of comma ? [] : joined)
    if (first.test(name) && matchEnd(second, key, next) > 0) return matchEnd(second, key, next)
  if (matchEnd(ownPlural, key, next) >= 0) {
    const cap = /(?:các cấp|các ngành)(?![\p{L}])/uy
    return matchEnd(cap, key, next)
  }
  for (const [first, second] of comma ? withComma : [])
    if (first.test(name) && matchEnd(second, key, next) > 0) return matchEnd(second, key, next)
  const noun = matchEnd(groupNoun, key, next)
  const single = /^(?:Sở|Bộ|Ban|Cục|Vụ|Hội|Viện|Tập đoàn|Công an|Văn phòng|Trung tâm) \p{Lu}/u.test(name)
  const grouped =
    !(single && !/ các /u.test(name)) &&
    /(?:^|[ ,])(?:[Cc]ác|[Tt]ừng|UBND|[ỦUủ]y ban nhân dân|nhân dân|[Ss]ở|[Bb]ộ|[Nn]gành|[Xx]ã|[Cc]ơ quan|[Đđ]ơn vị|ban|tổ chức|phường|[Đđ]ịa phương)(?: |$|,)/u.test(
      name,
    )
  // "Thống kê tỉnh, thành phố", "Công an xã, phường": a level of places, not one place.
  const levels =
    / (?:tỉnh|xã)$/u.test(name) &&
    /^(?:thành phố|phường|đặc khu)(?! \p{Lu})/u.test(key.slice(next, next + 11))
  if (noun > 0 && (grouped || levels)) {
    const wholeName = /(?:Sở|Bộ|Ban|Hội|Viện|Trường|Tập đoàn) \p{Lu}|cơ quan chủ quản(?= các)/uy
    return matchEnd(wholeName, key, next) >= 0 ? -1 : noun
  }
  if (startsAgency(key, next)) return -1
  // The press of a province since the mergers of 2025: "Báo và phát thanh, truyền hình An Giang".
  if (comma && /^Báo và (?:[Đđ]ài )?[Pp]hát thanh$/u.test(name))
    return matchEnd(/[Tt]ruyền hình/uy, key, next)
  const first = key.charAt(next)
  if (first === first.toLowerCase()) return -1
  if (comma && single && !/ các /u.test(name)) return matchEnd(knownTail, key, next)
  // "Công an tỉnh, Lữ đoàn 543": no place goes on with the name of one agency.
  if (comma && / (?:tỉnh|[Tt]hành phố|xã|phường|đặc khu)$/u.test(name) && !/(?:^|[ ,])[Cc]ác /u.test(name))
    return -1
  return matchEnd(oneWord, key, next)
}
