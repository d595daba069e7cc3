import { useSyncExternalStore } from 'react'
import { changePreferences, type Preferences, preferences } from './preferences.ts'

/** How large and how dense everything is drawn. */
export type Display = Pick<Preferences, 'density' | 'textSize'>

export const textSizes = [100, 110, 125, 150, 175, 200] as const
export const USUAL_TEXT_SIZE = 100
/** From here on the sidebar shows icons only, or little would be left beside it. */
const LARGE = 150

const listeners = new Set<() => void>()

/** Changes size or density at once, and remembers it. */
export function changeDisplay(change: (now: Display) => Partial<Display>): void {
  changePreferences(change(preferences()))
  applyTextSize()
  for (const tell of listeners) tell()
}

export function useDisplay(): Display {
  return useSyncExternalStore(listen, preferences)
}

/** Whether the text is so large that screens must make room. */
export function isLarge({ textSize }: Pick<Display, 'textSize'>): boolean {
  return textSize >= LARGE
}

/** Everything is measured in `rem`, so the size of the root moves it all. */
export function applyTextSize(): void {
  const { textSize } = preferences()
  document.documentElement.style.fontSize = textSize === USUAL_TEXT_SIZE ? '' : `${textSize}%`
  document.documentElement.toggleAttribute('data-large-text', isLarge({ textSize }))
}

/** The next larger or smaller size; the ends stay. */
export function nextTextSize(now: number, way: 'zoomIn' | 'zoomOut'): number {
  return way === 'zoomIn'
    ? (textSizes.find((size) => size > now) ?? 200)
    : (textSizes.findLast((size) => size < now) ?? USUAL_TEXT_SIZE)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
