import type Database from 'better-sqlite3'
import { type SearchKind, searchKind } from '../contract/search.ts'
import { oneLine, searchPassages } from '../domain/search-passages.ts'
import type { NamedPerson } from '../domain/search-people.ts'
import { exactWords, foldedWords } from '../domain/search-words.ts'
import type { SearchEntry } from './search-source-parts.ts'
import { searchSources } from './search-sources.ts'
import type { SearchWords } from './search-vocabulary.ts'
import type { Row } from './tables.ts'

/** Puts entries into the index, each as the facts have it at that moment. */
export interface IndexWriter {
  write(kind: string, ref: string): void
  settled(kind: string, ref: string): void
}

type Document = Omit<Row<'search_document'>, 'id' | 'kind'> & { readonly kind: SearchKind }
type Stored = Row<'search_document'>

export function indexWriter(raw: Database.Database, words: SearchWords): IndexWriter {
  const sources = searchSources(raw)
  const store = documentStore(raw, words)
  const mention = mentionStore(raw, store)
  const remove = raw.prepare<[string, string]>('delete from search_pending where kind = ? and ref = ?')
  return {
    write(kind, ref) {
      const source = sources.get(kind)
      // Entries noted by a newer version; its own rebuild has seen to them.
      if (source === undefined) return
      const entry = source.compose(ref)
      store.replace(
        source.kind,
        ref,
        source.firstPart,
        documentsOf(source.kind, ref, source.firstPart, entry),
      )
      mention(`${kind}:${ref}`, entry?.people ?? [])
    },
    settled: (kind, ref) => remove.run(kind, ref),
  }
}

/** An entry as documents: one, or one for each passage of its body. */
export function documentsOf(
  kind: SearchKind,
  ref: string,
  firstPart: 0 | 1,
  entry: SearchEntry | null,
): Document[] {
  if (entry === null) return []
  const passages = searchPassages(entry.body)
  const title = oneLine(entry.title.normalize('NFC'))
  const context = oneLine(entry.context.normalize('NFC'))
  const { owner, mark } = entry
  const bodies = passages.length === 0 && firstPart === 0 ? [''] : passages
  return bodies.map((body, index) => ({
    kind,
    ref,
    part: firstPart + index,
    owner,
    title,
    context,
    body,
    mark,
  }))
}

type DocumentStore = ReturnType<typeof documentStore>

function documentStore(raw: Database.Database, words: SearchWords) {
  const select = raw.prepare<[string, string], Stored>(
    'select * from search_document where ref = ? and kind = ? order by part',
  )
  const add = raw
    .prepare<Document, number>(
      `insert into search_document (kind, ref, part, owner, title, context, body, mark)
       values (@kind, @ref, @part, @owner, @title, @context, @body, @mark) returning id`,
    )
    .pluck()
  const change = raw.prepare<Stored>(
    `update search_document set owner = @owner, title = @title, context = @context, body = @body, mark = @mark
     where id = @id`,
  )
  const drop = raw.prepare<[number]>('delete from search_document where id = ?')
  const indexes = new Map(searchKind.options.map((kind) => [kind, indexOf(raw, kind)]))

  const index = (id: number, { kind, title, context, body, part }: Document) => {
    const folded = foldedWords(title)
    const rest = foldedWords(`${context} ${body}`)
    // Later parts are found by what they hold; their title would only find the same thing again and again.
    const [first, second] = part === 0 ? [folded, rest] : ['', `${folded} ${rest}`]
    indexes.get(kind)?.put(id, first, second, exactWords(`${title} ${context} ${body}`))
    words.learn(folded)
    words.learn(rest)
  }
  return {
    /** Makes the documents of an entry these, leaving alone what is the same. */
    replace(kind: SearchKind, ref: string, firstPart: 0 | 1, documents: readonly Document[]): void {
      const before = new Map(
        select
          .all(ref, kind)
          .filter(({ part }) => (firstPart === 1 ? part > 0 : kind !== 'evidence' || part === 0))
          .map((one) => [one.part, one]),
      )
      for (const document of documents) {
        const known = before.get(document.part)
        before.delete(document.part)
        if (known === undefined) {
          const id = add.get(document)
          if (id !== undefined) index(id, document)
        } else if (!sameDocument(known, document)) {
          change.run({ ...document, id: known.id })
          index(known.id, document)
        }
      }
      for (const { id } of before.values()) {
        drop.run(id)
        indexes.get(kind)?.remove(id)
      }
    },
  }
}

/** The two full-text indexes of a kind. */
function indexOf(raw: Database.Database, kind: SearchKind) {
  const fold = raw.prepare<[number, string, string]>(
    `insert or replace into search_folded_${kind} (rowid, title, body) values (?, ?, ?)`,
  )
  const exact = raw.prepare<[number, string]>(
    `insert or replace into search_exact_${kind} (rowid, words) values (?, ?)`,
  )
  const removals = ['folded', 'exact'].map((name) =>
    raw.prepare<[number]>(`delete from search_${name}_${kind} where rowid = ?`),
  )
  return {
    put(id: number, title: string, body: string, exactly: string): void {
      fold.run(id, title, body)
      exact.run(id, exactly)
    },
    remove(id: number): void {
      for (const removal of removals) removal.run(id)
    },
  }
}

/** Whether an indexed document says what it should. */
export function sameDocument(stored: Stored, document: Document): boolean {
  return (
    stored.title === document.title &&
    stored.context === document.context &&
    stored.body === document.body &&
    stored.owner === document.owner &&
    stored.mark === document.mark
  )
}

/** Keeps who is named where; a person is found as long as somebody names them. */
function mentionStore(raw: Database.Database, store: DocumentStore) {
  const select = raw.prepare<[string], Mention>(
    'select person, name, detail from search_mention where source = ?',
  )
  const selectNames = raw.prepare<[string], NamedPerson>(
    'select distinct name, detail from search_mention where person = ? order by name, detail',
  )
  const exists = raw
    .prepare<Mention, number>(
      'select 1 from search_mention where person = @person and name = @name and detail = @detail limit 1',
    )
    .pluck()
  const remove = raw.prepare<[string]>('delete from search_mention where source = ?')
  const insert = raw.prepare<Mention & { source: string }>(
    `insert or ignore into search_mention (source, person, name, detail)
     values (@source, @person, @name, @detail)`,
  )
  return (source: string, people: readonly NamedPerson[]) => {
    const before = select.all(source)
    if (before.length === 0 && people.length === 0) return
    const now = people.map((one) => ({ ...one, person: foldedWords(one.name) }))
    const added = now.filter((mention) => exists.get(mention) === undefined)
    remove.run(source)
    for (const mention of now) insert.run({ ...mention, source })
    const gone = before.filter((mention) => exists.get(mention) === undefined)
    // Thousands of commitments may name the same person in the same words; only other words change the entry.
    for (const person of new Set([...added, ...gone].map((mention) => mention.person))) {
      store.replace('person', person, 0, personDocuments(person, selectNames.all(person)))
    }
  }
}

type Mention = { person: string; name: string; detail: string }

const mostDetails = 3

/** A person under the name as most carefully written, with what stands beside it. */
export function personDocuments(person: string, mentions: readonly NamedPerson[]): Document[] {
  const [name] = mentions
    .map((mention) => mention.name)
    .toSorted((a, b) => exactWords(b).length - exactWords(a).length)
  if (name === undefined) return []
  const details = [...new Set(mentions.map((mention) => mention.detail).filter(Boolean))]
  return documentsOf('person', person, 0, {
    owner: null,
    title: name,
    context: details.slice(0, mostDetails).join('; '),
    body: '',
    mark: null,
    people: [],
  })
}
