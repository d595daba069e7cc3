import { z } from 'zod'
import { isoDate, requiredText } from './common.ts'

/** Days that differ from the week's rule: a holiday on a weekday, or a Saturday worked for a swapped day. */
export const workingCalendar = z.object({
  source: requiredText,
  days: z.array(z.object({ date: isoDate, works: z.boolean(), name: requiredText })),
})
export type WorkingCalendar = z.infer<typeof workingCalendar>
