import type {
  AgencyEntry,
  DirectoryChange,
  FieldEntry,
  GroupEntry,
  PersonEntry,
  ReorganisedName,
  SuccessionEntry,
  UnitEntry,
} from '../contract/directory-entries.ts'
import { reorganisedNames } from '../domain/addressees.ts'
import { originOf } from '../domain/directory-records.ts'
import { searchEntries } from '../domain/directory-search.ts'
import { compareVietnamese } from '../domain/vietnamese.ts'
import { listChanges } from '../storage/directory.ts'
import { type Core, ourAgency } from './core.ts'
import { directoryState, effectiveDirectory } from './directory-state.ts'

/** Agencies that hold every typed word, best first; `total` counts those beyond `limit` too. */
export async function searchAgencies(
  core: Core,
  input: { search: string; limit: number; inactive: boolean },
): Promise<{ total: number; entries: AgencyEntry[] }> {
  const { agencies } = await directoryState(core)
  const offered = input.inactive ? agencies : agencies.filter(({ entry }) => entry.active)
  const found = searchEntries(
    offered.map(({ entry, search }) => ({ entry, ...search })),
    input.search,
  )
  return { total: found.length, entries: found.slice(0, input.limit).map(({ entry }) => entry) }
}

/** The provinces and cities of the agencies, "Tỉnh Cà Mau", in the order of the list of agencies: ours first. */
export async function listProvinces(core: Core): Promise<string[]> {
  const { agencies } = await directoryState(core)
  return [...new Set(agencies.map(({ entry }) => entry.province))].filter((province) => province !== '')
}

/** Everybody, by name; those who left stand last. */
export async function listPeople(core: Core): Promise<PersonEntry[]> {
  const { records } = await directoryState(core)
  const people = [...records.person].map(([id, content]) => ({
    ...content,
    id,
    origin: originOf(core.shippedDirectory.person, id, content),
    unitName: (content.unitId === null ? undefined : records.unit.get(content.unitId)?.name) ?? '',
    fieldNames: content.fieldIds.flatMap((field) => records.field.get(field)?.name ?? []),
  }))
  return people.sort((a, b) => Number(b.active) - Number(a.active) || compareVietnameseNames(a.name, b.name))
}

export async function listUnits(core: Core): Promise<UnitEntry[]> {
  const { records } = await directoryState(core)
  const people = [...records.person.values()].filter(({ active }) => active)
  const units = [...records.unit].map(([id, content]) => ({
    ...content,
    id,
    origin: originOf(core.shippedDirectory.unit, id, content),
    people: people.filter(({ unitId }) => unitId === id).length,
  }))
  return units.sort(activeByName)
}

export async function listFields(core: Core): Promise<FieldEntry[]> {
  const { records } = await directoryState(core)
  const leaders = [...records.person.values()].filter(({ active, leader }) => active && leader)
  const fields = [...records.field].map(([id, content]) => ({
    ...content,
    id,
    origin: originOf(core.shippedDirectory.field, id, content),
    leaders: leaders.filter(({ fieldIds }) => fieldIds.includes(id)).map(({ name }) => name),
  }))
  return fields.sort(activeByName)
}

export async function listGroups(core: Core): Promise<GroupEntry[]> {
  const { records } = await directoryState(core)
  return [...records.group].map(([id, content]) => ({
    ...content,
    id,
    origin: originOf(core.shippedDirectory.group, id, content),
    memberNames: Object.fromEntries(
      Object.keys(content.members).flatMap((member) => {
        const agency = records.agency.get(member)
        return agency === undefined ? [] : [[member, agency.name]]
      }),
    ),
  }))
}

/** Reorganisations, latest first. */
export async function listSuccessions(core: Core): Promise<SuccessionEntry[]> {
  const { records } = await directoryState(core)
  const names = (ids: readonly string[]) => ids.flatMap((id) => records.agency.get(id)?.name ?? [])
  const found = [...records.succession].map(([id, content]) => ({
    ...content,
    id,
    origin: originOf(core.shippedDirectory.succession, id, content),
    predecessors: names(content.predecessorIds),
    successors: names(content.successorIds),
  }))
  return found.sort((a, b) => b.date.localeCompare(a.date))
}

/** Which names a reorganisation ended: of agencies that went into ours or another, and of our province. */
export async function listReorganised(core: Core, names: readonly string[]): Promise<ReorganisedName[]> {
  return reorganisedNames(names, await ourAgency(core), await effectiveDirectory(core))
}

export function directoryHistory(core: Core, limit: number): Promise<DirectoryChange[]> {
  return listChanges(core.database.db, limit)
}

/** People sort by the given name, which stands last: "Trần Thị An" before "Lê Bình". */
function compareVietnameseNames(a: string, b: string): number {
  return compareVietnamese(givenFirst(a), givenFirst(b))
}

function givenFirst(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(-1), ...words.slice(0, -1)].join(' ')
}

function activeByName(a: { active: boolean; name: string }, b: { active: boolean; name: string }): number {
  return Number(b.active) - Number(a.active) || compareVietnamese(a.name, b.name)
}
