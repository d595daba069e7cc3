import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CommitmentFilter, GroupKey, Sorting } from '../../../src-main/contract/commitment-list.ts'
import { useAsOf } from '../../app/as-of.ts'
import { type CommitmentsSearch, filterSearch, wholeFilter } from '../search.ts'
import { defaultLayout, type ListLayout, listLayout } from './layout.ts'
import type { ListRequest } from './use-list.ts'
import { useStored } from './use-stored.ts'
import { type ListView, listViews } from './views.ts'

/** What the list shows: filter, order and groups live in the address, columns and views are kept by the core. */
export function useListState() {
  const asOf = useAsOf()
  const search = useSearch({ from: '/commitments' })
  const navigate = useNavigate({ from: '/commitments' })
  const layout = useStored('commitments:columns', listLayout, defaultLayout)
  const views = useStored('commitments:views', listViews, [])
  const { filter: asked, sort, groupBy } = search
  const request = useMemo<ListRequest>(
    () => ({ asOf, filter: wholeFilter({ filter: asked }), sort: sort ?? [], groupBy: groupBy ?? null }),
    [asOf, asked, sort, groupBy],
  )
  const change = (next: Partial<CommitmentsSearch>, replace = true) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace })
  return {
    request,
    open: search.open,
    layout: layout.value,
    setLayout: (next: ListLayout) => layout.set(next),
    views: views.value,
    setViews: views.set,
    ready: layout.ready && views.ready,
    setFilter: (filter: CommitmentFilter) => change({ filter: filterSearch(filter).filter }),
    setSort: (next: Sorting) => change({ sort: next.length === 0 ? undefined : next }),
    setGroupBy: (next: GroupKey | null) => change({ groupBy: next ?? undefined }),
    setOpen: (open: string | undefined, replace: boolean) => change({ open }, replace),
    use: (view: ListView) => {
      layout.set(view.layout)
      change({
        filter: filterSearch(view.filter).filter,
        sort: view.sort.length === 0 ? undefined : view.sort,
        groupBy: view.groupBy ?? undefined,
      })
    },
  }
}
