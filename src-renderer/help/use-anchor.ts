import { useEffect, useEffectEvent, useState } from 'react'
import type { Box } from './card-place.ts'

/** Screens are loaded, scrolled and resized while the tour looks at them, so it looks this often. */
const LOOK_EVERY_MS = 150

/** Where the first thing that one of the selectors finds is in the window; null where there is none to see. */
export function useAnchor(selectors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  const look = useEffectEvent(() => {
    const found = selectors
      .map((selector) => document.querySelector(selector)?.getBoundingClientRect())
      .find((place) => place !== undefined && place.width > 0)
    setBox((now) => {
      if (found === undefined) return null
      const { left, top, width, height } = found
      const same = now?.left === left && now.top === top && now.width === width && now.height === height
      return same ? now : { left, top, width, height }
    })
  })
  useEffect(() => {
    const first = requestAnimationFrame(look)
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      cancelAnimationFrame(first)
      clearInterval(timer)
    }
  }, [])
  return box
}
