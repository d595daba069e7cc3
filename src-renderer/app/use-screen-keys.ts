import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { dialogIsOpen } from '../ui/typing.ts'
import { arrowStarts, isBareArrow, screenPlace } from './screen-keys.ts'
import { entries } from './sidebar.tsx'

/** Alt+1 … Alt+9 show the screens of the sidebar; ↑ and ↓, where nothing has the focus, go to what a screen lists. */
export function useScreenKeys(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || dialogIsOpen()) return
      const place = screenPlace(event)
      const screen = place === null ? undefined : entries[place]
      if (screen !== undefined) {
        event.preventDefault()
        // A field that is left commits what was typed, and arrows begin in what the next screen lists.
        main()?.focus({ preventScroll: true })
        void navigate({ to: screen.to })
      } else if (isBareArrow(event) && nothingFocused() && beginList()) {
        event.preventDefault()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}

function main(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#main')
}

function nothingFocused(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement === main()
}

function beginList(): boolean {
  for (const start of arrowStarts) {
    const first = main()?.querySelector<HTMLElement>(start) ?? null
    if (first === null) continue
    first.focus()
    return true
  }
  return false
}
