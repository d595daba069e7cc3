import type { EditField } from './task-editor.tsx'
import { type ValueName, type ValueRef, valueNames } from './task-values.ts'

/** The key of the task in whose card something happened; null outside of cards. */
export function cardKey(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null)
    : null
}

export function cardOf(list: ParentNode | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`) ?? null
}

/** The value whose chip or field something happened in; null for the rest of the card. */
export function valueAt(target: EventTarget): ValueRef | null {
  if (!(target instanceof Element)) return null
  const chip = target.closest<HTMLElement>('[data-value]')
  const field = target.closest<HTMLElement>('[data-field]')
  const name = nameOf(chip?.dataset['value'] ?? field?.dataset['field'])
  return name === null ? null : { name, index: Number(chip?.dataset['index'] ?? 0) }
}

/** Focuses the chip of a value; the card itself when the value shows nowhere. */
export function focusValue(key: string, value: ValueRef): void {
  const card = cardOf(document, key)
  const chip =
    card?.querySelector<HTMLElement>(`[data-value="${value.name}"][data-index="${value.index}"]`) ??
    card?.querySelector<HTMLElement>(`[data-value="${value.name}"]`)
  ;(chip ?? card)?.focus()
}

/** The chip before or after the focused one; the first or last of the card when none is. */
export function chipBeside(card: HTMLElement, by: 1 | -1): HTMLElement | null {
  const chips = [...card.querySelectorAll<HTMLElement>('[data-value]')]
  const at = chips.findIndex((chip) => chip === document.activeElement)
  if (at < 0) return (by === 1 ? chips[0] : chips.at(-1)) ?? null
  return chips[at + by] ?? null
}

/** The field that edits a value; words of haste are part of the text. */
export function fieldOf(name: ValueName): EditField {
  return name === 'urgency' ? 'text' : name
}

function nameOf(words: string | undefined): ValueName | null {
  return valueNames.find((name) => name === words) ?? null
}
