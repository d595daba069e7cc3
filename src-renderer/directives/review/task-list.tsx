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
import type { ReviewAction } from './review-state.ts'
import { TaskCard } from './task-card.tsx'
import classes from './task-list.module.css'

/**
 * The tasks, one tab stop: arrows, Home and End move between them, Space takes a task as ours or not, Delete
 * drops it or takes it back in, M merges it with the next one, S splits it, Enter edits it and Escape ends
 * that. The list listens for its cards, so that a card is drawn again only when something in it changes;
 * letters have up to hundreds of tasks.
 */
export function TaskList(props: {
  draft: DirectiveDraft
  tasks: readonly ReviewTask[]
  notes: (task: ReviewTask) => readonly ReaderNote[]
  known: readonly string[]
  selected: string | null
  onSelect: (key: string) => void
  dispatch: Dispatch<ReviewAction>
}) {
  const { t } = useTranslation('directives')
  const { draft, tasks, selected, onSelect, dispatch } = props
  const { sourceText } = draft
  const list = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState<{ key: string; mode: 'edit' | 'split' } | null>(null)
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
  const act = (name: CardAction, key: string) => {
    if (name === 'merge') merge(key)
    else if (name === 'edit' || name === 'split') setOpen({ key, mode: name })
    else dispatch({ type: name, key })
  }
  const select = (event: SyntheticEvent) => {
    const key = cardKey(event.target)
    if (key !== null && key !== selected) onSelect(key)
  }
  const onClick = (event: MouseEvent) => {
    select(event)
    const key = cardKey(event.target)
    const tool = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null
    const name = cardActions.find((action) => action === tool?.dataset['tool'])
    if (key === null || name === undefined) return
    if (open?.key === key && open.mode === name) close(key)
    else act(name, key)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const key = cardKey(event.target)
    const inControl =
      event.target instanceof Element &&
      event.target.closest('button, input, textarea, [role=slider]') !== null
    if (key !== null && !inControl) setOpen({ key, mode: 'edit' })
  }
  const move = (to: number) => {
    const target = tasks[Math.max(0, Math.min(tasks.length - 1, to))]
    if (target !== undefined) cardOf(list.current, target.key)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = cardKey(event.target)
    if (key === null) return
    if (event.key === 'Escape' && open?.key === key) return close(key)
    const onCard = event.target instanceof HTMLElement && event.target.dataset['card'] === key
    if (!onCard || event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = keyActions[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (pressed === undefined) return
    event.preventDefault()
    if (pressed === 'first') move(0)
    else if (pressed === 'last') move(tasks.length - 1)
    else if (typeof pressed === 'number') move(tasks.findIndex((task) => task.key === key) + pressed)
    else act(pressed, key)
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
        const opens = appendix !== null && appendix !== appendixOf(tasks[index - 1]?.path ?? '')
        return (
          <Fragment key={task.key}>
            {opens && (
              <li>
                <Title order={3} className={classes.group}>
                  {t('review.files.group', { number: appendix, name: draft.files[appendix]?.name ?? '' })}
                </Title>
              </li>
            )}
            <li>
              <TaskCard
                task={task}
                notes={props.notes(task)}
                known={task.key === open?.key ? props.known : noAgencies}
                selected={task.key === selected}
                tabStop={task.key === tabStop}
                mode={task.key === open?.key ? open.mode : 'look'}
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

const cardActions = ['toggleMine', 'toggleDropped', 'edit', 'merge', 'split'] as const
type CardAction = (typeof cardActions)[number]

const keyActions: Readonly<Record<string, number | 'first' | 'last' | CardAction>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
  ' ': 'toggleMine',
  Delete: 'toggleDropped',
  Enter: 'edit',
  F2: 'edit',
  m: 'merge',
  s: 'split',
}

/** The number of the appendix file that a path leads into; null for the letter itself. */
function appendixOf(path: string): number | null {
  const number = /^PL(\d+)\./.exec(path)?.[1]
  return number === undefined ? null : Number(number)
}

function cardKey(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
  return card?.dataset['card'] ?? null
}

function cardOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`) ?? null
}
