import { type RefObject, useEffect } from 'react'
import type { WorkForm } from '../search.ts'

const field: Record<WorkForm, string> = {
  progress: '[data-form="progress"] textarea',
  done: '[data-form="done"] textarea',
  clears: '[data-form="clears"] :is(textarea, input)',
  evidence: '[data-form="progress"] [data-pick-files]',
}

/**
 * Puts the caret where a form that was asked for begins. Its kept draft is read first, so the field may come a
 * moment later; once anything else is touched, the caret stays where it is.
 */
export function useFirstField(frame: RefObject<HTMLElement | null>, form: WorkForm | undefined): void {
  useEffect(() => {
    const { current } = frame
    if (current === null || form === undefined) return
    const focus = () => {
      const first = current.querySelector<HTMLElement>(field[form])
      first?.focus()
      // A field of a panel that is not shown yet takes no focus.
      return first !== null && document.activeElement === first
    }
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect()
    })
    const stop = () => observer.disconnect()
    // The key that asked for the form is still on its way through the page, and the panel is not drawn yet.
    const begin = requestAnimationFrame(() => {
      if (focus()) return
      observer.observe(current, { attributes: true, childList: true, subtree: true })
      window.addEventListener('keydown', stop)
      window.addEventListener('pointerdown', stop)
    })
    return () => {
      cancelAnimationFrame(begin)
      stop()
      window.removeEventListener('keydown', stop)
      window.removeEventListener('pointerdown', stop)
    }
  }, [frame, form])
}
