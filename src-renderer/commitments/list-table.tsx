import { Checkbox, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import classes from './list.module.css'
import { type SortColumn, sortColumn } from './list-order.ts'
import { lastOpened } from './list-place.ts'
import { ListRow, rowId } from './list-row.tsx'
import { SortMark } from './sort-mark.tsx'
import { scrollToRow, useRowWindow } from './use-row-window.ts'

/** Two lines of text with the space around them, and the column names. */
const sizes = { rowHeight: 62, headHeight: 39 }

/**
 * The rows that are in view, as a grid with one active row: the arrows, Page Up and Down, Home and End move
 * it, Enter opens it, Space selects it. The grid itself keeps the focus, so rows may come and go.
 */
export function ListTable(props: {
  rows: readonly CommitmentRow[]
  sort: SortColumn | undefined
  descending: boolean
  onSort: (column: SortColumn) => void
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  onOpen: (id: string) => void
}) {
  const { t } = useTranslation('commitments')
  const { rows, selected, onSelect, onOpen } = props
  const grid = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(lastOpened)
  const view = useRowWindow(grid, rows.length, sizes)
  const found = rows.findIndex((row) => row.id === activeId)
  const active = found === -1 ? 0 : found

  const restored = useRef(false)
  useEffect(() => {
    // Once, when the list comes back; later changes of the rows leave the scroll position alone.
    if (restored.current || rows.length === 0) return
    restored.current = true
    const index = rows.findIndex((row) => row.id === lastOpened())
    if (index === -1) return
    scrollToRow(grid.current, index, sizes, 'middle')
    grid.current?.focus({ preventScroll: true })
  }, [rows])

  const moveTo = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index))
    setActiveId(rows[target]?.id ?? null)
    scrollToRow(grid.current, target, sizes)
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, view.page - 1)
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }
    const row = rows[active]
    const target = moves[event.key]
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' && row !== undefined) onOpen(row.id)
    else if (event.key === ' ' && row !== undefined) toggle(row.id)
    else return
    event.preventDefault()
  }
  const allSelected = rows.every((row) => selected.has(row.id))

  return (
    <div
      ref={grid}
      className={classes.grid}
      role="grid"
      tabIndex={0}
      aria-label={t('title')}
      aria-describedby="commitments-keys"
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? rowId(rows[active]?.id ?? '') : undefined}
      onKeyDown={onKeyDown}
    >
      <VisuallyHidden id="commitments-keys">{t('row.keys')}</VisuallyHidden>
      <div className={classes.head} role="row" aria-rowindex={1}>
        <div role="columnheader" className={classes.cell}>
          <Checkbox
            size="xs"
            aria-label={t('column.selectAll')}
            checked={allSelected}
            indeterminate={!allSelected && rows.some((row) => selected.has(row.id))}
            onChange={() => onSelect(new Set(allSelected ? [] : rows.map((row) => row.id)))}
          />
        </div>
        {sortColumn.options.map((column) => (
          <div
            key={column}
            role="columnheader"
            className={classes.cell}
            aria-sort={column === props.sort ? (props.descending ? 'descending' : 'ascending') : undefined}
          >
            <UnstyledButton
              className={classes.sort}
              title={t('column.sortBy', { column: t(`column.${column}`) })}
              onClick={() => props.onSort(column)}
            >
              {column === 'evidence' ? (
                <IconPaperclip size={15} role="img" aria-label={t('column.evidence')} />
              ) : (
                t(`column.${column}`)
              )}
              <SortMark direction={column === props.sort ? (props.descending ? 'desc' : 'asc') : null} />
            </UnstyledButton>
          </div>
        ))}
      </div>
      <div className={classes.rows} role="rowgroup" style={{ height: rows.length * sizes.rowHeight }}>
        {rows.slice(view.first, view.end).map((row, offset) => {
          const index = view.first + offset
          return (
            <ListRow
              key={row.id}
              row={row}
              index={index}
              top={index * sizes.rowHeight}
              height={sizes.rowHeight}
              active={index === active}
              selected={selected.has(row.id)}
              onToggle={() => toggle(row.id)}
              onOpen={() => onOpen(row.id)}
            />
          )
        })}
      </div>
    </div>
  )
}
