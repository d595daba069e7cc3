import { z } from 'zod'
import { isoDate } from './common.ts'
import { deadlineKind } from './deadline.ts'

/** Where a value stands in the source text: UTF-16 offsets, end exclusive; page counts from 1. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(0), page: z.int().min(1) })
export type Span = z.infer<typeof span>

/** Something the reader is not sure about, by a code that the screen words. */
export const readerNote = z.object({
  code: z.enum([
    'numberingGap', // from → to
    'numberingRepeated', // a number that the letter prints twice
    'headerMissing',
    'dateMissing',
    'numberMissing',
    'agencyImplied', // nobody is named; the addressees are assumed
    'deadlineAmbiguous', // several dates, or a year that may belong to a name
    'footnoteRemoved',
    'tableRow',
    'noTasks',
    'legacyEncoding',
    'noTextLayer',
    'hiddenRows', // rows that a workbook hides; they were read
    'hiddenSheets', // sheets that a workbook hides; they were not read
  ]),
  detail: z.string().nullable(),
  span: span.nullable(),
})
export type ReaderNote = z.infer<typeof readerNote>

/** Notes of version 0.1 on what the values of a task say now; drafts from then still hold them. */
const retiredNote = z
  .object({ code: z.enum(['tableAccountable', 'tableSource', 'tableNote']) })
  .transform(() => null)
const readerNotes = z
  .array(readerNote.or(retiredNote))
  .transform((notes): ReaderNote[] => notes.filter((note) => note !== null))

/** A numbered document that the letter cites. */
export const citedDocument = z.object({
  type: z.string(),
  number: z.string(),
  date: isoDate.nullable(),
  span: span.nullable(),
  /** Cited with issuer and subject where the letter first speaks of it. */
  inFull: z.boolean().default(false),
})
export type CitedDocument = z.infer<typeof citedDocument>

export const extractedTask = z.object({
  /** "1.b", "2.đ", "4.dash2", "II.1.1"; never renumbered. */
  path: z.string(),
  /** The lead, as named in the letter; groups stay one string. */
  agencies: z.array(z.string()),
  coordinating: z.array(z.string()),
  /** Exact words of the letter after folding white space. */
  text: z.string(),
  deadlineText: z.string().nullable(),
  deadlineISO: isoDate.nullable(),
  deadlineKind,
  deadlineQualifier: z.string().nullable(),
  recurrence: z.string().nullable(),
  /** Who gets the result, or the system it is entered in. */
  reportTo: z.string().nullable(),
  product: z.string().nullable(),
  /** Người đứng đầu chịu trách nhiệm, from a column or a labelled line. */
  accountable: z.string().nullable().default(null),
  /** Văn bản giao, from a column or a labelled line. */
  sourceDocument: z.string().nullable().default(null),
  /** Ghi chú, from a column or a labelled line. */
  note: z.string().nullable().default(null),
  span,
  notes: readerNotes,
})
export type ExtractedTask = z.infer<typeof extractedTask>

/** A task with what helps to check it: words of haste, and the places of its values in the source. */
export const detailedTask = extractedTask.extend({
  /** "khẩn trương", "kịp thời": they press, but set no time. */
  urgency: z.array(z.string()).default([]),
  places: z
    .object({
      agencies: z.array(span),
      coordinating: z.array(span),
      deadline: z.array(span),
      reportTo: z.array(span),
      product: z.array(span),
      accountable: z.array(span),
      sourceDocument: z.array(span),
      note: z.array(span),
    })
    .partial()
    .default({}),
})
export type DetailedTask = z.infer<typeof detailedTask>

/** What the cells of a column say about the task of their row. */
export const columnRole = z.enum([
  'text',
  'lead',
  'coordinating',
  'product',
  'deadline',
  /** The number of the row (STT). */
  'path',
  /** The document that gave the task. */
  'source',
  /** The person who answers for it. */
  'accountable',
  'reportTo',
  'note',
  'ignore',
])
export type ColumnRole = z.infer<typeof columnRole>

/** A table found in a document, with what each column was taken for. */
export const extractedTable = z.object({
  /** The lines above it; empty when there are none. */
  title: z.string(),
  /** The whole table with its heading. */
  span,
  /** One name for each column; where two rows head it, "group - column". */
  headings: z.array(z.string()),
  /** One role for each column; null where the heading says nothing known. */
  columns: z.array(columnRole.nullable()),
  /** Rows below the heading that are no groups, no repeated headings. */
  rowCount: z.int().min(0),
  /** The cells of the first rows; `\n` parts the lines of a cell. */
  sample: z.array(z.array(z.string())),
  /** With what the paths of its tasks begin: "PLI.2", or nothing. */
  path: z.string(),
})
export type ExtractedTable = z.infer<typeof extractedTable>

/** What was read from one document, before a person has confirmed it. */
export const extraction = z.object({
  documentType: z.string().nullable(),
  /** "308/KH-UBND"; null when the number is left blank. */
  documentNumber: z.string().nullable(),
  /** "/KH-UBND". */
  documentSymbol: z.string().nullable(),
  documentDate: isoDate.nullable(),
  documentYear: z.int().nullable(),
  /** Parent and issuing agency joined, in ordinary case. */
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  bases: z.array(citedDocument),
  recipients: z.array(z.string()),
  distribution: z.array(z.string()),
  signingAuthority: z.string().nullable(),
  signerTitle: z.string().nullable(),
  signerName: z.string().nullable(),
  tasks: z.array(detailedTask),
  /** Every table with a heading, whether its rows became tasks or not. */
  tables: z.array(extractedTable).default([]),
  /** Places of the header values in the source, by field name. */
  spans: z.record(z.string(), span),
  /** Parts of the body that became neither task nor header, in order. */
  skipped: z.array(z.object({ text: z.string(), span })),
  notes: readerNotes,
})
export type Extraction = z.infer<typeof extraction>
