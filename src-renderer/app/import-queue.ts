import type { Failure } from '../../src-main/contract/routes.ts'

export type ImportState =
  | { kind: 'waiting' }
  /** `share` of the bytes sent, 0 to 1. */
  | { kind: 'sending'; share: number }
  | { kind: 'reading' }
  | { kind: 'done'; draftId: string }
  | { kind: 'failed'; failure: Failure }

/** One letter on its way from the user to its review. */
export type ImportItem = { key: string; name: string; state: ImportState }

export type ImportAction =
  | { type: 'add'; items: readonly { key: string; name: string }[] }
  | { type: 'change'; key: string; state: ImportState }
  | { type: 'clearDone' }
  | { type: 'clear' }

/** The letters being read. Adding to a finished list starts a new one; failures stay until they are closed. */
export function importQueue(items: readonly ImportItem[], action: ImportAction): readonly ImportItem[] {
  switch (action.type) {
    case 'add':
      return [
        ...(items.every(isSettled) ? items.filter(({ state }) => state.kind === 'failed') : items),
        ...action.items.map((item) => ({ ...item, state: { kind: 'waiting' } as const })),
      ]
    case 'change':
      return items.map((item) => (item.key === action.key ? { ...item, state: action.state } : item))
    case 'clearDone':
      return items.filter(({ state }) => state.kind !== 'done')
    case 'clear':
      return items.filter((item) => !isSettled(item))
  }
}

/** Whether nothing more will happen to a letter. */
export function isSettled({ state }: ImportItem): boolean {
  return state.kind === 'done' || state.kind === 'failed'
}
