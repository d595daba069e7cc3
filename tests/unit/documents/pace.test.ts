import { describe, expect, it } from 'vitest'
import type { Pace } from '../../../src-main/documents/pace.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { reportTables } from '../../../src-main/documents/report-tables.ts'
import { writeDocx } from '../../../src-main/documents/write-docx.ts'
import { writeReportXlsx } from '../../../src-main/documents/write-xlsx.ts'
import { rowsOf } from '../../../src-main/services/renderings.ts'
import { agency, created, snapshot } from './samples.ts'

const frozen = snapshot(3_000)
const model = reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))
const writers = {
  docx: (pace: Pace) => writeDocx(model, { created, pace }),
  xlsx: (pace: Pace) => writeReportXlsx(frozen, { title: 'Báo cáo', created, pace }),
}
const formats = ['docx', 'xlsx'] as const

describe.each(formats)('a long write of .%s', (format) => {
  it('tells every row, and gives others their turn', async () => {
    let rows = 0
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    await writers[format]({ advance: (more) => void (rows += more), check: () => {} })
    clearInterval(timer)
    const tables = reportTables(frozen).reduce((sum, table) => sum + table.rows.length, 0)
    expect(rows).toBe(format === 'xlsx' ? tables : rowsOf(model))
    expect(turns).toBeGreaterThan(5)
  })

  it('ends at once when it is stopped', async () => {
    let rows = 0
    const stopped = writers[format]({
      advance: (more) => void (rows += more),
      check: () => {
        throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    expect(rows).toBeLessThan(3_000)
  })
})
