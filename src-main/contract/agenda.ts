import { z } from 'zod'
import { leaf } from './commitment.ts'
import { id, isoDate } from './common.ts'

/** Something that falls on a day: the last day of a commitment, or an occurrence of a recurring one. */
export const agendaItem = z.object({
  date: isoDate,
  kind: z.enum(['lastDay', 'occurrence']),
  commitmentId: id,
  text: z.string(),
  directiveLabel: z.string().nullable(),
  unit: z.string(),
  person: z.string(),
  /** How the commitment stands at the as-of date. */
  leaf,
  /** The occurrence is settled, or the commitment done. */
  settled: z.boolean(),
})
export type AgendaItem = z.infer<typeof agendaItem>

/** A stretch of days, both ends counted. */
export const agendaRange = z.object({ asOf: isoDate, from: isoDate, to: isoDate })
export type AgendaRange = z.infer<typeof agendaRange>

export const agenda = z.object({
  /** By date. */
  items: z.array(agendaItem),
  /** Days that differ from the week's rule: holidays and swapped days. */
  specialDays: z.array(z.object({ date: isoDate, works: z.boolean(), name: z.string() })),
})
export type Agenda = z.infer<typeof agenda>
