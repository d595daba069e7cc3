import { z } from 'zod'
import { id, isoDate, requiredText } from './common.ts'
import { documentStage } from './outgoing.ts'

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

/** A reporting period; its window follows one of the variants of `resources/calendar/reporting-windows.json`. */
export const period = z.object({
  kind: periodKind,
  year: z.int().min(2000).max(2100),
  /** Month 1–12 or quarter 1–4; null for the other kinds. */
  index: z.int().min(1).max(12).nullable(),
  /** First and last day of the window, both counted. */
  from: isoDate,
  to: isoDate,
  /** The variant by which the window was taken; null for free dates. */
  variant: z.string().nullable().default(null),
})
export type Period = z.infer<typeof period>

/** The deadline to send: working days after the cut-off, or a day of the month in which it falls. */
const sendRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workingDays'), days: z.int().min(1).max(30) }),
  z.object({ kind: z.literal('dayOfMonth'), day: z.int().min(1).max(31) }),
])

/** A way of cutting months into windows, with the rule it comes from. */
export const windowVariant = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: requiredText,
  source: requiredText,
  /** The last day of a window, in the last month of its period; null is the month's last day. */
  lastDay: z.int().min(1).max(31).nullable(),
  send: sendRule,
})
export type WindowVariant = z.infer<typeof windowVariant>

/** The data file; its first variant is the default. */
export const reportingWindows = z.object({ note: z.string(), variants: z.array(windowVariant).min(1) })

/** A periodic report that the agency owes again and again. */
export const reportDuty = z.object({ kind: periodKind.exclude(['free']), variant: z.string() })
export type ReportDuty = z.infer<typeof reportDuty>

/** Where a report stands against its deadline to send; null once it is sent, or without a deadline. */
export const sendState = z.enum(['upcoming', 'due', 'late'])
export type SendState = z.infer<typeof sendState>

/** A report that is owed: not made yet, or made and not sent. */
export const dueReport = z.object({
  period,
  sendBy: isoDate,
  state: sendState,
  /** Working days until `sendBy`; negative when late. */
  workingDaysLeft: z.int(),
  /** The report as far as it is made. */
  reportId: id.nullable(),
  stage: documentStage.nullable(),
})
export type DueReport = z.infer<typeof dueReport>
