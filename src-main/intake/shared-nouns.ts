import { matchEnd, oneWord, startsAgency } from './agency-words.ts'
import { fields } from './case-words.ts'
import { endsName } from './duty-verbs.ts'

/** Agencies named after a noun that they share. */
export type Members = { readonly names: readonly string[]; readonly end: number }

/** "các Tập đoàn: A, B", "Bộ trưởng các Bộ: A, B", "các Sở A, B": the noun is repeated before each name. */
const sharedNoun =
  /^((?:Bộ trưởng|Thứ trưởng|(?:Phó )?Giám đốc|Tổng [Gg]iám đốc|Thủ trưởng|[Ll]ãnh đạo) )?[Cc]ác (?:([Bb]ộ), (?:cơ quan|ngành)|([Bb]ộ|[Ss]ở|Tập đoàn|Tổng [Cc]ông ty|Cục|Vụ|Ban|Ngân hàng|Hội|Viện|Trường|Công ty|Trung tâm|Phòng)(?:, (?:Tổng [Cc]ông ty|cơ quan|ngành))?)(:| (?=\p{Lu}))/u

/** "các Khu Quản lý đường bộ: II, III, IV": the noun is repeated before each number. */
const numberedNoun =
  /^[Cc]ác (\p{Lu}[\p{L} -]{3,50})(?: số)?: ?((?:[IVX]+|\d{1,2})(?:(?:, | và )(?:[IVX]+|\d{1,2}))+)(?![\p{L}\d/.-])/u

function readNumbered(text: string, from: number, match: RegExpExecArray): Members {
  const [whole, noun = '', list = ''] = match
  const start = from + whole.indexOf(noun)
  const words = text.slice(start, start + noun.length)
  return { names: list.split(/, | và /u).map((number) => `${words} ${number}`), end: from + whole.length }
}

/** The members of a list after a shared noun, or null when there is none at the offset. */
export function readShared(text: string, key: string, from: number, semicolons: boolean): Members | null {
  const numbered = numberedNoun.exec(key.slice(from, from + 90))
  if (numbered !== null) return readNumbered(text, from, numbered)
  const match = sharedNoun.exec(key.slice(from, from + 60))
  if (match === null) return null
  const [whole, office = '', ministry, noun = ministry ?? '', mark] = match
  const members = readMembers(
    text,
    key,
    from + whole.length,
    office + noun.charAt(0).toUpperCase() + noun.slice(1),
    semicolons,
  )
  // Without a colon only fields of administration tell a list of names from one long name ("các Sở Tài chính, Xây dựng").
  const first = members.fields.indexOf(false)
  const known = first < 0 ? members.names.length : first
  if (mark !== ':' && known < 2) return null
  return members.names.length === 0 ? null : members
}

/** "Tài chính, Nông nghiệp và Môi trường, Tập đoàn Điện lực": names after a shared noun and a colon. */
function readMembers(
  text: string,
  key: string,
  from: number,
  noun: string,
  semicolons: boolean,
): Members & { fields: readonly boolean[] } {
  const names: string[] = []
  const inFields: boolean[] = []
  let at = from + (key[from] === ' ' ? 1 : 0)
  let end = at
  for (let count = 0; count < 60; count += 1) {
    const start = at
    const stop = memberEnd(key, at)
    if (stop <= start) break
    const name = text.slice(start, stop).trim()
    const inField = wholeFields.has(key.slice(start, stop))
    // "Công an" after "Bộ" is a field like the others, although it can be a name of its own.
    const own = startsAgency(key, start) && !(inField && noun.endsWith('Bộ'))
    // "các Sở: A, B, Chủ tịch UBND các xã: C, D": an office after the list is read as a name of its own.
    if (
      own &&
      names.length > 0 &&
      /^(?:Chủ tịch|Giám đốc|Thủ trưởng|Trưởng|Bí thư|UBND|[ỦU]y ban)/u.test(name)
    )
      break
    end = stop
    inFields.push(inField)
    names.push(own ? name : `${noun} ${name}`)
    const separator = semicolons
      ? /(?:\s*[,;.]\s*|\s+)(?:và\s+)?(?=\p{Lu})/uy
      : /(?:\s*,\s*|\s+)(?:và\s+)?(?=\p{Lu})/uy
    const next = matchEnd(separator, key, end)
    if (next < 0) break
    // "Giám đốc các Sở: A, B; Chủ tịch UBND các xã, phường": what follows the semicolon is a name of its own.
    if (key.slice(end, next).includes(';') && startsAgency(key, next)) break
    at = next
  }
  return { names, end, fields: inFields }
}

/** Fields that are no beginning of a longer one. */
export const wholeFields = new Set(fields)
export const knownTail =
  /(?:Thể thao và Du lịch|Thể thao|Thương binh và Xã hội|In và Phát hành|Phát thanh|Truyền hình|Nghệ thuật|Đào tạo và Môi trường|Gia đình)(?![\p{L}])/uy

function memberEnd(key: string, from: number): number {
  let end = from
  for (let words = 0; words < 14; words += 1) {
    const gap = /(?: - | và (?=\p{Lu})| )?/uy
    gap.lastIndex = end
    gap.exec(key)
    const at = gap.lastIndex
    if (key.startsWith(' và ', end) && end > from && startsAgency(key, at)) break
    const wordEnd = matchEnd(oneWord, key, at)
    if (wordEnd < 0 || (end > from && at === end)) {
      if (key[end] === ',') {
        const tail = matchEnd(knownTail, key, end + 2)
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
