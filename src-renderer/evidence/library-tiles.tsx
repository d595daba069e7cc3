import { Badge } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type DragEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { fileSize } from '../ui/file-size.ts'
import { shortInstant } from '../ui/parse-date.ts'
import { carryEvidence } from './drag-evidence.ts'
import classes from './library.module.css'
import { isUsed } from './library-filter.ts'
import { Thumbnail } from './thumbnail.tsx'
import { useTileSizes, useVisibleTiles } from './use-visible-tiles.ts'

const usualSizes = {
  grid: { tileWidth: 168, rowHeight: 228 },
  list: { tileWidth: null, rowHeight: 56 },
} as const

/**
 * The files as pictures or as lines. The box keeps the focus: arrows move, Space selects, Shift and Ctrl as in a file
 * manager, Enter opens, Ctrl+A takes all; anything else is left to `onKey`.
 */
export function LibraryTiles(props: {
  items: readonly LibraryItem[]
  view: 'grid' | 'list'
  activeId: string | null
  onActivate: (id: string) => void
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  onOpen: (item: LibraryItem) => void
  onKey: (key: string) => boolean
  onDragging: (dragging: boolean) => void
}) {
  const { t } = useTranslation('evidence')
  const { items, view, selected, onSelect } = props
  const box = useRef<HTMLDivElement>(null)
  const sizes = useTileSizes(usualSizes[view])
  const { tileWidth, rowHeight } = sizes
  const shown = useVisibleTiles(box, items.length, sizes)
  const found = items.findIndex((item) => item.id === props.activeId)
  const active = found === -1 ? 0 : found
  const anchor = useRef(active)

  const go = (index: number, extend: boolean) => {
    const target = Math.max(0, Math.min(items.length - 1, index))
    const item = items[target]
    if (item === undefined) return
    if (extend) onSelect(new Set(between(items, anchor.current, target)))
    else anchor.current = target
    props.onActivate(item.id)
    bringIntoView(box.current, Math.floor(target / shown.columns) * rowHeight, rowHeight)
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
    const item = items[active]
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: active + 1,
      ArrowLeft: active - 1,
      ArrowDown: active + shown.columns,
      ArrowUp: active - shown.columns,
      PageDown: active + shown.columns * shown.rowsPerPage,
      PageUp: active - shown.columns * shown.rowsPerPage,
      Home: 0,
      End: items.length - 1,
    }
    const target = moves[event.key]
    if (event.ctrlKey) {
      if (event.key.toLowerCase() !== 'a') return
      onSelect(new Set(items.map(({ id }) => id)))
    } else if (target !== undefined) go(target, event.shiftKey)
    else if (item !== undefined && event.key === ' ') toggle(item.id)
    else if (item !== undefined && event.key === 'Enter') props.onOpen(item)
    else if (!props.onKey(event.key)) return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent, item: LibraryItem, index: number) => {
    if (event.shiftKey) onSelect(new Set(between(items, anchor.current, index)))
    else if (event.ctrlKey || event.metaKey) toggle(item.id)
    else anchor.current = index
    props.onActivate(item.id)
  }
  const onDragStart = (event: DragEvent, item: LibraryItem) => {
    const carried = selected.has(item.id) ? items.filter(({ id }) => selected.has(id)) : [item]
    carryEvidence(event.dataTransfer, carried)
    props.onDragging(true)
  }

  return (
    <div
      ref={box}
      className={classes.box}
      role="listbox"
      tabIndex={0}
      aria-label={t('title')}
      aria-multiselectable
      aria-describedby="evidence-keys"
      aria-activedescendant={items.length > 0 ? tileId(items[active]?.id ?? '') : undefined}
      onKeyDown={onKeyDown}
    >
      <div
        className={classes.tiles}
        role="presentation"
        style={{ height: Math.ceil(items.length / shown.columns) * rowHeight }}
      >
        {items.slice(shown.first, shown.end).map((item, offset) => {
          const index = shown.first + offset
          return (
            <div
              key={item.id}
              id={tileId(item.id)}
              role="option"
              aria-selected={selected.has(item.id)}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className={classes.tile}
              data-active={index === active}
              data-selected={selected.has(item.id)}
              draggable
              title={item.name}
              style={{
                height: rowHeight,
                width: tileWidth === null ? '100%' : `${100 / shown.columns}%`,
                left: tileWidth === null ? 0 : `${((index % shown.columns) * 100) / shown.columns}%`,
                top: Math.floor(index / shown.columns) * rowHeight,
              }}
              onClick={(event) => onClick(event, item, index)}
              onDoubleClick={() => props.onOpen(item)}
              onDragStart={(event) => onDragStart(event, item)}
              onDragEnd={() => props.onDragging(false)}
            >
              {view === 'grid' ? (
                <Card item={item} selected={selected.has(item.id)} />
              ) : (
                <Line item={item} selected={selected.has(item.id)} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The sign of a selected file. */
function Check() {
  return (
    <span className={classes.check} aria-hidden>
      <IconCheck size={14} stroke={3} />
    </span>
  )
}

function Card({ item, selected }: { item: LibraryItem; selected: boolean }) {
  const size = useSize(item)
  return (
    <div className={classes.card}>
      {selected && <Check />}
      <Thumbnail item={item} size="large" />
      <span className={classes.name}>{item.name}</span>
      <span className={classes.line}>{`${size} · ${shortInstant(item.addedAt).slice(0, 10)}`}</span>
      <span className={classes.line}>
        <Use item={item} />
      </span>
    </div>
  )
}

function Line({ item, selected }: { item: LibraryItem; selected: boolean }) {
  const size = useSize(item)
  return (
    <div className={classes.row}>
      {selected && <Check />}
      <Thumbnail item={item} size="small" />
      <span style={{ minWidth: 0 }}>
        <span className={classes.name} style={{ WebkitLineClamp: item.tags.length > 0 ? 1 : 2 }}>
          {item.name}
        </span>
        {item.tags.length > 0 && <span className={classes.line}>{item.tags.join(' · ')}</span>}
      </span>
      <span className={classes.line}>
        <Use item={item} />
      </span>
      <span className={classes.line}>{size}</span>
      <span className={classes.line}>{shortInstant(item.addedAt).slice(0, 10)}</span>
    </div>
  )
}

/** By how many it is used, in words. */
function Use({ item }: { item: LibraryItem }) {
  const { t } = useTranslation('evidence')
  if (item.putAside) return <Badge variant="default">{t('use.aside')}</Badge>
  if (!isUsed(item)) return t('use.unused')
  const { commitments, directives, documents } = item
  if (commitments.length > 0) return t('use.commitments', { count: commitments.length })
  return [...directives, ...documents][0]?.label ?? t('use.elsewhere')
}

function useSize(item: LibraryItem): string {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  return item.reference === null ? fileSize(item.size, common, i18n.language) : t('kind.reference')
}

function tileId(id: string): string {
  return `evidence-${id}`
}

function between(items: readonly LibraryItem[], from: number, to: number): string[] {
  return items.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
}

function bringIntoView(box: HTMLElement | null, top: number, height: number): void {
  if (box === null) return
  if (top < box.scrollTop) box.scrollTo({ top })
  else if (top + height > box.scrollTop + box.clientHeight)
    box.scrollTo({ top: top + height - box.clientHeight })
}
