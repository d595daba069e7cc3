import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useRootScale } from '../client/display.ts'
import { type TileSizes, type VisibleTiles, visibleTiles } from './visible-tiles.ts'

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
