import { useState } from 'react'

/** Which kind of help lies over the screen. */
export type ShownHelp = 'help' | 'news' | 'tour' | null

export function useHelpState(): [ShownHelp, (next: ShownHelp) => void] {
  return useState<ShownHelp>(null)
}
