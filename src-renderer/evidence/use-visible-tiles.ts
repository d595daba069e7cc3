import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useRootScale } from '../client/display.ts'

/** Which tiles of a long, evenly laid out list are in view, and how they are laid out. */
export interface VisibleTiles {
  /** Tiles beside one another. */
  columns: number
  /** The first tile to render and the one after the last. */
  first: number
  end: number
  /** Whole rows that fit. */
  rowsPerPage: number
}

/** In CSS pixels; `tileWidth` null makes one column. */
export interface TileSizes {
  tileWidth: number | null
  rowHeight: number
}

const SPARE_ROWS = 3

/** Renders only what is in view of the scrolling `box`. */
export function useVisibleTiles(
  box: RefObject<HTMLElement | null>,
  count: number,
  sizes: TileSizes,
): VisibleTiles {
  const [view, setView] = useState({ top: 0, height: 700, width: 700 })
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const look = () =>
      setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box])
  return visibleTiles(view, count, sizes)
}

/** The sizes of tiles in step with the size of the text in them. */
export function useTileSizes({ tileWidth, rowHeight }: TileSizes): TileSizes {
  const scale = useRootScale()
  return useMemo(
    () => ({ tileWidth: tileWidth === null ? null : tileWidth * scale, rowHeight: rowHeight * scale }),
    [tileWidth, rowHeight, scale],
  )
}

/** The tiles to render for a scroll position and the size of the box, in CSS pixels. */
export function visibleTiles(
  view: { top: number; height: number; width: number },
  count: number,
  { tileWidth, rowHeight }: TileSizes,
): VisibleTiles {
  const columns = tileWidth === null ? 1 : Math.max(1, Math.floor(view.width / tileWidth))
  const firstRow = Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS)
  const endRow = Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS
  const end = Math.min(count, endRow * columns)
  return {
    columns,
    first: Math.min(firstRow * columns, end),
    end,
    rowsPerPage: Math.max(1, Math.floor(view.height / rowHeight)),
  }
}
