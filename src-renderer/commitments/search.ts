import { z } from 'zod'
import { leaf } from '../../src-main/contract/commitment.ts'
import { id } from '../../src-main/contract/common.ts'
import { sortColumn } from './list-order.ts'

/** What the address of the list filters and sorts by; unknown values are ignored. */
export const commitmentsSearch = z.object({
  leaves: z.array(leaf).optional().catch(undefined),
  directiveId: id.optional().catch(undefined),
  noInformation: z.boolean().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  sort: sortColumn.optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
})
export type CommitmentsSearch = z.infer<typeof commitmentsSearch>
