import { z } from 'zod'
import { fact } from './commitment.ts'
import { fileHandle, id, instant, isoDate, requiredText, text } from './common.ts'
import { evidence, evidenceUse } from './evidence.ts'
import { documentKind } from './outgoing.ts'

/** The media type of evidence that names a document which lies elsewhere; its content is the reference in words. */
export const referenceMediaType = 'application/vnd.camket.reference'

/** A document that serves as evidence and is kept somewhere else, such as the paper archive. */
export const documentReference = z.object({
  /** "12/BC-SKHCN"; empty where there is none. */
  number: text,
  date: isoDate.nullable(),
  title: requiredText,
  /** Where it is kept: shelf, archive, system. */
  keptAt: requiredText,
})
export type DocumentReference = z.infer<typeof documentReference>

const note = z.object({ kind: z.literal('note'), text })
const tagged = z.object({ kind: z.literal('tagged'), tag: requiredText.pipe(z.string().max(60)) })
const untagged = z.object({ kind: z.literal('untagged'), tag: requiredText })
/** Left out of the library; the vault keeps the file. It counts only while nothing uses the evidence. */
const putAside = z.object({ kind: z.literal('putAside') })
const restored = z.object({ kind: z.literal('restored') })
const reference = z.object({ kind: z.literal('reference'), reference: documentReference })

/** What the user says about evidence after it was added; the latest word counts. */
export const evidenceRemark = z.discriminatedUnion('kind', [note, tagged, untagged, putAside, restored])
export type EvidenceRemark = z.infer<typeof evidenceRemark>

/** What is recorded about evidence; a reference comes with its evidence and never after it. */
export const evidenceFactContent = z.discriminatedUnion('kind', [
  note,
  tagged,
  untagged,
  putAside,
  restored,
  reference,
])
export type EvidenceFactContent = z.infer<typeof evidenceFactContent>

/** A row of the library. */
export const libraryItem = evidenceUse.extend({
  /** Letters and reports whose signed scan it is. */
  documents: z.array(z.object({ id, kind: documentKind, label: z.string() })),
  /** Something else of the data names it; then it cannot be put aside either. */
  usedElsewhere: z.boolean(),
  note: z.string(),
  tags: z.array(z.string()),
  reference: documentReference.nullable(),
  putAside: z.boolean(),
  /** A small picture of it is at hand (`routes.thumbnail`). */
  thumbnail: z.boolean(),
})
export type LibraryItem = z.infer<typeof libraryItem>

/** Evidence that was taken in, with the other names under which the same content is known already. */
export const addedEvidence = evidence.extend({
  /** Nothing was added: the very file, by name and content, was there. */
  known: z.boolean(),
  sameContent: z.array(z.object({ id, name: z.string(), addedAt: instant })),
})
export type AddedEvidence = z.infer<typeof addedEvidence>

/** A fact that carries the evidence, with its commitment. */
export const evidenceFactUse = z.object({ commitmentId: id, commitmentText: z.string(), fact })
export type EvidenceFactUse = z.infer<typeof evidenceFactUse>

/** The words of a file as far as they can be shown; `lines` with "| a | b |" are rows of tables, `\f` begins a page. */
export const filePreview = z.object({
  /** Null where nothing could be read. */
  text: z.string().nullable(),
  truncated: z.boolean(),
  /** Why nothing can be shown: a code of `errorTexts` with its parameters. */
  failure: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
})
export type FilePreview = z.infer<typeof filePreview>

/** A folder: chosen natively, or typed where the shell has no dialog for it. */
export const folderChoice = z.union([
  z.object({ handle: fileHandle }),
  z.object({ path: requiredText.pipe(z.string().max(1_000)) }),
])
export type FolderChoice = z.infer<typeof folderChoice>

/** A file that waits in the watched folder. */
export const scannedFile = z.object({
  name: z.string(),
  /** Bytes. */
  size: z.int().min(0),
  modifiedAt: instant,
})
export type ScannedFile = z.infer<typeof scannedFile>

/** How the watched folder stands. */
export const scanState = z.object({
  /** Null while no folder is watched. */
  folder: z.string().nullable(),
  /** The folder cannot be read now, such as a network drive that is away. */
  missing: z.boolean(),
  /** Whole and unchanging files that were neither taken nor ignored, latest first. */
  offered: z.array(scannedFile),
  /** How many more than those listed. */
  more: z.int().min(0),
  /** Files that are still being written or are held by another program. */
  unsettled: z.int().min(0),
  /** Files that were there before the folder was watched. */
  earlier: z.int().min(0),
})
export type ScanState = z.infer<typeof scanState>

/** How far a long piece of work is; null once it is over. */
export const jobProgress = z.object({
  /** Bytes or files done, of `total`. */
  done: z.number().min(0),
  total: z.number().min(0),
})
export type JobProgress = z.infer<typeof jobProgress>
