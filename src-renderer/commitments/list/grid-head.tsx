import { IconArrowDown, IconArrowUp, IconPaperclip } from '@tabler/icons-react'
import { type DragEvent, type PointerEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sorting } from '../../../src-main/contract/commitment-list.ts'
import { columnSort, type ListColumn } from '../../../src-main/contract/list-columns.ts'
import classes from './grid.module.css'
import { cellId } from './grid-row.tsx'
import { defaultWidth, type LayoutColumn, type ListLayout, moved, resized } from './layout.ts'
import { sortOf } from './sorting.ts'

/** The line of column names: a click sorts, Shift and a click sorts by several, edges resize, dragging moves. */
export function GridHead(props: {
  layout: ListLayout
  onLayout: (layout: ListLayout) => void
  tracks: string
  sort: Sorting
  onSort: (column: ListColumn, add: boolean) => void
  active: number | null
  marked: 'all' | 'some' | 'none'
  onMarkAll: () => void
}) {
  const { t } = useTranslation('commitmentList')
  const { layout, onLayout } = props
  const [target, setTarget] = useState<number | null>(null)
  const drop = (event: DragEvent, at: number) => {
    setTarget(null)
    const dragged = layout.columns.find(({ key }) => key === event.dataTransfer.getData(DRAGGED))
    if (dragged === undefined) return
    event.preventDefault()
    const from = layout.columns.indexOf(dragged)
    onLayout(moved(layout, dragged.key, from < at ? at - 1 : at))
  }
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div
        className={classes.head}
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: props.tracks }}
      >
        <div role="columnheader" className={classes.markCell}>
          <input
            type="checkbox"
            aria-label={t('markAll')}
            checked={props.marked === 'all'}
            ref={(box) => {
              if (box !== null) box.indeterminate = props.marked === 'some'
            }}
            onChange={props.onMarkAll}
          />
        </div>
        {layout.columns.map((column, index) => (
          <HeadCell
            key={column.key}
            column={column}
            index={index}
            sort={props.sort}
            active={props.active === index}
            target={target === index}
            onSort={(add) => props.onSort(column.key, add)}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(DRAGGED)) return
              event.preventDefault()
              setTarget(index)
            }}
            onDragLeave={() => setTarget(null)}
            onDrop={(event) => drop(event, index)}
            onResize={(width) => onLayout(resized(layout, column.key, width))}
          />
        ))}
      </div>
    </div>
  )
}

const DRAGGED = 'application/x-camket-column'

function HeadCell(props: {
  column: LayoutColumn
  index: number
  sort: Sorting
  active: boolean
  target: boolean
  onSort: (add: boolean) => void
  onDragOver: (event: DragEvent) => void
  onDragLeave: () => void
  onDrop: (event: DragEvent) => void
  onResize: (width: number) => void
}) {
  const { t } = useTranslation('commitmentList')
  const { column, sort } = props
  const name = t(`column.${column.key}`)
  const sortable = columnSort[column.key] !== undefined
  const sorted = sortOf(column.key, sort)
  const Icon = sorted?.descending === true ? IconArrowDown : IconArrowUp
  return (
    <div
      role="columnheader"
      id={cellId(-1, props.index)}
      aria-colindex={props.index + 2}
      aria-sort={sorted === null ? undefined : sorted.descending ? 'descending' : 'ascending'}
      className={classes.headCell}
      data-active={props.active}
      data-target={props.target}
      title={sortable ? t('sortHint', { column: name }) : name}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, column.key)}
      onDragOver={props.onDragOver}
      onDragLeave={props.onDragLeave}
      onDrop={props.onDrop}
      onClick={(event) => {
        if (sortable) props.onSort(event.shiftKey)
      }}
    >
      {column.key === 'evidence' ? (
        <IconPaperclip size={15} role="img" aria-label={name} />
      ) : (
        <span className={classes.headName}>{name}</span>
      )}
      {sorted !== null && (
        <>
          <Icon size={14} aria-hidden />
          {sort.length > 1 && <span className={classes.sortPlace}>{sorted.place}</span>}
        </>
      )}
      <ResizeEdge column={column} onResize={props.onResize} />
    </div>
  )
}

/** The right edge of a column: dragging resizes it, a double click gives the usual width back. */
function ResizeEdge({ column, onResize }: { column: LayoutColumn; onResize: (width: number) => void }) {
  const [from, setFrom] = useState<{ x: number; width: number } | null>(null)
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const width = event.currentTarget.parentElement?.offsetWidth ?? column.width
    setFrom({ x: event.clientX, width })
  }
  return (
    <span
      aria-hidden
      className={classes.resize}
      draggable
      onDragStart={(event) => {
        // Otherwise dragging the edge would drag the column.
        event.preventDefault()
        event.stopPropagation()
      }}
      onPointerDown={begin}
      onPointerMove={(event) => {
        if (from !== null) onResize(from.width + event.clientX - from.x)
      }}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation()
        onResize(defaultWidth(column.key))
      }}
    />
  )
}
