import { Box } from '@mantine/core'
import { type MouseEvent, memo, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { type Mark, type Piece, segment } from './highlight.ts'
import classes from './source-view.module.css'

/** What a screen can ask of the shown source. */
export type SourceHandle = {
  /** The offsets of the text selected in the source; null when nothing of it is selected. */
  selection: () => { start: number; end: number } | null
  /** Scrolls a passage into view and points it out. */
  show: (passage: { start: number; end: number }) => void
}

/**
 * The full text with its marked parts. Selecting a task scrolls its passage into view and marks it; a click
 * on a passage reports its task. Only the selection changes often, so it is set on the drawn passages
 * directly instead of drawing a long letter again.
 */
export function SourceView(props: {
  source: string
  marks: readonly Mark[]
  /** `ref` of the task to show; null for none. */
  selected: string | null
  onSelect: (ref: string) => void
  /** Tells that something in the source is selected, or no longer. */
  onSelection?: (selected: boolean) => void
  label: string
  handle?: Ref<SourceHandle>
}) {
  const box = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => segment(props.source, props.marks), [props.source, props.marks])
  const { selected, onSelection } = props

  useEffect(() => {
    if (pieces.length === 0) return
    const pane = box.current
    for (const passage of pane?.querySelectorAll('[data-selected]') ?? []) {
      passage.removeAttribute('data-selected')
    }
    if (pane === null || selected === null) return
    const passages = pane.querySelectorAll<HTMLElement>(`[data-task="${CSS.escape(selected)}"]`)
    for (const passage of passages) passage.setAttribute('data-selected', '')
    const [first] = passages
    if (first !== undefined) scrollIntoPane(pane, first)
  }, [selected, pieces])

  useEffect(() => {
    if (onSelection === undefined) return
    const listen = () => onSelection(selectedOffsets(box.current) !== null)
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [onSelection])

  useImperativeHandle(
    props.handle,
    () => ({
      selection: () => selectedOffsets(box.current),
      show: (passage) => showPassage(box.current, passage),
    }),
    [],
  )

  const onClick = (event: MouseEvent) => {
    if (selectedOffsets(box.current) !== null || !(event.target instanceof Element)) return
    const passage = event.target.closest<HTMLElement>('[data-task]')
    const ref = passage?.dataset['task']
    if (ref !== undefined) props.onSelect(ref)
  }

  return (
    <Box
      ref={box}
      className={classes.source}
      tabIndex={0}
      role="region"
      aria-label={props.label}
      onClick={onClick}
    >
      <Pieces source={props.source} pieces={pieces} />
    </Box>
  )
}

const Pieces = memo(function Pieces({ source, pieces }: { source: string; pieces: readonly Piece[] }) {
  return pieces.map((piece) => (
    <span
      key={piece.start}
      data-at={piece.start}
      data-task={piece.marks.find(({ kind }) => kind === 'task')?.ref}
      data-kinds={piece.marks.map(({ kind }) => kind).join(' ') || undefined}
      data-breaks={piece.breaks ?? undefined}
    >
      {source.slice(piece.start, piece.end)}
    </span>
  ))
})

/** Points out a passage that may begin and end within pieces, so it is marked by a range, not by elements. */
function showPassage(pane: HTMLElement | null, { start, end }: { start: number; end: number }): void {
  if (pane === null) return
  const from = placeOf(pane, start)
  const to = placeOf(pane, end)
  if (from === null || to === null) return
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  CSS.highlights.set('ck-shown', new Highlight(range))
  scrollIntoPane(pane, range)
}

/** The text node of an offset in the source; the last piece that begins at or before it holds it. */
function placeOf(pane: HTMLElement, at: number): { node: Node; offset: number } | null {
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-at]')]
  const piece = pieces.findLast(({ dataset }) => Number(dataset['at']) <= at)
  const node = piece?.firstChild
  if (piece === undefined || !(node instanceof Text)) return null
  return { node, offset: Math.min(at - Number(piece.dataset['at']), node.length) }
}

/** Only the pane scrolls, never the page around it. */
function scrollIntoPane(pane: HTMLElement, passage: HTMLElement | Range): void {
  const top = passage.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const visible = top >= 0 && top < pane.clientHeight * 0.8
  if (!visible) pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 4, behavior: 'auto' })
}

function selectedOffsets(pane: HTMLElement | null): { start: number; end: number } | null {
  const selection = document.getSelection()
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(pane, range.startContainer, range.startOffset)
  const end = offsetOf(pane, range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** Each piece holds one text node, so its own offset plus the place in that node is the place in the source. */
function offsetOf(pane: HTMLElement, node: Node, offset: number): number | null {
  if (!pane.contains(node)) return null
  if (node instanceof Text) {
    const at = node.parentElement?.dataset['at']
    return at === undefined ? null : Number(at) + offset
  }
  if (!(node instanceof HTMLElement)) return null
  const own = node.dataset['at']
  if (own !== undefined) return Number(own) + (offset > 0 ? (node.textContent?.length ?? 0) : 0)
  const child = node.children[offset]
  if (child instanceof HTMLElement && child.dataset['at'] !== undefined) return Number(child.dataset['at'])
  return node === pane ? (pane.textContent?.length ?? 0) : null
}
