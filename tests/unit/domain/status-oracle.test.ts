import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../src-main/domain/course.ts'
import { commitmentStatus, statusAt } from '../../../src-main/domain/status.ts'
import { decodeCourse, encodeCourse } from '../../../src-main/storage/course-text.ts'
import { anyFolder, askOracle, asProduct, DAYS, isoDay } from '../../support/oracle.ts'

const ID = '01990000-0000-7000-8000-00000000000a'
const rules = { beforeCountsDay: true }

describe('the status against an independent oracle', () => {
  it('agrees for random histories at 20 as-of dates each', () => {
    fc.assert(
      fc.property(
        anyFolder,
        fc.array(fc.nat(DAYS + 20), { minLength: 20, maxLength: 20 }),
        (folder, dates) => {
          const { commitment, facts } = asProduct(folder, ID)
          for (const asOf of dates) {
            const status = commitmentStatus(commitment, facts, isoDay(asOf), rules)
            const expected = askOracle(folder, asOf)
            if (expected === null) {
              expect(status).toBeNull()
              continue
            }
            expect(status).toMatchObject({
              leaf: expected.leaf,
              lastDay: expected.until === null ? null : isoDay(expected.until),
              doneOn: expected.done === null ? null : isoDay(expected.done),
              daysLate: expected.late,
              noInformation: expected.silent,
              confirmed: expected.confirmed,
              committedLastDay: expected.committed === null ? null : isoDay(expected.committed),
              percent: expected.percent,
            })
          }
        },
      ),
      { numRuns: 10_000 },
    )
  })

  it('is the same from a course that was stored and read again', () => {
    fc.assert(
      fc.property(anyFolder, fc.nat(DAYS + 20), (folder, asOf) => {
        const { commitment, facts } = asProduct(folder, ID)
        const stored = decodeCourse(encodeCourse(courseOf(commitment, facts)))
        expect(statusAt(stored, isoDay(asOf), rules)).toEqual(
          commitmentStatus(commitment, facts, isoDay(asOf), rules),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
