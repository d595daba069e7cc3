import type Database from 'better-sqlite3'
import { type IndicatorFact, indicatorFact } from '../contract/indicator.ts'
import { parseJson } from './json.ts'
import type { DirectivePlace, SearchSource } from './search-source-parts.ts'

type StoredFact = { readonly id: string; readonly content: IndicatorFact }

/** An indicator in its present words, with the notes of its values; values that were retracted are not found. */
export function indicatorSource(raw: Database.Database, places: DirectivePlace): SearchSource {
  const select = raw.prepare<[string], { id: string; content: string }>(
    'select id, content from indicator_fact where indicator_id = ? order by entered_at, id',
  )
  return {
    kind: 'indicator',
    firstPart: 0,
    all: 'select distinct indicator_id as id from indicator_fact order by indicator_id',
    compose(ref) {
      const facts = select
        .all(ref)
        .map(({ id, content }): StoredFact => ({ id, content: parseJson(indicatorFact, content) }))
      const profile = facts
        .flatMap(({ content }) => (content.kind === 'described' ? [content.profile] : []))
        .at(-1)
      if (profile === undefined) return null
      const directive = profile.directiveId === null ? null : places(profile.directiveId)
      const { unit, numeratorName, denominatorName, field, source } = profile
      return {
        owner: null,
        title: profile.name,
        context: [directive ?? '', field].filter(Boolean).join(', '),
        body: [unit, numeratorName, denominatorName, source, ...notesOf(facts)].filter(Boolean).join(' · '),
        mark: isPutAside(facts) ? 'putAside' : null,
        people: [],
      }
    },
  }
}

function notesOf(facts: readonly StoredFact[]): string[] {
  const retracted = new Set(
    facts.flatMap(({ content }) => (content.kind === 'retracted' ? [content.factId] : [])),
  )
  return facts.flatMap(({ id, content }) =>
    content.kind === 'value' && !retracted.has(id) ? [content.value.note] : [],
  )
}

function isPutAside(facts: readonly StoredFact[]): boolean {
  const last = facts.findLast(({ content: { kind } }) => kind === 'putAside' || kind === 'restored')
  return last?.content.kind === 'putAside'
}
