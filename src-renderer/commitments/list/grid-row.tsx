import { type MouseEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import type { CellWords, ListColumn } from '../../../src-main/contract/list-columns.ts'
import { isEditable } from './edit-content.ts'
import classes from './grid.module.css'
import { CellContent } from './grid-cell.tsx'
import type { ListLayout } from './layout.ts'

/** The element of a commitment's row; dropped evidence finds the commitment by it. */
export function rowId(id: string): string {
  return `commitment-${id}`
}

export function cellId(item: number, column: number): string {
  return `cell-${item}-${column}`
}

export interface RowHandlers {
  readonly onCell: (item: number, column: number, event: MouseEvent) => void
  readonly onEdit: (item: number, column: number) => void
  readonly onMark: (item: number, extend: boolean) => void
}

/** One commitment. Rows that nothing changes in are not rendered again. */
export const GridRow = memo(function GridRow(props: {
  row: CommitmentRow | undefined
  item: number
  top: number
  height: number
  layout: ListLayout
  tracks: string
  words: CellWords
  /** Of the marked block, in columns; null where the row is not in it. */
  from: number | null
  to: number | null
  active: number | null
  selected: boolean
  open: boolean
  /** What was typed into its cells and is on its way to the core. */
  typed: ReadonlyMap<ListColumn, string> | undefined
  handlers: RowHandlers
}) {
  const { t } = useTranslation('commitmentList')
  const { row, item, layout, words, handlers } = props
  const style = {
    gridTemplateColumns: props.tracks,
    height: props.height,
    transform: `translateY(${props.top}px)`,
  }
  if (row === undefined) {
    return (
      <div role="row" aria-rowindex={item + 2} aria-busy className={classes.row} style={style}>
        <div role="gridcell" className={classes.blank}>
          {t('loadingRow')}
        </div>
      </div>
    )
  }
  return (
    // The grid handles the keys for its active cell.
    <div
      id={rowId(row.id)}
      role="row"
      aria-rowindex={item + 2}
      aria-selected={props.selected}
      className={classes.row}
      data-selected={props.selected}
      data-open={props.open}
      style={style}
    >
      <div
        role="gridcell"
        className={classes.markCell}
        onClick={(event) => handlers.onMark(item, event.shiftKey)}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectRow', { name: row.text.slice(0, 80) })}
          checked={props.selected}
          readOnly
        />
      </div>
      {layout.columns.map(({ key }, column) => (
        <div
          key={key}
          id={cellId(item, column)}
          role="gridcell"
          aria-colindex={column + 2}
          aria-readonly={!isEditable(key)}
          className={classes.cell}
          data-column={key}
          data-active={props.active === column}
          data-block={props.from !== null && props.to !== null && column >= props.from && column <= props.to}
          onClick={(event) => handlers.onCell(item, column, event)}
          onDoubleClick={() => handlers.onEdit(item, column)}
        >
          {props.typed?.get(key) ?? <CellContent row={row} column={key} words={words} />}
        </div>
      ))}
    </div>
  )
})
