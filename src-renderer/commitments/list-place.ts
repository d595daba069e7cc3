import type { ListRequest } from './list/use-list.ts'

/** A commitment that was opened from a list, and where it stands in it. */
export interface Opened {
  readonly id: string
  readonly request: ListRequest
  readonly place: number
}

/**
 * Where the clerk was in the list, so that a commitment's screen can step to its neighbours and the list comes back to
 * the same row. It lives as long as the window, like the scroll position it replaces.
 */
let opened: Opened | null = null

export function rememberOpened(next: Opened): void {
  opened = next
}

export function lastOpened(): Opened | null {
  return opened
}
