import { type RefObject, useEffect } from 'react'
import type { WorkForm } from '../search.ts'

/** A wish to begin with one of the forms; each wish is an object of its own, so that it can be repeated. */
export interface Asked {
  readonly form: WorkForm
}

/** Where each form begins; the first that is there. What is still unclear comes before what is clear already. */
const fields: Record<WorkForm, readonly string[]> = {
  progress: ['[data-form="progress"] textarea'],
  done: ['[data-form="done"] textarea'],
  clears: ['[data-form="clears"] textarea:placeholder-shown', '[data-form="clears"] textarea'],
  evidence: ['[data-form="progress"] [data-pick-files]'],
}

/**
 * Puts the caret where a form that was asked for begins. Its kept draft is read first, so the field may come a
 * moment later; once anything else is touched, the caret stays where it is.
 */
export function useFirstField(frame: RefObject<HTMLElement | null>, asked: Asked | undefined): void {
  useEffect(() => {
    const { current } = frame
    if (current === null || asked === undefined) return
    const focus = () => {
      const [first = null] = fields[asked.form].flatMap(
        (one) => current.querySelector<HTMLElement>(one) ?? [],
      )
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
  }, [frame, asked])
}
