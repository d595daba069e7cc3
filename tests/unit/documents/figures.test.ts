import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  formatNumber,
  formatSize,
  percentage,
  share,
  sums,
} from '../../../src-main/documents/figures.ts'
import { counts } from './samples.ts'

describe('figures in words', () => {
  it('names the denominator and uses dot and comma as in Vietnam', () => {
    expect(share(22, 45)).toBe('22/45 nhiệm vụ (48,9%)')
    expect(share(0, 45)).toBe('0/45 nhiệm vụ (0,0%)')
    expect(share(1234, 5000)).toBe('1.234/5.000 nhiệm vụ (24,7%)')
    expect(share(0, 0)).toBe('0/0 nhiệm vụ')
    expect(formatNumber(1234567)).toBe('1.234.567')
    expect(percentage(1, 3)).toBe('33,3%')
  })

  it('writes small counts with a leading zero', () => {
    expect([0, 1, 9, 10, 1500].map((count) => countWords(count))).toEqual([
      '0 nhiệm vụ',
      '01 nhiệm vụ',
      '09 nhiệm vụ',
      '10 nhiệm vụ',
      '1.500 nhiệm vụ',
    ])
  })

  it('writes sizes for a reader', () => {
    expect([512, 1024, 1_234_567, 2 * 1024 ** 3].map(formatSize)).toEqual([
      '512 byte',
      '1 KB',
      '1,2 MB',
      '2 GB',
    ])
  })

  it('adds the leaves up, whatever the stored total says', () => {
    expect(sums({ ...counts })).toEqual({ done: 22, open: 20, total: 45 })
    const nat = fc.nat(10_000)
    fc.assert(
      fc.property(
        fc.record({
          doneOnTime: nat,
          doneLate: nat,
          openInTime: nat,
          openOverdue: nat,
          standing: nat,
          paused: nat,
          noInformation: nat,
        }),
        (leaves) => {
          const { done, open, total } = sums(leaves)
          return done + open + leaves.standing + leaves.paused === total && done >= leaves.doneLate
        },
      ),
    )
  })
})
