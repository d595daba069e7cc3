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
const PAGE = 100

/** The page on which a row stands. */
export function pageOf(row: number): number {
  return Math.floor(row / PAGE)
}

/**
 * A list of any length, of which only the parts in view are fetched. While a new request is under way, the former
 * list stays; both change places at once when the first part of the new one is there.
 *
 * @param inView the pages in view; folded groups lie between them
 */
export function useList(wanted: ListRequest, inView: readonly number[]): ShownList {
  const top = useQuery({
    ...query.commitments.query.queryOptions({ input: { ...wanted, offset: 0, limit: PAGE } }),
    placeholderData: keepPreviousData,
  })
  const [request, setRequest] = useState(wanted)
  if (request !== wanted && top.data !== undefined && !top.isPlaceholderData) setRequest(wanted)
  const last = pageOf((top.data?.total ?? 0) - 1)
  const pages = useMemo(() => inView.filter((page) => page > 0 && page <= last), [inView, last])
  const parts = useQueries({
    queries: pages.map((page) =>
      query.commitments.query.queryOptions({ input: { ...request, offset: page * PAGE, limit: PAGE } }),
    ),
    combine: combined,
  })
  const topRows = top.data?.rows
  const rowAt = useCallback(
    (index: number) => {
      const page = pageOf(index)
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
