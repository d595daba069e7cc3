import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { courseOf } from '../../../src-main/domain/course.ts'
import { windowFigures } from '../../../src-main/domain/figures.ts'
import { type Countable, judge } from '../../../src-main/domain/judged.ts'
import { trendOf } from '../../../src-main/domain/trend.ts'
import { anyFolder, asProduct, DAYS, isoDay } from '../../support/oracle.ts'

const rules = { beforeCountsDay: true }

it('tells of each week what its window brought', () => {
  fc.assert(
    fc.property(fc.array(anyFolder, { maxLength: 30 }), fc.nat(DAYS), (folders, end) => {
      const entries = folders.map((folder, index): Countable => {
        const id = `01990000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`
        const { commitment, facts } = asProduct(folder, id)
        const course = courseOf(commitment, facts)
        return { id, directiveId: null, path: null, role: 'lead', agencies: '', course }
      })
      const weekEnds = [end, end + 7, end + 14].map(isoDay)
      const points = trendOf(
        entries.map((entry) => entry.course),
        weekEnds,
        rules,
      )
      for (const point of points) {
        const rows = judge(entries, point.to, rules)
        const { opened, finished, open } = windowFigures(rows, point.from, point.to)
        expect(point).toMatchObject({
          total: rows.length,
          opened,
          finished,
          open,
          overdue: rows.filter((row) => row.leaf === 'openOverdue').length,
        })
      }
    }),
    { numRuns: 300 },
  )
})
