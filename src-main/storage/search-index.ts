import type Database from 'better-sqlite3'
import { searchKind } from '../contract/search.ts'
import { fileErrorCode } from './file-errors.ts'
import { SEARCH_VERSION, searchSources } from './search-sources.ts'
import { dropSearchTriggers, ensureSearchTriggers } from './search-triggers.ts'
import { type SearchWords, searchWordsOf } from './search-vocabulary.ts'
import { indexWriter } from './search-writer.ts'

/** The derived index over everything that can be searched; it lies in the same database as the facts. */
export interface SearchIndex {
  /** Indexes what the open transaction changed. Called before every commit, so that facts and index never part. */
  catchUp(): void
  /** A transaction failed: what was remembered of it is forgotten. */
  forget(): void
  /** Whether it was made by another version, or never. */
  outdated(): boolean
  /** Empties it inside the open transaction; everything then waits to be indexed. */
  reset(now: string): void
  /** Indexes waiting entries for about `ms` milliseconds inside the open transaction. */
  work(ms: number): void
  /** How many entries wait. */
  waiting(): number
  /** The words that occur, for typing errors. */
  readonly words: SearchWords
  /** Is called when there is work that no transaction does: evidence came in, or all is to be made anew. */
  onWork(listener: () => void): void
}

type Pending = { kind: string; ref: string }
/** Failures after which nothing else can be written either. */
const diskFailed = /^SQLITE_(?:FULL|IOERR|NOMEM|BUSY|READONLY|CORRUPT(?!_VTAB))/
const versionSetting = 'searchVersion'

/** @returns an index that does nothing for a database whose migrations do not reach as far, as tests make it. */
export function openSearchIndex(raw: Database.Database): SearchIndex {
  if (!hasTables(raw)) return nothing
  ensureSearchTriggers(raw)
  const words = searchWordsOf(raw)
  const writer = indexWriter(raw, words)
  const urgent = raw.prepare<[], Pending>('select kind, ref from search_pending where urgent = 1')
  const next = raw.prepare<[], Pending>(
    'select kind, ref from search_pending where urgent >= 0 order by kind, ref limit 20',
  )
  const count = raw.prepare<[], number>('select count(*) from search_pending where urgent >= 0').pluck()
  const setAside = raw.prepare<[string, string]>(
    'update search_pending set urgent = -1 where kind = ? and ref = ?',
  )
  const listeners: (() => void)[] = []
  const settleTogether = raw.transaction((entries: readonly Pending[]) => {
    for (const { kind, ref } of entries) {
      writer.write(kind, ref)
      writer.settled(kind, ref)
    }
  })
  // What a clerk writes must never be lost because it cannot be indexed: such an entry waits for the next rebuild,
  // and the check of the data names it. Entries go together, since FTS5 writes a segment at each savepoint.
  const settle = (entries: readonly Pending[]) => {
    if (entries.length === 0) return
    try {
      settleTogether(entries)
    } catch (error) {
      if (!raw.inTransaction || diskFailed.test(fileErrorCode(error) ?? '')) throw error
      words.forget()
      const [first] = entries
      if (entries.length > 1) for (const one of entries) settle([one])
      else if (first !== undefined) setAside.run(first.kind, first.ref)
    }
  }
  return {
    catchUp() {
      const pending = urgent.all()
      settle(pending)
      if (pending.some(({ kind }) => kind === 'evidenceText')) for (const told of listeners) told()
    },
    forget: () => words.forget(),
    outdated() {
      const version = raw
        .prepare<[string], string>('select value from setting where key = ?')
        .pluck()
        .get(versionSetting)
      return version !== String(SEARCH_VERSION)
    },
    reset(now) {
      dropSearchTriggers(raw)
      ensureSearchTriggers(raw)
      for (const table of ['search_document', 'search_word', 'search_mention', 'search_pending']) {
        raw.exec(`delete from ${table}`)
      }
      for (const kind of searchKind.options) {
        for (const table of [`search_folded_${kind}`, `search_exact_${kind}`]) {
          raw.exec(`insert into ${table} (${table}) values ('delete-all')`)
        }
      }
      // A file without words may have been a missing one, which a restored backup has brought back.
      raw.exec(`delete from search_file where state = 'none'`)
      words.forget()
      for (const [kind, { all }] of searchSources(raw)) {
        raw.exec(`insert into search_pending (kind, ref, urgent) select '${kind}', id, 0 from (${all})`)
      }
      raw
        .prepare<[string, string, string]>(
          'insert or replace into setting (key, value, updated_at) values (?, ?, ?)',
        )
        .run(versionSetting, String(SEARCH_VERSION), now)
      for (const told of listeners) told()
    },
    work(ms) {
      const end = performance.now() + ms
      for (let batch = next.all(); batch.length > 0 && performance.now() < end; batch = next.all())
        settle(batch)
    },
    waiting: () => count.get() ?? 0,
    words,
    onWork(listener) {
      listeners.push(listener)
    },
  }
}

function hasTables(raw: Database.Database): boolean {
  const found = raw
    .prepare<[], number>(
      `select count(*) from sqlite_master where name in ('search_pending', 'search_folded_indicator')`,
    )
    .pluck()
    .get()
  return found === 2
}

const nothing: SearchIndex = {
  catchUp() {},
  forget() {},
  outdated: () => false,
  reset() {},
  work() {},
  waiting: () => 0,
  words: { has: () => false, hasPrefix: () => false, ofLength: () => [], learn() {}, forget() {} },
  onWork() {},
}
