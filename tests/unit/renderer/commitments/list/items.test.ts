import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../../src-renderer/commitments/list/items.ts'

const none = {
  doneOnTime: 0,
  doneLate: 0,
  openInTime: 0,
  openOverdue: 0,
  standing: 0,
  paused: 0,
  noInformation: 0,
}
const group = (name: string, offset: number, total: number) => ({ name, offset, counts: { ...none, total } })
const groups = [group('A', 0, 3), group('B', 3, 2), group('', 5, 1)]

describe('the lines of the grid', () => {
  it('are the rows where nothing is grouped', () => {
    const items = itemsOf(100_000, [], new Set())
    expect(items.count).toBe(100_000)
    expect(items.at(99_999)).toEqual({ kind: 'row', row: 99_999 })
    expect(items.at(100_000)).toBeNull()
    expect(items.indexOf(7)).toBe(7)
  })

  it('have a head before each group', () => {
    const items = itemsOf(6, groups, new Set())
    const shown = Array.from({ length: items.count }, (_, index) => {
      const item = items.at(index)
      return item?.kind === 'group' ? `[${item.group.name}]` : `${item?.row}`
    })
    expect(shown).toEqual(['[A]', '0', '1', '2', '[B]', '3', '4', '[]', '5'])
    for (let row = 0; row < 6; row += 1) {
      expect(items.at(items.indexOf(row))).toEqual({ kind: 'row', row })
    }
  })

  it('leave the rows of folded groups out', () => {
    const items = itemsOf(6, groups, new Set(['A', '']))
    expect(items.count).toBe(5)
    expect(items.at(0)).toMatchObject({ kind: 'group', folded: true })
    expect(items.at(2)).toEqual({ kind: 'row', row: 3 })
    expect(items.indexOf(1)).toBe(-1)
    expect(items.indexOf(4)).toBe(3)
  })

  it('are none for an empty list', () => {
    expect(itemsOf(0, [], new Set()).at(0)).toBeNull()
  })
})
