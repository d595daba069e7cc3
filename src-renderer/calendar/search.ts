import { z } from 'zod'
import { isoDate } from '../../src-main/contract/common.ts'

/** What the address of the calendar says: a day of the month or week shown, and which of both. */
export const calendarSearch = z.object({
  day: isoDate.optional().catch(undefined),
  view: z.enum(['month', 'week']).optional().catch(undefined),
})
