import type Database from 'better-sqlite3'
import { z } from 'zod'
import { clausePathWords } from '../contract/clause-path.ts'
import { type Fact, factContent } from '../contract/commitment.ts'
import { directiveHeader } from '../contract/directive.ts'
import { citedDocument } from '../contract/extraction.ts'
import { effectiveFacts } from '../domain/course.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { namedPeople } from '../domain/search-people.ts'
import { parseJson } from './json.ts'
import { documentSources } from './search-document-sources.ts'
import { evidenceSources } from './search-evidence-sources.ts'
import { indicatorSource } from './search-plan-sources.ts'
import {
  type DirectivePlace,
  directivePlaces,
  namesIn,
  type SearchSource,
  textsIn,
} from './search-source-parts.ts'
import { staffSource } from './search-staff-source.ts'
import type { Row } from './tables.ts'

/**
 * Raised when entries are composed or folded in another way, or another table is searched: the index is then made
 * anew at the next start.
 */
export const SEARCH_VERSION = 2

/** All sources by the name under which `search-triggers.ts` notes their changes. */
export function searchSources(raw: Database.Database): ReadonlyMap<string, SearchSource> {
  const places = directivePlaces(raw)
  return new Map<string, SearchSource>([
    ['directive', directiveSource(raw, places)],
    ['commitment', commitmentSource(raw, places)],
    ['clause', clauseSource(raw, places)],
    ...documentSources(raw),
    ...evidenceSources(raw),
    ['indicator', indicatorSource(raw, places)],
    ['staff', staffSource(raw)],
  ])
}

/** The letter as a whole: header, citations, then its full text. */
function directiveSource(raw: Database.Database, places: DirectivePlace): SearchSource {
  const select = raw.prepare<[string], Row<'directive'>>('select * from directive where id = ?')
  return {
    kind: 'directive',
    firstPart: 0,
    all: 'select id from directive order by id',
    compose(ref) {
      const row = select.get(ref)
      if (row === undefined || places(ref) === null) return null
      const header = parseJson(directiveHeader, row.header)
      const bases = parseJson(z.array(citedDocument), row.bases)
      const label = directiveLabel({ ...header, subject: '' })
      return {
        owner: null,
        title: header.subject === '' ? label : `${label}: ${header.subject}`,
        context: header.issuer,
        body: [
          [header.signerTitle, header.signerName].filter(Boolean).join(' '),
          bases.map((base) => `${base.type} ${base.number}`).join('; '),
          row.file_name,
          row.source_text,
        ].join('\n'),
        mark: null,
        people: namedPeople(header.signerName),
      }
    },
  }
}

/** A commitment in its present words, with what its facts say; what was retracted is not found. */
function commitmentSource(raw: Database.Database, places: DirectivePlace): SearchSource {
  const select = raw.prepare<[string], Row<'commitment'>>('select * from commitment where id = ?')
  const selectFacts = raw.prepare<[string], Row<'fact'>>(
    'select * from fact where commitment_id = ? order by happened_on, id',
  )
  return {
    kind: 'commitment',
    firstPart: 0,
    all: 'select id from commitment order by id',
    compose(ref) {
      const row = select.get(ref)
      if (row === undefined) return null
      const label = row.directive_id === null ? '' : places(row.directive_id)
      if (label === null) return null
      const contents = effectiveFacts(selectFacts.all(ref).flatMap(factOf), '9999-12-31').map(
        (fact) => fact.content,
      )
      const amended = contents.findLast((content) => content.kind === 'amended' && content.text !== null)
      const people = contents.flatMap((content) => {
        if (content.kind === 'clears') return [content.clears.person, content.clears.responsibility]
        return content.kind === 'assigned' ? [content.person ?? '', content.leader ?? ''] : []
      })
      return {
        owner: row.directive_id,
        title: (amended?.kind === 'amended' ? amended.text : null) ?? row.text,
        context: placeOf(label, row.path),
        body: [
          ...contents.toReversed().flatMap((content) => textsIn(content)),
          row.product,
          row.report_to,
          row.accountable,
          row.source_document,
          row.note,
          ...namesIn(row.agencies),
          ...namesIn(row.coordinating),
        ]
          .filter(Boolean)
          .join(' · '),
        mark: contents.some((content) => content.kind === 'withdrawn') ? 'withdrawn' : null,
        people: [...people, row.accountable ?? ''].flatMap(namedPeople),
      }
    },
  }
}

/** What a directive asks of others; our own part of it is found as commitments. */
function clauseSource(raw: Database.Database, places: DirectivePlace): SearchSource {
  const select = raw.prepare<[string], Row<'clause'>>(
    `select * from clause where id = ?
     and not exists (select 1 from commitment where commitment.clause_id = clause.id)`,
  )
  return {
    kind: 'clause',
    firstPart: 0,
    all: 'select id from clause order by id',
    compose(ref) {
      const row = select.get(ref)
      const label = row === undefined ? null : places(row.directive_id)
      if (row === undefined || label === null) return null
      return {
        owner: row.directive_id,
        title: row.text,
        context: placeOf(label, row.path),
        body: [
          ...namesIn(row.agencies),
          ...namesIn(row.coordinating),
          row.product,
          row.report_to,
          row.accountable,
          row.source_document,
          row.note,
        ]
          .filter(Boolean)
          .join(' · '),
        mark: null,
        people: namedPeople(row.accountable ?? ''),
      }
    },
  }
}

function factOf(row: Row<'fact'>): Fact[] {
  const content = factContent.safeParse(JSON.parse(row.content))
  if (!content.success) return []
  return [
    {
      id: row.id,
      commitmentId: row.commitment_id,
      happenedOn: row.happened_on,
      enteredAt: row.entered_at,
      agencyId: row.agency_id,
      deviceId: row.device_id,
      content: content.data,
    },
  ]
}

function placeOf(label: string, path: string | null): string {
  const place = path === null || path === '' ? '' : clausePathWords(path)
  return [label, place].filter(Boolean).join(', ')
}
