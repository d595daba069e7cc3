import { describe, expect, it } from 'vitest'
import { formatNumber, formatPercent, formatShare } from '../../../../src-renderer/ui/format-number.ts'

describe('numbers on the screen', () => {
  it('follow the language', () => {
    expect([formatNumber(1234, 'vi'), formatNumber(1234, 'en')]).toEqual(['1.234', '1,234'])
    expect([formatNumber(1234.56, 'vi', 1), formatNumber(1.5, 'en', 3)]).toEqual(['1.234,6', '1.5'])
  })

  it('show percent with as many decimals as asked for', () => {
    expect([formatPercent(0.489, 'vi', 1), formatPercent(1.25, 'en'), formatPercent(1, 'vi', 1)]).toEqual([
      '48,9%',
      '125%',
      '100,0%',
    ])
  })

  it('name the parts of a share, and leave it out of nothing', () => {
    expect([formatShare(22, 45, 'vi'), formatShare(1000, 2000, 'en'), formatShare(0, 0, 'vi')]).toEqual([
      '22/45 (48,9%)',
      '1,000/2,000 (50.0%)',
      '–',
    ])
  })
})
