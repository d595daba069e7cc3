import type Database from 'better-sqlite3'
import type { Evidence } from '../contract/evidence.ts'
import { type SearchKind, searchKind } from '../contract/search.ts'
import type { Row } from './tables.ts'

/** How a document was found; the more of these hold, the better it fits. */
export interface Candidate {
  readonly document: Row<'search_document'>
  /** Every word stands in it as typed, marks and all. */
  readonly exact: boolean
  /** The words stand in it in a row. */
  readonly inRow: boolean
  /** Every word stands in its title. */
  readonly inTitle: boolean
}

/** FTS5 texts of one question. */
export interface Matches {
  readonly folded: string
  /** Null where the words are not those that were typed. */
  readonly exact: string | null
  /** Null where the words do not belong together. */
  readonly row: string | null
}

export interface SearchReader {
  /** Documents of a kind, latest first in each of the ways to be found; at most `most` things in each way. */
  candidates(kind: SearchKind, matches: Matches, most: number, onlyTitles?: boolean): Candidate[]
  /** Whether anything of any kind is found. */
  any(folded: string): boolean
  /** What is known of the file of evidence. */
  file(evidenceId: string): FoundFile | null
}

export type FoundFile = Pick<Evidence, 'name' | 'size' | 'mediaType'>

/** Documents looked at for one thing each; a file of a thousand passages must not hide all other files. */
const mostDocuments = 400

export function searchReader(raw: Database.Database): SearchReader {
  const byFolded = finders(raw, 'search_folded')
  const byExact = finders(raw, 'search_exact')
  const anyOf = searchKind.options.map((kind) =>
    raw
      .prepare<[string], number>(
        `select rowid from search_folded_${kind} where search_folded_${kind} match ? limit 1`,
      )
      .pluck(),
  )
  const read = raw.prepare<[number], Row<'search_document'>>('select * from search_document where id = ?')
  const file = raw.prepare<[string], FoundFile>(
    `select evidence.name, vault_file.size, evidence.media_type as mediaType
     from evidence join vault_file on vault_file.sha256 = evidence.sha256 where evidence.id = ?`,
  )
  return {
    candidates(kind, { folded, exact, row }, most, onlyTitles = false) {
      const inTitle = byFolded(kind, `title : (${folded})`, most)
      const exacts = new Set(exact === null ? [] : byExact(kind, exact, most))
      const titles = new Set(inTitle)
      const rows = new Set(row === null ? [] : byFolded(kind, row, most))
      const others = onlyTitles ? [] : [...exacts, ...rows, ...byFolded(kind, folded, most)]
      return [...new Set([...inTitle, ...others])].flatMap((id) => {
        const document = read.get(id)
        if (document === undefined) return []
        return [{ document, exact: exacts.has(id), inRow: rows.has(id), inTitle: titles.has(id) }]
      })
    },
    file: (evidenceId) => file.get(evidenceId) ?? null,
    any: (folded) => anyOf.some((statement) => statement.get(folded) !== undefined),
  }
}

/** Finds the latest documents of a kind: for each thing the latest part, and the one that has its title. */
function finders(raw: Database.Database, index: 'search_folded' | 'search_exact') {
  const byKind = new Map(
    searchKind.options.map((kind) => {
      const table = `${index}_${kind}`
      return [
        kind,
        raw.prepare<[string], { id: number; ref: string; part: number }>(
          `select document.id, document.ref, document.part from ${table}
           join search_document as document on document.id = ${table}.rowid
           where ${table} match ? order by ${table}.rowid desc`,
        ),
      ]
    }),
  )
  return (kind: SearchKind, match: string, most: number): number[] => {
    const refs = new Set<string>()
    const found: number[] = []
    let seen = 0
    for (const { id, ref, part } of byKind.get(kind)?.iterate(match) ?? []) {
      seen += 1
      if (!refs.has(ref) || part === 0) found.push(id)
      refs.add(ref)
      if (refs.size === most || seen === mostDocuments) break
    }
    return found
  }
}
