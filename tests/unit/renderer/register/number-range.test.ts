import { describe, expect, it } from 'vitest'
import { numberRange } from '../../../../src-renderer/register/number-range.ts'

const rows = (symbol: string, ...numbers: string[]) => numbers.map((number) => ({ number, symbol }))

describe('numberRange', () => {
  it('orders by value, not by letters, and passes blank numbers over', () => {
    expect(numberRange(rows('/SKHCN', '12', '', '5', '105'))).toEqual({ first: '5', last: '105' })
    expect(numberRange(rows('/SKHCN', '7'))).toEqual({ first: '7', last: '7' })
  })

  it('is none without a number, and none over several series', () => {
    expect(numberRange(rows('/SKHCN', '', ''))).toBeNull()
    expect(numberRange([])).toBeNull()
    expect(numberRange([...rows('/SKHCN', '5'), ...rows('/BC-SKHCN', '1')])).toBeNull()
  })
})
