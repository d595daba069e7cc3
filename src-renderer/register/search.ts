import { z } from 'zod'

/** Which year of the register is shown; without one, the year of the as-of date. */
export const registerSearch = z.object({ year: z.int().min(2000).max(2100).optional().catch(undefined) })
