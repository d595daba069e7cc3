import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileCertificate, IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { AddCommitment } from './add-commitment.tsx'
import classes from './list.module.css'
import { NoCommitments, NothingFound } from './list-empty.tsx'
import { ListFilters } from './list-filters.tsx'
import { filterRows, type SortColumn, sortRows } from './list-order.ts'
import { rememberList, rememberOpened } from './list-place.ts'
import { ListTable } from './list-table.tsx'
import type { CommitmentsSearch } from './search.ts'

/** The list of commitments as of a date: filtered, sorted, and the way to each one. */
export function CommitmentsPage() {
  const { t } = useTranslation(['commitments', 'letters'])
  const asOf = useAsOf()
  const search = useSearch({ from: '/commitments' })
  const navigate = useNavigate({ from: '/commitments' })
  const [adding, addForm] = useDisclosure(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const compose = useChange((client, input: { commitmentIds: string[] }) =>
    client.letters.draft({ asOf, directiveId: search.directiveId ?? null, ...input }),
  )
  const list = useQuery({
    ...query.commitments.list.queryOptions({
      input: { asOf, directiveId: search.directiveId ?? null, leaves: [], search: search.q ?? '' },
    }),
    placeholderData: keepPreviousData,
  })
  const { rows, settled } = useShownRows(list.data, search)
  const settling = list.isPlaceholderData || !settled
  const filtered = isFiltered(search)

  useEffect(() => rememberList(rows.map((row) => row.id)), [rows])

  const change = (next: Partial<CommitmentsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true })
  const sort = (column: SortColumn) => change(nextSort(search, column))
  const open = (id: string) => {
    rememberOpened(id)
    void navigate({ to: '/commitments/$id', params: { id } })
  }
  const chosen = rows.filter((row) => selected.has(row.id)).map((row) => row.id)
  const draft = () =>
    compose.mutate(
      { commitmentIds: chosen },
      {
        onSuccess: (letter) => {
          showDone(t('letters:drafted'))
          void navigate({ to: '/letters/$id', params: { id: letter.id } })
        },
      },
    )

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        description={
          list.data === undefined
            ? undefined
            : `${
                rows.length === list.data.length
                  ? t('count', { count: rows.length })
                  : t('countOf', { shown: rows.length, total: list.data.length })
              }, ${t('asOf', { date: shortDate(asOf) })}`
        }
        actions={
          <>
            {chosen.length > 0 && (
              <>
                <Button variant="subtle" onClick={() => setSelected(new Set())}>
                  {t('clearSelection')}
                </Button>
                <Button
                  leftSection={<IconFileCertificate size={17} aria-hidden />}
                  onClick={draft}
                  loading={compose.isPending}
                >
                  {t('compose', { count: chosen.length })}
                </Button>
              </>
            )}
            <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={addForm.open}>
              {t('add')}
            </Button>
          </>
        }
      />
      {list.isPending && <LoadingState />}
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && list.data.length === 0 && !filtered && !settling && (
        <NoCommitments onAdd={addForm.open} />
      )}
      {list.data !== undefined && (list.data.length > 0 || filtered) && (
        <>
          <ListFilters rows={list.data} search={search} onChange={change} />
          {rows.length === 0 && settling && <LoadingState />}
          {rows.length === 0 && !settling && <NothingFound onClear={() => change(noFilter)} />}
          {rows.length > 0 && (
            <ListTable
              rows={rows}
              sort={search.sort}
              descending={search.descending === true}
              onSort={sort}
              selected={selected}
              onSelect={setSelected}
              onOpen={open}
            />
          )}
        </>
      )}
      <AddCommitment opened={adding} onClose={addForm.close} onAdded={open} />
    </div>
  )
}

const noFilter = {
  leaves: undefined,
  directiveId: undefined,
  noInformation: undefined,
  q: undefined,
} satisfies Partial<CommitmentsSearch>

/** Sorting a long list yields to typing; until it has caught up with the data, the rows are not settled. */
function useShownRows(data: Parameters<typeof filterRows>[0] | undefined, search: CommitmentsSearch) {
  const all = useDeferredValue(data)
  const { leaves, noInformation, sort, descending } = search
  const rows = useMemo(() => {
    const filter = { leaves: leaves ?? [], noInformation: noInformation === true }
    return sortRows(filterRows(all ?? [], filter), sort, descending === true)
  }, [all, leaves, noInformation, sort, descending])
  return { rows, settled: all === data }
}

function isFiltered(search: CommitmentsSearch): boolean {
  return (
    (search.q ?? '') !== '' ||
    search.directiveId !== undefined ||
    search.noInformation === true ||
    (search.leaves ?? []).length > 0
  )
}

/** A column sorts up, then down, then no more. */
function nextSort(search: CommitmentsSearch, column: SortColumn): Partial<CommitmentsSearch> {
  if (search.sort !== column) return { sort: column, descending: undefined }
  return search.descending === true
    ? { sort: undefined, descending: undefined }
    : { sort: column, descending: true }
}
