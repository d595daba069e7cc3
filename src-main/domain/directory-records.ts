import {
  type AgencyContent,
  type EntryContent,
  entryContent,
  type FieldContent,
  type GroupContent,
  type Origin,
  type PersonContent,
  type SuccessionContent,
  type UnitContent,
} from '../contract/directory-entries.ts'

/** Every entry of the directory as it stands, by its id. */
export interface DirectoryRecords {
  readonly agency: ReadonlyMap<string, AgencyContent>
  readonly group: ReadonlyMap<string, GroupContent>
  readonly unit: ReadonlyMap<string, UnitContent>
  readonly person: ReadonlyMap<string, PersonContent>
  readonly field: ReadonlyMap<string, FieldContent>
  readonly succession: ReadonlyMap<string, SuccessionContent>
}

export const emptyRecords: DirectoryRecords = {
  agency: new Map(),
  group: new Map(),
  unit: new Map(),
  person: new Map(),
  field: new Map(),
  succession: new Map(),
}

/** A version as stored: its content is null where the entry was removed. */
export interface Version {
  readonly entity: string
  readonly id: string
  readonly content: unknown
}

/** The shipped entries with what was changed of them and added to them, by versions in the order of their making. */
export function withVersions(shipped: DirectoryRecords, versions: readonly Version[]): DirectoryRecords {
  const records = {
    agency: new Map(shipped.agency),
    group: new Map(shipped.group),
    unit: new Map(shipped.unit),
    person: new Map(shipped.person),
    field: new Map(shipped.field),
    succession: new Map(shipped.succession),
  }
  for (const version of versions) {
    if (version.content === null) {
      for (const [entity, entries] of Object.entries(records))
        if (entity === version.entity) entries.delete(version.id)
    } else put(records, version.id, entryContent.parse(version))
  }
  return records
}

/** Whether an entry is shipped, and whether it was changed since. */
export function originOf<Content>(
  shipped: ReadonlyMap<string, Content>,
  id: string,
  content: Content,
): Origin {
  const original = shipped.get(id)
  if (original === undefined) return 'own'
  return original === content ? 'shipped' : 'changed'
}

type WritableRecords = {
  readonly [Entity in keyof DirectoryRecords]: DirectoryRecords[Entity] extends ReadonlyMap<
    string,
    infer Content
  >
    ? Map<string, Content>
    : never
}

function put(records: WritableRecords, id: string, version: EntryContent): void {
  switch (version.entity) {
    case 'agency':
      records.agency.set(id, version.content)
      break
    case 'group':
      records.group.set(id, version.content)
      break
    case 'unit':
      records.unit.set(id, version.content)
      break
    case 'person':
      records.person.set(id, version.content)
      break
    case 'field':
      records.field.set(id, version.content)
      break
    case 'succession':
      records.succession.set(id, version.content)
      break
  }
}
