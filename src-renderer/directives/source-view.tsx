import { Box } from '@mantine/core'
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { type Mark, type Piece, segment } from './highlight.ts'
import { nextSelection, paragraphAt } from './paragraph-steps.ts'
import { firstVisible, rangeOf, scrollIntoPane, selectedOffsets, selectInPane } from './source-dom.ts'
import classes from './source-view.module.css'

/** What a screen can ask of the shown source. */
export type SourceHandle = {
  /** The offsets of the text selected in the source; null when nothing of it is selected. */
  selection: () => { start: number; end: number } | null
  /** Puts the focus into the text and selects the paragraph that is looked at. */
  enter: () => void
}

/**
 * The full text with its marked parts. Selecting a task scrolls its passage into view and marks it; a click on marked
 * text reports its marks. Only the selection changes often, so it is set on the drawn passages directly instead of
 * drawing a long letter again. By keyboard ↑ ↓ select a paragraph, with Shift one more, Enter takes what is selected.
 */
export function SourceView(props: {
  source: string
  marks: readonly Mark[]
  /** `ref` of the task to show; null for none. */
  selected: string | null
  /** The place of a value to point out; the task stays marked. */
  shown?: { start: number; end: number } | null
  onPick: (marks: readonly Mark[]) => void
  /** Tells that something in the source is selected, or no longer. */
  onSelection?: (selected: boolean) => void
  /** Enter on selected text, and Escape. */
  onTake?: () => void
  onLeave?: () => void
  label: string
  /** Id of the element that tells the keys. */
  describedBy?: string
  handle?: Ref<SourceHandle>
}) {
  const box = useRef<HTMLDivElement>(null)
  const { source, selected, onSelection } = props
  const shown = props.shown ?? null
  const pieces = useMemo(() => segment(source, props.marks), [source, props.marks])
  const byStart = useMemo(() => new Map(pieces.map((piece) => [piece.start, piece.marks])), [pieces])

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
    const range = shown === null || box.current === null ? null : rangeOf(box.current, shown)
    if (range === null || box.current === null || pieces.length === 0) {
      CSS.highlights.delete('ck-shown')
      return
    }
    CSS.highlights.set('ck-shown', new Highlight(range))
    scrollIntoPane(box.current, range)
  }, [shown, pieces])

  useEffect(() => {
    if (onSelection === undefined) return
    const listen = () => onSelection(selectedOffsets(box.current) !== null)
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [onSelection])

  const choose = (place: { start: number; end: number } | null) => {
    if (place !== null) selectInPane(box.current, place)
  }
  useImperativeHandle(props.handle, () => ({
    selection: () => selectedOffsets(box.current),
    enter: () => {
      box.current?.focus({ preventScroll: true })
      const task = box.current?.querySelector<HTMLElement>('[data-selected]')
      choose(paragraphAt(source, Number(task?.dataset['at'] ?? firstVisible(box.current))))
    },
  }))

  const onClick = (event: MouseEvent) => {
    if (selectedOffsets(box.current) !== null || !(event.target instanceof Element)) return
    const at = event.target.closest<HTMLElement>('[data-at]')?.dataset['at']
    const marks = at === undefined ? undefined : byStart.get(Number(at))
    if (marks !== undefined && marks.length > 0) props.onPick(marks)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onTake === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const now = selectedOffsets(box.current)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) choose(nextSelection(source, now ?? firstVisible(box.current), step, event.shiftKey))
    else if (event.key === 'Enter' && now !== null) props.onTake()
    else if (event.key === 'Escape') props.onLeave?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Box
      ref={box}
      className={classes.source}
      tabIndex={0}
      role="region"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Pieces source={source} pieces={pieces} />
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
