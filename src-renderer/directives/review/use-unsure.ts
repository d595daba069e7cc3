import { type Dispatch, useMemo, useState } from 'react'
import type { Review, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction, ReaderNote } from '../../../src-main/contract/extraction.ts'
import { cardOf, focusValue } from './card-dom.ts'
import type { HistoryAction } from './review-history.ts'
import { openNotes } from './task-notes.ts'
import { nextUnsure, type UnsureItem, unsureItems } from './unsure-list.ts'

/** What nobody is sure of yet in a review, and the way from one to the next. */
export function useUnsure(
  review: Review,
  read: Extraction,
  state: {
    isScan: boolean
    taskNotes: (task: ReviewTask) => readonly ReaderNote[]
    checked: readonly string[]
    dispatch: Dispatch<HistoryAction>
    /** Makes sure that a task is on the screen. */
    onReveal: (key: string) => void
  },
) {
  const { isScan, taskNotes, checked, dispatch, onReveal } = state
  const [last, setLast] = useState<string | null>(null)
  const letterNotes = useMemo(
    () =>
      // That there is no text layer is said in a notice of its own, which also tells what to do.
      openNotes(read.notes, review.header).filter(({ code }) => !isScan || !aboutScan.has(code)),
    [read.notes, review.header, isScan],
  )
  const items = useMemo(
    () => unsureItems(review, { letter: letterNotes, task: taskNotes }, new Set(checked)),
    [review, letterNotes, taskNotes, checked],
  )

  const visit = (item: UnsureItem | null) => {
    setLast(item?.id ?? null)
    if (item === null) return
    if (item.kind === 'value' || item.kind === 'mine') onReveal(item.key)
    // The screen first draws the task where a filter has hidden it.
    requestAnimationFrame(() => focusItem(item))
  }
  return {
    items,
    /** Notes on the letter as a whole that nobody has ticked off. */
    letterNotes: items.flatMap((item) => (item.kind === 'note' ? [item.note] : [])),
    go: (step: 1 | -1) => visit(nextUnsure(items, last, step)),
    /** Ticks off the one visited last and goes on; questions want an answer, so they are only passed. */
    check: () => {
      const item = items.find(({ id }) => id === last)
      if (item === undefined) return
      const next = nextUnsure(items, last, 1)
      if (item.kind === 'note' || item.kind === 'value') dispatch({ type: 'check', id: item.id })
      visit(next === item ? null : next)
    },
  }
}

const aboutScan: ReadonlySet<ReaderNote['code']> = new Set(['noTextLayer', 'noTasks', 'headerMissing'])

function focusItem(item: UnsureItem): void {
  if (item.kind === 'value') {
    if (item.name === 'text') cardOf(document, item.key)?.focus()
    else focusValue(item.key, { name: item.name, index: 0 })
    return
  }
  if (item.kind === 'mine') {
    cardOf(document, item.key)?.focus()
    return
  }
  const place = document.querySelector<HTMLElement>(`[data-unsure-id="${CSS.escape(item.id)}"]`)
  place?.scrollIntoView({ block: 'nearest' })
  ;(place?.querySelector<HTMLElement>('[aria-pressed]') ?? place)?.focus()
}
