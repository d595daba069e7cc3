import { fold } from '../domain/vietnamese.ts'
import { readAgencies } from './agency-names.ts'
import { startsAgency } from './agency-words.ts'
import { endsName, isFunctionWord, verbEnd } from './duty-verbs.ts'
import { keyOf } from './vietnamese-key.ts'

/** Who leads and who helps in one item, and where the words of the task begin ("Agency: task"). */
export type Roles = {
  readonly agencies: readonly string[]
  readonly coordinating: readonly string[]
  readonly textFrom: number
  /** Whether the item itself names an agency that does the work. */
  readonly named: boolean
}

/** What the headings above an item say. */
export type RoleContext = {
  readonly agencies: readonly string[]
  /** The heading says that these agencies lead ("chủ trì:"), whatever the item opens with. */
  readonly lead: boolean
  /** They are addressed by a lead-in for everything below it, not by the heading of the item. */
  readonly implied?: boolean
}

const handing =
  /(?:(?:Giao|giao|Đề nghị|đề nghị|Yêu cầu|yêu cầu|Phân công|phân công|Kính đề nghị|Ủy quyền|ủy quyền|Giao nhiệm vụ)(?: cho| trách nhiệm cho)?|(?:Nhiệm vụ|Trách nhiệm)(?: của| đối với)?|Đối với|Riêng|Về phía|Đồng thời,? (?:giao|đề nghị|yêu cầu)|đồng thời,? (?:giao|đề nghị|yêu cầu)) /uy
const adverbial =
  /(?:Trên cơ sở|trên cơ sở|Căn cứ|căn cứ|Để|để|Với|với|Theo|Nhằm|Từ|Trong|Sau khi|Khi|Hằng|Hàng|Định kỳ|Trước|Trường hợp|Đối với|Qua|Ngoài|Đồng thời|Bên cạnh|Chậm nhất|Giai đoạn)(?![\p{L}])/uy
const doing =
  /(?:căn cứ|theo|trên cơ sở|trên tinh thần|trong phạm vi|với vai trò|tại|cùng|không|sẽ|ngay|là cơ quan|là đầu mối|được giao|thông qua|định kỳ|hằng|hàng|tăng cường|trước|đến|từ|chậm nhất|cho (?:học sinh|phép|ý kiến|chủ trương|dừng|nghỉ))(?![\p{L}])/uy

type Actor = { names: readonly string[]; end: number; colon: boolean }

/** The agencies that a heading addresses, or none when it names a topic. "Giao Sở Xây dựng" → Sở Xây dựng. */
export function readAddressees(text: string): { agencies: readonly string[]; lead: boolean } {
  const key = keyOf(text)
  const actor = actorAt(text, key, 0, true)
  if (actor === null) return { agencies: [], lead: false }
  const rest = key.slice(actor.end).trim()
  if (/^Doanh nghiệp (?!nhà nước)/u.test(actor.names[0] ?? '')) return { agencies: [], lead: false }
  // "Các cơ quan đăng ký đầu tư", "Các sở chủ trì dự án": what follows tells which ones are meant.
  const last = actor.names.at(-1) ?? ''
  if (
    /^(?:[Cc]ác|Cơ quan|Đơn vị|Những) /u.test(last) &&
    rest !== '' &&
    !/^(?:có trách nhiệm|chịu trách nhiệm|phải|cần)(?!\p{L})/u.test(rest) &&
    rest.length < 160 &&
    !/[:.;]/.test(rest)
  ) {
    return {
      agencies: extended(text, actor.names, text.length),
      lead: /^(?:Cơ quan|Đơn vị) chủ trì/u.test(last),
    }
  }
  const lead = /^(?:chủ trì|là cơ quan chủ trì)(?:,? (?:thực hiện|triển khai))?:?$/u.test(rest)
  return { agencies: actor.names, lead }
}

/** Whom a lead-in addresses: "Chủ tịch UBND tỉnh yêu cầu các sở … thực hiện các nội dung sau:". */
export function addressedIn(text: string): readonly string[] {
  const at = [...keyOf(text).matchAll(/(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao) (?=các |\p{Lu})/gu)]
  for (const match of at.toReversed()) {
    const found = readAddressees(text.slice(match.index))
    if (found.agencies.length > 0) return found.agencies
  }
  return []
}

/** Whether a text names agencies and says nothing else, as headings do. */
export function onlyAddressees(text: string): boolean {
  const key = keyOf(text)
  const actor = actorAt(text, key, 0, true)
  return actor !== null && /^[\s:.]*$/.test(key.slice(actor.end))
}

/** Lead and coordinating agencies of an item. */
export function readRoles(text: string, context: RoleContext): Roles {
  const key = keyOf(text)
  const from = topicEnd(text, key)
  const first = actorAt(text, key, from, false, true) ?? adverbialActor(text, key, from)
  const textFrom = first !== null && first.colon && from === 0 ? first.end + 1 : 0
  const opening = first === null ? openingPartners(text, key, from) : null
  const others = laterActors(text, key, first?.end ?? from)
  const named = distinct([...(first?.names ?? []), ...others])
  // An item that begins with a state of things and then says who acts is not for all whom the lead-in addresses.
  const told = context.implied === true && others.length > 0 && verbEnd(key, from) < 0
  const leads = first !== null || told ? named : distinct([...context.agencies, ...others])
  const partners = partnersIn(text, key)
  if (opening !== null && context.agencies.length > 0 && !context.lead) {
    const agencies = opening
    return {
      agencies,
      coordinating: distinct([...context.agencies, ...without(partners, agencies)]),
      textFrom,
      named: true,
    }
  }
  return {
    agencies: leads,
    coordinating: without(partners, first === null ? leads : []),
    textFrom,
    named: named.length > 0,
  }
}

/** Adds names to a list, once each, whatever their case and tone placement. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const folded = fold(name).replace(/^(?:cac|tung) /, '')
    if (seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

function without(names: readonly string[], left: readonly string[]): string[] {
  const gone = new Set(left.map((name) => fold(name)))
  return distinct(names).filter((name) => !gone.has(fold(name)))
}

/** "Về <topic>: <agency> …": the offset after the colon from which an agency is named; 0 without a topic. */
function topicEnd(text: string, key: string): number {
  const about = /^(?:Về|Đối với|Liên quan)(?![\p{L}])/u.test(key)
  const limit = about ? 1500 : 260
  if (!about && startsAgency(key, 0)) return 0
  for (let colon = key.indexOf(':'); colon >= 0 && colon < limit; colon = key.indexOf(':', colon + 1)) {
    if (insideBrackets(key, colon)) continue
    const after = colon + (key[colon + 1] === ' ' ? 2 : 1)
    const first = key.charAt(after)
    if (!about && first === first.toLowerCase()) continue
    if (actorAt(text, key, after, false) !== null || adverbialActor(text, key, after) !== null) return after
  }
  return 0
}

/** Agencies named at an offset as those who do what follows. */
function actorAt(text: string, key: string, from: number, heading: boolean, leading = false): Actor | null {
  handing.lastIndex = from
  const handed = handing.test(key)
  const start = handed ? handing.lastIndex : from
  if (!startsAgency(key, start)) return null
  const run = readAgencies(text, key, start, { semicolons: true, subject: true })
  if (run === null) return null
  const rest = key.slice(run.end)
  if (rest === '' || /^\s*[:.]\s*$/.test(rest))
    return heading || handed ? { names: run.names, end: run.end, colon: false } : null
  if (/^\s*:/.test(rest)) return { names: run.names, end: run.end + rest.indexOf(':'), colon: true }
  const label = restOfLabel.exec(rest)
  if (label !== null && run.names.length === 1 && !assignedVerb.test(label[0])) {
    const end = run.end + label[0].length - 1
    return { names: [text.slice(start, end)], end, colon: true }
  }
  const next = run.end + (/^[\s,]+/.exec(rest)?.[0].length ?? 0)
  const relative =
    /^(?:đang|được|có|thuộc) [^,.;:]{3,70}? (?=(?:tiếp tục|khẩn trương|tập trung|chỉ đạo|phải|chủ động|có trách nhiệm|chịu trách nhiệm|phối hợp|chủ trì|rà soát|căn cứ)(?![\p{L}]))/u.exec(
      key.slice(next),
    )
  if (relative !== null)
    return {
      names: extended(text, run.names, next + relative[0].length),
      end: next + relative[0].length,
      colon: false,
    }
  if (handed && !heading) return { names: run.names, end: run.end, colon: false }
  if (/^(?:đã|được(?! giao| phân công)|vừa|đang|mới)(?![\p{L}])/u.test(key.slice(next))) return null
  doing.lastIndex = next
  const first = key.charAt(next)
  // The first agency of an item may do anything; later ones only what is known as a duty.
  const small = /\p{Ll}/u.test(first)
  const verb = small && (verbEnd(key, next) > 0 || (leading && !isFunctionWord(key, next)))
  if (!verb && !doing.test(key)) return null
  if (heading && !/chủ trì|:$|^,? ?(?:căn cứ|theo)/u.test(rest) && rest.length > 400) return null
  if (/^(?:cơ quan|đơn vị|địa phương|doanh nghiệp|lực lượng)$/u.test(run.names[0] ?? '')) return null
  return { names: run.names, end: run.end, colon: false }
}

/** "Phòng Quản lý, bảo trì công trình: …": what goes on in small letters up to the colon still belongs to the name. */
const restOfLabel = /^(?:,| và) \p{Ll}[^:.;]{2,70}:/u
const assignedVerb =
  /(?<!\p{L})(?:chủ trì|phối hợp|khẩn trương|tiếp tục|tham mưu|báo cáo|chịu trách nhiệm|có trách nhiệm|chủ động|tập trung|rà soát|tổ chức|chỉ đạo|thực hiện|triển khai|hoàn thành|căn cứ|các|sau(?= đây|:)|đã|được)(?!\p{L})/u

/** The last name with the words that tell which ones are meant: "các đơn vị đang thi công". */
function extended(text: string, names: readonly string[], end: number): string[] {
  const last = names.at(-1) ?? ''
  const start = text.lastIndexOf(last, end)
  return start < 0 ? [...names] : [...names.slice(0, -1), text.slice(start, end).trim()]
}

/** "Trên cơ sở …, Sở Xây dựng chủ trì …": an agency after the words that open the sentence. */
function adverbialActor(text: string, key: string, from: number): Actor | null {
  adverbial.lastIndex = from
  if (!adverbial.test(key)) return null
  const end = sentenceEnd(key, from)
  for (let at = nextWord(key, from); at > 0 && at < end; at = nextWord(key, at)) {
    const handed = /^(?:giao|đề nghị|yêu cầu) /u.test(key.slice(at, at + 8))
    if (!handed && !startsAgency(key, at)) continue
    const afterComma =
      key.slice(at - 2, at) === ', ' && (handed || /^(?:\p{Lu}|các )/u.test(key.slice(at, at + 4)))
    const actor = afterComma ? actorAt(text, key, at, false) : null
    if (actor !== null) return actor
    // The rest of a list ("của Bộ A, Bộ B") does not begin a part of the sentence.
    const run = /^(?:\p{Lu}|các )/u.test(key.slice(at, at + 4)) ? readAgencies(text, key, at) : null
    if (run !== null) at = Math.max(at, run.end - 1)
  }
  return null
}

function nextWord(key: string, from: number): number {
  const blank = key.indexOf(' ', from)
  return blank < 0 ? -1 : blank + 1
}

/** Agencies that begin later sentences with a duty of their own. */
function laterActors(text: string, key: string, from: number): string[] {
  const names: string[] = []
  const boundary = /[.;] (?=\p{Lu}|các |giao |đề nghị |đồng thời)/gu
  boundary.lastIndex = from
  for (let match = boundary.exec(key); match !== null; match = boundary.exec(key)) {
    const at = match.index + 2
    if (insideBrackets(key, at)) continue
    const actor = actorAt(text, key, at, false) ?? adverbialActor(text, key, at)
    if (actor !== null) names.push(...actor.names)
  }
  return names
}

function insideBrackets(key: string, at: number): boolean {
  return key.lastIndexOf('(', at) > key.lastIndexOf(')', at)
}

function sentenceEnd(key: string, from: number): number {
  const end = key.slice(from).search(/[;](?: |$)|\.(?: \p{Lu}|$)/u)
  return end < 0 ? key.length : from + end
}

const together =
  /(?<![\p{L}])(?:(?<!(?:công tác|hiệu quả|cơ chế|chế|chương trình|đầu mối|nguyên tắc|Hội đồng|hợp đồng) )[Pp]hối hợp|chủ trì,? cùng|trao đổi cùng)((?:,? (?:chặt chẽ|đồng bộ|thường xuyên|hiệu quả|kịp thời|tốt)(?![\p{L}]))*(?: (?:và|,) (?:hướng dẫn|hỗ trợ|đôn đốc|chỉ đạo|làm việc))?(?: với| cùng với| cùng)?) /gu

/** Whoever follows "phối hợp (với)". */
function partnersIn(text: string, key: string): string[] {
  const names: string[] = []
  together.lastIndex = 0
  for (let match = together.exec(key); match !== null; match = together.exec(key)) {
    const run = readAgencies(text, key, match.index + match[0].length, { subject: true })
    if (run !== null) names.push(...run.names)
  }
  return names
}

const opensTogether =
  /(?:(?:Tiếp tục|Khẩn trương|Chủ động|Thường xuyên|Tích cực|Tăng cường|Kịp thời),? )*[Pp]hối hợp(?:,? (?:chặt chẽ|đồng bộ|thường xuyên|hiệu quả))*(?: với| cùng với| cùng)? /uy

/** "Phối hợp với X …" at the beginning: X leads, and whoever stands above helps. */
function openingPartners(text: string, key: string, from: number): readonly string[] | null {
  opensTogether.lastIndex = from
  if (!opensTogether.test(key)) return null
  return readAgencies(text, key, opensTogether.lastIndex)?.names ?? null
}

/**
 * Whether the words hand out work: they begin with a duty, name who does it, or say that somebody must.
 * @param expected whether the heading above addresses somebody or promises tasks; then only lists of things are none
 */
export function assignsWork(text: string, named: boolean, expected = false): boolean {
  const key = keyOf(text)
  if (named || verbEnd(key, 0) > 0) return true
  if (
    /^(?:Dự án|Tiểu dự án|Chương trình|Đề án|Phụ lục|Nhóm|Biểu|Mẫu|Đợt|Luật|Nghị (?:định|quyết)|Quyết định|Thông tư|Kế hoạch|Công văn|Chỉ thị)(?: số)? [\d(IVX]/u.test(
      key,
    )
  )
    return false
  if (/(?<![\p{L}])(?:phải|cần|có trách nhiệm|chịu trách nhiệm|yêu cầu|đề nghị|giao)(?![\p{L}])/u.test(key))
    return true
  for (const match of key.matchAll(/[;:.] /g)) {
    const next = match.index + 2
    if (verbEnd(key, next) > 0 && endsName(key, next)) return true
  }
  if (due.test(key)) return true
  if (/^(?:\d+(?:[.,]\d+)?%|Ít nhất|Tối thiểu|Trên \d)/u.test(key)) return true
  return expected && /[.;]$/.test(key) && !things.test(key)
}

/** Something is to be finished or sent by a time, whoever does it. */
const due =
  /(?<!\p{L})(?:hoàn thành|xong|gửi|báo cáo|trình)(?!\p{L})[^.;]{0,90} (?:trước (?:ngày|\d)|chậm nhất|muộn nhất|trong (?:tháng|quý|năm) [\dIV])/u

/** Nouns with which the parts of a list of things begin. */
const things =
  /^(?:Dự án|Tiểu dự án|Nền tảng|Hệ thống|Cơ sở|Chương trình|Kế hoạch|Đề án|Danh mục|Danh sách|Tình hình|Mức độ|Kết quả|Tỷ lệ|Số|Nội dung|Đối tượng|Các|Những|Một số|Việc|Công tác|Văn bản|Hồ sơ|Biểu|Mẫu|Nhóm|Lĩnh vực|Ngành|Cán bộ|Người|Đại diện|Thành viên|Nhân viên|Cộng tác viên|Cơ quan|Đơn vị|Ngày|Thời gian|Địa điểm|Thành phần|Kinh phí|Nguồn|Vốn|Đợt|Tiêu chí|Điều kiện|Tổng|Khu|Tuyến|Trường hợp|Luật|Nghị|Quyết định|Thông|Chỉ|Phạm vi|Mục|Quy|Trong đó|Tồn tại|Hạn chế|Nguyên nhân|Đoạn|Tên|Bộ|Sở|Ban|Công|Hội|Trung tâm|Nhà|Khối|\d|\p{Lu}{3})/u
