import type { GridAction } from './grid-keys.ts'

/** A cell by its line and column; line -1 is the line of the column names. */
export interface CellPlace {
  readonly item: number
  readonly column: number
}

/** The active cell, and the other corner of the block that is marked together with it. */
export interface Cursor {
  readonly active: CellPlace
  readonly anchor: CellPlace | null
}

export interface GridSize {
  readonly items: number
  readonly columns: number
  /** How many lines a page is. */
  readonly page: number
}

export const START: Cursor = { active: { item: 0, column: 0 }, anchor: null }

/** Where the cursor stands after a key; the same cursor where the key moves nothing. */
export function movedCursor(cursor: Cursor, action: GridAction, size: GridSize): Cursor {
  const { item, column } = cursor.active
  switch (action.kind) {
    case 'move':
      return placed(cursor, { item: item + action.down, column: column + action.right }, action.extend, size)
    case 'page':
      return placed(
        cursor,
        { item: Math.max(0, item + action.pages * size.page), column },
        action.extend,
        size,
      )
    case 'rowEdge':
      return placed(cursor, { item, column: action.end ? size.columns - 1 : 0 }, action.extend, size)
    case 'listEdge':
      return placed(cursor, { item: action.end ? size.items - 1 : 0, column }, action.extend, size)
    default:
      return cursor
  }
}

/** The cursor on a cell inside the grid; a block is never extended into the line of names. */
export function placed(cursor: Cursor, to: CellPlace, extend: boolean, size: GridSize): Cursor {
  const active = {
    item: within(to.item, extend ? 0 : -1, size.items - 1),
    column: within(to.column, 0, size.columns - 1),
  }
  if (!extend) return { active, anchor: null }
  const anchor = cursor.anchor ?? cursor.active
  return { active, anchor: { ...anchor, item: Math.max(0, anchor.item) } }
}

/** The lines and columns of the marked block; of the active cell alone where nothing is marked. */
export function blockOf({ active, anchor }: Cursor) {
  const other = anchor ?? active
  return {
    fromItem: Math.min(active.item, other.item),
    toItem: Math.max(active.item, other.item),
    fromColumn: Math.min(active.column, other.column),
    toColumn: Math.max(active.column, other.column),
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
