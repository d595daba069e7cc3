import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, judgeOf } from '../../../src-main/domain/judged.ts'
import { entriesOf } from '../../support/folder-entries.ts'
import { anyFolder, DAYS, isoDay } from '../../support/oracle.ts'

const rules = { beforeCountsDay: true }

const entries = fc.array(anyFolder, { minLength: 20, maxLength: 20 }).map(entriesOf)

describe('judging one date after the other', () => {
  it('says at each what judging it alone says: far jumps', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(DAYS + 60), { minLength: 12, maxLength: 12 }), (all, dates) => {
        const judgeAt = judgeOf(all, rules)
        for (const day of dates) expect(judgeAt(isoDay(day))).toEqual(judge(all, isoDay(day), rules))
      }),
      { numRuns: 150 },
    )
  })

  it('says the same day by day, there and back', () => {
    fc.assert(
      fc.property(entries, fc.nat(DAYS), (all, first) => {
        const judgeAt = judgeOf(all, rules)
        const days = Array.from({ length: 45 }, (_, at) => first + at)
        for (const day of [...days, ...days.toReversed()]) {
          expect(judgeAt(isoDay(day))).toEqual(judge(all, isoDay(day), rules))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('holds what is far from its last day once for both dates', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const judgeAt = judgeOf(all, rules)
        const [one, other] = [judgeAt(isoDay(DAYS + 100)), judgeAt(isoDay(DAYS + 101))]
        for (const [index, judged] of one.entries()) {
          if (judged.leaf === 'openOverdue' || judged.stage.state.doneOn !== null) {
            expect(other[index]).toBe(judged)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
