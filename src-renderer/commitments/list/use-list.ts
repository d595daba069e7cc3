import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type {
  CommitmentFilter,
  CommitmentList,
  GroupKey,
  Sorting,
} from '../../../src-main/contract/commitment-list.ts'
import { query } from '../../client/client.ts'

/** What the list shows, without which part of it. */
export interface ListRequest {
  readonly asOf: string
  readonly filter: CommitmentFilter
  readonly sort: Sorting
  readonly groupBy: GroupKey | null
}

export interface ShownList {
  /** What is known of the list as a whole; undefined before the first answer. */
  readonly head: CommitmentList | undefined
  /** The request that `head` and the rows answer: the former one while a new one is under way. */
  readonly request: ListRequest
  readonly rowAt: (index: number) => CommitmentRow | undefined
  readonly pending: boolean
  readonly settling: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Rows asked for at once. */
export const PAGE = 100

/**
 * A list of any length, of which only the parts in view are fetched. While a new request is under way, the former
 * list stays; both change places at once when the first part of the new one is there.
 *
 * @param first the first row in view, counted in the list, and the one after the last
 */
export function useList(wanted: ListRequest, first: number, end: number): ShownList {
  const top = useQuery({
    ...query.commitments.query.queryOptions({ input: { ...wanted, offset: 0, limit: PAGE } }),
    placeholderData: keepPreviousData,
  })
  const [request, setRequest] = useState(wanted)
  if (request !== wanted && top.data !== undefined && !top.isPlaceholderData) setRequest(wanted)
  const pages = useMemo(() => pagesIn(first, end, top.data?.total ?? 0), [first, end, top.data?.total])
  const parts = useQueries({
    queries: pages.map((page) =>
      query.commitments.query.queryOptions({ input: { ...request, offset: page * PAGE, limit: PAGE } }),
    ),
    combine: combined,
  })
  const topRows = top.data?.rows
  const rowAt = useCallback(
    (index: number) => {
      const page = Math.floor(index / PAGE)
      const rows = page === 0 ? topRows : parts.data[pages.indexOf(page)]?.rows
      return rows?.[index % PAGE]
    },
    [topRows, parts.data, pages],
  )
  return {
    head: top.data,
    request,
    rowAt,
    pending: top.isPending,
    settling: top.isPlaceholderData,
    error: top.error ?? parts.error,
    retry: () => {
      void top.refetch()
      parts.retry()
    },
  }
}

interface Part {
  data: CommitmentList | undefined
  error: Error | null
  refetch: () => Promise<unknown>
}

function combined(parts: readonly Part[]) {
  return {
    data: parts.map((part) => part.data),
    error: parts.find((part) => part.error !== null)?.error ?? null,
    retry: () => parts.forEach((part) => void part.refetch()),
  }
}

/** The pages besides the first, which is always there. */
function pagesIn(first: number, end: number, total: number): number[] {
  const last = Math.floor((Math.min(end, total) - 1) / PAGE)
  const from = Math.max(1, Math.floor(first / PAGE))
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index)
}
