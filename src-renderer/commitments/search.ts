import { z } from 'zod'
import {
  type CommitmentFilter,
  type CommitmentFilterInput,
  commitmentFilter,
  groupKey,
  sorting,
} from '../../src-main/contract/commitment-list.ts'
import { id } from '../../src-main/contract/common.ts'

/** What the address of the list says; unknown values are ignored. */
export const commitmentsSearch = z.object({
  /** Only what differs from the blank filter, so that addresses stay short. */
  filter: z
    .custom<CommitmentFilterInput>((value) => commitmentFilter.safeParse(value).success)
    .optional()
    .catch(undefined),
  sort: sorting.optional().catch(undefined),
  groupBy: groupKey.optional().catch(undefined),
  /** The commitment shown beside the list. */
  open: id.optional().catch(undefined),
})
export type CommitmentsSearch = z.infer<typeof commitmentsSearch>

/** What a commitment's own screen opens with: one of its forms, with the first field to fill. */
export const workForm = z.enum(['progress', 'done', 'clears', 'evidence'])
export type WorkForm = z.infer<typeof workForm>

/** What the address of one commitment says; unknown values are ignored. */
export const commitmentSearch = z.object({ form: workForm.optional().catch(undefined) })

/**
 * The part of an address that shows exactly the rows of a filter, for links from figures.
 *
 * @example
 * <Link to="/commitments" search={filterSearch({ leaves: ['openOverdue'] })}>
 */
export function filterSearch(filter: CommitmentFilterInput): Pick<CommitmentsSearch, 'filter'> {
  const short = shortFilter(filter)
  return Object.keys(short).length === 0 ? {} : { filter: short }
}

/** The filter that an address means, with every condition named. */
export function wholeFilter(search: Pick<CommitmentsSearch, 'filter'>): CommitmentFilter {
  return commitmentFilter.parse(search.filter ?? {})
}

/** Without the conditions that ask for nothing. */
function shortFilter(filter: CommitmentFilterInput): CommitmentFilterInput {
  const asked = Object.entries(filter).filter(([key, value]) => !isBlank(key, value))
  return Object.fromEntries(asked)
}

const blank: Readonly<Record<string, unknown>> = commitmentFilter.parse({})

function isBlank(key: string, value: unknown): boolean {
  return value === undefined || JSON.stringify(value) === JSON.stringify(blank[key])
}
