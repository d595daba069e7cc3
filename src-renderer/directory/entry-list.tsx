import { Checkbox, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scrollToRow, useRowWindow } from '../commitments/use-row-window.ts'
import type { AfterEdit } from '../ui/cell-keys.ts'
import { useRowSizes } from '../ui/row-sizes.ts'
import type { CellEdit } from './cell-edits.ts'
import { CellInput } from './cell-input.tsx'
import classes from './entry-list.module.css'

/** One row of a list: 48 pixels with its line, below 38 of column names. */
const usualSizes = { rowHeight: 48, headHeight: 38 }

export interface Listed {
  readonly id: string
  readonly name: string
}

/** A plain text, or a name over what else is to be said of it. */
export type CellWords = { readonly text: string } | { readonly name: string; readonly further: string }

export interface Column<Entry> {
  readonly key: string
  readonly title: string
  /** A track of the grid: "minmax(200px, 1fr)". */
  readonly width: string
  readonly words: (entry: Entry) => CellWords
  /** What of the cell can be edited in its place, in the order of Tab. */
  readonly edits?: readonly CellEdit<Entry>[]
}

/**
 * The rows in view of a long list, as a grid with one active row that the keys move; the grid itself keeps the focus.
 * Enter opens the row, F2 edits its texts in their place, Space selects it for merging, Delete removes it.
 */
export function EntryList<Entry extends Listed>(props: {
  box: RefObject<HTMLDivElement | null>
  label: string
  rows: readonly Entry[]
  columns: readonly Column<Entry>[]
  /** In pixels; narrower boxes scroll. */
  leastWidth: number
  activeId: string | null
  onActive: (id: string) => void
  openedId: string | null
  onOpen: (id: string) => void
  onEdit: (entry: Entry, edit: CellEdit<Entry>, typed: string) => void
  /** Null where nothing can be merged. */
  selected: ReadonlySet<string> | null
  onSelect: (selected: ReadonlySet<string>) => void
  onRemove: (entry: Entry) => void
  ended: (entry: Entry) => boolean
}) {
  const { t } = useTranslation('directory')
  const hint = useId()
  const { box, rows, columns, selected } = props
  const sizes = useRowSizes(usualSizes)
  const view = useRowWindow(box, rows.length, sizes)
  const [editing, setEditing] = useState<{ id: string; at: number } | null>(null)
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === props.activeId),
  )
  const moveTo = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index))
    const row = rows[target]
    if (row !== undefined) props.onActive(row.id)
    scrollToRow(box.current, target, sizes)
  }
  // A row that is being edited stays, however far the list is scrolled: what was typed stands in it. Among the others
  // it keeps its place, for an element that is moved loses the focus.
  const editedAt = editing === null ? -1 : rows.findIndex(({ id }) => id === editing.id)
  const inView = rows.slice(view.first, view.end).map((_, offset) => view.first + offset)
  const places =
    editedAt === -1 || inView.includes(editedAt) ? inView : [...inView, editedAt].sort((a, b) => a - b)
  const edits = columns.flatMap((column) => (column.edits ?? []).map((edit) => ({ key: column.key, edit })))
  const edit = (index: number, at: number) => {
    const id = rows[index]?.id
    setEditing(id === undefined || edits[at] === undefined ? null : { id, at })
  }
  const endEdit = (index: number, after: AfterEdit) => {
    const at = editing?.at ?? 0
    if (after === 'next' && at + 1 < edits.length) return edit(index, at + 1)
    if (after === 'previous' && at > 0) return edit(index, at - 1)
    if (after === 'next' && index + 1 < rows.length) {
      moveTo(index + 1)
      return edit(index + 1, 0)
    }
    if (after === 'previous' && index > 0) {
      moveTo(index - 1)
      return edit(index - 1, edits.length - 1)
    }
    setEditing(null)
    if (after === 'down') moveTo(index + 1)
    if (after !== 'stay') box.current?.focus()
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    props.onSelect(next)
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
    else if (row === undefined) return
    else if (event.key === 'F2' && edits.length > 0) edit(active, 0)
    else if (event.key === 'Enter' || event.key === 'F2') props.onOpen(row.id)
    else if (event.key === ' ' && selected !== null) toggle(row.id)
    else if (event.key === 'Delete') props.onRemove(row)
    else return
    event.preventDefault()
  }
  const tracks = [...(selected === null ? [] : ['34px']), ...columns.map(({ width }) => width)].join(' ')
  const line = { gridTemplateColumns: tracks, minWidth: props.leastWidth }

  return (
    <div
      ref={box}
      className={classes.grid}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-describedby={hint}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={selected !== null}
      aria-activedescendant={rows[active] === undefined ? undefined : rowId(rows[active].id)}
      onKeyDown={onKeyDown}
    >
      <VisuallyHidden id={hint}>{t('list.keys')}</VisuallyHidden>
      <div className={classes.head} style={line} role="row" aria-rowindex={1}>
        {selected !== null && (
          <div role="columnheader" className={classes.cell}>
            <VisuallyHidden>{t('list.select')}</VisuallyHidden>
          </div>
        )}
        {columns.map(({ key, title }) => (
          <div key={key} role="columnheader" className={classes.cell}>
            {title}
          </div>
        ))}
      </div>
      <div className={classes.rows} role="rowgroup" style={{ height: rows.length * sizes.rowHeight }}>
        {places.map((index) => {
          const row = rows[index]
          if (row === undefined) return null
          const chosen = selected?.has(row.id) === true
          const edited = index === editedAt ? edits[editing?.at ?? 0] : undefined
          return (
            <div
              key={row.id}
              id={rowId(row.id)}
              className={classes.row}
              style={{ ...line, top: index * sizes.rowHeight }}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected === null ? undefined : chosen}
              data-active={index === active}
              data-opened={row.id === props.openedId}
              data-selected={chosen}
              data-ended={props.ended(row)}
              onClick={() => {
                props.onActive(row.id)
                props.onOpen(row.id)
              }}
            >
              {selected !== null && (
                <div role="gridcell" className={classes.cell} onClick={(event) => event.stopPropagation()}>
                  <Checkbox
                    size="xs"
                    tabIndex={-1}
                    aria-label={t('list.selectOne', { name: row.name })}
                    checked={chosen}
                    onChange={() => toggle(row.id)}
                  />
                </div>
              )}
              {columns.map(({ key, words }) => (
                <div key={key} role="gridcell" className={classes.cell}>
                  {edited?.key === key ? (
                    <CellInput
                      key={editing?.at}
                      entry={row}
                      edit={edited.edit}
                      onEnd={(typed, after) => {
                        if (typed !== null) props.onEdit(row, edited.edit, typed)
                        endEdit(index, after)
                      }}
                      onCancel={() => {
                        setEditing(null)
                        box.current?.focus()
                      }}
                    />
                  ) : (
                    <Words words={words(row)} />
                  )}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Words({ words }: { words: CellWords }) {
  if ('text' in words)
    return (
      <span className={classes.plain} title={words.text}>
        {words.text}
      </span>
    )
  return (
    <>
      <span className={classes.name} title={words.name}>
        {words.name}
      </span>
      {words.further !== '' && (
        <span className={classes.further} title={words.further}>
          {words.further}
        </span>
      )}
    </>
  )
}

function rowId(id: string): string {
  return `entry-${id}`
}
