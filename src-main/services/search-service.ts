import {
  type SearchAnswer,
  type SearchHit,
  type SearchInput,
  type SearchKind,
  searchKind,
  searchMark,
} from '../contract/search.ts'
import { holdsAll, markedExcerpt, markedTitle } from '../domain/search-excerpt.ts'
import {
  matchAlternatives,
  matchExactly,
  matchPieces,
  matchRow,
  matchWords,
  readQuery,
  type SearchQuery,
  type WantedWord,
  wantedWords,
} from '../domain/search-query.ts'
import { SCATTERED, searchScore } from '../domain/search-rank.ts'
import { forgivingReadings } from '../domain/search-typos.ts'
import { type Candidate, type Matches, type SearchReader, searchReader } from '../storage/search-query.ts'
import { type Core, instantNow } from './core.ts'

/** Hits of each kind where all are searched, and of the one kind where only that is; looked at for each are more. */
const few = { hits: 5, candidates: 30 }
const many = { hits: 60, candidates: 150 }
const titleLength = 180
const excerptLength = 170

/** How one question is put to the index. */
interface Question {
  readonly matches: Matches
  readonly wanted: readonly WantedWord[]
  readonly insteadOf: SearchAnswer['insteadOf']
}

/**
 * Finds words, whole or begun, in any order, with or without marks, in everything but the commands. What stands as
 * typed comes first, then what has the words in its title, then the latest. Where nothing is found at all, one typing
 * error in each longer word is forgiven.
 */
export function search(core: Core, input: SearchInput): SearchAnswer {
  const { raw, search: index } = core.database
  const query = readQuery(input.text)
  const waiting = index.waiting()
  if (query === null) return { groups: [], insteadOf: [], waiting }
  const reader = readerOf(raw)
  const question = ask(reader, query, () => forgivingReadings(query, index.words))
  if (question === null) return { groups: [], insteadOf: [], waiting }
  const kinds = input.kind === null ? searchKind.options : [input.kind]
  const size = input.kind === null ? few : many
  const ranked = kinds.map((kind) => ({ kind, found: hitsOf(reader, kind, question, size) }))
  // Beside things that really fit, texts over which the words are scattered are only noise.
  const least = input.kind === null && ranked.some(({ found }) => found.some(fits)) ? SCATTERED : 0
  const groups = ranked
    .map(({ kind, found }) =>
      groupOf(
        reader,
        kind,
        found.filter(({ score }) => score >= least),
        size.hits,
        question.wanted,
      ),
    )
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => b.best - a.best)
    .map(({ kind, hits, more }) => ({ kind, hits, more }))
  return { groups, insteadOf: question.insteadOf, waiting }
}

/** Empties the index; it is then made anew from the facts in slices. @returns how many entries wait. */
export async function rebuildSearch(core: Core): Promise<number> {
  const { database } = core
  await database.write(async () => database.search.reset(instantNow(core)))
  return database.search.waiting()
}

type Ranked = { candidate: Candidate; score: number }

function fits({ score }: Ranked): boolean {
  return score >= SCATTERED
}

/** As typed; else with the words of each piece apart; else with typing errors forgiven. Null finds nothing. */
function ask(
  reader: SearchReader,
  query: SearchQuery,
  forgiven: () => readonly (readonly (readonly string[])[])[],
): Question | null {
  const wanted = wantedWords(query)
  const inRows = matchPieces(query)
  if (query.pieces.some((piece) => piece.length > 1) && reader.any(inRows)) {
    // The exact index does not know which words follow each other.
    return { matches: { folded: inRows, exact: null, row: matchRow(query) }, wanted, insteadOf: [] }
  }
  const folded = matchWords(query)
  if (reader.any(folded)) {
    return { matches: { folded, exact: matchExactly(query), row: matchRow(query) }, wanted, insteadOf: [] }
  }
  for (const alternatives of forgiven()) {
    const likely = matchAlternatives(alternatives)
    if (!reader.any(likely)) continue
    const meant = alternatives.map((words) => words.filter((word) => reader.any(`"${word}"`)))
    return {
      matches: { folded: likely, exact: null, row: null },
      wanted: meant.flat().map((word) => ({ folded: word, plain: word, exact: null, prefix: false })),
      insteadOf: wanted.flatMap((typed, index) => {
        const found = meant[index] ?? []
        return found.includes(typed.folded) && found.length === 1
          ? []
          : [{ typed: typed.plain, found: found.slice(0, 4).join(', ') }]
      }),
    }
  }
  return null
}

function hitsOf(
  reader: SearchReader,
  kind: SearchKind,
  { matches, wanted }: Question,
  size: typeof few,
): Ranked[] {
  const found = reader.candidates(kind, matches, size.candidates)
  // Our own part of a directive is indexed as commitments only; in the list of clauses it is found by its words.
  const ours =
    kind === 'clause' && size === many
      ? reader
          .candidates('commitment', matches, size.candidates, true)
          .filter(({ document }) => document.owner !== null)
      : []
  const ranked = [...found, ...ours].map((candidate) => ({
    candidate,
    score: searchScore({ ...candidate, title: candidate.document.title }, wanted),
  }))
  const best = new Map<string, Ranked>()
  for (const one of ranked) {
    const known = best.get(one.candidate.document.ref)
    if (known === undefined || one.score > known.score) best.set(one.candidate.document.ref, one)
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || b.candidate.document.id - a.candidate.document.id,
  )
}

function groupOf(
  reader: SearchReader,
  kind: SearchKind,
  ranked: readonly Ranked[],
  most: number,
  wanted: readonly WantedWord[],
): SearchAnswer['groups'][number] & { best: number } {
  return {
    kind,
    hits: ranked.slice(0, most).map(({ candidate }) => hitOf(reader, kind, candidate, wanted)),
    more: ranked.length > most,
    best: ranked[0]?.score ?? 0,
  }
}

function hitOf(
  reader: SearchReader,
  kind: SearchKind,
  { document, exact }: Candidate,
  words: readonly WantedWord[],
): SearchHit {
  // Where every word stands as typed, the same letters with other marks are not what was found.
  const wanted = exact ? words.map((word) => ({ ...word, exactly: true })) : words
  const title = markedTitle(document.title, wanted, titleLength)
  const context = markedTitle(document.context, wanted, titleLength)
  return {
    kind,
    ref: document.ref,
    owner: document.owner,
    title,
    context,
    excerpt: holdsAll(document.title, wanted) ? null : markedExcerpt(document.body, wanted, excerptLength),
    mark: document.mark === null ? null : searchMark.parse(document.mark),
    file: kind === 'evidence' ? reader.file(document.ref) : null,
  }
}

const readers = new WeakMap<Core['database']['raw'], SearchReader>()

/** Statements are prepared once for each database. */
function readerOf(raw: Core['database']['raw']): SearchReader {
  const known = readers.get(raw)
  if (known !== undefined) return known
  const made = searchReader(raw)
  readers.set(raw, made)
  return made
}
