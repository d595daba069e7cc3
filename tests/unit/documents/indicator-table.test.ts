import { describe, expect, it } from 'vitest'
import type { ReportIndicator } from '../../../src-main/contract/report.ts'
import { indicatorTable } from '../../../src-main/documents/indicator-table.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { printedTable } from '../../../src-main/documents/report-tables.ts'
import { agency, indicator, must, snapshot } from './samples.ts'

const rowOf = (one: ReportIndicator) => printedTable(indicatorTable({ indicators: [one] })).rows[0]?.cells

describe('the appendix of indicators', () => {
  it('tells target, plan, start and result, a share never without its parts', () => {
    expect(rowOf(indicator({}))).toEqual([
      '1',
      'Tỷ lệ hồ sơ nộp trực tuyến',
      'Kế hoạch số 105/KH-UBND',
      'từ 90%',
      '80%',
      '61,2%',
      '78,2%\n(1.234/1.577 hồ sơ)',
      '30/11/2025',
      'Chậm so với kế hoạch',
    ])
  })

  it('says that there is no value yet, and from which side a target is met', () => {
    const nothing = {
      actual: null,
      numerator: null,
      denominator: null,
      until: null,
      planned: null,
      ofTarget: null,
    }
    const cells = rowOf(
      indicator({
        direction: 'down',
        target: 2,
        counting: 'inPeriod',
        standing: { ...nothing, state: 'noData' },
        before: { actual: null, until: null },
      }),
    )
    expect(cells?.slice(1)).toEqual([
      'Tỷ lệ hồ sơ nộp trực tuyến (cộng các kỳ)',
      'Kế hoạch số 105/KH-UBND',
      'không quá 2%',
      '',
      '',
      'Chưa có số liệu',
      '',
      'Chưa có số liệu',
    ])
  })

  it('comes behind the evidence, is named in the text, and can be left out', () => {
    const frozen = { ...snapshot(9), indicators: [indicator({})] }
    const content = draftReport({ agency, snapshot: frozen })
    const document = reportDocument(agency, frozen, content)
    const last = must(document.appendices.at(-1))
    expect([last.label, last.title]).toEqual(['Phụ lục V', 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'])
    const texts = document.body.flatMap((block) => ('text' in block ? [block.text] : []))
    expect(texts.join('\n')).toContain('kết quả thực hiện các chỉ tiêu tại Phụ lục V kèm theo Báo cáo này')
    const left = reportDocument(agency, frozen, {
      ...content,
      appendices: { indicators: false, charts: false },
    })
    expect(left.appendices).toHaveLength(4)
  })
})
