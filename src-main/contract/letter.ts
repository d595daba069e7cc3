import { z } from 'zod'
import { leaf } from './commitment.ts'
import { id, instant, isoDate, requiredText, text } from './common.ts'
import { lintFinding } from './lint.ts'
import { liveFigure } from './live-figures.ts'
import { documentCourse, documentStage } from './outgoing.ts'

/** One row of the letter's appendix. */
export const letterItem = z.object({
  commitmentId: id,
  text: requiredText,
  /** "Công văn số …/UBND-KGVX (mục 1.b)". */
  source: text,
  /** The deadline as assigned, in words or as a date. */
  assignedDeadline: text,
  assignedLastDay: isoDate.nullable(),
  leaf,
  /** Tình trạng và nguyên nhân. */
  situation: text,
  /** The date committed to, or asked for. */
  committedDate: isoDate.nullable(),
  product: text,
  /** Người chịu trách nhiệm. */
  responsible: text,
  coordinating: text,
  note: text,
})
export type LetterItem = z.infer<typeof letterItem>

export const signer = z.object({
  /** "KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN"; empty when the head signs in their own right. */
  authority: text,
  title: requiredText,
  name: requiredText,
})
export type Signer = z.infer<typeof signer>

/** What a letter is for: it commits to dates, or it asks for later ones. */
export const letterPurpose = z.enum(['commitment', 'extension'])
export type LetterPurpose = z.infer<typeof letterPurpose>

/** As they are cut into the stamps (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2.b). */
export const urgency = z.enum(['', 'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'])

/**
 * Running text may hold places of live figures (live-figures.ts) while the letter is a draft; an issued letter holds
 * words only.
 */
export const letterContent = z.object({
  /** Letters of earlier versions commit. */
  purpose: letterPurpose.default('commitment'),
  /** A công văn by default; Nghị định 30 has no type "bản cam kết". */
  form: z.enum(['congVan', 'banCamKet']),
  /** The number alone, "12"; empty prints "Số:      /". */
  number: text,
  date: isoDate.nullable(),
  /** The year printed where the date is blank. */
  year: z.int(),
  /** Trích yếu without "V/v". */
  subject: requiredText,
  recipients: z.array(requiredText).min(1),
  /** Paragraph that says on what the letter rests. */
  opening: requiredText,
  /** Section 1: the situation, with figures. */
  situation: z.array(requiredText),
  /** Why the dates as assigned cannot be kept; only letters that ask for an extension have it. */
  reason: z.array(requiredText).default([]),
  /** The commitments, or what is asked for, point by point. */
  commitments: z.array(requiredText),
  /** The responsibility clause. */
  responsibility: z.array(requiredText),
  /** Requests and contact officer; may be empty. */
  requests: z.array(requiredText),
  items: z.array(letterItem),
  signer,
  /** Nơi nhận without dashes and semicolons; "Như trên" comes first by itself. */
  distribution: z.array(requiredText),
  /** Mức độ khẩn (ô số 10b). */
  urgency: urgency.default(''),
  /** Ký hiệu người soạn thảo và số lượng bản, "PL.(300)" (ô số 12). */
  drafterCode: text.default(''),
  /** The day for which the figures are counted; null follows the calendar until the letter is issued. */
  figuresAsOf: isoDate.nullable().default(null),
  /** The directive whose commitments are counted; null counts all. */
  figuresDirectiveId: id.nullable().default(null),
})
export type LetterContent = z.infer<typeof letterContent>

export const letter = z.object({
  id,
  directiveId: id.nullable(),
  asOf: isoDate,
  content: letterContent,
  findings: z.array(lintFinding),
  /** The figures that its text may hold, as they are now; empty once it is issued. */
  figures: z.array(liveFigure),
  course: documentCourse,
  createdAt: instant,
  updatedAt: instant,
})
export type Letter = z.infer<typeof letter>

export const letterRow = z.object({
  id,
  purpose: letterPurpose,
  subject: z.string(),
  number: z.string(),
  date: isoDate.nullable(),
  itemCount: z.int(),
  stage: documentStage,
  createdAt: instant,
  updatedAt: instant,
})
export type LetterRow = z.infer<typeof letterRow>
