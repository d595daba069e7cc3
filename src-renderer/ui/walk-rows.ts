import type { KeyboardEvent } from 'react'

/** ↑ ↓, Home and End move the focus between the elements of a list that match; other keys are left alone. */
export function walkRows(event: KeyboardEvent<HTMLElement>, selector: string): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = rows.findIndex((row) => row === document.activeElement)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const next = rows[moves[event.key] ?? -1]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
