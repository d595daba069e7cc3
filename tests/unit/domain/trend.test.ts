import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { windowFigures } from '../../../src-main/domain/figures.ts'
import { judge } from '../../../src-main/domain/judged.ts'
import { trendOf } from '../../../src-main/domain/trend.ts'
import { entriesOf } from '../../support/folder-entries.ts'
import { anyFolder, DAYS, isoDay } from '../../support/oracle.ts'

const rules = { beforeCountsDay: true }

it('tells of each week what its window brought', () => {
  fc.assert(
    fc.property(fc.array(anyFolder, { maxLength: 30 }), fc.nat(DAYS), (folders, end) => {
      const entries = entriesOf(folders)
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
