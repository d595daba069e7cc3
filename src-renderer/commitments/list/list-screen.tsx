import { Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { commitmentFilter } from '../../../src-main/contract/commitment-list.ts'
import type { ListExportInput } from '../../../src-main/contract/list-export.ts'
import { useToday } from '../../client/app-state.ts'
import { query } from '../../client/client.ts'
import { shortDate } from '../../ui/parse-date.ts'
import classes from '../list.module.css'
import { NoCommitments, NothingFound } from '../list-empty.tsx'
import { lastOpened } from '../list-place.ts'
import type { WorkForm } from '../search.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { filterParts } from './filter-parts.ts'
import { Grid } from './grid.tsx'
import { itemsOf } from './items.ts'
import { ListActions } from './list-actions.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { nextSorting } from './sorting.ts'
import { useSumWords } from './sum-words.ts'
import { useCellChanges } from './use-cell-changes.ts'
import { useCellWords } from './use-cell-words.ts'
import type { Change, ListChanges } from './use-changes.ts'
import { useCopying } from './use-copying.ts'
import type { ShownList } from './use-list.ts'
import type { useListState } from './use-list-state.ts'
import type { Marks } from './use-row-marks.ts'
import { ViewsMenu } from './views-menu.tsx'

const NONE: ReadonlySet<string> = new Set()

/** Filters, the grid and its sum line. */
export function ListScreen(props: {
  list: ShownList
  state: ReturnType<typeof useListState>
  changes: ListChanges
  marks: Marks
  onMarks: (marks: Marks) => void
  openId: string | null
  onView: (pages: readonly number[]) => void
  onOpen: (row: CommitmentRow, place: number) => void
  onActive: (row: CommitmentRow, place: number) => void
  onWork: (row: CommitmentRow, place: number, form: WorkForm) => void
  onEscape: () => void
  onAdd: () => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const { list, state, changes, marks, onMarks, onView } = props
  const { request, layout } = state
  const { head } = list
  const today = useToday()
  const words = useCellWords()
  const sums = useSumWords()
  const [filtering, panel] = useDisclosure(false)
  const [folded, setFolded] = useState({ by: request.groupBy, names: NONE })
  const names = folded.by === list.request.groupBy ? folded.names : NONE
  const choices = useQuery({
    ...query.commitments.choices.queryOptions({ input: { asOf: request.asOf } }),
    placeholderData: keepPreviousData,
    // Counting every name takes a moment in a long list, and only these need the names.
    enabled: filtering || request.filter.directiveIds.length > 0,
  })
  const { leaves: _leaves, noInformation: _noInformation, ...others } = request.filter
  const besides = useQuery({
    ...query.commitments.query.queryOptions({
      input: {
        asOf: request.asOf,
        filter: commitmentFilter.parse(others),
        sort: [],
        groupBy: null,
        offset: 0,
        limit: 0,
      },
    }),
    placeholderData: keepPreviousData,
  })
  const items = useMemo(() => itemsOf(head?.total ?? 0, head?.groups ?? [], names), [head, names])
  const cells = useCellChanges({ request: list.request, items, layout, changes })
  const copying = useCopying({ list, items, layout, marks, words })
  const parts = filterParts(request.filter, choices.data, t)
  const now = { filter: request.filter, sort: request.sort, groupBy: request.groupBy, layout }
  const toggleGroup = (name: string) => {
    const next = new Set(names)
    if (!next.delete(name)) next.add(name)
    setFolded({ by: list.request.groupBy, names: next })
  }
  const describe = (): Omit<ListExportInput, 'format' | 'job'> => ({
    asOf: request.asOf,
    filter: request.filter,
    sort: request.sort,
    groupBy: request.groupBy,
    columns: layout.columns.map(({ key, width }) => ({ key, width, title: t(`column.${key}`) })),
    title: t('export.title'),
    notes: [
      t('export.asOf', { date: shortDate(request.asOf) }),
      ...(parts.length === 0 ? [] : [t('export.filter', { what: parts.map(({ text }) => text).join('; ') })]),
    ].map((note) => note.slice(0, 5_000)),
    sums: head === undefined ? '' : sums(head.counts),
    noGroup: request.groupBy === null ? '' : t(`noGroup.${request.groupBy}`),
    cell: words,
    fileName: t('export.fileName', { date: request.asOf }),
  })
  const savePasted = async (made: readonly Change[], count: number) => {
    const { happenedOn } = cells
    const message = t('paste.saved', { count, date: shortDate(happenedOn) })
    if (await changes.save({ changes: made, happenedOn, message })) cells.closePlan()
  }
  const total = head?.total ?? 0
  const filtered = parts.length > 0
  if (total === 0 && !filtered && !list.settling) return <NoCommitments onAdd={props.onAdd} />
  const opened = lastOpened()
  const startAt =
    opened !== null && JSON.stringify(opened.request) === JSON.stringify(list.request)
      ? Math.max(0, items.indexOf(opened.place))
      : 0

  return (
    <>
      <FilterBar
        filter={request.filter}
        onFilter={state.setFilter}
        parts={parts}
        counts={besides.data?.counts}
        actions={
          <ListActions
            conditions={parts.length}
            onFilter={panel.open}
            groupBy={request.groupBy}
            onGroupBy={state.setGroupBy}
          >
            <ViewsMenu views={state.views} onViews={state.setViews} now={now} onUse={state.use} />
            <ColumnsMenu layout={layout} onLayout={state.setLayout} />
            <ExportMenu describe={describe} onCopy={copying.copyAll} disabled={total === 0} />
          </ListActions>
        }
      />
      {total === 0 && !list.settling ? (
        <NothingFound onClear={() => state.setFilter(commitmentFilter.parse({}))} />
      ) : (
        <Grid
          list={list}
          items={items}
          layout={layout}
          onLayout={state.setLayout}
          sort={request.sort}
          onSort={(column, add) => state.setSort(nextSorting(column, request.sort, add))}
          words={words}
          marks={marks}
          onMarks={onMarks}
          typed={changes.typed}
          canEdit={request.asOf <= today}
          openId={props.openId}
          startAt={startAt}
          onView={onView}
          onOpen={props.onOpen}
          onActive={props.onActive}
          onWork={props.onWork}
          onToggleGroup={toggleGroup}
          onEdit={cells.edit}
          onCopy={copying.copyBlock}
          onPaste={(text, block) => void cells.paste(text, block)}
          onUndo={changes.undoLatest}
          onEscape={props.onEscape}
        />
      )}
      <Text size="sm" className={classes.sums} role="status">
        {head === undefined ? '' : sums(head.counts)}
      </Text>
      <FilterPanel
        opened={filtering}
        onClose={panel.close}
        filter={request.filter}
        onFilter={state.setFilter}
        choices={choices.data}
        count={head?.total}
      />
      <PasteDialog
        plan={cells.plan}
        happenedOn={cells.happenedOn}
        saving={changes.saving}
        onClose={cells.closePlan}
        onSave={(made, count) => void savePasted(made, count)}
      />
    </>
  )
}
