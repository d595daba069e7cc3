import { keepPreviousData, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { query } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { lastOpened, type Opened } from '../list-place.ts'
import { neighbourPlace } from '../neighbour.ts'
import type { WorkForm } from '../search.ts'

/** Goes to a neighbour, where wanted with one of its forms; null where there is nothing to step to. */
export type Step = ((form?: WorkForm) => void) | null

/** Steps through the list from which a commitment was opened: null for none, or for one opened from elsewhere. */
export function useNeighbours(
  id: string | null,
  go: (to: Opened, form: WorkForm | undefined) => void,
): { previous: Step; next: Step } {
  const cache = useQueryClient()
  const opened = lastOpened()
  const from = id !== null && opened?.id === id ? opened : null
  const offset = Math.max(0, (from?.place ?? 0) - BESIDE)
  const input = from === null ? skipToken : { ...from.request, offset, limit: 2 * BESIDE + 1 }
  const options = query.commitments.query.queryOptions({ input })
  const around = useQuery({ ...options, placeholderData: keepPreviousData })
  const step = (by: 1 | -1): Step => {
    if (from === null || id === null) return null
    const own = from.place - offset
    if (neighbourPlace(around.data?.rows ?? [], own, id, by) === null) return null
    const take = async (form: WorkForm | undefined) => {
      // What was just recorded may have changed the list.
      const { rows } = await cache.fetchQuery({ ...options, staleTime: 0 })
      const place = neighbourPlace(rows, own, id, by)
      const row = place === null ? undefined : rows[place]
      if (row === undefined || place === null) return
      go({ id: row.id, request: from.request, place: offset + place }, form)
    }
    return (form) => void take(form).catch(notifyFailure)
  }
  return { previous: step(-1), next: step(1) }
}

/** Rows looked at on either side: more than one, since a record may move the commitment itself. */
const BESIDE = 2
