import { useState } from 'react'
import type { DirectiveColumn, ProgressFilter } from './directive-order.ts'

/** How the list of directives is looked at. */
export type ListView = {
  words: string
  progress: ProgressFilter
  sort: DirectiveColumn | null
  descending: boolean
}

let last: ListView = { words: '', progress: 'all', sort: null, descending: false }

/** The view of the list, as it was left when the clerk comes back from a directive. */
export function useListView(): [ListView, (change: Partial<ListView>) => void] {
  const [view, setView] = useState(last)
  return [
    view,
    (change) => {
      last = { ...view, ...change }
      setView(last)
    },
  ]
}
