/** Milliseconds after which a screen that is still loading no longer takes the focus. */
const PATIENCE_MS = 5_000

/** Focuses an element as soon as the screen has drawn it, and selects what is typed in it. */
export function focusWhenThere(selector: string): void {
  if (focus(selector)) return
  const observer = new MutationObserver(() => {
    if (focus(selector)) stop()
  })
  const timer = setTimeout(() => stop(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { childList: true, subtree: true })
}

function focus(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector)
  field?.focus()
  field?.select()
  return field !== null
}
