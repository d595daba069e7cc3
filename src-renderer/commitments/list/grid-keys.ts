import type { WorkForm } from '../search.ts'
import { altWorkFormOf } from '../work-keys.ts'

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly extend: boolean }
  | { readonly kind: 'page'; readonly pages: 1 | -1; readonly extend: boolean }
  /** To the first or last column of the row. */
  | { readonly kind: 'rowEdge'; readonly end: boolean; readonly extend: boolean }
  /** To the first or last row of the list. */
  | { readonly kind: 'listEdge'; readonly end: boolean; readonly extend: boolean }
  | { readonly kind: 'enter'; readonly extend: boolean }
  /** Begins to edit: F2 with what is there, a letter in its place. */
  | { readonly kind: 'edit'; readonly keep: boolean }
  | { readonly kind: 'empty' }
  /** Opens the row with one of its forms. */
  | { readonly kind: 'work'; readonly form: WorkForm }
  | { readonly kind: 'mark'; readonly extend: boolean }
  | { readonly kind: 'markAll' | 'copy' | 'undo' | 'escape' }
  /** Of the active column. */
  | { readonly kind: 'widen'; readonly by: number }
  | { readonly kind: 'shift'; readonly by: 1 | -1 }

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const arrows: Readonly<Record<string, { down: number; right: number }>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
}

/** How far Alt and an arrow widen a column, in pixels. */
const STEP = 16

/** The keys of a spreadsheet; null leaves the key to the browser and the app. */
export function gridAction(event: Key): GridAction | null {
  const { key, shiftKey: extend } = event
  const control = event.ctrlKey || event.metaKey
  const arrow = arrows[key]
  if (event.altKey) {
    const form = altWorkFormOf(event)
    if (form !== null) return { kind: 'work', form }
    if (arrow === undefined || arrow.right === 0 || control) return null
    if (extend) return { kind: 'shift', by: arrow.right > 0 ? 1 : -1 }
    return { kind: 'widen', by: arrow.right * STEP }
  }
  if (arrow !== undefined) {
    if (!control) return { kind: 'move', ...arrow, extend }
    return arrow.down === 0
      ? { kind: 'rowEdge', end: arrow.right > 0, extend }
      : { kind: 'listEdge', end: arrow.down > 0, extend }
  }
  if (control) return withControl[key.toLowerCase()]?.(extend) ?? null
  return plain[key]?.(extend) ?? typing(key)
}

const withControl: Readonly<Record<string, (extend: boolean) => GridAction | null>> = {
  home: (extend) => ({ kind: 'listEdge', end: false, extend }),
  end: (extend) => ({ kind: 'listEdge', end: true, extend }),
  a: (shift) => (shift ? null : { kind: 'markAll' }),
  c: (shift) => (shift ? null : { kind: 'copy' }),
  z: (shift) => (shift ? null : { kind: 'undo' }),
}

const plain: Readonly<Record<string, (extend: boolean) => GridAction | null>> = {
  PageDown: (extend) => ({ kind: 'page', pages: 1, extend }),
  PageUp: (extend) => ({ kind: 'page', pages: -1, extend }),
  Home: (extend) => ({ kind: 'rowEdge', end: false, extend }),
  End: (extend) => ({ kind: 'rowEdge', end: true, extend }),
  Enter: (extend) => ({ kind: 'enter', extend }),
  F2: () => ({ kind: 'edit', keep: true }),
  ' ': (extend) => ({ kind: 'mark', extend }),
  Escape: () => ({ kind: 'escape' }),
  Delete: () => ({ kind: 'empty' }),
  // A letter that an input method is about to compose.
  Process: () => ({ kind: 'edit', keep: false }),
}

/** A letter begins to edit; "?" opens the sheet of shortcuts everywhere. */
function typing(key: string): GridAction | null {
  return Array.from(key).length === 1 && key !== '?' ? { kind: 'edit', keep: false } : null
}
