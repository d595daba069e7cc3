/** How a screen hands over what was typed last. */
export interface Farewell {
  /** Saves in the ordinary way; the window waits for it where the shell can make it wait. */
  save: () => Promise<void>
  /** The page is being torn down: sends what is still unsaved by a request that outlives it. */
  lastWord: () => void
}

/**
 * Calls a screen before its window goes, and returns the function that stops this. In Electron the window
 * waits for `save` (see `NativeApi.onClosing`); a tab of the browser waits for nobody, so there `lastWord`
 * is all there is.
 */
export function onLeaving({ save, lastWord }: Farewell): () => void {
  const stopListening = window.camket?.onClosing(async () => {
    await leaveField()
    await save()
  })
  window.addEventListener('pagehide', lastWord)
  return () => {
    stopListening?.()
    window.removeEventListener('pagehide', lastWord)
  }
}

/** Some fields take over what was typed when they are left, and the screen passes it on a moment later. */
function leaveField(): Promise<void> {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
