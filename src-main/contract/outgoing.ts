import { z } from 'zod'
import { id, instant, isoDate, requiredText, text } from './common.ts'
import { evidence } from './evidence.ts'

export const documentKind = z.enum(['letter', 'report'])
export type DocumentKind = z.infer<typeof documentKind>

/**
 * A document as it was issued: from then on its words, figures and renderings are frozen. Number and date come
 * from Văn thư; a blank number prints "Số:      /".
 */
export const issue = z.object({
  number: text,
  /** "/SKHCN-VP", "/BC-SKHCN". */
  symbol: z.string(),
  date: isoDate.nullable(),
  /** Numbers run from 01 on 01 January to 31 December (Nghị định 30/2020/NĐ-CP, Điều 15). */
  year: z.int(),
  issuedAt: instant,
  /** The files as issued: .docx, and .pdf where the machine can print. */
  files: z.array(evidence),
})
export type Issue = z.infer<typeof issue>

/** What happens to a document after it was issued. */
export const documentEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), how: requiredText, to: requiredText }),
  z.object({ kind: z.literal('scanAttached'), note: text }),
  /** The number and date that Văn thư gave after an issue without them; the frozen files keep their blanks. */
  z.object({ kind: z.literal('numbered'), number: requiredText, date: isoDate.nullable() }),
  /** What was recorded by mistake; the record stays and this says that it does not count. */
  z.object({ kind: z.literal('takenBack'), eventId: id, reason: requiredText }),
  /** A correction is a new document that says which it replaces (Điều 18). */
  z.object({ kind: z.literal('replaced'), byId: id }),
])
export type DocumentEvent = z.infer<typeof documentEvent>

export const documentEventView = z.object({
  id,
  happenedOn: isoDate,
  enteredAt: instant,
  content: documentEvent,
  /** A later event says that this one does not count. */
  takenBack: z.boolean(),
  evidence: z.array(evidence),
})
export type DocumentEventView = z.infer<typeof documentEventView>

export const documentStage = z.enum(['draft', 'issued', 'sent', 'replaced'])
export type DocumentStage = z.infer<typeof documentStage>

/** Where a document stands on its way out; part of every letter and report. */
export const documentCourse = z.object({
  stage: documentStage,
  issue: issue.nullable(),
  /** Number and date as the register has them: those of the issue, or those given after it. */
  registered: z.object({ number: z.string(), date: isoDate.nullable() }).nullable(),
  events: z.array(documentEventView),
  /** The document that this one corrects. */
  replaces: z.object({ id, label: z.string() }).nullable(),
})
export type DocumentCourse = z.infer<typeof documentCourse>

/** A row of the register of outgoing documents (sổ đăng ký văn bản đi; Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
export const outgoingRow = z.object({
  kind: documentKind,
  id,
  number: z.string(),
  symbol: z.string(),
  date: isoDate.nullable(),
  typeName: z.string(),
  subject: z.string(),
  signer: z.string(),
  recipients: z.array(z.string()),
  stage: documentStage,
  sentOn: isoDate.nullable(),
})
export type OutgoingRow = z.infer<typeof outgoingRow>
