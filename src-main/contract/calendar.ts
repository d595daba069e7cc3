import { z } from 'zod'
import { isoDate, requiredText } from './common.ts'

/** Days that differ from the week's rule: a holiday on a weekday, or a Saturday worked for a swapped day. */
const workingDay = z.object({ date: isoDate, works: z.boolean(), name: requiredText })
export type WorkingDay = z.infer<typeof workingDay>

export const workingCalendar = z.object({ source: requiredText, days: z.array(workingDay) })
export type WorkingCalendar = z.infer<typeof workingCalendar>

/** A row of an import: the day that it brings, or what is wrong with it. */
export const workingDayRow = z.object({
  /** As the sheet or the text counts, from 1. */
  row: z.int(),
  text: z.string(),
  day: workingDay.nullable(),
  problem: z.enum(['date', 'works', 'name', 'twice']).nullable(),
})
export type WorkingDayRow = z.infer<typeof workingDayRow>
