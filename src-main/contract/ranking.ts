import { z } from 'zod'
import { id, instant, isoDate, requiredText, text } from './common.ts'

/** What is ranked: the units, leaders or officers of the agency, or the lead agencies that letters name. */
export const rankedBy = z.enum(['unit', 'leader', 'person', 'agencies'])
export type RankedBy = z.infer<typeof rankedBy>

/** What a part of a formula measures, as a percentage; each names its denominator. */
export const rankingMeasure = z.enum([
  /** Done on time, of those whose last day had come. */
  'onTimeOfDue',
  /** Done on time, of all assigned. */
  'onTimeOfAssigned',
  /** Done at all, of all assigned. */
  'doneOfAssigned',
  /** With a progress entry, of all assigned. */
  'informedOfAssigned',
  /** With all six clears, of those still open. */
  'clearOfOpen',
])
export type RankingMeasure = z.infer<typeof rankingMeasure>

export const rankingPart = z.object({
  measure: rankingMeasure,
  /** The highest band whose `from` the percentage reaches gives the points; below all of them there are none. */
  bands: z.array(z.object({ from: z.number().min(0).max(100), points: z.number().min(0) })).min(1),
  /** Points where the denominator is zero; null leaves the part out of the sum and of the greatest possible one. */
  pointsForNone: z.number().min(0).nullable(),
})
export type RankingPart = z.infer<typeof rankingPart>

/** How units or agencies are scored and classed. A version never changes; a change is a new version. */
export const rankingFormula = z.object({
  name: requiredText,
  /** Where the bands come from: "Quy định 11-QĐ/TU". */
  source: text,
  by: rankedBy,
  parts: z.array(rankingPart).min(1).max(10),
  /** Classes by the share of the greatest possible points that was reached, highest first. */
  classes: z.array(z.object({ name: requiredText, from: z.number().min(0).max(100) })),
})
export type RankingFormula = z.infer<typeof rankingFormula>

export const formulaVersion = z.object({
  id,
  /** The same for all versions of one formula. */
  formulaId: id,
  /** 1, 2, 3 … */
  version: z.int().min(1),
  enteredAt: instant,
  formula: rankingFormula,
})
export type FormulaVersion = z.infer<typeof formulaVersion>

export const rankedPart = z.object({
  part: z.int(),
  onTop: z.int(),
  of: z.int(),
  /** Null where the denominator is zero. */
  percent: z.number().nullable(),
  points: z.number().nullable(),
})

export const rankedRow = z.object({
  name: z.string(),
  /** Equal scores share a rank, and the next one leaves the gap: 1, 2, 2, 4. Null without any points to be had. */
  rank: z.int().nullable(),
  points: z.number(),
  /** The greatest possible sum of the parts that count for this row. */
  possible: z.number(),
  /** The share reached, in per cent; null without points to be had. */
  percent: z.number().nullable(),
  className: z.string(),
  parts: z.array(rankedPart),
})
export type RankedRow = z.infer<typeof rankedRow>

export const ranking = z.object({
  asOf: isoDate,
  formula: formulaVersion,
  /** By rank; those without one come last. Commitments on which nobody is named are not ranked. */
  rows: z.array(rankedRow),
  /** Commitments left out for want of a name. */
  unnamed: z.int(),
})
export type Ranking = z.infer<typeof ranking>
