import { describe, expect, it } from 'vitest'
import {
  defaultLayout,
  listLayout,
  moved,
  NARROWEST,
  resized,
  toggled,
  totalWidth,
} from '../../../../../src-renderer/commitments/list/layout.ts'
import { nextSorting, sortOf } from '../../../../../src-renderer/commitments/list/sorting.ts'

const keys = (layout: typeof defaultLayout) => layout.columns.map(({ key }) => key)

describe('the columns of the list', () => {
  it('fit beside the sidebar of a screen 1366 pixels wide', () => {
    expect(totalWidth(defaultLayout)).toBeLessThanOrEqual(1366 - 232 - 2 * 16)
    expect(listLayout.safeParse(defaultLayout).success).toBe(true)
  })

  it('come and go, but the last one stays', () => {
    const without = toggled(defaultLayout, 'unit')
    expect(keys(without)).not.toContain('unit')
    expect(keys(toggled(without, 'unit'))).toEqual(keys(defaultLayout))
    const one = { columns: defaultLayout.columns.slice(0, 1) }
    expect(toggled(one, 'source')).toEqual(one)
  })

  it('are moved to a place and kept inside', () => {
    expect(keys(moved(defaultLayout, 'leaf', 0))[0]).toBe('leaf')
    expect(keys(moved(defaultLayout, 'source', 99)).at(-1)).toBe('source')
    expect(keys(moved(defaultLayout, 'missed', 0))).toEqual(keys(defaultLayout))
  })

  it('get no narrower than a word', () => {
    expect(resized(defaultLayout, 'leaf', 3).columns.find(({ key }) => key === 'leaf')?.width).toBe(NARROWEST)
  })
})

describe('sorting by columns', () => {
  it('goes up, down and away', () => {
    const up = nextSorting('lastDay', [], false)
    expect(up).toEqual([{ key: 'lastDay', descending: false }])
    const down = nextSorting('lastDay', up, false)
    expect(down).toEqual([{ key: 'lastDay', descending: true }])
    expect(nextSorting('lastDay', down, false)).toEqual([])
  })

  it('adds columns behind one another and keeps their places', () => {
    const one = nextSorting('unit', [], false)
    const two = nextSorting('lastDay', one, true)
    expect(two.map(({ key }) => key)).toEqual(['unit', 'lastDay'])
    expect(nextSorting('unit', two, true)).toEqual([
      { key: 'unit', descending: true },
      { key: 'lastDay', descending: false },
    ])
    expect(sortOf('lastDay', two)).toEqual({ descending: false, place: 2 })
    expect(nextSorting('text', two, false)).toEqual([{ key: 'text', descending: false }])
  })

  it('sorts directive and clause together', () => {
    const sort = nextSorting('source', [], false)
    expect(sort.map(({ key }) => key)).toEqual(['directive', 'path'])
    expect(nextSorting('source', nextSorting('source', sort, true), true)).toEqual([])
  })

  it('never holds more keys than the core takes', () => {
    const columns = ['source', 'text', 'unit', 'person', 'leader', 'field'] as const
    const sort = columns.reduce(
      (now, column) => nextSorting(column, now, true),
      nextSorting('leaf', [], false),
    )
    expect(sort.length).toBeLessThanOrEqual(5)
  })
})
