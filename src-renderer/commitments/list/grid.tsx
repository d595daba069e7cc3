import { VisuallyHidden } from '@mantine/core'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type { Sorting } from '../../../src-main/contract/commitment-list.ts'
import type { CellWords, ListColumn } from '../../../src-main/contract/list-columns.ts'
import { useRowSizes } from '../../ui/row-sizes.ts'
import type { WorkForm } from '../search.ts'
import { scrollToRow, useRowWindow } from '../use-row-window.ts'
import { CellEditor } from './cell-editor.tsx'
import type { EditableColumn } from './edit-content.ts'
import classes from './grid.module.css'
import { GridHead } from './grid-head.tsx'
import { cellId, GridRow } from './grid-row.tsx'
import { useGroupName } from './group-name.ts'
import { GroupRow } from './group-row.tsx'
import type { Items } from './items.ts'
import { type ListLayout, totalWidth, tracks } from './layout.ts'
import type { TypedCells } from './use-changes.ts'
import { useGrid } from './use-grid.ts'
import { type ListRequest, pageOf, type ShownList } from './use-list.ts'
import { type Marks, useRowMarks } from './use-row-marks.ts'

/** Two lines of text with little space around them, and the column names. */
const usualSizes = { rowHeight: 40, headHeight: 37 }

/** A rectangle of cells, by lines and columns of what is shown. */
export interface Block {
  readonly fromItem: number
  readonly toItem: number
  readonly fromColumn: number
  readonly toColumn: number
}

/**
 * The list as a spreadsheet: one active cell that the arrows move, Enter opens, F2 or typing edits, Space marks rows.
 * The grid itself keeps the focus, so rows may come and go while they scroll.
 */
export function Grid(props: {
  list: ShownList
  items: Items
  layout: ListLayout
  onLayout: (layout: ListLayout) => void
  sort: Sorting
  onSort: (column: ListColumn, add: boolean) => void
  words: CellWords
  marks: Marks
  onMarks: (marks: Marks) => void
  typed: TypedCells
  /** Whether cells can be edited at the as-of date. */
  canEdit: boolean
  openId: string | null
  /** The line to begin at, such as the one that was open. */
  startAt: number
  onView: (pages: readonly number[]) => void
  onOpen: (row: CommitmentRow, place: number) => void
  onActive: (row: CommitmentRow, place: number) => void
  onWork: (row: CommitmentRow, place: number, form: WorkForm) => void
  onToggleGroup: (name: string) => void
  onEdit: (row: CommitmentRow, column: EditableColumn, typed: string, reason: string) => void
  onCopy: (block: Block) => void
  onPaste: (text: string, block: Block) => void
  onUndo: () => void
  /** Escape, where no block is marked. */
  onEscape: () => void
}) {
  const { t } = useTranslation('commitmentList')
  const groupName = useGroupName()
  const { list, items, layout, marks, onView } = props
  const box = useRef<HTMLDivElement>(null)
  const sizes = useRowSizes(usualSizes)
  const view = useRowWindow(box, items.count, sizes)
  const template = useMemo(() => tracks(layout), [layout])
  const rowMarks = useRowMarks(list, items, marks, props.onMarks)
  const grid = useGrid({
    box,
    items,
    rowAt: list.rowAt,
    layout,
    onLayout: props.onLayout,
    page: view.page,
    rowHeight: sizes.rowHeight,
    marks: rowMarks,
    canEdit: props.canEdit,
    onOpen: (row, item) => props.onOpen(row, placeOf(items, item)),
    onActive: (row, item) => props.onActive(row, placeOf(items, item)),
    onWork: (row, item, form) => props.onWork(row, placeOf(items, item), form),
    onToggleGroup: props.onToggleGroup,
    onSort: (column, add) => {
      const key = layout.columns[column]?.key
      if (key !== undefined) props.onSort(key, add)
    },
    onCopy: () => props.onCopy(grid.block),
    onUndo: props.onUndo,
    onClear: props.onEscape,
    onEmpty: (row, column) => props.onEdit(row, column, '', ''),
    scrollTo: (item) => scrollToRow(box.current, item, sizes),
  })
  const { cursor, block, editing } = grid

  useEffect(() => {
    const pages = new Set<number>()
    for (let item = view.first; item < view.end; item += 1) {
      const found = items.at(item)
      if (found?.kind === 'row') pages.add(pageOf(found.row))
    }
    onView([...pages])
  }, [items, view.first, view.end, onView])

  const { request } = list
  const { startAt } = props
  const answered = useRef<ListRequest | null>(null)
  const { setCursor } = grid
  useEffect(() => {
    if (answered.current === request) return
    // Another list begins at its top; the one that comes back begins where it was left.
    const item = answered.current === null ? startAt : 0
    answered.current = request
    setCursor({ active: { item, column: 0 }, anchor: null })
    scrollToRow(box.current, item, sizes, item === 0 ? 'nearest' : 'middle')
    if (item > 0) box.current?.focus({ preventScroll: true })
  }, [request, startAt, setCursor, sizes, answered])

  // Where nothing is selected, the browser sends a paste to the page and not to the element that has the focus.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (document.activeElement !== box.current || !props.canEdit || text === '') return
    event.preventDefault()
    // Otherwise the window reads it as a letter.
    event.stopPropagation()
    props.onPaste(text, block)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event)
    document.addEventListener('paste', listener)
    return () => document.removeEventListener('paste', listener)
  }, [])
  const total = list.head?.total ?? 0
  const lines = Array.from({ length: view.end - view.first }, (_, offset) => view.first + offset)

  return (
    <div
      ref={box}
      className={classes.grid}
      role="grid"
      tabIndex={0}
      aria-label={t('title')}
      aria-describedby="commitments-keys"
      aria-rowcount={items.count + 1}
      aria-colcount={layout.columns.length + 1}
      aria-multiselectable
      aria-activedescendant={cellId(
        cursor.active.item,
        isGroup(items, cursor.active.item) ? 0 : cursor.active.column,
      )}
      data-settling={list.settling}
      onKeyDown={grid.onKeyDown}
    >
      <VisuallyHidden id="commitments-keys">{t('keys')}</VisuallyHidden>
      <div style={{ minWidth: totalWidth(layout) }}>
        <GridHead
          layout={layout}
          onLayout={props.onLayout}
          tracks={template}
          sort={props.sort}
          onSort={props.onSort}
          active={cursor.active.item === -1 ? cursor.active.column : null}
          marked={marks.size === 0 ? 'none' : marks.size >= total ? 'all' : 'some'}
          onMarkAll={rowMarks.all}
        />
        <div className={classes.rows} role="rowgroup" style={{ height: items.count * sizes.rowHeight }}>
          {lines.map((item) => {
            const found = items.at(item)
            if (found === null) return null
            const top = item * sizes.rowHeight
            if (found.kind === 'group') {
              return (
                <GroupRow
                  key={`group ${found.group.name}`}
                  name={groupName(found.group.name, list.request.groupBy)}
                  counts={found.group.counts}
                  folded={found.folded}
                  item={item}
                  top={top}
                  height={sizes.rowHeight}
                  columns={layout.columns.length}
                  active={cursor.active.item === item}
                  onToggle={() => props.onToggleGroup(found.group.name)}
                />
              )
            }
            const row = list.rowAt(found.row)
            const inBlock = cursor.anchor !== null && item >= block.fromItem && item <= block.toItem
            return (
              <GridRow
                key={row?.id ?? `row ${found.row}`}
                row={row}
                item={item}
                top={top}
                height={sizes.rowHeight}
                layout={layout}
                tracks={template}
                words={props.words}
                from={inBlock ? block.fromColumn : null}
                to={inBlock ? block.toColumn : null}
                active={cursor.active.item === item ? cursor.active.column : null}
                selected={row !== undefined && marks.has(row.id)}
                open={row !== undefined && row.id === props.openId}
                typed={row === undefined ? undefined : props.typed.get(row.id)}
                handlers={grid.handlers}
              />
            )
          })}
          {editing !== null && (
            <div role="row" aria-rowindex={editing.item + 2}>
              <CellEditor
                key={`${editing.item} ${editing.column}`}
                row={editing.row}
                column={editing.column}
                keep={editing.keep}
                place={editing.place}
                onCancel={grid.close}
                onSave={(typed, reason, next) => {
                  props.onEdit(editing.row, editing.column, typed, reason)
                  grid.after(editing, next)
                }}
              />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

function placeOf(items: Items, item: number): number {
  const found = items.at(item)
  return found?.kind === 'row' ? found.row : -1
}

function isGroup(items: Items, item: number): boolean {
  return items.at(item)?.kind === 'group'
}
