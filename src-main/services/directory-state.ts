import type { Directory } from '../contract/directory.ts'
import type { AgencyContent, AgencyEntry } from '../contract/directory-entries.ts'
import { type DirectoryRecords, originOf, withVersions } from '../domain/directory-records.ts'
import { type Searchable, searchable } from '../domain/directory-search.ts'
import { effectiveDirectory as resolvedBy } from '../domain/effective-directory.ts'
import { compareVietnamese, fold } from '../domain/vietnamese.ts'
import { readAgency } from '../storage/agencies.ts'
import type { OpenDatabase } from '../storage/database.ts'
import { directoryStamp, listVersions } from '../storage/directory.ts'
import type { Core } from './core.ts'

/** The directory as it stands, with what searching it needs. */
export interface DirectoryState {
  readonly records: DirectoryRecords
  /** Agencies in the order of lists: those of our province before others. */
  readonly agencies: readonly { readonly entry: AgencyEntry; readonly search: Searchable }[]
  readonly directory: Directory
}

/** Rebuilding the state of 3,350 agencies takes some tens of milliseconds, so it is kept until a step changes it. */
const kept = new WeakMap<OpenDatabase, { stamp: string; state: DirectoryState }>()

export async function directoryState(core: Core): Promise<DirectoryState> {
  const { db } = core.database
  const place = (await readAgency(db))?.placeName ?? ''
  const stamp = `${await directoryStamp(db)} ${place}`
  const known = kept.get(core.database)
  if (known?.stamp === stamp) return known.state
  const records = withVersions(core.shippedDirectory, await listVersions(db))
  const state = {
    records,
    agencies: agenciesOf(records, core.shippedDirectory, place),
    directory: resolvedBy(records, core.shippedDirectory, core.shippedProvinces),
  }
  kept.set(core.database, { stamp, state })
  return state
}

/** The directory by which addressees are resolved: the shipped one with everything that people changed of it. */
export async function effectiveDirectory(core: Core): Promise<Directory> {
  return (await directoryState(core)).directory
}

type ListedAgency = DirectoryState['agencies'][number] & { readonly distance: number }

/** The shipped agencies in order, by place: sorting 3,350 names anew at every change would be felt. */
const shippedOrder = new WeakMap<DirectoryRecords, { place: string; ids: readonly string[] }>()
/** Folding names costs as much as sorting them; the contents of shipped agencies stay the same objects. */
const searchWords = new WeakMap<AgencyContent, Searchable>()

function agenciesOf(
  records: DirectoryRecords,
  shipped: DirectoryRecords,
  place: string,
): DirectoryState['agencies'] {
  const successors = successorsByAgency(records)
  const home = fold(place)
  const listed = ([id, content]: readonly [string, AgencyContent]): ListedAgency => ({
    entry: {
      ...content,
      id,
      origin: originOf(shipped.agency, id, content),
      successors: successors.get(id) ?? [],
    },
    search: searchableAgency(content),
    distance: distanceOf(content.province, home),
  })
  const known = shippedOrder.get(shipped)
  const ids =
    known?.place === place
      ? known.ids
      : [...shipped.agency]
          .map(listed)
          .sort(byDistance)
          .map(({ entry }) => entry.id)
  shippedOrder.set(shipped, { place, ids })
  const inOrder = ids.flatMap((id) => {
    const content = records.agency.get(id)
    return content === undefined ? [] : [[id, content] as const]
  })
  const own = [...records.agency].filter(([id]) => !shipped.agency.has(id))
  return [...inOrder, ...own].map(listed).sort(byDistance)
}

function byDistance(a: ListedAgency, b: ListedAgency): number {
  return (
    a.distance - b.distance ||
    compareVietnamese(a.entry.province, b.entry.province) ||
    compareVietnamese(a.entry.name, b.entry.name)
  )
}

function searchableAgency(content: AgencyContent): Searchable {
  const known = searchWords.get(content)
  if (known !== undefined) return known
  const made = searchable(content.name, otherWords(content))
  searchWords.set(content, made)
  return made
}

function otherWords({ kind, variants, symbol, province, code }: AgencyContent): string[] {
  // Letters name a commune by its People's Committee.
  const committee = kind === 'xa-phuong-dac-khu' ? ['UBND', 'Ủy ban nhân dân'] : []
  return [...variants, symbol, province, code, ...committee]
}

function distanceOf(province: string, home: string): number {
  if (province === '') return 0
  return home !== '' && fold(province).endsWith(` ${home}`) ? 1 : 2
}

function successorsByAgency(records: DirectoryRecords): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { predecessorIds, successorIds } of records.succession.values()) {
    const names = successorIds.flatMap((id) => records.agency.get(id)?.name ?? [])
    // An agency that takes others in and stays itself succeeds itself.
    for (const id of predecessorIds) if (!successorIds.includes(id)) found.set(id, names)
  }
  return found
}
