import { z } from 'zod'
import { leaf } from './commitment.ts'
import { id, instant, isoDate, text } from './common.ts'
import { signer } from './letter.ts'
import { documentCourse, documentStage } from './outgoing.ts'
import { counts, namedCounts } from './statistics.ts'

/** A reporting period; windows follow Nghị định 09/2019/NĐ-CP, Điều 12. */
export const periodKind = z.enum([
  'month',
  'quarter',
  'firstHalf',
  'secondHalf',
  'nineMonths',
  'year',
  'free',
])
export type PeriodKind = z.infer<typeof periodKind>

export const period = z.object({
  kind: periodKind,
  year: z.int().min(2000).max(2100),
  /** Month 1–12 or quarter 1–4; null for the other kinds. */
  index: z.int().min(1).max(12).nullable(),
  /** First and last day of the window, both counted. */
  from: isoDate,
  to: isoDate,
})
export type Period = z.infer<typeof period>

export const reportTask = z.object({
  commitmentId: id,
  directiveId: id.nullable(),
  directive: z.string(),
  path: z.string(),
  text: z.string(),
  agencies: z.string(),
  coordinating: z.string(),
  person: z.string(),
  deadline: z.string(),
  lastDay: isoDate.nullable(),
  leaf,
  doneOn: isoDate.nullable(),
  daysLate: z.int(),
  percent: z.int().nullable(),
  /** The latest progress entry up to the as-of date; empty when there is none. */
  progress: z.string(),
  obstacles: z.string(),
  proposals: z.string(),
  product: z.string(),
  /** Assigned within the window, else carried over from before. */
  newInPeriod: z.boolean(),
  finishedInPeriod: z.boolean(),
  evidenceCount: z.int(),
})
export type ReportTask = z.infer<typeof reportTask>

export const reportEvidence = z.object({
  commitmentId: id,
  path: z.string(),
  directive: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.int(),
  happenedOn: isoDate,
})
export type ReportEvidence = z.infer<typeof reportEvidence>

/** Figures and rows frozen when the report was made. */
export const reportSnapshot = z.object({
  period,
  asOf: isoDate,
  beforeCountsDay: z.boolean(),
  counts,
  byDirective: z.array(namedCounts),
  /** Open at the start of the window / assigned in it / finished in it. */
  carriedOver: z.int(),
  newInPeriod: z.int(),
  finishedInPeriod: z.int(),
  tasks: z.array(reportTask),
  evidence: z.array(reportEvidence),
})
export type ReportSnapshot = z.infer<typeof reportSnapshot>

/** The sections that a clerk can word; each string is a paragraph. */
export const reportContent = z.object({
  number: text,
  date: isoDate.nullable(),
  year: z.int(),
  /** "Kết quả thực hiện … Quý IV năm 2025", printed bold under BÁO CÁO. */
  subject: text,
  recipients: z.array(text),
  opening: text,
  leadership: z.array(text),
  results: z.array(text),
  shortcomings: z.array(text),
  nextPeriod: z.array(text),
  proposals: z.array(text),
  signer,
  distribution: z.array(text),
})
export type ReportContent = z.infer<typeof reportContent>

export const report = z.object({
  id,
  snapshot: reportSnapshot,
  content: reportContent,
  course: documentCourse,
  createdAt: instant,
  updatedAt: instant,
})
export type Report = z.infer<typeof report>

export const reportRow = z.object({
  id,
  period,
  asOf: isoDate,
  subject: z.string(),
  total: z.int(),
  stage: documentStage,
  createdAt: instant,
})
export type ReportRow = z.infer<typeof reportRow>
