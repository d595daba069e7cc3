import { z } from 'zod'
import { commitmentRole } from './commitment.ts'
import { id, instant, isoDate, requiredText, text } from './common.ts'
import { deadline } from './deadline.ts'
import { concern } from './directory.ts'
import { evidence } from './evidence.ts'
import { extraction, span } from './extraction.ts'

/** The header as the clerk confirms it. */
export const directiveHeader = z.object({
  documentType: text,
  /** Whole number "624/TB-VPCP"; empty when the letter leaves it blank. */
  documentNumber: text,
  /** "/UBND-KGVX"; empty when there is none. */
  documentSymbol: text,
  documentDate: isoDate.nullable(),
  /** The year printed where the date is blank. */
  documentYear: z.int().nullable(),
  /** Where the date is blank, commitments count from this day. */
  receivedOn: isoDate.nullable(),
  issuer: text,
  subject: text,
  signerTitle: text,
  signerName: text,
})
export type DirectiveHeader = z.infer<typeof directiveHeader>

/** One task in review: as read, then as the clerk leaves it. */
export const reviewTask = z.object({
  /** Stable within the review. */
  key: z.string(),
  path: z.string(),
  text: requiredText,
  agencies: z.array(text),
  coordinating: z.array(text),
  deadline,
  reportTo: text.nullable(),
  product: text.nullable(),
  /** Người đứng đầu chịu trách nhiệm, văn bản giao and ghi chú; left out where nobody read them. */
  accountable: text.nullish(),
  sourceDocument: text.nullish(),
  note: text.nullish(),
  span: span.nullable(),
  concern,
  /** The groups of which nobody has said yet whether they include us; empty unless `concern` is doubtful. */
  doubtfulPhrases: z.array(text),
  /** The clerk takes it on as a commitment of the agency. */
  mine: z.boolean(),
  role: commitmentRole,
  /** Not registered at all: the reader took no task for one. */
  dropped: z.boolean(),
})
export type ReviewTask = z.infer<typeof reviewTask>

export const review = z.object({ header: directiveHeader, tasks: z.array(reviewTask) })
export type Review = z.infer<typeof review>

/** A file of a directive in review: the letter, or an appendix that came as a file of its own. */
export const draftFile = z.object({ name: z.string(), mediaType: z.string(), size: z.int() })

/** A directive that was read and waits for confirmation; it survives a restart. */
export const directiveDraft = z.object({
  id,
  /** Name of the letter's file. */
  fileName: z.string(),
  /** The letter first; contents under `routes.draftFile`. */
  files: z.array(draftFile).min(1),
  sourceText: z.string(),
  extraction,
  review,
  /** A registered directive with the same number and issuer, or the same file. */
  duplicateOf: z.object({ id, label: z.string(), registeredAt: instant }).nullable(),
  /** The draft that was joined last, while it can be parted again. */
  splittable: z.object({ id, fileName: z.string() }).nullable(),
  updatedAt: instant,
})
export type DirectiveDraft = z.infer<typeof directiveDraft>

/** Another waiting draft that looks like the same directive. */
export const relatedDraft = z.object({
  id,
  fileName: z.string(),
  header: directiveHeader,
  /** What the other one is to this one. */
  relation: z.enum(['appendix', 'letter']),
  /** It says which letter it comes with; it calls itself an appendix; it has no header and came at the same time. */
  why: z.enum(['number', 'named', 'together']),
})
export type RelatedDraft = z.infer<typeof relatedDraft>

export const clause = z.object({
  id,
  path: z.string(),
  text: z.string(),
  agencies: z.array(z.string()),
  coordinating: z.array(z.string()),
  deadline,
  reportTo: z.string().nullable(),
  product: z.string().nullable(),
  accountable: z.string().nullish(),
  sourceDocument: z.string().nullish(),
  note: z.string().nullish(),
  span: span.nullable(),
  commitmentId: id.nullable(),
})
export type Clause = z.infer<typeof clause>

export const directiveRow = z.object({
  id,
  label: z.string(),
  header: directiveHeader,
  fileName: z.string(),
  registeredAt: instant,
  clauseCount: z.int(),
  commitmentCount: z.int(),
})
export type DirectiveRow = z.infer<typeof directiveRow>

/** What a task says beside its text and the words of its deadline. */
export const comparedValue = z.enum([
  'agencies',
  'coordinating',
  'lastDay',
  'product',
  'reportTo',
  'accountable',
  'sourceDocument',
  'note',
])

const comparedSide = z.object({
  path: z.string(),
  text: z.string(),
  /** As written. */
  deadline: text.nullable(),
  lastDay: isoDate.nullable(),
})

/** How one task of a letter in review stands to the directive that was registered before. */
export const comparedTask = z.object({
  kind: z.enum(['same', 'changed', 'new', 'gone']),
  /** Key of the task in review; null when it is gone. */
  key: z.string().nullable(),
  path: z.string(),
  before: comparedSide.nullable(),
  after: comparedSide.nullable(),
  /** Other values that differ; empty words where there is none. */
  values: z.array(z.object({ name: comparedValue, before: z.string(), after: z.string() })),
  /** What was registered from the clause before; null when it is new or was none of ours. */
  commitmentId: id.nullable(),
})
export type ComparedTask = z.infer<typeof comparedTask>

export const directiveComparison = z.object({
  directiveId: id,
  label: z.string(),
  header: z.array(z.object({ field: directiveHeader.keyof(), before: z.string(), after: z.string() })),
  tasks: z.array(comparedTask),
})
export type DirectiveComparison = z.infer<typeof directiveComparison>

export const directiveDetail = directiveRow.extend({
  sourceText: z.string(),
  /** The letter first, then appendices. */
  files: z.array(evidence),
  bases: extraction.shape.bases,
  recipients: z.array(z.string()),
  distribution: z.array(z.string()),
  clauses: z.array(clause),
})
export type DirectiveDetail = z.infer<typeof directiveDetail>
