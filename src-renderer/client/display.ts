import { useSyncExternalStore } from 'react'
import { notifyFailure } from './notify-failure.ts'
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
  showDisplay()
}

/** Draws everything as the preferences say now. */
export function showDisplay(): void {
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

/**
 * Electron enlarges the whole page as a browser does. A page cannot ask a browser for that, so there the size of the
 * root, in which almost everything is measured, does it; `--ck-zoom` serves what is measured in pixels.
 */
export function applyTextSize(): void {
  const { textSize } = preferences()
  const { style } = document.documentElement
  if (window.camket !== undefined) {
    window.camket.setZoom(textSize / 100).catch(notifyFailure)
    return
  }
  const scale = rootScale()
  style.fontSize = scale === 1 ? '' : `${textSize}%`
  style.setProperty('--ck-zoom', `${scale}`)
}

/** By how much the root is enlarged, for lengths in pixels that must keep step with the text. */
export function useRootScale(): number {
  useDisplay()
  return rootScale()
}

function rootScale(): number {
  return window.camket === undefined ? preferences().textSize / 100 : 1
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
