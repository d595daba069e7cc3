/**
 * Where the clerk was in the list: the commitments in the order last shown and the one last opened, so that
 * a commitment's screen can step to its neighbours and the list comes back to the same row. It lives as long
 * as the window, like the scroll position it replaces.
 */
let shown: readonly string[] = []
let opened: string | null = null

export function rememberList(ids: readonly string[]): void {
  shown = ids
}

export function rememberOpened(id: string): void {
  opened = id
}

export function lastOpened(): string | null {
  return opened
}

/** The commitments before and after one in the list last shown; null at its ends or when it is not in it. */
export function neighbours(id: string): { previous: string | null; next: string | null } {
  const index = shown.indexOf(id)
  if (index === -1) return { previous: null, next: null }
  return { previous: shown[index - 1] ?? null, next: shown[index + 1] ?? null }
}
