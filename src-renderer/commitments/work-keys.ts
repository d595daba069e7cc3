import type { WorkForm } from './search.ts'

/** The keys that open a form of a commitment: of the row that has the focus, or of the one that is open. */
export const workKeys = {
  t: 'progress',
  x: 'done',
  r: 'clears',
  g: 'evidence',
} as const satisfies Record<string, WorkForm>

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** The form that a key asks for; null for any other key and for those with a modifier. */
export function workFormOf(event: Key): WorkForm | null {
  return event.altKey ? null : formAt(event)
}

/** The same with Alt, which also works where letters are typed. */
export function altWorkFormOf(event: Key): WorkForm | null {
  return event.altKey ? formAt(event) : null
}

function formAt({ key, ctrlKey, metaKey, shiftKey }: Key): WorkForm | null {
  if (ctrlKey || metaKey || shiftKey) return null
  const [, form = null] = Object.entries(workKeys).find(([one]) => one === key.toLowerCase()) ?? []
  return form
}
