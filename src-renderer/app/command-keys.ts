import type { MenuCommand } from '../../src-main/contract/native.ts'
import { isTyping } from '../ui/typing.ts'

/**
 * The keys that the menu shows beside its entries; "?" and "/" only where nothing is being typed. A browser
 * enlarges its pages itself, so only Electron's windows ask for that (`native`).
 */
export function commandOf(event: KeyboardEvent, native: boolean): MenuCommand | null {
  if (event.altKey) return null
  if (event.key === 'F1') return 'help'
  if (event.ctrlKey || event.metaKey) {
    const zoom = native ? zoomKeys[event.key] : undefined
    if (zoom !== undefined) return zoom
    return event.shiftKey ? null : (withControl[event.key.toLowerCase()] ?? null)
  }
  if (isTyping(event.target)) return null
  return withoutControl[event.key] ?? null
}

const withControl: Readonly<Record<string, MenuCommand>> = { o: 'import', k: 'search', ',': 'settings' }
const withoutControl: Readonly<Record<string, MenuCommand>> = { '?': 'shortcuts', '/': 'search' }
const zoomKeys: Readonly<Record<string, MenuCommand>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  _: 'zoomOut',
  '0': 'zoomReset',
}
