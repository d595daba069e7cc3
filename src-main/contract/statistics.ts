import { z } from 'zod'
import { dueBand, occurrenceCounts } from './commitment.ts'
import { isoDate } from './common.ts'

/** total = doneOnTime + doneLate + openInTime + openOverdue + standing + paused; noInformation lies across. */
export const counts = z.object({
  total: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  openInTime: z.int(),
  openOverdue: z.int(),
  standing: z.int(),
  paused: z.int(),
  noInformation: z.int(),
})
export type Counts = z.infer<typeof counts>

export const namedCounts = counts.extend({ id: z.string().nullable(), name: z.string() })
export type NamedCounts = z.infer<typeof namedCounts>

export const statistics = counts.extend({
  asOf: isoDate,
  byDirective: z.array(namedCounts),
  /** By the lead agency as named in the letter. */
  byAgency: z.array(namedCounts),
})
export type Statistics = z.infer<typeof statistics>

/** On time out of what: the denominator is always said beside a rate. */
export const rate = z.object({
  /** Done by the last day. */
  onTime: z.int(),
  of: z.int(),
})

/** The figures of a group at an as-of date. */
export const figures = counts.extend({
  /** Of those whose last day had come by the as-of date. */
  ofDue: rate,
  /** Of all that were assigned. */
  ofAssigned: rate,
  atRisk: z.int(),
  /** Standing tasks without news for 14 days. */
  stale: z.int(),
  /** Any of the six clears is empty; done ones are not asked. */
  unclear: z.int(),
  /** Reported done, not yet confirmed by the assigning side. */
  unconfirmed: z.int(),
  extended: z.int(),
  extensionAsked: z.int(),
  /** Past the day to which a letter committed the agency. */
  pastCommitted: z.int(),
})
export type Figures = z.infer<typeof figures>

export const namedFigures = figures.extend({
  /** The directive's id; null for other breakdowns. */
  id: z.string().nullable(),
  /** Empty where nothing is named. */
  name: z.string(),
})
export type NamedFigures = z.infer<typeof namedFigures>

export const breakdownKey = z.enum(['directive', 'field', 'unit', 'person', 'leader', 'agencies'])
export type BreakdownKey = z.infer<typeof breakdownKey>

/** A window of days, both ends counted: carried over + opened − finished = open at its end. */
export const windowFigures = z.object({
  from: isoDate,
  to: isoDate,
  /** Open as the window began. */
  carriedOver: z.int(),
  /** Assigned within it. */
  opened: z.int(),
  /** Done, or out of every count, before it and taken up again in it. */
  reopened: z.int(),
  /** Done within it. */
  finished: z.int(),
  finishedOnTime: z.int(),
  /** Not done at its end. */
  open: z.int(),
  /** Fell due within it, by the last day that counts at its end. */
  due: z.int(),
})
export type WindowFigures = z.infer<typeof windowFigures>

/** One week of a trend, told as of its last day. */
export const trendPoint = z.object({
  from: isoDate,
  to: isoDate,
  total: z.int(),
  open: z.int(),
  overdue: z.int(),
  opened: z.int(),
  finished: z.int(),
})
export type TrendPoint = z.infer<typeof trendPoint>

/** Open commitments by unit and by the month of their last day. */
export const heatMap = z.object({
  /** "2025-12"; in order. */
  months: z.array(z.string()),
  rows: z.array(
    z.object({
      unit: z.string(),
      cells: z.array(z.object({ open: z.int(), overdue: z.int() })),
      withoutDay: z.int(),
    }),
  ),
})
export type HeatMap = z.infer<typeof heatMap>

export const dashboard = z.object({
  asOf: isoDate,
  figures,
  bands: z.record(dueBand, z.int()),
  /** Occurrences of all recurring tasks since they were assigned. */
  occurrences: occurrenceCounts,
  breakdowns: z.record(breakdownKey, z.array(namedFigures)),
  heatMap,
})
export type Dashboard = z.infer<typeof dashboard>
