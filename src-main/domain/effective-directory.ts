import type { Directory, DirectoryAgency, FormerAgency, Province } from '../contract/directory.ts'
import type { AgencyContent, SuccessionContent } from '../contract/directory-entries.ts'
import type { DirectoryRecords } from './directory-records.ts'

/**
 * The directory by which the addressees of letters are resolved. Communes that nobody changed and no group or
 * reorganisation names are left out: they add no spelling that a letter's own words do not have.
 */
export function effectiveDirectory(
  records: DirectoryRecords,
  shipped: DirectoryRecords,
  provinces: readonly Province[],
): Directory {
  const named = new Set([
    ...[...records.group.values()].flatMap((group) => Object.keys(group.members)),
    ...[...records.succession.values()].flatMap((one) => one.successorIds),
  ])
  const agencies = [...records.agency].filter(
    ([id, content]) =>
      content.active && (content.province === '' || content !== shipped.agency.get(id) || named.has(id)),
  )
  const groups = [...records.group].map(([id, { name, phrases, kinds }]) => ({ id, name, phrases, kinds }))
  return {
    agencies: agencies.map(([id, content]) => resolvable(id, content, records)),
    groups,
    provinces: [...provinces],
  }
}

function resolvable(id: string, content: AgencyContent, records: DirectoryRecords): DirectoryAgency {
  const memberships = [...records.group].flatMap(([group, { members }]) => {
    const concern = members[id]
    return concern === undefined ? [] : [[group, concern] as const]
  })
  return {
    id,
    name: placed(content.name, content.province),
    variants: content.variants.map((variant) => placed(variant, content.province)),
    symbol: content.symbol === '' ? null : content.symbol,
    kind: content.kind,
    inGroups: Object.fromEntries(memberships),
    former: formerOf(id, records, new Set([id])),
  }
}

/** Everything that went into an agency, in one step or over several. */
function formerOf(id: string, records: DirectoryRecords, seen: ReadonlySet<string>): FormerAgency[] {
  const into = [...records.succession.values()].filter(({ successorIds }) => successorIds.includes(id))
  return into.flatMap((succession) =>
    succession.predecessorIds
      .filter((predecessor) => !seen.has(predecessor))
      .flatMap((predecessor) =>
        formerAgency(predecessor, succession, records, new Set([...seen, predecessor])),
      ),
  )
}

function formerAgency(
  id: string,
  { date, document, successorIds }: SuccessionContent,
  records: DirectoryRecords,
  seen: ReadonlySet<string>,
): FormerAgency[] {
  const agency = records.agency.get(id)
  if (agency === undefined) return []
  const whole = successorIds.length === 1
  const { province, name } = agency
  const symbol = agency.symbol === '' ? [] : [agency.symbol]
  const variants = [...agency.variants, ...symbol].map((variant) => placed(variant, province))
  const earlier = formerOf(id, records, seen).map((one) => ({ ...one, whole: one.whole && whole }))
  return [{ name: placed(name, province), variants, date, document, whole }, ...earlier]
}

/** "Xã Tân Ân" of "Tỉnh Cà Mau" is "Xã Tân Ân tỉnh Cà Mau", since other provinces have communes of that name. */
function placed(name: string, province: string): string {
  return province === '' ? name : `${name} ${province.slice(0, 1).toLowerCase()}${province.slice(1)}`
}
