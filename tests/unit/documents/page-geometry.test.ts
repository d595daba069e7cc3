import { describe, expect, it } from 'vitest'
import { letterhead, pointsPerMm, textStyles } from '../../../src-main/documents/layout.ts'
import { usualLayout } from '../../../src-main/documents/layout-of.ts'
import { MOTTO } from '../../../src-main/documents/national-words.ts'
import {
  addresseeGeometry,
  columnWidths,
  letterheadGeometry,
  mayBreak,
} from '../../../src-main/documents/page-geometry.ts'
import { textWidth } from '../../../src-main/documents/text-width.ts'

const { contentWidth } = usualLayout
const head = {
  parentAgency: 'UBND TỈNH AN GIANG',
  issuingAgency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
  numberLine: 'Số:      /SKHCN-CĐS',
  letterSubject: 'V/v cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
  placeDate: 'An Giang, ngày      tháng      năm 2025',
  urgency: '',
}

describe('the letterhead', () => {
  it('rules the motto by its length and the agency by 2/5 of its longest line', () => {
    const geometry = letterheadGeometry(head, usualLayout)
    expect(geometry.national.ruleLength).toBeCloseTo(textWidth(MOTTO, textStyles.motto) / pointsPerMm, 6)
    expect(geometry.agency.lines).toEqual(['SỞ KHOA HỌC VÀ CÔNG NGHỆ'])
    const share =
      (geometry.agency.ruleLength * pointsPerMm) / textWidth(head.issuingAgency, textStyles.issuingAgency)
    expect(share).toBeCloseTo(0.4, 6)
  })

  it('breaks an agency name of 400 characters within its column', () => {
    const long = 'TRUNG TÂM ỨNG DỤNG TIẾN BỘ KHOA HỌC VÀ CÔNG NGHỆ '.repeat(8).trim()
    const { agency } = letterheadGeometry({ ...head, issuingAgency: long }, usualLayout)
    expect(agency.lines.join(' ')).toBe(long)
    for (const line of agency.lines) {
      expect(textWidth(line, textStyles.issuingAgency)).toBeLessThan(letterhead.leftWidth * pointsPerMm)
    }
  })
})

describe('Kính gửi with several names', () => {
  it('sets the dashes below the colon', () => {
    const { intro, dash } = addresseeGeometry(['- Bộ Nội vụ;', '- Bộ Tài chính.'], usualLayout)
    expect((dash - intro) * pointsPerMm).toBeCloseTo(textWidth('Kính gửi', textStyles.addressee), 6)
    expect(intro).toBeGreaterThanOrEqual(textStyles.body.firstLine)
  })
})

describe('tables', () => {
  const column = { title: '', width: 1, align: 'left' } as const

  it('scales columns to the page', () => {
    const widths = columnWidths(
      { columns: [column, { ...column, width: 3 }], rows: [] },
      contentWidth.landscape,
    )
    expect(widths).toEqual([contentWidth.landscape / 4, (contentWidth.landscape * 3) / 4])
  })

  it('lets only a row of more than half a page break', () => {
    expect(mayBreak(['một dòng'], [50])).toBe(false)
    expect(mayBreak(['chữ '.repeat(2_500)], [50])).toBe(true)
    expect(mayBreak(['x'.repeat(10_000)], [50])).toBe(true)
  })
})
