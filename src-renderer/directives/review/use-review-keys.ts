import { useEffect, useRef } from 'react'
import { dialogIsOpen, isTyping } from '../../ui/typing.ts'

/** What the keys of the whole review do. */
export type ReviewCommands = {
  undo: () => void
  redo: () => void
  /** N: types a task by hand. */
  add: () => void
  /** U and Shift+U: goes to the next or the one before of what is unsure. */
  nextUnsure: () => void
  previousUnsure: () => void
  /** K: ticks off what is unsure and goes to the next. */
  check: () => void
  /** G: joins the file that looks like a part of this directive. */
  join: () => void
  /** V: goes to the text of the letter, to take a passage. */
  source: () => void
  /** 1 to 4: chooses a filter by its place. */
  filter: (place: number) => void
  /** Ctrl+Enter. */
  confirm: () => void
}

/** Listens for the keys of the review wherever the focus is, unless something is being typed. */
export function useReviewKeys(commands: ReviewCommands): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target) || dialogIsOpen()) return
      const act = actionOf(event)
      if (act === null) return
      event.preventDefault()
      if (typeof act === 'number') latest.current.filter(act)
      else latest.current[act]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function actionOf(event: KeyboardEvent): Exclude<keyof ReviewCommands, 'filter'> | number | null {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
    if (key === 'y') return 'redo'
    return key === 'enter' ? 'confirm' : null
  }
  if (key === 'u') return event.shiftKey ? 'previousUnsure' : 'nextUnsure'
  if (event.shiftKey) return null
  if (/^[1-4]$/.test(key)) return Number(key)
  return letters[key] ?? null
}

const letters: Readonly<Record<string, 'add' | 'check' | 'source' | 'join'>> = {
  n: 'add',
  k: 'check',
  v: 'source',
  g: 'join',
}
