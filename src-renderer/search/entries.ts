import type { SearchAnswer, SearchHit, SearchKind } from '../../src-main/contract/search.ts'
import { searchKey } from '../ui/search-words.ts'
import type { Command } from './commands.ts'

/** What the palette can be narrowed to; null is everything. */
export type Filter = SearchKind | 'command' | null

/** The filters in the order in which Tab goes through them. */
export const filters: readonly Filter[] = [
  null,
  'commitment',
  'directive',
  'clause',
  'evidence',
  'letter',
  'report',
  'indicator',
  'person',
  'staff',
  'command',
]

/** One line of the palette that can be chosen. */
export type Entry =
  | { readonly type: 'recent'; readonly key: string; readonly text: string }
  | { readonly type: 'command'; readonly key: string; readonly command: Command }
  | { readonly type: 'hit'; readonly key: string; readonly hit: SearchHit }
  | { readonly type: 'more'; readonly key: string; readonly filter: Exclude<Filter, null> }

export interface Section {
  readonly kind: SearchKind | 'command' | 'recent'
  readonly entries: readonly Entry[]
}

/** Commands shown beside other results. */
const fewCommands = 4

/** What the palette lists for what is typed, section by section. */
export function sectionsOf(shown: {
  typed: string
  filter: Filter
  recent: readonly string[]
  commands: readonly Command[]
  answer: SearchAnswer | undefined
}): Section[] {
  const { typed, filter, recent, commands, answer } = shown
  const nothingTyped = typed.trim() === ''
  const found = nothingTyped ? [] : (answer?.groups ?? []).map((group) => groupSection(group, filter))
  const doing =
    filter === null || filter === 'command' ? [commandSection(commands, filter, nothingTyped)] : []
  const before: Section[] =
    nothingTyped && filter === null
      ? [{ kind: 'recent', entries: recent.map((text) => ({ type: 'recent', key: `recent-${text}`, text })) }]
      : []
  // A command is meant where its first word is typed; otherwise what was found comes first.
  const meant = commands.some(({ label }) => searchKey(label).startsWith(searchKey(typed)))
  const sections = meant ? [...before, ...doing, ...found] : [...before, ...found, ...doing]
  return sections.filter((section) => section.entries.length > 0)
}

function commandSection(commands: readonly Command[], filter: Filter, nothingTyped: boolean): Section {
  const few = filter === null && !nothingTyped && commands.length > fewCommands
  const shown = few ? commands.slice(0, fewCommands) : commands
  const entries = shown.map((command): Entry => ({ type: 'command', key: `command-${command.id}`, command }))
  const more: Entry = { type: 'more', key: 'more-command', filter: 'command' }
  return { kind: 'command', entries: few ? [...entries, more] : entries }
}

function groupSection({ kind, hits, more }: SearchAnswer['groups'][number], filter: Filter): Section {
  const entries = hits.map((hit): Entry => ({ type: 'hit', key: `${kind}-${hit.ref}`, hit }))
  const rest: Entry = { type: 'more', key: `more-${kind}`, filter: kind }
  return { kind, entries: more && filter === null ? [...entries, rest] : entries }
}

/** The filter after (or before) one, round and round. */
export function nextFilter(filter: Filter, step: 1 | -1): Filter {
  const at = filters.indexOf(filter) + step
  return filters.at(at % filters.length) ?? null
}
