import { z } from 'zod'
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
