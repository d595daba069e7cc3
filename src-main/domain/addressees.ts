import type { AgencyKind } from '../contract/agency.ts'
import type { Concern, Directory, DirectoryGroup } from '../contract/directory.ts'
import { type AgencyName, agencyName, sameAgency, sameWithoutMarks } from './agency-names.ts'
import { groupKey, namedGroup } from './group-phrases.ts'

/** The agency that asks which tasks are its own. */
export type Addressee = { name: string; aliases: readonly string[]; kind: AgencyKind }

/** Answers that a person gave once, by the key of the phrase (`groupKey`). */
export type AddresseeRules = Readonly<Record<string, 'yes' | 'no'>>

/**
 * Whether a task given to `agencyNames` is `me`'s: named itself (in any spelling the directory knows), as a member
 * of a group, or not. Named beats rules, rules beat the directory. "doubtful" asks for a person; the phrases to ask
 * about are `doubtfulPhrases`.
 */
export function concerns(
  agencyNames: readonly string[],
  me: Addressee,
  directory: Directory,
  rules: AddresseeRules,
): Concern {
  const found = agencyNames.flatMap(separateNames).map((name) => concernOf(name, me, directory, rules))
  if (found.includes('yes')) return 'yes'
  return found.includes('doubtful') ? 'doubtful' : 'no'
}

/** The phrases that leave it open whether the task is `me`'s, as written; empty unless `concerns` is "doubtful". */
export function doubtfulPhrases(
  agencyNames: readonly string[],
  me: Addressee,
  directory: Directory,
  rules: AddresseeRules,
): string[] {
  if (concerns(agencyNames, me, directory, rules) !== 'doubtful') return []
  return agencyNames
    .flatMap(separateNames)
    .filter((name) => concernOf(name, me, directory, rules) === 'doubtful')
}

function concernOf(name: string, me: Addressee, directory: Directory, rules: AddresseeRules): Concern {
  const written = agencyName(name)
  const mine = namesOf(me, directory)
  if (mine.some((known) => sameAgency(written, known))) return 'yes'
  const phrase = withoutOwnProvince(name, mine)
  const remembered = rules[groupKey(name)] ?? rules[groupKey(phrase)]
  if (remembered) return remembered
  // A text typed without marks could be an agency whose name differs by its marks only.
  if (mine.some((known) => sameWithoutMarks(written, known))) return 'doubtful'
  const found = namedGroup(phrase, directory)
  if (!found) return 'no'
  const member = membership(me, found.group, directory)
  return member === 'yes' && !found.exact ? 'doubtful' : member
}

/** "các sở, ban, ngành tỉnh An Giang" is "các sở, ban, ngành tỉnh" to an agency of that province. */
function withoutOwnProvince(name: string, mine: readonly AgencyName[]): string {
  const province = mine.map((known) => known.place).find((place) => place.includes(' '))
  return province === undefined
    ? name
    : name.normalize('NFC').replace(new RegExp(`\\s${province}(?=[\\s,;.]|$)`, 'iu'), '')
}

function membership(me: Addressee, group: DirectoryGroup, directory: Directory): Concern {
  const listed = directoryEntry(me, directory)?.inGroups[group.id]
  return listed ?? group.kinds[me.kind]
}

function directoryEntry(me: Addressee, directory: Directory) {
  const own = [me.name, ...me.aliases].map(agencyName)
  return directory.agencies.find((agency) =>
    [agency.name, ...agency.variants]
      .map(agencyName)
      .some((known) => own.some((name) => sameAgency(name, known))),
  )
}

/** Every spelling of `me`; the province of its own name goes with the spellings that the directory adds. */
function namesOf(me: Addressee, directory: Directory): AgencyName[] {
  const own = [me.name, ...me.aliases].map(agencyName)
  const place = own.map((name) => name.place).sort((a, b) => b.length - a.length)[0] ?? ''
  const entry = directoryEntry(me, directory)
  const listed = entry ? [entry.name, ...entry.variants, ...(entry.symbol ? [entry.symbol] : [])] : []
  return [...own, ...listed.map(agencyName)].map((name) =>
    place.startsWith(name.place) ? { ...name, place } : name,
  )
}

const opensName =
  /(?:;|,|\svà)\s+(?=(?:Giám đốc |Thủ trưởng |Chủ tịch )?(?:các )?(?:Sở|Công an|Ban Quản lý|Bộ Chỉ huy|Thanh tra|Trung tâm|Văn phòng|UBND|Ủy ban|Uỷ ban|Xã|Phường|Đặc khu)\s)/u

/** "Sở Tài chính và Sở Nội vụ" in one string are two names; "các đặc khu Phú Quốc, Thổ Châu" repeats its noun. */
function separateNames(written: string): string[] {
  const pieces = written
    .normalize('NFC')
    .split(opensName)
    .flatMap((piece) => piece.split(/;\s*/u))
  return pieces.flatMap(withRepeatedNoun)
}

function withRepeatedNoun(piece: string): string[] {
  const found = /^(?:Riêng )?(?:(?:UBND|Ủy ban nhân dân) )?các (xã|phường|đặc khu|sở):?\s+(\p{Lu}.*)$/iu.exec(
    piece,
  )
  const noun = found?.[1]
  const names = found?.[2]
  if (!noun || !names || !/^\p{Lu}/u.test(names)) return [piece]
  return names.split(/,\s*|\s+và\s+/u).map((name) => `${noun} ${name}`)
}
