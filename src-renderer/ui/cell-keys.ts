import type { FocusEvent, KeyboardEvent } from 'react'

/** Where the clerk goes on after a cell. */
export type AfterEdit = 'stay' | 'down' | 'next' | 'previous'

/**
 * The keys of a cell that is edited in its place, as in a spreadsheet: Enter records and goes down, Tab goes on to the
 * next cell that can be typed into, Esc leaves everything as it was.
 */
export function onCellKey(
  event: KeyboardEvent,
  does: { save: (after: AfterEdit) => void; cancel: () => void },
): void {
  // An input method composes with these keys too, and a picker takes Enter for its marked name.
  if (event.nativeEvent.isComposing) return
  event.stopPropagation()
  if (event.key === 'Escape') {
    event.preventDefault()
    does.cancel()
  } else if (event.key === 'Tab') {
    event.preventDefault()
    does.save(event.shiftKey ? 'previous' : 'next')
  } else if (event.key === 'Enter' && !event.defaultPrevented && !event.shiftKey && !event.altKey) {
    event.preventDefault()
    does.save('down')
  }
}

/** Whether the focus goes from a cell to something else in this window; leaving the cell records too. */
export function leavesCell(event: FocusEvent<HTMLElement>): boolean {
  const within = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
  return !within && document.hasFocus()
}
