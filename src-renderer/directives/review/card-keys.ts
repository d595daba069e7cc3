import type { EditField } from './task-editor.tsx'

/** What a key does on the focused card: a step to another card or value, or something to the task. */
export type CardKey =
  | { do: 'move'; by: number }
  | { do: 'goTo'; end: 'first' | 'last' }
  | { do: 'value'; by: 1 | -1 }
  | { do: 'edit'; field: EditField | null }
  | { do: 'split' | 'merge' | 'toggleMine' | 'toggleDropped' }

/** The keys of a card by `KeyboardEvent.key` in lower case; each is a letter of the word it stands for. */
export const cardKeys: Readonly<Record<string, CardKey>> = {
  arrowdown: { do: 'move', by: 1 },
  arrowup: { do: 'move', by: -1 },
  home: { do: 'goTo', end: 'first' },
  end: { do: 'goTo', end: 'last' },
  arrowright: { do: 'value', by: 1 },
  arrowleft: { do: 'value', by: -1 },
  ' ': { do: 'toggleMine' },
  delete: { do: 'toggleDropped' },
  enter: { do: 'edit', field: null },
  f2: { do: 'edit', field: null },
  c: { do: 'edit', field: 'agencies' },
  p: { do: 'edit', field: 'coordinating' },
  h: { do: 'edit', field: 'deadline' },
  m: { do: 'merge' },
  s: { do: 'split' },
}
