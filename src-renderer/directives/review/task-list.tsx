import { Title } from '@mantine/core'
import {
  type Dispatch,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { cardKey, cardOf, chipBeside, fieldOf, valueAt } from './card-dom.ts'
import { cardKeys } from './card-keys.ts'
import type { Chosen } from './chosen.ts'
import { GapRow } from './gap-row.tsx'
import type { HistoryAction } from './review-history.ts'
import { type CardMode, TaskCard } from './task-card.tsx'
import classes from './task-list.module.css'
import type { ValueRef } from './task-values.ts'
import type { PlacedValue } from './value-places.ts'

/**
 * The tasks, one tab stop: ↑ ↓, Home and End move between them, ← → between the values of one; the other keys are in
 * `cardKeys`, Escape ends editing. The list listens for its cards, so that a card is drawn again only when something in
 * it changes; letters have up to hundreds of tasks.
 */
export function TaskList(props: {
  draft: DirectiveDraft
  tasks: readonly ReviewTask[]
  values: (task: ReviewTask) => readonly PlacedValue[]
  notes: (task: ReviewTask) => readonly ReaderNote[]
  /** Breaks in the numbering, shown where they are. */
  gaps: readonly ReaderNote[]
  checked: readonly string[]
  /** What became of tasks of a letter that was registered before. */
  compared: ReadonlyMap<string, 'changed' | 'new'>
  known: readonly string[]
  selected: string | null
  chosen: Chosen | null
  onSelect: (key: string) => void
  onChoose: (chosen: Chosen | null) => void
  dispatch: Dispatch<HistoryAction>
}) {
  const { t } = useTranslation('directives')
  const { draft, tasks, selected, chosen, onSelect, onChoose, dispatch } = props
  const { sourceText } = draft
  const list = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState<{ key: string; mode: CardMode } | null>(null)
  const tabStop = tasks.find(({ key }) => key === selected)?.key ?? tasks[0]?.key ?? null

  useEffect(() => {
    if (selected !== null) cardOf(list.current, selected)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  useEffect(() => {
    if (open !== null) cardOf(list.current, open.key)?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const close = useCallback((key: string) => {
    setOpen(null)
    cardOf(list.current, key)?.focus()
  }, [])
  const split = useCallback(
    (key: string, at: number) => {
      dispatch({
        type: 'split',
        key,
        cut: { at, newKey: `split-${crypto.randomUUID()}`, source: sourceText },
      })
      close(key)
    },
    [dispatch, sourceText, close],
  )
  const merge = (key: string) => {
    const at = tasks.findIndex((task) => task.key === key)
    const next = tasks.slice(at + 1).find((task) => !task.dropped)
    if (at < 0 || tasks[at]?.dropped === true || next === undefined) return
    dispatch({ type: 'merge', first: key, second: next.key })
    cardOf(list.current, key)?.focus()
  }
  const edit = (key: string, value: ValueRef | null) =>
    setOpen({ key, mode: { name: 'edit', field: value === null ? 'text' : fieldOf(value.name) } })

  /** Focus tells what is chosen: a card, or a value within it. */
  const select = (event: SyntheticEvent) => {
    const key = cardKey(event.target)
    if (key === null) return
    const value = valueAt(event.target)
    if (key !== selected) onSelect(key)
    if (value !== null) onChoose({ kind: 'value', key, ...value })
    else if (chosen !== null) onChoose(null)
  }
  const onClick = (event: MouseEvent) => {
    const key = cardKey(event.target)
    if (key === null || !(event.target instanceof Element)) return
    const tool = event.target.closest<HTMLElement>('[data-tool]')?.dataset['tool']
    if (tool === undefined) {
      if (event.target.closest('button, input, textarea') === null) select(event)
    } else if (open?.key === key && open.mode.name === tool) close(key)
    else if (tool === 'edit') edit(key, null)
    else if (tool === 'split') setOpen({ key, mode: { name: 'split' } })
    else if (tool === 'merge') merge(key)
    else if (tool === 'toggleDropped') dispatch({ type: 'toggleDropped', key })
  }
  const onDoubleClick = (event: MouseEvent) => {
    const key = cardKey(event.target)
    const value = valueAt(event.target)
    const inControl =
      event.target instanceof Element &&
      event.target.closest('button, input, textarea, [role=slider]') !== null
    if (key !== null && open?.key !== key && (value !== null || !inControl)) edit(key, value)
  }
  const move = (to: number) => {
    const target = tasks[Math.max(0, Math.min(tasks.length - 1, to))]
    if (target !== undefined) cardOf(list.current, target.key)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = cardKey(event.target)
    const card = key === null ? null : cardOf(list.current, key)
    if (key === null || card === null) return
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)
    if (isDone && open?.key === key) {
      event.preventDefault()
      return close(key)
    }
    const onChip = event.target instanceof HTMLElement && event.target.dataset['value'] !== undefined
    if (onChip && event.key === 'Escape') return card.focus()
    if (!(event.target === card || onChip) || event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = cardKeys[event.key.toLowerCase()]
    if (pressed === undefined || event.shiftKey) return
    event.preventDefault()
    const at = tasks.findIndex((task) => task.key === key)
    if (pressed.do === 'move') move(at + pressed.by)
    else if (pressed.do === 'goTo') move(pressed.end === 'first' ? 0 : tasks.length - 1)
    else if (pressed.do === 'value') (chipBeside(card, pressed.by) ?? card).focus()
    else if (pressed.do === 'split') setOpen({ key, mode: { name: 'split' } })
    else if (pressed.do === 'merge') merge(key)
    else if (pressed.do === 'edit' && pressed.field === null) edit(key, onChip ? valueAt(event.target) : null)
    else if (pressed.do === 'edit') setOpen({ key, mode: { name: 'edit', field: pressed.field ?? 'text' } })
    else dispatch({ type: pressed.do, key })
  }

  return (
    <ul
      ref={list}
      className={classes.list}
      onFocus={select}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onKeyDown={onKeyDown}
    >
      {tasks.map((task, index) => {
        const appendix = appendixOf(task.path)
        const before = tasks[index - 1]
        const opens = appendix !== null && appendix !== appendixOf(before?.path ?? '')
        return (
          <Fragment key={task.key}>
            {opens && (
              <li>
                <Title order={3} className={classes.group}>
                  {t('review.files.group', { number: appendix, name: draft.files[appendix]?.name ?? '' })}
                </Title>
              </li>
            )}
            {gapsBetween(props.gaps, before, task).map((gap) => (
              <GapRow key={gap.detail} note={gap} onChoose={onChoose} />
            ))}
            <li className={classes.item}>
              <TaskCard
                task={task}
                values={props.values(task)}
                notes={props.notes(task)}
                checked={props.checked}
                compared={props.compared.get(task.key) ?? null}
                known={task.key === open?.key ? props.known : noAgencies}
                selected={task.key === selected}
                chosen={chosen?.kind === 'value' && chosen.key === task.key ? chosen : null}
                tabStop={task.key === tabStop}
                mode={task.key === open?.key ? open.mode : look}
                onClose={close}
                onSplit={split}
                dispatch={dispatch}
              />
            </li>
          </Fragment>
        )
      })}
    </ul>
  )
}

const noAgencies: readonly string[] = []
const look: CardMode = { name: 'look' }

/** The breaks that stand in the source before a task and not before the one above it. */
function gapsBetween(
  gaps: readonly ReaderNote[],
  above: ReviewTask | undefined,
  task: ReviewTask,
): readonly ReaderNote[] {
  const { span } = task
  if (span === null) return []
  const from = above?.span?.start ?? -1
  return gaps.filter((gap) => gap.span !== null && gap.span.start > from && gap.span.start <= span.start)
}

/** The number of the appendix file that a path leads into; null for the letter itself. */
function appendixOf(path: string): number | null {
  const number = /^PL(\d+)\./.exec(path)?.[1]
  return number === undefined ? null : Number(number)
}
