import { z } from 'zod'
import { leaf } from './commitment.ts'
import { id, instant, isoDate, text } from './common.ts'
import { indicatorProfile, indicatorStanding } from './indicator.ts'
import { signer } from './letter.ts'
import { lintFinding } from './lint.ts'
import { liveFigure } from './live-figures.ts'
import { documentCourse, documentStage } from './outgoing.ts'
import { period, sendState } from './report-window.ts'
import { counts, namedCounts, trendPoint } from './statistics.ts'

export type { Period } from './report-window.ts'

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
  /** Done before the window and taken up again in it. */
  reopened: z.boolean().default(false),
  /** No progress entry yet; reports of earlier versions tell it by an empty `progress`. */
  noInformation: z.boolean().optional(),
  /** Lĩnh vực; empty while it is not classified. */
  field: z.string().default(''),
  evidenceCount: z.int(),
})
export type ReportTask = z.infer<typeof reportTask>

export const reportEvidence = z.object({
  /** Null for the evidence of an indicator, whose name stands in `indicator`. */
  commitmentId: id.nullable(),
  indicator: z.string().default(''),
  path: z.string(),
  directive: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.int(),
  happenedOn: isoDate,
})
export type ReportEvidence = z.infer<typeof reportEvidence>

/**
 * What a window brought, by its rows: carriedOver + reopened + newInPeriod − finishedInPeriod = open, and all that
 * were open when it began = carriedOver + removed.
 */
export const periodFigures = z.object({
  counts,
  /** Open when the window began and still tracked. */
  carriedOver: z.int(),
  newInPeriod: z.int(),
  reopened: z.int(),
  finishedInPeriod: z.int(),
  /** Open when the window began, no longer ours to do at its end. */
  removed: z.int(),
  /** Not done at the end: in time, overdue, standing or paused. */
  open: z.int(),
  /** Last day reached at the as-of date, and how many of those are done. */
  due: z.int(),
  dueDone: z.int(),
})
export type PeriodFigures = z.infer<typeof periodFigures>

/** A row of another window, with as much as says what it is and which figures count it. */
export const comparedTask = reportTask.pick({
  commitmentId: true,
  directive: true,
  path: true,
  text: true,
  leaf: true,
  lastDay: true,
  newInPeriod: true,
  finishedInPeriod: true,
  reopened: true,
  noInformation: true,
})
export type ComparedTask = z.infer<typeof comparedTask>

/** The same figures for another window, as of its last day. */
export const comparison = z.object({
  relation: z.enum(['previous', 'lastYear']),
  period,
  name: z.string(),
  /** Null where nothing had been registered then. */
  figures: periodFigures.nullable(),
  tasks: z.array(comparedTask),
})
export type Comparison = z.infer<typeof comparison>

/** An indicator that ran in the window, where it stood at the as-of date and when the window began. */
export const reportIndicator = z.object({
  id,
  ...indicatorProfile.pick({
    name: true,
    unit: true,
    target: true,
    direction: true,
    counting: true,
    numeratorName: true,
    denominatorName: true,
  }).shape,
  /** The directive that set it, or the words of its source. */
  source: z.string(),
  standing: indicatorStanding,
  before: indicatorStanding.pick({ actual: true, until: true }),
})
export type ReportIndicator = z.infer<typeof reportIndicator>

/** Figures and rows frozen when the report was made. */
export const reportSnapshot = z.object({
  period,
  asOf: isoDate,
  /** The last day to send it; null when none was set. */
  sendBy: isoDate.nullable().default(null),
  beforeCountsDay: z.boolean(),
  counts,
  byDirective: z.array(namedCounts),
  byField: z.array(namedCounts).default([]),
  /** Open at the start of the window / assigned in it / finished in it. */
  carriedOver: z.int(),
  newInPeriod: z.int(),
  finishedInPeriod: z.int(),
  reopened: z.int().default(0),
  due: z.int().default(0),
  dueDone: z.int().default(0),
  /** Open when the window began, no longer ours to do at the as-of date; outside every count. */
  removed: z.array(comparedTask).default([]),
  comparisons: z.array(comparison).default([]),
  tasks: z.array(reportTask),
  evidence: z.array(reportEvidence),
  indicators: z.array(reportIndicator).default([]),
  /** By the weeks of the window up to the as-of date, the last one ends on it. */
  trend: z.array(trendPoint).default([]),
})
export type ReportSnapshot = z.infer<typeof reportSnapshot>

/** The headings of the sections I–V as shipped; an empty one leaves its section out. */
export const usualHeadings = {
  leadership: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  results: 'KẾT QUẢ THỰC HIỆN',
  shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  nextPeriod: 'NHIỆM VỤ TRỌNG TÂM KỲ TỚI',
  proposals: 'ĐỀ XUẤT, KIẾN NGHỊ',
}

/** What a report has behind its tables until the agency says otherwise. */
export const usualAppendices = { indicators: true, charts: false }

/** The sections that a clerk can word; each string is a paragraph, with places for live figures. */
export const reportContent = z.object({
  number: text,
  date: isoDate.nullable(),
  year: z.int(),
  /** "Kết quả thực hiện … Quý IV năm 2025", printed bold under BÁO CÁO. */
  subject: text,
  recipients: z.array(text),
  opening: text,
  headings: z
    .object({ leadership: text, results: text, shortcomings: text, nextPeriod: text, proposals: text })
    .default(usualHeadings),
  leadership: z.array(text),
  results: z.array(text),
  shortcomings: z.array(text),
  nextPeriod: z.array(text),
  proposals: z.array(text),
  /** Which appendices go behind the five that every report has. */
  appendices: z.object({ indicators: z.boolean(), charts: z.boolean() }).default(usualAppendices),
  signer,
  distribution: z.array(text),
})
export type ReportContent = z.infer<typeof reportContent>

export const report = z.object({
  id,
  snapshot: reportSnapshot,
  content: reportContent,
  /** The figures that the text holds live, from the snapshot. */
  figures: z.array(liveFigure),
  /** What should be settled before it is signed; none once it is issued. */
  findings: z.array(lintFinding),
  course: documentCourse,
  createdAt: instant,
  updatedAt: instant,
})
export type Report = z.infer<typeof report>

/** What a save answers: everything but the frozen figures. */
export const savedReport = report.omit({ snapshot: true, figures: true })
export type SavedReport = z.infer<typeof savedReport>

export const reportRow = z.object({
  id,
  period,
  asOf: isoDate,
  subject: z.string(),
  total: z.int(),
  stage: documentStage,
  sendBy: isoDate.nullable(),
  /** Against its deadline today; null once it is sent, or without a deadline. */
  sendState: sendState.nullable(),
  createdAt: instant,
})
export type ReportRow = z.infer<typeof reportRow>
