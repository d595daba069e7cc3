import { gzipSync } from 'node:zlib'
import type Database from 'better-sqlite3'

/** A file of the vault whose text nobody has read yet. */
export interface UnreadFile {
  readonly sha256: string
  readonly name: string
}

/** Types with words in them; what is inside decides how they are read. */
const withWords = [
  'text/plain; charset=utf-8',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]
/** Larger files are not read for the sake of search. */
const mostBytes = 40 * 1024 * 1024
/** Characters kept of one file. */
const mostCharacters = 1_000_000

/** The latest evidence to be read; letters of directives are searched by the text that was confirmed. */
export function nextUnreadFile(raw: Database.Database): UnreadFile | null {
  const found = raw
    .prepare<string[], UnreadFile>(
      `select evidence.sha256, evidence.name from evidence
       join vault_file on vault_file.sha256 = evidence.sha256
       where evidence.media_type in (${withWords.map(() => '?').join(', ')})
       and vault_file.size <= ${mostBytes}
       and not exists (select 1 from search_file where search_file.sha256 = evidence.sha256)
       and not exists (select 1 from directive_file where evidence_id = evidence.id)
       and not exists (select 1 from outgoing_file where evidence_id = evidence.id)
       order by evidence.id desc limit 1`,
    )
    .get(...withWords)
  return found ?? null
}

/** Keeps what was read of a file, or that it has no words (`null`); it is not read again. */
export function keepFileText(raw: Database.Database, sha256: string, text: string | null): void {
  const words = text === null ? '' : text.slice(0, mostCharacters).replaceAll('|', ' ').trim()
  raw
    .prepare<[string, string, Buffer | null]>(
      'insert or ignore into search_file (sha256, state, content) values (?, ?, ?)',
    )
    .run(sha256, words === '' ? 'none' : 'read', words === '' ? null : gzipSync(words))
}
