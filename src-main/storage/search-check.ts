import { setImmediate as breathe } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { searchKind } from '../contract/search.ts'
import type { NamedPerson } from '../domain/search-people.ts'
import { searchSources } from './search-sources.ts'
import { missingSearchTriggers } from './search-triggers.ts'
import { documentsOf, personDocuments, sameDocument } from './search-writer.ts'
import type { Row } from './tables.ts'

const mostNamed = 20

/**
 * What the search index says otherwise than the facts: composes every entry anew and compares. Entries that wait to
 * be indexed are left out, those that could not be indexed are named. Changes nothing; the app goes on answering.
 */
export async function searchIndexProblems(raw: Database.Database): Promise<string[]> {
  const problems = missingSearchTriggers(raw).map((name) => `search index: ${name} is missing`)
  // Entries that come in while this goes on are not among those compared.
  const last = raw.prepare<[], number | null>('select max(id) from search_document').pluck().get() ?? 0
  const expected = await staleEntries(raw, problems)
  const stray = raw
    .prepare<[number], { id: number; kind: string; ref: string }>(
      'select id, kind, ref from search_document where id <= ?',
    )
    .all(last)
    .filter(({ id }) => !expected.has(id))
  const waiting = waitingRefs(raw)
  for (const { kind, ref } of stray) {
    if (!waiting.has(ref)) problems.push(`search index: ${kind} ${ref} should not be found`)
  }
  problems.push(...unevenIndexes(raw))
  const more = problems.length - mostNamed
  return more > 0 ? [...problems.slice(0, mostNamed), `search index: and ${more} more`] : problems
}

/** Adds entries that are missing or out of date. @returns the numbers of all documents that should be there. */
async function staleEntries(raw: Database.Database, problems: string[]): Promise<ReadonlySet<number>> {
  const select = raw.prepare<[string, string, number], Row<'search_document'>>(
    'select * from search_document where ref = ? and kind = ? and part = ?',
  )
  const waiting = waitingRefs(raw)
  const expected = new Set<number>()
  let since = performance.now()
  const compare = (documents: ReturnType<typeof documentsOf>) => {
    for (const document of documents) {
      const stored = select.get(document.ref, document.kind, document.part)
      if (stored !== undefined) expected.add(stored.id)
      if (waiting.has(document.ref) || (stored !== undefined && sameDocument(stored, document))) continue
      problems.push(`search index: ${document.kind} ${document.ref} is out of date`)
    }
  }
  for (const [, source] of searchSources(raw)) {
    for (const ref of raw.prepare<[], string>(source.all).pluck().all()) {
      compare(documentsOf(source.kind, ref, source.firstPart, source.compose(ref)))
      if (performance.now() - since > 25) {
        await breathe()
        since = performance.now()
      }
    }
  }
  const selectNames = raw.prepare<[string], NamedPerson>(
    'select distinct name, detail from search_mention where person = ? order by name, detail',
  )
  for (const person of raw.prepare<[], string>('select distinct person from search_mention').pluck().all()) {
    compare(personDocuments(person, selectNames.all(person)))
  }
  return expected
}

/** Things whose entries are known to be on their way; what could not be indexed waits for ever and is named. */
function waitingRefs(raw: Database.Database): ReadonlySet<string> {
  return new Set(raw.prepare<[], string>('select ref from search_pending where urgent >= 0').pluck().all())
}

/** Full-text indexes that do not hold exactly the documents of their kind. */
function unevenIndexes(raw: Database.Database): string[] {
  return searchKind.options.flatMap((kind) =>
    ['search_folded', 'search_exact'].flatMap((index) => {
      const uneven = raw
        .prepare<{ kind: string }, number>(
          `select (select count(*) from search_document
                where kind = @kind and id not in (select id from ${index}_${kind}_docsize))
             + (select count(*) from ${index}_${kind}_docsize
                where id not in (select id from search_document where kind = @kind))`,
        )
        .pluck()
        .get({ kind })
      return uneven === 0 ? [] : [`search index: ${index}_${kind} does not hold what it should`]
    }),
  )
}
