import { z } from 'zod'
import { id, instant, isoDate, requiredText, text } from './common.ts'
import { evidence } from './evidence.ts'

/** A measured target (chỉ tiêu). Every version of its description is kept. */
export const indicatorProfile = z.object({
  name: requiredText,
  /** "%", "hồ sơ", "triệu đồng". */
  unit: requiredText,
  target: z.number(),
  /** Whether more or less of it is better. */
  direction: z.enum(['up', 'down']),
  /** Each value tells the whole since the start, or its period alone. */
  counting: z.enum(['cumulative', 'inPeriod']),
  /** A share is entered by its parts; its percentage is computed, never typed. */
  measure: z.enum(['share', 'amount']),
  numeratorName: text,
  denominatorName: text,
  field: text,
  /** The directive that set it, and the words of its source. */
  directiveId: id.nullable(),
  source: text,
  /** From and until when it runs. */
  from: isoDate,
  to: isoDate,
  /** Planned values by the last day of a period; for plan against actual. */
  plan: z.array(z.object({ to: isoDate, value: z.number() })),
})
export type IndicatorProfile = z.infer<typeof indicatorProfile>

export const indicatorValue = z.object({
  id,
  /** The period it tells of, both ends counted; a cumulative one since the start. */
  from: isoDate,
  to: isoDate,
  /** For a share numerator and denominator, for an amount the amount and null. */
  numerator: z.number(),
  denominator: z.number().positive().nullable(),
  note: text,
  enteredAt: instant,
  /** A later entry that corrects it. */
  retracted: z.boolean(),
  evidence: z.array(evidence),
})
export type IndicatorValue = z.infer<typeof indicatorValue>

/** Where an indicator stands at an as-of date. */
export const indicatorStanding = z.object({
  /** The value that counts: the latest cumulative one, or the sum of the periods; null without any. */
  actual: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** The last day of the latest period with a value. */
  until: isoDate.nullable(),
  /** What was planned by the as-of date; null without a plan. */
  planned: z.number().nullable(),
  /** How much of the target is reached, in per cent; null without a value or for a target of zero. */
  ofTarget: z.number().nullable(),
  state: z.enum(['reached', 'onPlan', 'behind', 'open', 'noData']),
})
export type IndicatorStanding = z.infer<typeof indicatorStanding>

export const indicator = z.object({
  id,
  profile: indicatorProfile,
  directiveLabel: z.string().nullable(),
  standing: indicatorStanding,
  /** Oldest period first. */
  values: z.array(indicatorValue),
})
export type Indicator = z.infer<typeof indicator>

/** What can be recorded about an indicator; never changed, a correction names what it corrects. */
export const indicatorFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('described'), profile: indicatorProfile }),
  z.object({
    kind: z.literal('value'),
    value: indicatorValue.pick({ from: true, to: true, numerator: true, denominator: true, note: true }),
  }),
  z.object({ kind: z.literal('retracted'), factId: id }),
  /** No longer followed; it can be taken up again. */
  z.object({ kind: z.literal('putAside') }),
  z.object({ kind: z.literal('restored') }),
])
export type IndicatorFact = z.infer<typeof indicatorFact>
