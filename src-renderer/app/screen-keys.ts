/** What of a key event the keys of the screens look at. */
interface Key {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

/** Alt+1 … Alt+9: the place of a screen in the sidebar, from 0; null for any other key. */
export function screenPlace(event: Key): number | null {
  if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return null
  // The key's place on the keyboard: with Alt some layouts give another character.
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  return digit === undefined ? null : Number(digit) - 1
}

/** ↑ or ↓ alone. */
export function isBareArrow({ key, ctrlKey, altKey, shiftKey, metaKey }: Key): boolean {
  return (key === 'ArrowDown' || key === 'ArrowUp') && !(ctrlKey || altKey || shiftKey || metaKey)
}

/** Where arrows begin on a screen that lists something, in the order in which they are looked for. */
export const arrowStarts: readonly string[] = [
  '[role="grid"]',
  '[role="listbox"]',
  '[data-today-row]',
  '[data-clause][data-mine="true"]',
  '[data-clause]',
  '[data-card][tabindex="0"]',
  '[data-row]',
]
