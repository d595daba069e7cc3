import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type { AfterEdit } from '../../ui/cell-keys.ts'
import type { WorkForm } from '../search.ts'
import { type EditableColumn, isEditable } from './edit-content.ts'
import { blockOf, type Cursor, type GridSize, movedCursor, placed, START } from './grid-cursor.ts'
import { type GridAction, gridAction } from './grid-keys.ts'
import { cellId, type RowHandlers } from './grid-row.tsx'
import type { Items } from './items.ts'
import { type ListLayout, moved, resized } from './layout.ts'
import type { RowMarks } from './use-row-marks.ts'

/** A cell that is being edited. */
export interface Editing {
  readonly item: number
  readonly column: EditableColumn
  readonly row: CommitmentRow
  readonly keep: boolean
  readonly place: { top: number; left: number; width: number; height: number }
}

/** Cursor, marks and editing of the grid: what keys and clicks do. */
export function useGrid(options: {
  box: RefObject<HTMLDivElement | null>
  items: Items
  rowAt: (row: number) => CommitmentRow | undefined
  layout: ListLayout
  onLayout: (layout: ListLayout) => void
  page: number
  rowHeight: number
  marks: RowMarks
  canEdit: boolean
  onOpen: (row: CommitmentRow, item: number) => void
  onActive: (row: CommitmentRow, item: number) => void
  onWork: (row: CommitmentRow, item: number, form: WorkForm) => void
  onToggleGroup: (name: string) => void
  onSort: (column: number, add: boolean) => void
  onCopy: () => void
  onUndo: () => void
  onClear: () => void
  onEmpty: (row: CommitmentRow, column: EditableColumn) => void
  scrollTo: (item: number) => void
}) {
  const [cursor, setCursor] = useState<Cursor>(START)
  const [editing, setEditing] = useState<Editing | null>(null)
  const { items, layout } = options
  const columns = layout.columns.length
  const size: GridSize = { items: items.count, columns, page: Math.max(1, options.page - 1) }
  const rowOf = (item: number) => {
    const found = items.at(item)
    return found?.kind === 'row' ? options.rowAt(found.row) : undefined
  }

  const go = (next: Cursor) => {
    setCursor(next)
    if (next.active.item >= 0) options.scrollTo(next.active.item)
    const row = rowOf(next.active.item)
    if (row !== undefined && next.active.item !== cursor.active.item) options.onActive(row, next.active.item)
    // The cell exists only once its row is scrolled into view.
    requestAnimationFrame(() =>
      document
        .getElementById(cellId(next.active.item, next.active.column))
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
  }
  const edit = (item: number, column: number, keep: boolean): boolean => {
    const key = layout.columns[column]?.key
    const row = rowOf(item)
    const cell = document.getElementById(cellId(item, column))
    if (!options.canEdit || key === undefined || !isEditable(key) || row === undefined || cell === null)
      return false
    const { offsetLeft: left, offsetWidth: width } = cell
    const place = { top: item * options.rowHeight, left, width, height: options.rowHeight }
    // At once, so that the key that begins to edit lands in the field.
    flushSync(() => {
      setCursor({ active: { item, column }, anchor: null })
      setEditing({ item, column: key, row, keep, place })
    })
    return true
  }
  const close = () => {
    setEditing(null)
    options.box.current?.focus({ preventScroll: true })
  }
  const after = (from: Editing, next: AfterEdit) => {
    close()
    const at = layout.columns.findIndex(({ key }) => key === from.column)
    if (next === 'down') go(placed(cursor, { item: from.item + 1, column: at }, false, size))
    if (next !== 'next' && next !== 'previous') return
    const step = next === 'next' ? 1 : -1
    for (let column = at + step; column >= 0 && column < columns; column += step) {
      const key = layout.columns[column]?.key
      if (key === undefined || !isEditable(key)) continue
      go(placed(cursor, { item: from.item, column }, false, size))
      requestAnimationFrame(() => edit(from.item, column, true))
      return
    }
  }

  const act = (action: GridAction): boolean => {
    const { item, column } = cursor.active
    const found = items.at(item)
    const row = rowOf(item)
    switch (action.kind) {
      case 'move':
        if (found?.kind === 'group' && action.right !== 0 && found.folded === action.right > 0) {
          options.onToggleGroup(found.group.name)
          return true
        }
        go(movedCursor(cursor, action, size))
        return true
      case 'page':
      case 'rowEdge':
      case 'listEdge':
        go(movedCursor(cursor, action, size))
        return true
      case 'enter':
        if (item < 0) options.onSort(column, action.extend)
        else if (found?.kind === 'group') options.onToggleGroup(found.group.name)
        else if (row !== undefined) options.onOpen(row, item)
        return true
      case 'work':
        if (row !== undefined) options.onWork(row, item, action.form)
        return row !== undefined
      case 'edit':
        return item >= 0 && edit(item, column, action.keep) && action.keep
      case 'empty': {
        const key = layout.columns[column]?.key
        if (row !== undefined && key !== undefined && isEditable(key) && options.canEdit)
          options.onEmpty(row, key)
        return true
      }
      case 'mark': {
        const block = blockOf(cursor)
        if (block.toItem > block.fromItem) options.marks.range(block.fromItem, block.toItem)
        else if (found?.kind === 'group') options.marks.range(item + 1, item + found.group.counts.total)
        else options.marks.toggle(item, action.extend)
        return true
      }
      case 'markAll':
        options.marks.all()
        return true
      case 'copy':
        options.onCopy()
        return true
      case 'undo':
        options.onUndo()
        return true
      case 'escape':
        if (cursor.anchor === null) options.onClear()
        else setCursor({ ...cursor, anchor: null })
        return true
      case 'widen':
      case 'shift': {
        const target = layout.columns[column]
        if (target === undefined) return false
        if (action.kind === 'widen') options.onLayout(resized(layout, target.key, target.width + action.by))
        else {
          const to = Math.max(0, Math.min(columns - 1, column + action.by))
          options.onLayout(moved(layout, target.key, to))
          setCursor({ active: { item, column: to }, anchor: null })
        }
        return true
      }
      default:
        action satisfies never
        return false
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const action = gridAction(event)
    if (action === null) return
    if (act(action)) event.preventDefault()
  }

  // Rows keep their handlers, so that a moving cursor renders two rows and not all of them.
  const latest = useRef<RowHandlers | null>(null)
  useEffect(() => {
    latest.current = {
      onCell(item: number, column: number, event: MouseEvent) {
        options.box.current?.focus({ preventScroll: true })
        go(placed(cursor, { item, column }, event.shiftKey, size))
        const row = rowOf(item)
        if (layout.columns[column]?.key === 'text' && !event.shiftKey && row !== undefined)
          options.onOpen(row, item)
      },
      onEdit: (item, column) => void edit(item, column, true),
      onMark: (item, extend) => options.marks.toggle(item, extend),
    }
  })
  const handlers = useMemo<RowHandlers>(
    () => ({
      onCell: (item, column, event) => latest.current?.onCell(item, column, event),
      onEdit: (item, column) => latest.current?.onEdit(item, column),
      onMark: (item, extend) => latest.current?.onMark(item, extend),
    }),
    [],
  )
  return { cursor, setCursor, block: blockOf(cursor), editing, close, after, onKeyDown, handlers }
}
