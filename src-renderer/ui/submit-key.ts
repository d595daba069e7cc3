import type { KeyboardEvent } from 'react'

/** Ctrl+Enter, once for each press: a key that is held down must not record twice. */
export function isSubmitKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'repeat'>): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat
}

/**
 * Ctrl+Enter presses the button marked `data-submit`, as a click does: the field that is left is read first. For
 * `onKeyDownCapture`, since a list field would open at any Enter.
 */
export function pressSubmit(event: KeyboardEvent<HTMLElement>): void {
  if (!isSubmitKey(event)) return
  event.preventDefault()
  event.stopPropagation()
  const button = event.currentTarget.querySelector<HTMLElement>('[data-submit]')
  button?.focus()
  setTimeout(() => button?.click())
}
