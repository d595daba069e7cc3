import { describe, expect, it } from 'vitest'
import { rowsInView } from '../../../../src-renderer/commitments/use-row-window.ts'

describe('rowsInView', () => {
  it('renders what is in view and a few rows around it', () => {
    const { first, end } = rowsInView({ top: 62_000, height: 620 }, 62, 100_000)
    expect(first).toBeLessThanOrEqual(1_000)
    expect(end).toBeGreaterThanOrEqual(1_010)
    expect(end - first).toBeLessThan(60)
  })

  it('stays within the list at both ends and in a list that became shorter', () => {
    expect(rowsInView({ top: 0, height: 500 }, 62, 3)).toEqual({ first: 0, end: 3 })
    const { first, end } = rowsInView({ top: 900_000, height: 500 }, 62, 5)
    expect(end).toBe(5)
    expect(first).toBeLessThanOrEqual(end)
  })
})
