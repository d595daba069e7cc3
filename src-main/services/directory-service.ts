import type { Entity, EntryContent } from '../contract/directory-entries.ts'
import { spelling } from '../domain/agency-names.ts'
import type { DirectoryRecords } from '../domain/directory-records.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { appendChange, type EntryVersion, listChanges, type RemovedEntry } from '../storage/directory.ts'
import { uuidv7 } from '../storage/ids.ts'
import { author, type Core, instantNow } from './core.ts'
import { directoryState } from './directory-state.ts'

/**
 * Writes an entry anew, or adds it when `id` is null.
 * @throws ExpectedError DIRECTORY_NAME_TAKEN where two would be indistinguishable; NOT_FOUND for an unknown id, also
 * one that the content names.
 */
export async function saveEntry(
  core: Core,
  input: EntryContent & { id: string | null },
): Promise<{ id: string; changeId: string }> {
  const { records } = await directoryState(core)
  const { id: known, ...entry } = input
  if (known !== null && !records[input.entity].has(known)) throw missing()
  refuseUnknown(entry, records)
  refuseTaken(entry, known, records)
  const id = known ?? uuidv7()
  const changeId = await takeStep(core, {
    kind: known === null ? 'create' : 'edit',
    entity: entry.entity,
    names: [nameOf(entry, records)],
    versions: [{ ...entry, id }],
  })
  return { id, changeId }
}

/** Takes entries out of the directory; what was written with their names stays. @throws ExpectedError NOT_FOUND. */
export async function removeEntries(core: Core, entity: Entity, ids: readonly string[]): Promise<string> {
  const { records } = await directoryState(core)
  const names = ids.map((id) => nameOfId(entity, id, records))
  const versions = ids.map((id): RemovedEntry => ({ entity, id, content: null }))
  return takeStep(core, { kind: 'remove', entity, names, versions })
}

/** Takes a step back as a whole; undoing that step restores it. @throws ExpectedError NOT_FOUND. */
export async function undoChange(core: Core, changeId: string): Promise<string> {
  const change = (await listChanges(core.database.db, null)).find(({ id }) => id === changeId)
  if (change === undefined || change.undone) throw missing()
  const { entity, names } = change
  return takeStep(core, { kind: 'undo', entity, names, undoes: changeId, versions: [] })
}

/** Appends a step and its versions in one transaction. @returns its id. */
export async function takeStep(
  core: Core,
  step: {
    kind: Parameters<typeof appendChange>[2]['kind']
    entity: Entity
    names: readonly string[]
    undoes?: string
    versions: readonly (EntryVersion | RemovedEntry)[]
  },
): Promise<string> {
  const by = await author(core)
  const { versions, ...words } = step
  return core.database.write((trx) => appendChange(trx, by, { ...words, now: instantNow(core) }, versions))
}

/** The name of an entry that exists. @throws ExpectedError NOT_FOUND. */
export function nameOfId(entity: Entity, id: string, records: DirectoryRecords): string {
  if (entity === 'succession') {
    const succession = records.succession.get(id)
    if (succession === undefined) throw missing()
    return nameOf({ entity, content: succession }, records)
  }
  const content = records[entity].get(id)
  if (content === undefined) throw missing()
  return content.name
}

/**
 * Two entries of one kind may not have one name, for nobody could choose between them. People may: they differ by
 * unit, title or a phone number.
 * @throws ExpectedError DIRECTORY_NAME_TAKEN.
 */
export function refuseTaken(entry: EntryContent, own: string | null, records: DirectoryRecords): void {
  if (entry.entity === 'person' || entry.entity === 'succession') return
  const key = identityOf(entry)
  for (const [id, content] of contentsOf(entry.entity, records)) {
    if (id !== own && identityOf(content) === key)
      throw new ExpectedError('DIRECTORY_NAME_TAKEN', { name: entry.content.name })
  }
}

function contentsOf(
  entity: 'agency' | 'group' | 'unit' | 'field',
  records: DirectoryRecords,
): [string, EntryContent][] {
  switch (entity) {
    case 'agency':
      return [...records.agency].map(([id, content]) => [id, { entity, content }])
    case 'group':
      return [...records.group].map(([id, content]) => [id, { entity, content }])
    case 'unit':
      return [...records.unit].map(([id, content]) => [id, { entity, content }])
    case 'field':
      return [...records.field].map(([id, content]) => [id, { entity, content }])
  }
}

/** What tells an entry from others of its kind: its name, and of agencies the province. */
function identityOf(entry: EntryContent): string {
  if (entry.entity === 'succession') return ''
  const place = entry.entity === 'agency' ? spelling(entry.content.province) : ''
  return `${spelling(entry.content.name)}|${place}`
}

function refuseUnknown(entry: EntryContent, records: DirectoryRecords): void {
  const { agency, unit, field } = records
  if (entry.entity === 'person') {
    const { unitId, fieldIds } = entry.content
    if (unitId !== null && !unit.has(unitId)) throw missing()
    if (!fieldIds.every((id) => field.has(id))) throw missing()
  }
  if (entry.entity === 'group' && !Object.keys(entry.content.members).every((id) => agency.has(id)))
    throw missing()
  if (entry.entity === 'succession') {
    const { predecessorIds, successorIds } = entry.content
    if (![...predecessorIds, ...successorIds].every((id) => agency.has(id))) throw missing()
  }
}

function nameOf(entry: EntryContent, records: DirectoryRecords): string {
  if (entry.entity !== 'succession') return entry.content.name
  const names = (ids: readonly string[]) => ids.flatMap((id) => records.agency.get(id)?.name ?? []).join(', ')
  return `${names(entry.content.predecessorIds)} → ${names(entry.content.successorIds)}`
}

function missing(): ExpectedError {
  return new ExpectedError('NOT_FOUND', { what: 'mục trong danh mục' })
}
