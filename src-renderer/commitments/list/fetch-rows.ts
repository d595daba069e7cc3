import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { commitmentFilter, type Sorting } from '../../../src-main/contract/commitment-list.ts'
import { client } from '../../client/client.ts'
import type { ListRequest } from './use-list.ts'

/** The core answers no more rows at once. */
const MOST = 500

/** Rows of a list by their places, which rise; those past its end are left out. */
export async function rowsAtPlaces(
  request: ListRequest,
  places: readonly number[],
): Promise<CommitmentRow[]> {
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return []
  const rows = new Map<number, CommitmentRow>()
  for (let offset = first; offset <= last; offset += MOST) {
    const limit = Math.min(MOST, last - offset + 1)
    const part = await client.commitments.query({ ...request, offset, limit })
    part.rows.forEach((row, index) => rows.set(offset + index, row))
  }
  return places.flatMap((place) => rows.get(place) ?? [])
}

/** Commitments by their ids, in the order of a list. */
export async function rowsOfIds(
  ids: readonly string[],
  order: { asOf: string; sort: Sorting },
): Promise<CommitmentRow[]> {
  const filter = commitmentFilter.parse({ ids: [...ids] })
  const request = { asOf: order.asOf, sort: order.sort, filter, groupBy: null }
  const rows: CommitmentRow[] = []
  for (let offset = 0; offset < ids.length; offset += MOST) {
    const part = await client.commitments.query({ ...request, offset, limit: MOST })
    rows.push(...part.rows)
    if (part.rows.length < MOST) break
  }
  return rows
}
