import { type RefObject, useEffect, useState } from 'react'

export interface RowWindow {
  /** The first row to render and the one after the last. */
  first: number
  end: number
  /** How many whole rows fit. */
  page: number
}

/** In CSS pixels: one row, and the part that stays at the top of the box. */
export interface RowSizes {
  rowHeight: number
  headHeight: number
}

/** Rows rendered above and below the visible ones, so that scrolling shows no gaps. */
const SPARE = 10

/**
 * Which rows of a long list with rows of one height are in view, so that only they are rendered.
 *
 * @param box the element that scrolls
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  { rowHeight, headHeight }: RowSizes,
): RowWindow {
  const [view, setView] = useState({ top: 0, height: 800 })

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box])

  const { first, end } = rowsInView(view, rowHeight, count)
  return { first, end, page: Math.max(1, Math.floor((view.height - headHeight) / rowHeight)) }
}

/** Scrolls the box as little as brings the row into view, or puts it in the middle. */
export function scrollToRow(
  box: HTMLElement | null,
  index: number,
  { rowHeight, headHeight }: RowSizes,
  place: 'nearest' | 'middle' = 'nearest',
): void {
  if (box === null) return
  const height = box.clientHeight - headHeight
  const start = index * rowHeight
  if (place === 'middle') box.scrollTo({ top: start - (height - rowHeight) / 2 })
  else if (start < box.scrollTop) box.scrollTo({ top: start })
  else if (start + rowHeight > box.scrollTop + height) box.scrollTo({ top: start + rowHeight - height })
}

/** The rows to render for a scroll position and height, both in CSS pixels; `end` is exclusive. */
export function rowsInView(
  view: { top: number; height: number },
  rowHeight: number,
  count: number,
): { first: number; end: number } {
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE)
  const end = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE)
  return { first: Math.min(first, end), end }
}
