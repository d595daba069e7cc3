import { z } from 'zod'
import { id } from './common.ts'
import { evidence } from './evidence.ts'

/** What the core finds; commands are the screen's own. */
export const searchKind = z.enum([
  'directive',
  'commitment',
  'clause',
  'letter',
  'report',
  'evidence',
  'indicator',
  /** Who is named in commitments and documents. */
  'person',
  /** The people of the directory. */
  'staff',
])
export type SearchKind = z.infer<typeof searchKind>

/** A text and the places in it that were searched for: UTF-16 offsets, end exclusive, in order. */
export const markedText = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
})
export type MarkedText = z.infer<typeof markedText>

/** How a found thing stands, where that is not the ordinary way. */
export const searchMark = z.enum(['withdrawn', 'draft', 'replaced', 'putAside', 'left'])
export type SearchMark = z.infer<typeof searchMark>

export const searchHit = z.object({
  kind: searchKind,
  /** What to open; for a person, the name by which it is searched. */
  ref: z.string(),
  /** The directive of a clause. */
  owner: id.nullable(),
  title: markedText,
  /** Where it belongs: "Công văn 512/UBND-KGVX, mục 1.b". */
  context: markedText,
  /** The words around what was found, where it is not in the title. */
  excerpt: markedText.nullable(),
  mark: searchMark.nullable(),
  /** What the preview of evidence needs beside name and id. */
  file: evidence.pick({ name: true, size: true, mediaType: true }).nullable(),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchInput = z.object({
  /** As typed; the last word may be unfinished. */
  text: z.string().max(300),
  /** Null searches all kinds and answers the best few of each. */
  kind: searchKind.nullable(),
})
export type SearchInput = z.infer<typeof searchInput>

export const searchAnswer = z.object({
  /** By kind, the kind with the best hit first. */
  groups: z.array(z.object({ kind: searchKind, hits: z.array(searchHit), more: z.boolean() })),
  /** Nothing was found as typed: what was searched for in place of it. Empty otherwise. */
  insteadOf: z.array(z.object({ typed: z.string(), found: z.string() })),
  /** Entries that still have to be read into the index; 0 when it is complete. */
  waiting: z.int().min(0),
})
export type SearchAnswer = z.infer<typeof searchAnswer>
