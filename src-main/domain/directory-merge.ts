import type {
  AgencyContent,
  EntryContent,
  GroupContent,
  Mergeable,
  PersonContent,
  SuccessionContent,
} from '../contract/directory-entries.ts'
import { agencyName, spelling } from './agency-names.ts'
import type { DirectoryRecords } from './directory-records.ts'
import { searchKey } from './directory-search.ts'

/** What a merge would do: entries as they stand after it. */
export interface Merged {
  readonly winner: EntryContent
  /** Entries that named a loser and name the winner now, the winner itself not among them. */
  readonly moved: readonly (EntryContent & { readonly id: string })[]
}

/**
 * One entry instead of several: the winner keeps its own words, gains the names of the others as variants and what
 * was empty of it; whatever named the others names the winner. Null when one of them is unknown.
 */
export function mergeEntries(
  records: DirectoryRecords,
  entity: Mergeable,
  winnerId: string,
  loserIds: readonly string[],
): Merged | null {
  const losers = new Set(loserIds)
  const replaced = (id: string) => (losers.has(id) ? winnerId : id)
  switch (entity) {
    case 'agency': {
      const found = pick(records.agency, winnerId, loserIds)
      return found === null
        ? null
        : {
            winner: { entity, content: found.others.reduce(mergeAgencies, found.winner) },
            moved: [...movedGroups(records, winnerId, losers), ...movedSuccessions(records, replaced)],
          }
    }
    case 'person': {
      const found = pick(records.person, winnerId, loserIds)
      return found === null
        ? null
        : { winner: { entity, content: found.others.reduce(mergePeople, found.winner) }, moved: [] }
    }
    case 'unit': {
      const found = pick(records.unit, winnerId, loserIds)
      if (found === null) return null
      const content = found.others.reduce(
        (into, other) => ({ ...withNames(into, other), symbol: into.symbol || other.symbol }),
        found.winner,
      )
      const moved = movedPeople(records, (person) =>
        person.unitId === null ? person : { ...person, unitId: replaced(person.unitId) },
      )
      return { winner: { entity, content }, moved }
    }
    case 'field': {
      const found = pick(records.field, winnerId, loserIds)
      if (found === null) return null
      const content = found.others.reduce(withNames, found.winner)
      const moved = movedPeople(records, (person) => ({
        ...person,
        fieldIds: [...new Set(person.fieldIds.map(replaced))],
      }))
      return { winner: { entity, content }, moved }
    }
  }
}

/**
 * Entries that look like one: of the same name but for marks, capitals and abbreviations, or of a name that is
 * another's variant. Communes are told apart by marks alone ("Xã Sơn Hà", "Xã Sơn Hạ") and by their province.
 */
export function duplicateEntries(records: DirectoryRecords, entity: Mergeable): string[][] {
  const byKey = new Map<string, Set<string>>()
  for (const [id, content] of records[entity]) {
    for (const name of [content.name, ...content.variants]) {
      const key = 'province' in content ? agencyKey(name, content) : searchKey(name)
      byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
    }
  }
  const groups = [...byKey.values()].filter((ids) => ids.size > 1).map((ids) => [...ids].toSorted())
  return [...new Map(groups.map((ids) => [ids.join(' '), ids])).values()]
}

function agencyKey(name: string, { kind, province }: AgencyContent): string {
  const { core } = agencyName(name)
  return `${kind === 'xa-phuong-dac-khu' ? core : searchKey(core)}|${spelling(province)}`
}

interface Named {
  readonly name: string
  readonly variants: readonly string[]
}

function pick<Content>(
  entries: ReadonlyMap<string, Content>,
  winnerId: string,
  loserIds: readonly string[],
): { winner: Content; others: Content[] } | null {
  const winner = entries.get(winnerId)
  const others = loserIds.flatMap((id) => entries.get(id) ?? [])
  if (winner === undefined || others.length !== loserIds.length || loserIds.includes(winnerId)) return null
  return { winner, others }
}

/** The winner with the other's names among its variants, each spelling once. */
function withNames<Content extends Named>(into: Content, other: Named): Content & { variants: string[] } {
  const known = new Set([spelling(into.name)])
  const variants = [...into.variants, other.name, ...other.variants].filter((name) => {
    const key = spelling(name)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return { ...into, variants }
}

function mergeAgencies(into: AgencyContent, other: AgencyContent): AgencyContent {
  const symbol = into.symbol || other.symbol
  const merged = withNames(into, other)
  const lost = other.symbol === '' || other.symbol === symbol ? [] : [other.symbol]
  return {
    ...merged,
    variants: [...merged.variants, ...lost],
    symbol,
    province: into.province || other.province,
    code: into.code || other.code,
    active: into.active || other.active,
  }
}

function mergePeople(into: PersonContent, other: PersonContent): PersonContent {
  return {
    ...withNames(into, other),
    title: into.title || other.title,
    unitId: into.unitId ?? other.unitId,
    phone: into.phone || other.phone,
    email: into.email || other.email,
    leader: into.leader || other.leader,
    fieldIds: [...new Set([...into.fieldIds, ...other.fieldIds])],
    active: into.active || other.active,
  }
}

function movedGroups(records: DirectoryRecords, winnerId: string, losers: ReadonlySet<string>) {
  return [...records.group].flatMap(([id, group]) => {
    const lost = Object.entries(group.members).filter(([member]) => losers.has(member))
    const [first] = lost
    if (first === undefined) return []
    const kept = Object.entries(group.members).filter(([member]) => !losers.has(member))
    const members = Object.fromEntries([[winnerId, first[1]], ...kept])
    const content: GroupContent = { ...group, members }
    return [{ entity: 'group' as const, id, content }]
  })
}

function movedSuccessions(records: DirectoryRecords, replaced: (id: string) => string) {
  return [...records.succession].flatMap(([id, succession]) => {
    const content: SuccessionContent = {
      ...succession,
      predecessorIds: [...new Set(succession.predecessorIds.map(replaced))],
      successorIds: [...new Set(succession.successorIds.map(replaced))],
    }
    const same = JSON.stringify(content) === JSON.stringify(succession)
    return same ? [] : [{ entity: 'succession' as const, id, content }]
  })
}

function movedPeople(records: DirectoryRecords, change: (person: PersonContent) => PersonContent) {
  return [...records.person].flatMap(([id, person]) => {
    const content = change(person)
    const same = JSON.stringify(content) === JSON.stringify(person)
    return same ? [] : [{ entity: 'person' as const, id, content }]
  })
}
