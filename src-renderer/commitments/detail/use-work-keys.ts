import { type RefObject, useEffect, useEffectEvent } from 'react'
import { dialogIsOpen, isTyping } from '../../ui/typing.ts'
import type { WorkForm } from '../search.ts'
import { altWorkFormOf, workFormOf } from '../work-keys.ts'
import type { Step } from './use-neighbours.ts'

/**
 * The keys of an open commitment: T, X, R, G for its forms, with Alt also from within a field; Alt+↓ and Alt+↑ for
 * its neighbours in the list, with the same form.
 *
 * @param frame the commitment on the screen; letters without Alt count only where the focus is in it or nowhere
 */
export function useWorkKeys(options: {
  frame: RefObject<HTMLElement | null>
  /** The form that is on show. */
  shown: () => WorkForm | undefined
  steps: { previous: Step; next: Step }
  onForm: (form: WorkForm) => void
}): void {
  const { frame, shown, steps, onForm } = options
  const onStepKey = useEffectEvent((event: KeyboardEvent) => {
    const step = dialogIsOpen() ? undefined : stepOf(event, steps)
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    step?.(shown())
  })
  const onFormKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || dialogIsOpen()) return
    const bare = isTyping(event.target) || !isIn(frame.current) ? null : workFormOf(event)
    const form = bare ?? altWorkFormOf(event)
    if (form === null) return
    event.preventDefault()
    onForm(form)
  })
  useEffect(() => {
    // Before the fields, since one for numbers takes any arrow as one less.
    const first = (event: KeyboardEvent) => onStepKey(event)
    const last = (event: KeyboardEvent) => onFormKey(event)
    window.addEventListener('keydown', first, true)
    window.addEventListener('keydown', last)
    return () => {
      window.removeEventListener('keydown', first, true)
      window.removeEventListener('keydown', last)
    }
  }, [])
}

/** Undefined for any other key; a list field keeps Alt and an arrow for its list. */
function stepOf(event: KeyboardEvent, steps: { previous: Step; next: Step }): Step | undefined {
  if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return undefined
  if (event.target instanceof Element && event.target.closest('[aria-haspopup]') !== null) return undefined
  if (event.key === 'ArrowDown') return steps.next
  return event.key === 'ArrowUp' ? steps.previous : undefined
}

function isIn(frame: HTMLElement | null): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body || activeElement.id === 'main') return true
  return frame?.contains(activeElement) === true
}
