import {
  type Dispatch,
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import type { ReviewAction } from './review-state.ts'
import { TaskCard } from './task-card.tsx'
import classes from './task-list.module.css'

/**
 * The tasks, one tab stop: arrows, Home and End move between them, Space takes a task as ours or not, Delete
 * drops it or takes it back in, Enter edits it and Escape ends the editing. The list listens for its cards,
 * so that a card is drawn again only when something in it changes; letters have up to hundreds of tasks.
 */
export function TaskList(props: {
  tasks: readonly ReviewTask[]
  notes: (key: string) => readonly ReaderNote[]
  known: readonly string[]
  selected: string | null
  onSelect: (key: string) => void
  dispatch: Dispatch<ReviewAction>
}) {
  const { tasks, selected, onSelect, dispatch } = props
  const list = useRef<HTMLUListElement>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const tabStop = tasks.find(({ key }) => key === selected)?.key ?? tasks[0]?.key ?? null

  useEffect(() => {
    if (selected !== null) cardOf(list.current, selected)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  useEffect(() => {
    if (edited !== null) cardOf(list.current, edited)?.scrollIntoView({ block: 'nearest' })
  }, [edited])

  const edit = useCallback((key: string, editing: boolean) => {
    setEdited(editing ? key : null)
    if (!editing) cardOf(list.current, key)?.focus()
  }, [])
  const select = (event: SyntheticEvent) => {
    const key = cardKey(event.target)
    if (key !== null && key !== selected) onSelect(key)
  }
  const onDoubleClick = (event: SyntheticEvent) => {
    const key = cardKey(event.target)
    if (key !== null && event.target instanceof Element && event.target.closest('button, input') === null) {
      setEdited(key)
    }
  }
  const move = (to: number) => {
    const target = tasks[Math.max(0, Math.min(tasks.length - 1, to))]
    if (target !== undefined) cardOf(list.current, target.key)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = cardKey(event.target)
    if (key === null) return
    if (event.key === 'Escape' && edited === key) return edit(key, false)
    const onCard = event.target instanceof HTMLElement && event.target.dataset['card'] === key
    const act = onCard ? keyActions[event.key] : undefined
    if (act === undefined) return
    event.preventDefault()
    if (act === 'toggleMine' || act === 'toggleDropped') dispatch({ type: act, key })
    else if (act === 'edit') setEdited(key)
    else if (act === 'first') move(0)
    else if (act === 'last') move(tasks.length - 1)
    else move(tasks.findIndex((task) => task.key === key) + act)
  }

  return (
    <ul
      ref={list}
      className={classes.list}
      onFocus={select}
      onClick={select}
      onDoubleClick={onDoubleClick}
      onKeyDown={onKeyDown}
    >
      {tasks.map((task) => (
        <li key={task.key}>
          <TaskCard
            task={task}
            notes={props.notes(task.key)}
            known={task.key === edited ? props.known : noAgencies}
            selected={task.key === selected}
            tabStop={task.key === tabStop}
            edited={task.key === edited}
            onEdit={edit}
            dispatch={dispatch}
          />
        </li>
      ))}
    </ul>
  )
}

const noAgencies: readonly string[] = []

type KeyAction = number | 'first' | 'last' | 'toggleMine' | 'toggleDropped' | 'edit'

const keyActions: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
  ' ': 'toggleMine',
  Delete: 'toggleDropped',
  Enter: 'edit',
  F2: 'edit',
}

function cardKey(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
  return card?.dataset['card'] ?? null
}

function cardOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`) ?? null
}
