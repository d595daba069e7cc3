import { useEffect, useEffectEvent } from 'react'
import { dialogIsOpen, isTyping } from './typing.ts'

/** N starts a new entry of the screen, wherever the focus is, unless something is being typed. */
export function useNewKey(start: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
    if (event.defaultPrevented || modified || event.key.toLowerCase() !== 'n') return
    if (isTyping(event.target) || dialogIsOpen()) return
    event.preventDefault()
    start()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
