import { type Dispatch, useEffect } from 'react'
import { dialogIsOpen, isTyping } from '../../ui/typing.ts'
import type { HistoryAction } from './review-history.ts'

/** The keys of the whole review: Ctrl+Z and Ctrl+Y step through what was decided, N adds a task by hand. */
export function useReviewKeys(dispatch: Dispatch<HistoryAction>, onAdd: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target) || dialogIsOpen()) return
      const act = actionOf(event)
      if (act === null) return
      event.preventDefault()
      if (act === 'add') onAdd()
      else dispatch({ type: act })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [dispatch, onAdd])
}

function actionOf(event: KeyboardEvent): 'undo' | 'redo' | 'add' | null {
  const key = event.key.toLowerCase()
  if (!event.ctrlKey && !event.metaKey) return key === 'n' && !event.shiftKey ? 'add' : null
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}
