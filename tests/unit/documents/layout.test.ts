import { describe, expect, it } from 'vitest'
import {
  closing,
  contentWidth,
  letterhead,
  page,
  pointsPerMm,
  rules,
  textStyles,
} from '../../../src-main/documents/layout.ts'
import { MOTTO, NATIONAL_NAME } from '../../../src-main/documents/page-geometry.ts'
import { textWidth } from '../../../src-main/documents/text-width.ts'

/** Phụ lục I, Phần I, Mục II, III and V: lowest and highest size, bold, italic; read from the decree. */
const decree = {
  nationalName: [12, 13, true, false],
  motto: [13, 14, true, false],
  parentAgency: [12, 13, false, false],
  issuingAgency: [12, 13, true, false],
  numberLine: [13, 13, false, false],
  placeDate: [13, 14, false, true],
  letterSubject: [12, 13, false, false],
  typeName: [13, 14, true, false],
  subject: [13, 14, true, false],
  addressee: [13, 14, false, false],
  basis: [13, 14, false, true],
  body: [13, 14, false, false],
  section: [13, 14, true, false],
  clause: [13, 14, true, false],
  signerTitle: [13, 14, true, false],
  signerName: [13, 14, true, false],
  recipientsTitle: [12, 12, true, true],
  recipient: [11, 11, false, false],
  appendixLabel: [14, 14, true, false],
  appendixTitle: [13, 14, true, false],
  appendixReference: [13, 14, false, true],
  pageNumber: [13, 14, false, false],
} as const

describe('the layout table', () => {
  it.each(Object.entries(decree))('sets %s within the decree', (name, [lowest, highest, bold, italic]) => {
    const style = new Map(Object.entries(textStyles)).get(name)
    expect(style).toMatchObject({ bold, italic, range: [lowest, highest] })
    expect(style?.size).toBeGreaterThanOrEqual(lowest)
    expect(style?.size).toBeLessThanOrEqual(highest)
  })

  it('cites where each component comes from', () => {
    for (const style of Object.values(textStyles)) expect(style.cite).toMatch(/ô số|Mục/)
  })

  it('has A4 with margins of 20–25, 20–25, 30–35 and 15–20 mm (Mục I.1, I.3)', () => {
    expect([page.width, page.height]).toEqual([210, 297])
    for (const margin of [page.marginTop, page.marginBottom]) {
      expect(margin).toBeGreaterThanOrEqual(20)
      expect(margin).toBeLessThanOrEqual(25)
    }
    expect(page.marginLeft).toBeGreaterThanOrEqual(30)
    expect(page.marginLeft).toBeLessThanOrEqual(35)
    expect(page.marginRight).toBeGreaterThanOrEqual(15)
    expect(page.marginRight).toBeLessThanOrEqual(20)
  })

  it('indents running text by 1 or 1.27 cm, spaced at least 6 pt, single to 1.5 lines (Mục II.6.e)', () => {
    expect([10, 12.7]).toContain(textStyles.body.firstLine)
    expect(textStyles.body.after).toBeGreaterThanOrEqual(6)
    expect(textStyles.body.line).toBeGreaterThanOrEqual(1)
    expect(textStyles.body.line).toBeLessThanOrEqual(1.5)
    expect(textStyles.body.align).toBe('justify')
  })

  it('sets V/v 6 pt below the number and short rules of 1/3 to 1/2 (Mục II.2.b, II.5.b)', () => {
    expect(textStyles.letterSubject.before).toBe(6)
    expect(rules.shortShare).toBeGreaterThanOrEqual(1 / 3)
    expect(rules.shortShare).toBeLessThanOrEqual(1 / 2)
    expect(rules.mottoShare).toBe(1)
  })

  it('leaves quốc hiệu and tiêu ngữ room on one line, and the columns fill the page', () => {
    const right = letterhead.rightWidth * pointsPerMm
    expect(textWidth(NATIONAL_NAME, textStyles.nationalName)).toBeLessThan(right * 0.97)
    expect(textWidth(MOTTO, textStyles.motto)).toBeLessThan(right * 0.97)
    expect(letterhead.leftWidth + letterhead.rightWidth).toBe(contentWidth.portrait)
    expect(closing.leftWidth + closing.rightWidth).toBe(contentWidth.portrait)
  })
})
