import type Database from 'better-sqlite3'
import { personContent, unitContent } from '../contract/directory-entries.ts'
import { undoneSteps } from './directory-undo.ts'
import { parseJson } from './json.ts'
import type { SearchSource } from './search-source-parts.ts'

/** The people of the directory, by name, title, unit and how to reach them; those who were removed are not found. */
export function staffSource(raw: Database.Database): SearchSource {
  const latest = latestContent(raw)
  return {
    kind: 'staff',
    firstPart: 0,
    all: `select distinct entry_id as id from directory_version where entity = 'person' order by entry_id`,
    compose(ref) {
      const json = latest('person', ref)
      if (json === null) return null
      const person = parseJson(personContent, json)
      const unitJson = person.unitId === null ? null : latest('unit', person.unitId)
      const unit = unitJson === null ? '' : parseJson(unitContent, unitJson).name
      return {
        owner: null,
        title: person.name,
        context: [person.title, unit].filter(Boolean).join(', '),
        body: [...person.variants, person.phone, person.email].filter(Boolean).join(' · '),
        mark: person.active ? null : 'left',
        people: [],
      }
    },
  }
}

/** An entry as the last step left it that nobody undid; null where it is not in the directory. */
function latestContent(raw: Database.Database): (entity: 'person' | 'unit', id: string) => string | null {
  const selectVersions = raw.prepare<[string, string], { change_id: string; content: string | null }>(
    `select change_id, content from directory_version
     join directory_change on directory_change.id = directory_version.change_id
     where directory_version.entity = ? and entry_id = ?
     order by directory_change.entered_at desc, change_id desc`,
  )
  const selectUndoing = raw.prepare<[], { id: string; undoes: string }>(
    'select id, undoes from directory_change where undoes is not null order by entered_at desc, id desc',
  )
  return (entity, id) => {
    const undone = undoneSteps(selectUndoing.all())
    return selectVersions.all(entity, id).find((version) => !undone.has(version.change_id))?.content ?? null
  }
}
