import type { QueryClient } from '@tanstack/react-query'
import { showDisplay } from './display.ts'
import { hearOtherWindows } from './other-windows.ts'
import { followPreferences } from './preferences.ts'

/** Keeps this window in step with what the other windows of the data folder write. */
export function followOtherWindows(cache: QueryClient): () => void {
  return hearOtherWindows((told) => {
    switch (told.kind) {
      case 'written':
        return void cache.invalidateQueries()
      case 'preferences':
        followPreferences(told.value)
        return showDisplay()
      case 'renewed':
        return location.reload()
      default:
        return told satisfies never
    }
  })
}
