import type Database from 'better-sqlite3'
import { z } from 'zod'
import { directiveHeader } from '../contract/directive.ts'
import type { SearchKind, SearchMark } from '../contract/search.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import type { NamedPerson } from '../domain/search-people.ts'
import { parseJson } from './json.ts'

/** What the index says about one thing; long bodies become several documents. */
export interface SearchEntry {
  readonly owner: string | null
  readonly title: string
  readonly context: string
  readonly body: string
  readonly mark: SearchMark | null
  readonly people: readonly NamedPerson[]
}

/** One kind of rows that are searched. */
export interface SearchSource {
  /** As what it is found. */
  readonly kind: Exclude<SearchKind, 'person'>
  /** The number of its first document: 1 for text that continues another source's entry. */
  readonly firstPart: 0 | 1
  /** Ids of everything that may have an entry. */
  readonly all: string
  /** The entry as the facts have it now; null where there is nothing to be found. */
  compose(ref: string): SearchEntry | null
}

/** The label of a directive; null when there is none or its import was taken back. */
export type DirectivePlace = (directiveId: string) => string | null

export function directivePlaces(raw: Database.Database): DirectivePlace {
  const selectHeader = raw.prepare<[string], string>('select header from directive where id = ?').pluck()
  const selectLast = raw
    .prepare<[string], string>(
      'select kind from directive_fact where directive_id = ? order by id desc limit 1',
    )
    .pluck()
  // Rows of directives never change, and a letter of a thousand tasks is labelled a thousand times.
  const labels = new Map<string, string>()
  return (directiveId) => {
    if (selectLast.get(directiveId) === 'takenBack') return null
    const known = labels.get(directiveId)
    if (known !== undefined) return known
    const header = selectHeader.get(directiveId)
    if (header === undefined) return null
    const label = directiveLabel(parseJson(directiveHeader, header))
    if (labels.size > 2000) labels.clear()
    labels.set(directiveId, label)
    return label
  }
}

const names = z.array(z.string())

export function namesIn(json: string): string[] {
  return parseJson(names, json)
}

/** Keys under which stand ids and codes, which nobody searches for. */
const noWords = new Set([
  'kind',
  'factId',
  'replacedBy',
  'letterId',
  'documentId',
  'documentKind',
  'commitmentId',
  'byId',
  'leaf',
])

/** Every text in a value, whatever its shape: facts of kinds to come are found too. Dates and ids are left out. */
export function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return value === '' || noWords.has(key) || /^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [value]
  }
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name))
}
