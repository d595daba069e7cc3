import { describe, expect, it } from 'vitest'
import {
  blockOf,
  type Cursor,
  movedCursor,
  START,
} from '../../../../../src-renderer/commitments/list/grid-cursor.ts'
import { gridAction } from '../../../../../src-renderer/commitments/list/grid-keys.ts'

const size = { items: 100, columns: 5, page: 10 }
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

function press(cursor: Cursor, ...keys: string[]): Cursor {
  return keys.reduce((now, pressed) => {
    const parts = pressed.split('+')
    const key = parts.at(-1) ?? ''
    const action = gridAction({
      ...plain,
      key,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
    })
    return action === null ? now : movedCursor(now, action, size)
  }, cursor)
}

describe('the cursor of the grid', () => {
  it('moves by cells, pages and to the edges, and stays inside', () => {
    expect(press(START, 'ArrowDown', 'ArrowRight').active).toEqual({ item: 1, column: 1 })
    expect(press(START, 'PageDown', 'PageDown').active).toEqual({ item: 20, column: 0 })
    expect(press(START, 'End').active).toEqual({ item: 0, column: 4 })
    expect(press(START, 'Ctrl+End').active).toEqual({ item: 99, column: 0 })
    expect(press(START, 'Ctrl+End', 'ArrowDown', 'PageDown').active.item).toBe(99)
    expect(press(START, 'ArrowLeft').active.column).toBe(0)
  })

  it('reaches the column names above the first row, and no further', () => {
    expect(press(START, 'ArrowUp').active.item).toBe(-1)
    expect(press(START, 'ArrowUp', 'ArrowUp').active.item).toBe(-1)
    expect(press(START, 'ArrowUp', 'ArrowDown').active.item).toBe(0)
    expect(press(START, 'PageUp').active.item).toBe(0)
  })

  it('marks a block with Shift and lets it go without', () => {
    const marked = press(
      START,
      'ArrowDown',
      'ArrowRight',
      'Shift+ArrowDown',
      'Shift+ArrowDown',
      'Shift+ArrowLeft',
    )
    expect(blockOf(marked)).toEqual({ fromItem: 1, toItem: 3, fromColumn: 0, toColumn: 1 })
    expect(press(marked, 'ArrowDown').anchor).toBeNull()
    expect(blockOf(press(START, 'Shift+ArrowUp')).fromItem).toBe(0)
  })
})

describe('the keys of the grid', () => {
  it.each([
    [{ key: 'F2' }, { kind: 'edit', keep: true }],
    [{ key: 'ă' }, { kind: 'edit', keep: false }],
    [{ key: 'Process' }, { kind: 'edit', keep: false }],
    [{ key: ' ' }, { kind: 'mark', extend: false }],
    [{ key: 'a', ctrlKey: true }, { kind: 'markAll' }],
    [{ key: 'c', metaKey: true }, { kind: 'copy' }],
    [{ key: 'z', ctrlKey: true }, { kind: 'undo' }],
    [
      { key: 'ArrowRight', altKey: true },
      { kind: 'widen', by: 16 },
    ],
    [
      { key: 'ArrowLeft', altKey: true, shiftKey: true },
      { kind: 'shift', by: -1 },
    ],
    [{ key: 'Delete' }, { kind: 'empty' }],
    [
      { key: 't', altKey: true },
      { kind: 'work', form: 'progress' },
    ],
  ])('%j asks for %j', (key, action) => {
    expect(gridAction({ ...plain, ...key })).toEqual(action)
  })

  it.each([
    { key: 'Tab' },
    { key: '?' },
    { key: 'Shift', shiftKey: true },
    { key: 'v', ctrlKey: true },
    { key: 'k', ctrlKey: true },
    { key: 'F1' },
  ])('%j stays with the browser and the app', (key) => {
    expect(gridAction({ ...plain, ...key })).toBeNull()
  })
})
