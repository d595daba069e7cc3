import { fields } from './case-words.ts'
import { endsName, verbEnd } from './duty-verbs.ts'

/** A run of agency names in a text: the names and where the run ends. */
export type AgencyRun = { readonly names: readonly string[]; readonly start: number; readonly end: number }

const L = '(?![\\p{L}\\d])'
/** Nouns with which the name of an agency, an office or a group of agencies begins. */
const head = new RegExp(
  [
    `(?:[Cc]ác|[Tt]ừng|[Tt]oàn thể|[Mm]ột số|[Nn]hững) (?=đồng chí|[Ss]ở|[Bb]an(?! hành)|[Bb]ộ|[Nn]gành|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]ổ chức (?:chính trị|xã hội|tín dụng|thành viên|kinh tế|đảng|có liên quan|liên quan|,|và cá nhân)|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành (?:phố|viên|phần)|đặc khu|thị xã|huyện|[Đđ]oàn thể|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]ông ty|[Hh]ội|[Hh]iệp hội|[Vv]iện|[Tt]rường|[Tt]rung tâm|[Nn]gân hàng|[Cc]ục|[Vv]ụ|[Pp]hòng|[Tt]hôn|[Bb]áo|[Đđ]ài|[Cc]hủ đầu tư|[Nn]hà (?:thầu|đầu tư)|[Cc]ấp(?! tỉnh| bộ| xã)|[Tt]iểu ban|[Tt]ổ|[Ll]ực lượng|[Cc]hi cục|[Pp]hó|[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]hà máy|[Ủủ]y viên|[Cc]ơ sở (?:đào tạo|giáo dục|y tế)|[Bb]ên|[Cc]hủ tịch|[Ủủ]y ban|[Nn]gười đứng đầu|[Tt]hành viên|UBND|[Cc]hủ thể|[Hh]ợp tác xã|[Qq]uỹ)`,
    `Bộ (?!phận|máy|công cụ|chỉ số|tiêu chí|luật|thủ tục|nhận diện|quy|dữ liệu)(?=\\p{L})`,
    `Sở(?! hữu)${L}`,
    `(?:[Ss]ở|[Bb]an|[Bb]ộ), (?:ban|ngành)(?![\\p{L}])`,
    `Ban (?!hành|đầu|bố)(?=\\p{L})`,
    `(?:Cục|Vụ|Chi cục|Tổng cục)(?! bộ| việc| án| diện| kiện)${L}`,
    `Viện(?! dẫn| trợ)${L}`,
    `(?:Trường(?! hợp)|Đại học|Học viện|Đài|Liên hiệp|Liên đoàn|Liên minh|Hiệp hội)${L}`,
    `Báo (?=Nhân dân|và|\\p{Lu})`,
    `Hội(?! nghị| thảo| đàm| nhập| họp| thi| tụ| trường)${L}`,
    `Mặt trận${L}|[ỦU]y ban${L}|Ủy ban${L}|UBND${L}|HĐND${L}|UBMT\\p{L}*|MTTQ\\p{L}*`,
    `Công an${L}|Văn phòng${L}|VP(?:CP)?${L}|Trung tâm${L}`,
    `Phòng(?![ ,]+(?:chống|ngừa|cháy|thủ|trừ))${L}`,
    `Tổ(?! chức| hợp| quốc)${L}|Tiểu ban${L}|Đoàn(?! kết| viên)${L}|Tỉnh đoàn${L}|Thành đoàn${L}`,
    `(?:Tỉnh|Thành|Đảng|Huyện|Quận) ủy${L}|Đảng bộ${L}`,
    `Ngân hàng${L}|Kho bạc${L}|Thuế(?! suất| thu nhập| giá trị)${L}|Hải quan${L}|Bảo hiểm (?=xã hội|\\p{Lu})|Thanh tra (?=\\p{Lu}|tỉnh|thành phố|Chính phủ)|Kiểm toán (?=\\p{Lu}|nhà nước)`,
    `T[òo]a án${L}|Viện kiểm sát${L}|[Cc]ơ quan(?! hệ)${L}|[Đđ]ơn vị${L}(?! hành chính| tính| sự nghiệp)`,
    `Tập đoàn${L}|Tổng [Cc]ông ty${L}|Công ty${L}|Quân khu${L}|Bộ đội${L}|Thông tấn xã${L}|Thống kê (?=tỉnh|thành phố)|Điện lực${L}|Bưu điện${L}`,
    `Thường trực${L}|[Tt]hủ trưởng${L}|Giám đốc${L}|[Cc]hủ tịch${L}|Phó Chủ tịch${L}|Bộ trưởng${L}|Thứ trưởng${L}|Chủ nhiệm${L}|Thống đốc${L}|Tổng [Gg]iám đốc${L}|Tổng [Bb]iên tập${L}|Bí thư${L}|Bí Thư${L}|Trưởng (?=\\p{L})(?!thành)`,
    `(?:Cục|Vụ|Viện|Chi cục) trưởng${L}|Chánh (?=\\p{Lu})|[Nn]gười đứng đầu${L}|[Ll]ãnh đạo (?=các|\\p{Lu})|Thành viên${L}|(?:đồng chí )?Phó Thủ tướng${L}|Thủ tướng${L}|Chính phủ${L}|Quốc hội${L}|Ủy viên${L}|[Đđ]ồng chí${L}`,
    `Tỉnh(?= \\p{Ll}| \\p{Lu}|$|,)|Thành phố${L}|Xã(?! hội| viên)(?= \\p{Lu})|Phường(?= \\p{Lu})`,
    `[Đđ]ịa phương${L}|[Dd]oanh nghiệp${L}|[Ll]ực lượng${L}|[Cc]hủ đầu tư${L}|[Nn]hà thầu${L}|Hợp tác xã${L}|[Cc]ấp có thẩm quyền${L}|[Cc]ơ sở (?=đào tạo|giáo dục|y tế)`,
    `(?:tỉnh|thành phố) (?=\\p{Lu})`,
    `Viễn thông (?=\\p{Lu})|Bệnh viện${L}|Cảng vụ${L}|Chi nhánh${L}|Trạm${L}|Quỹ${L}|Tổng Bí thư${L}|Cơ quan${L}|Hợp tác xã${L}`,
    `(?:EVN|VNPT|Viettel|VTV|VOV|TTXVN|PVN|BHXH|VCCI|ACV|VEC|VATM|Mobifone|MobiFone|Agribank)${L}`,
  ].join('|'),
  'uy',
)

/** Nouns that go on with a group after a comma or "và": "các sở, ban, ngành", "các xã, phường, đặc khu". */
const groupNoun =
  /(?:[Ss]ở|[Bb]an(?! hành)|[Nn]gành|[Bb]ộ|[Xx]ã(?! hội)|[Pp]hường|[Đđ]ặc khu|[Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|[Qq]uận|[Tt]ỉnh|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Tt]ổ chức(?= chính trị| xã hội| thành viên| kinh tế| đảng| có liên quan| liên quan| tín dụng| đoàn thể|,? (?:và )?cá nhân|[,.;)]|$)|[Đđ]oàn thể|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]á nhân|[Hh]ội|[Vv]iện(?! dẫn)|[Tt]rường(?! hợp)|[Hh]ợp tác xã|nhà (?:đầu tư|thầu|máy|trường)|chủ đầu tư|khu vực|cấp (?:xã|tỉnh|huyện)|các cấp|người dân|cộng đồng)(?![\p{L}\d])/uy
const ownPlural = /(?:[Cc]ác|[Nn]hững|[Tt]ừng) /uy
const oneWord = /[\p{L}\p{M}\d&/]+/uy
/** Lower-case words that belong to a name although they look like the beginning of something else. */
const inName =
  /(?:(?:có )?liên quan(?! đến| tới| trực)|(?:được )?(?:giao|phân công)(?: nhiệm vụ| chủ trì| quản lý| thực hiện)*(?= |,|\.|;|:|$)|trực thuộc|giúp việc|quản lý (?=[Kk]hu|[Dd]ự án|các [Kk]hu|rừng|di tích|chợ|cảng|cửa khẩu)|(?<=(?<![Cc]ác )(?:[Cc]ơ quan|[Đđ]ơn vị) )(?:chủ trì|phối hợp|thường trực)|(?<=Ngoại )giao|(?<=(?:Chương|Quy|Công|Lộ) )trình|(?<=(?:Độc|Thành|Công) )lập|ngang [Bb]ộ|chuyên môn|chuyên trách|thường trực|chủ quản|có thẩm quyền|quản lý nhà nước|đăng ký đầu tư|chức năng|tham mưu(?= quản lý| giúp việc)|(?<=[Cc]ơ quan )(?:truyền thông|thông tấn|báo chí|quản lý|phối hợp(?= có)|tư pháp|điều tra)(?:, báo chí)?|(?<=hành chính )về trật tự xã hội|đồng hành(?= để|,|\.|;|$)|theo quy định$)(?![\p{L}\d])/uy
const placeList = /(?:tỉnh|thành phố|tỉnh, thành phố|xã|phường|huyện)$/u
/** Words of a name after which a plural goes on: "UBND các xã", "Giám đốc các sở". */
const takesPlural =
  /(?:nhân dân|UBND|HĐND|trưởng|đứng đầu|tịch|đốc|đạo|thư|viên|trực|Công an|Thanh tra|Hội|Đoàn|[Bb]an|quản lý|Quản lý|thuộc|của|đại diện|hiệp|đoàn)$/iu
const ofPlaces = /các (?:huyện|xã|phường|tỉnh|thành phố|thị xã|quận|cấp|địa phương|khu)(?![\p{L}])/uy
const titleOnly =
  /(?:^|[ ,])(?:Giám đốc|Thủ trưởng|Bộ trưởng|Bí thư|Bí Thư|Chủ tịch|Phó Chủ tịch|Trưởng ban|Tổng Giám đốc|Tổng giám đốc)$/u
const title = /(?:Giám đốc|Thủ trưởng|Bộ trưởng|Bí thư|Chủ tịch|Tổng [Gg]iám đốc|thủ trưởng)(?![\p{L}\d])/uy
/** "các Tập đoàn: A, B": the noun is repeated before each name. */
const sharedNoun =
  /^(?:[Cc]ác )(?:(?:Bộ|bộ), (?:cơ quan|ngành)|(Bộ|Tập đoàn|Tổng công ty|Tổng Công ty|Cục|Vụ|Sở|Ban|Ngân hàng|Hội|Viện|Trường|Công ty|Trung tâm|Phòng)(?:, (?:Tổng [Cc]ông ty|cơ quan|ngành))?)$/u

const test = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Whether a name of an agency begins at the offset. */
export function startsAgency(key: string, at: number): boolean {
  return test(head, key, at) >= 0
}

/**
 * The agencies named from an offset on. "các sở, ban, ngành tỉnh" stays one name; "Sở A, Sở B và các đơn vị"
 * are three; a noun shared before a colon is repeated ("các Tập đoàn: A, B" → "Tập đoàn A", "Tập đoàn B").
 * @param semicolons whether ";" parts agencies too, as in headings and fields
 */
export function readAgencies(
  text: string,
  key: string,
  from: number,
  options: { semicolons?: boolean } = {},
): AgencyRun | null {
  const names: string[] = []
  let at = from
  let end = from
  while (startsAgency(key, at)) {
    const one = readOne(key, at, names.length > 0)
    const shared = key[one.end] === ':' ? sharedNoun.exec(key.slice(at, one.end)) : null
    if (shared !== null) {
      const members = readMembers(text, key, one.end + 1, shared[1] ?? 'Bộ', options.semicolons ?? false)
      names.push(...members.names)
      end = members.end
    } else {
      names.push(...eachPlace(text.slice(at, one.end).trim()))
      end = Math.max(one.end, one.after)
    }
    const next = nextName(key, end, options.semicolons ?? false)
    if (next < 0) break
    at = next
  }
  return names.length === 0 ? null : { names, start: from, end }
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
function nextName(key: string, from: number, semicolons: boolean): number {
  const separator = semicolons
    ? /(?:\s*[,;]\s*|\s+)(?:(?:và|cùng(?: với)?|với|hoặc)\s+)?/y
    : /(?:\s*,\s*|\s+)(?:(?:và|cùng(?: với)?|hoặc)\s+)?/y
  const end = test(separator, key, from)
  if (end < 0) return -1
  const parted = /[,;]|và|cùng|với|hoặc/.test(key.slice(from, end))
  return parted && startsAgency(key, end) ? end : -1
}

/** One name: from its head to the first word that cannot belong to it. */
function readOne(key: string, from: number, inList: boolean): { end: number; after: number } {
  let at = test(head, key, from)
  let end = at
  if (/^(?:[Cc]ấp có thẩm quyền|Chính phủ|Quốc hội)$/u.test(key.slice(from, end))) return { end, after: end }
  if (key.startsWith('Thủ tướng Chính phủ', from)) return { end: from + 19, after: from + 19 }
  // A plural article is followed by the noun itself, which is looked at like any word of the name.
  if (key[at - 1] === ' ') {
    const noun = test(groupNoun, key, at)
    end = noun > 0 ? noun : test(oneWord, key, at)
  }
  for (let words = 0; words < 45; words += 1) {
    const gap = /(?: - | )?/y
    gap.lastIndex = end
    gap.exec(key)
    const wordAt = gap.lastIndex
    const separator = key[end] ?? ''
    if (separator === '') break
    if (key.startsWith(' (', end)) {
      const close = key.indexOf(')', end)
      const after = close > 0 && close - end < 400 ? close + 1 : -1
      if (after > 0 && isAside(key, after)) return { end, after }
      break
    }
    if (separator === ',' || key.startsWith(' và ', end) || key.startsWith(' cùng ', end)) {
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
      const next = test(place, key, end)
      if (next < 0) break
      end = test(oneWord, key, next)
      continue
    }
    if (wordAt === end && separator !== ' ') break
    const known = test(inName, key, wordAt)
    if (known > 0) {
      end = known
      continue
    }
    const wordEnd = test(oneWord, key, wordAt)
    if (wordEnd < 0) break
    const first = key.charAt(wordAt)
    const capital = first !== first.toLowerCase() || /\d/.test(first)
    if (
      key.startsWith('các ', wordAt) &&
      !takesPlural.test(key.slice(from, end)) &&
      (test(ofPlaces, key, wordAt) < 0 || /^(?:Bộ|Sở) /u.test(key.slice(from, from + 3)))
    )
      break
    if (!capital) {
      // "lực lượng chuyên trách bảo vệ …" is named by what it does, up to the next part of the sentence.
      const force = key.startsWith('lực lượng chuyên trách', from)
      if (endsName(key, wordAt) && !(force && verbEnd(key, wordAt) > 0)) break
      if (!force && isComplete(key.slice(from, end)) && !goesOn.test(key.slice(wordAt, wordAt + 8))) break
    } else if (
      !key.startsWith(' - ', end) &&
      ((!inList && startsSentenceVerb(key, wordAt)) || startsDocument(key, from, wordAt))
    )
      break
    end = wordEnd
  }
  at = end
  return { end: at, after: at }
}

/** Small words that go on with a complete name: "Tỉnh ủy", "các xã khác", "thành viên … là Giám đốc …". */
const goesOn = /^(?:ủy|hội|đoàn|thuộc|khác|là \p{Lu})(?![\p{L}])|^là \p{Lu}/u

/** "Công an tỉnh", "Sở Tài chính": nothing in small letters goes on with such a name, known verb or not. */
function isComplete(name: string): boolean {
  if (/ (?:tỉnh|thành phố|Thành phố|xã|phường|đặc khu|liên quan)$/u.test(name)) return true
  const field = /^(?:Sở|Bộ|Bộ trưởng Bộ|Giám đốc Sở) (.+)$/u.exec(name)?.[1]
  return field !== undefined && wholeFields.has(field)
}

/** A remark in brackets after a name ("(VTV)", "(Chi cục Dân số)") does not end a list of names. */
function isAside(key: string, after: number): boolean {
  const rest = key.slice(after, after + 2)
  return rest === '' || /^[ ,.;:]/.test(rest)
}

/** A capital verb right after a name begins a new sentence whose stop was lost. */
function startsSentenceVerb(key: string, at: number): boolean {
  return /(?:Chủ trì|Phối hợp|Tham mưu|Triển khai|Rà soát|Tiếp tục|Khẩn trương|Thực hiện|Căn cứ|Trên cơ sở)(?![\p{L}])/uy.test(
    key.slice(at, at + 12),
  )
}

/** "trình Chính phủ Kế hoạch …": the name of a document begins; bodies for a programme carry such names themselves. */
function startsDocument(key: string, from: number, at: number): boolean {
  if (/^(?:Ban|Văn phòng|Tổ|Hội đồng|các|Các|Tiểu ban)(?![\p{L}])/u.test(key.slice(from, from + 12)))
    return false
  return /^(?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Nghị định|Đề án|Báo cáo|Tờ trình|Thông tư|Chỉ thị|Chiến lược|Danh mục|Quy chế|Phương án|Luật)(?![\p{L}])/u.test(
    key.slice(at, at + 14),
  )
}

/** Where the name goes on after a separator at `end`, or -1 when the separator ends it. */
function continueList(key: string, from: number, end: number, next: number, comma: boolean): number {
  const name = key.slice(from, end)
  if (comma && titleOnly.test(name)) {
    const titled = test(title, key, next)
    if (titled > 0) return titled
  }
  if (test(ownPlural, key, next) >= 0) {
    const cap = /(?:các cấp|các ngành)(?![\p{L}])/uy
    return test(cap, key, next)
  }
  const noun = test(groupNoun, key, next)
  const single = /^(?:Sở|Bộ|Ban|Cục|Vụ|Hội|Viện|Tập đoàn|Công an|Văn phòng|Trung tâm) \p{Lu}/u.test(name)
  const grouped =
    !(single && !/ các /u.test(name)) &&
    /(?:^|[ ,])(?:[Cc]ác|[Tt]ừng|UBND|[ỦUủ]y ban nhân dân|nhân dân|[Ss]ở|[Bb]ộ|[Nn]gành|[Xx]ã|[Cc]ơ quan|[Đđ]ơn vị|ban|tổ chức|phường|[Đđ]ịa phương)(?: |$|,)/u.test(
      name,
    )
  if (noun > 0 && grouped) {
    const wholeName = /(?:Sở|Bộ|Ban|Hội|Viện|Trường|Tập đoàn) \p{Lu}/uy
    return test(wholeName, key, next) >= 0 ? -1 : noun
  }
  if (startsAgency(key, next)) return -1
  const first = key.charAt(next)
  if (first === first.toLowerCase()) return -1
  if (comma && single && !/ các /u.test(name)) return test(knownTail, key, next)
  return test(oneWord, key, next)
}

/** "Tài chính, Nông nghiệp và Môi trường, Tập đoàn Điện lực": names after a shared noun and a colon. */
function readMembers(
  text: string,
  key: string,
  from: number,
  noun: string,
  semicolons: boolean,
): { names: string[]; end: number } {
  const names: string[] = []
  let at = from + (key[from] === ' ' ? 1 : 0)
  let end = at
  for (let count = 0; count < 60; count += 1) {
    const start = at
    const own = startsAgency(key, at)
    end = memberEnd(key, at)
    if (end <= start) break
    const name = text.slice(start, end).trim()
    names.push(own ? name : `${noun} ${name}`)
    const separator = semicolons
      ? /(?:\s*[,;.]\s*|\s+)(?:và\s+)?(?=\p{Lu})/uy
      : /(?:\s*,\s*|\s+)(?:và\s+)?(?=\p{Lu})/uy
    const next = test(separator, key, end)
    if (next < 0) break
    at = next
  }
  return { names, end }
}

/** Fields that are no beginning of a longer one. */
const wholeFields = new Set(fields)
const knownTail =
  /(?:Thể thao và Du lịch|Thể thao|Thương binh và Xã hội|In và Phát hành|Phát thanh|Truyền hình|Nghệ thuật|Đào tạo và Môi trường|Gia đình)(?![\p{L}])/uy

function memberEnd(key: string, from: number): number {
  let end = from
  for (let words = 0; words < 14; words += 1) {
    const gap = /(?: - | và (?=\p{Lu})| )?/uy
    gap.lastIndex = end
    gap.exec(key)
    const at = gap.lastIndex
    if (key.startsWith(' và ', end) && end > from && startsAgency(key, at)) break
    const wordEnd = test(oneWord, key, at)
    if (wordEnd < 0 || (end > from && at === end)) {
      if (key[end] === ',') {
        const tail = test(knownTail, key, end + 2)
        if (tail > 0) {
          end = tail
          continue
        }
      }
      break
    }
    const first = key.charAt(at)
    if (
      first === first.toLowerCase() &&
      !/\d/.test(first) &&
      (words === 0 || (words > 1 && endsName(key, at)))
    )
      break
    end = wordEnd
  }
  return end
}
