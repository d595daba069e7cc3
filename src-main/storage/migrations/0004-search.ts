import { type Kysely, sql } from 'kysely'

/**
 * The search index. All of it is derived and can be made again: the documents with their two indexes, the words
 * that occur, who is named where, the text read from evidence files, and what has to be indexed anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    // Later documents have higher numbers.
    `create table search_document (
      id integer primary key not null,
      kind text not null,
      ref text not null,
      part integer not null,
      owner text,
      title text not null,
      context text not null,
      body text not null,
      mark text
    )`,
    `create unique index search_document_by_ref on search_document (ref, kind, part)`,
    ...kinds.flatMap(indexesOf),
    `create table search_word (id integer primary key not null, word text not null unique)`,
    `create table search_mention (
      source text not null, person text not null, name text not null, detail text not null,
      primary key (source, person)
    ) without rowid`,
    `create index search_mention_by_person on search_mention (person, name, detail)`,
    `create table search_file (sha256 text primary key not null, state text not null, content blob) without rowid`,
    `create table search_pending (
      kind text not null, ref text not null, urgent integer not null, primary key (kind, ref)
    ) without rowid`,
    `create index search_pending_urgent on search_pending (urgent) where urgent = 1`,
  ]) {
    await sql.raw(statement).execute(db)
  }
}

const kinds = ['directive', 'commitment', 'clause', 'letter', 'report', 'evidence', 'person']

/**
 * Each kind has indexes of its own: in a common one a few letters could only be found by stepping over all hits among
 * a hundred thousand commitments (4 ms for each question). Words arrive folded or in their exact form, joined by
 * blanks; the tokenizer only parts them.
 */
function indexesOf(kind: string): string[] {
  return [
    `create virtual table search_folded_${kind} using fts5 (
      title, body, content = '', contentless_delete = 1,
      tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
    )`,
    `create virtual table search_exact_${kind} using fts5 (
      words, content = '', contentless_delete = 1, detail = none,
      tokenize = 'unicode61 remove_diacritics 0'
    )`,
  ]
}
