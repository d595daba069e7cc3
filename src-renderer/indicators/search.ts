import { z } from 'zod'
import { id } from '../../src-main/contract/common.ts'

/** Whether those put aside are listed, and which indicator is shown first. */
export const indicatorsSearch = z.object({
  putAside: z.boolean().optional().catch(undefined),
  show: id.optional().catch(undefined),
})
