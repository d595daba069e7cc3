import type { AgencyKind } from '../contract/agency.ts'
import type { Concern, Directory, DirectoryAgency, DirectoryGroup } from '../contract/directory.ts'
import type { ReorganisedName } from '../contract/directory-entries.ts'
import { type AgencyName, agencyName, sameAgency, sameWithoutMarks, spelling } from './agency-names.ts'
import { groupKey, namedGroup } from './group-phrases.ts'
import { formerMeant, inOurProvince } from './reorganised.ts'

/** The agency that asks which tasks are its own. */
export type Addressee = {
  name: string
  aliases: readonly string[]
  kind: AgencyKind
  /** The agency above it, whose province is also its own: "Ủy ban nhân dân tỉnh An Giang". */
  parentName?: string
}

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

/**
 * The names among `agencyNames` that a reorganisation ended: of an agency whose work went to `me` or to another, and
 * names with a province that was merged into ours.
 */
export function reorganisedNames(
  agencyNames: readonly string[],
  me: Addressee,
  directory: Directory,
): ReorganisedName[] {
  const found = agencyNames.flatMap(separateNames).flatMap((written): ReorganisedName[] => {
    const { parsed, place, province, named, former } = meaningOf(written, me, directory)
    const heirs = directory.agencies.flatMap((agency) => {
      const ended = formerMeant(parsed, agency.former, place)
      return ended === null ? [] : [{ ended, name: agency.name }]
    })
    const ended = former ?? heirs[0]?.ended
    if (!named && ended !== undefined) {
      const now = former?.whole === true ? me.name : heirs.map(({ name }) => name).join('; ')
      return [{ written, former: ended.name, now, date: ended.date, document: ended.document }]
    }
    if (province === null) return []
    const { name: now, date, document } = province
    const lost = province.former.find((one) => spelling(written).includes(spelling(one)))
    return [{ written, former: lost ?? written, now, date, document }]
  })
  return [...new Map(found.map((one) => [one.written, one])).values()]
}

/** A written name with our province instead of one that was merged into it, and the former agency it means. */
function meaningOf(written: string, me: Addressee, directory: Directory) {
  const mine = namesOf(me, directory)
  const place = placeOf(mine)
  const { name, province } = inOurProvince(written, place, directory.provinces)
  const parsed = agencyName(name)
  const named = mine.some((known) => sameAgency(parsed, known))
  const former = named ? null : formerMeant(parsed, directoryEntry(me, directory)?.former ?? [], place)
  return { name, parsed, mine, place, province, named, former }
}

function placeOf(names: readonly AgencyName[]): string {
  return names.map(({ place }) => place).sort((a, b) => b.length - a.length)[0] ?? ''
}

function concernOf(asWritten: string, me: Addressee, directory: Directory, rules: AddresseeRules): Concern {
  const { name, parsed: written, mine, named, former } = meaningOf(asWritten, me, directory)
  if (named || former?.whole === true) return 'yes'
  const phrase = withoutOwnProvince(name, mine)
  const remembered = rules[groupKey(name)] ?? rules[groupKey(phrase)]
  if (remembered) return remembered
  if (former !== null) return 'doubtful'
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

/** Taking the names of a directory apart costs a millisecond, and every name of a letter asks for it. */
const takenApart = new WeakMap<
  Directory,
  readonly { agency: DirectoryAgency; names: readonly AgencyName[] }[]
>()

function namedAgencies(directory: Directory) {
  const known = takenApart.get(directory)
  if (known !== undefined) return known
  const named = directory.agencies.map((agency) => ({
    agency,
    names: [agency.name, ...agency.variants].map(agencyName),
  }))
  takenApart.set(directory, named)
  return named
}

function directoryEntry(me: Addressee, directory: Directory): DirectoryAgency | undefined {
  const own = [me.name, ...me.aliases].map(agencyName)
  return namedAgencies(directory).find(({ names }) =>
    names.some((known) => own.some((name) => sameAgency(name, known))),
  )?.agency
}

/** Every spelling of `me`; the province of its own name goes with the spellings that the directory adds. */
function namesOf(me: Addressee, directory: Directory): AgencyName[] {
  const own = [me.name, ...me.aliases].map(agencyName)
  const place = placeOf(own) || (me.parentName === undefined ? '' : agencyName(me.parentName).place)
  const entry = directoryEntry(me, directory)
  const listed = entry ? [entry.name, ...entry.variants, ...(entry.symbol ? [entry.symbol] : [])] : []
  return [...own, ...listed.map(agencyName)].map((name) =>
    place.startsWith(name.place) ? { ...name, place } : name,
  )
}

const opensName =
  /(?:;|,|\svà)\s+(?=(?:Giám đốc |Thủ trưởng |Chủ tịch )?(?:các )?(?:Sở|Công an|Ban Quản lý|Bộ Chỉ huy|Thanh tra|Trung tâm|Văn phòng|UBND|Ủy ban|Uỷ ban|Xã(?! hội)|Phường|Đặc khu)\s)/u

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
