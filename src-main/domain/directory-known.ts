import type { Importable } from '../contract/directory-import.ts'
import { agencyName, spelling } from './agency-names.ts'
import type { RowCells } from './directory-cells.ts'
import type { DirectoryRecords } from './directory-records.ts'

/** The ids of the entries that a row may mean; none for a new one, several where it is not clear. */
export type FindKnown = (cells: RowCells) => readonly string[]

/** Finds entries by code, by name and place, by name and unit; names are compared by their spelling. */
export function knownEntries(entity: Importable, records: DirectoryRecords): FindKnown {
  if (entity === 'agency') return knownAgencies(records)
  if (entity === 'person') return knownPeople(records)
  const find = idFinder(records[entity])
  return (cells) => {
    const id = find(cells.name ?? '')
    return id === null ? [] : [id]
  }
}

/** The entry that a name means, also by one of its other names. */
export function idFinder(
  entries: ReadonlyMap<string, { readonly name: string; readonly variants: readonly string[] }>,
): (name: string) => string | null {
  const ids = new Map<string, string>()
  for (const [id, entry] of entries)
    for (const variant of entry.variants) ids.set(spelling(variant), ids.get(spelling(variant)) ?? id)
  for (const [id, entry] of entries) ids.set(spelling(entry.name), id)
  return (name) => ids.get(spelling(name)) ?? null
}

function knownAgencies(records: DirectoryRecords): FindKnown {
  const byCode = new Map<string, string[]>()
  const byName = new Map<string, string[]>()
  for (const [id, { name, province, code }] of records.agency) {
    if (code !== '') put(byCode, code, id)
    put(byName, nameKey(name, province), id)
  }
  return (cells) =>
    byCode.get((cells.code ?? '').trim()) ?? byName.get(nameKey(cells.name ?? '', cells.province ?? '')) ?? []
}

function nameKey(name: string, province: string): string {
  return `${agencyName(name).core}|${spelling(province)}`
}

/** Two people may share a name: the phone number or the address decides, else the unit. */
function knownPeople(records: DirectoryRecords): FindKnown {
  const byName = new Map<string, string[]>()
  for (const [id, { name }] of records.person) put(byName, spelling(name), id)
  const unitOf = (id: string) => {
    const unitId = records.person.get(id)?.unitId ?? null
    return unitId === null ? '' : spelling(records.unit.get(unitId)?.name ?? '')
  }
  return (cells) => {
    const named = byName.get(spelling(cells.name ?? '')) ?? []
    const unit = spelling(cells.unit ?? '')
    const reached = named.filter((id) => {
      const { phone = '', email = '' } = records.person.get(id) ?? {}
      return (
        (phone !== '' && phone === cells.phone?.trim()) || (email !== '' && email === cells.email?.trim())
      )
    })
    const together = named.filter((id) => unit !== '' && unitOf(id) === unit)
    const open = named.filter((id) => unit === '' || unitOf(id) === '')
    return [reached, together, open].find((ids) => ids.length > 0) ?? []
  }
}

function put(ids: Map<string, string[]>, key: string, id: string): void {
  const known = ids.get(key)
  if (known === undefined) ids.set(key, [id])
  else known.push(id)
}
