import { describe, expect, it } from 'vitest'
import { layoutPreset, usualLayoutPreset } from '../../../src-main/contract/layout-preset.ts'
import {
  closing,
  letterhead,
  page,
  pointsPerMm,
  rules,
  textStyles,
} from '../../../src-main/documents/layout.ts'
import { layoutOf, usualLayout } from '../../../src-main/documents/layout-of.ts'
import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../../../src-main/documents/national-words.ts'
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
  urgency: [13, 14, true, false],
  drafterCode: [11, 11, false, false],
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
    expect(letterhead.leftWidth + letterhead.rightWidth).toBe(usualLayout.contentWidth.portrait)
    expect(closing.leftWidth + closing.rightWidth).toBe(usualLayout.contentWidth.portrait)
  })
})

describe('presets within the ranges', () => {
  const sizes = [12, 13] as const
  const margins = { marginTop: 25, marginBottom: 25, marginLeft: 35, marginRight: 20 }
  const largest = {
    ...usualLayoutPreset,
    nationalNameSize: 13,
    mottoSize: 14,
    agencySize: 13,
    letterSubjectSize: 13,
    placeDateSize: 14,
    bodySize: 13,
    lineSpacing: 1.5,
    paragraphGap: 12,
    firstLine: 10,
    ...margins,
  } as const

  it('gives the usual layout for the usual preset', () => {
    expect(usualLayout.styles).toEqual(textStyles)
    expect(usualLayout.contentWidth).toEqual({ portrait: 165, landscape: 252 })
    expect(usualLayout.head).toEqual({ left: letterhead.leftWidth, right: letterhead.rightWidth })
    expect(usualLayout.end).toEqual({ left: closing.leftWidth, right: closing.rightWidth })
  })

  it('reaches every component that the preset names, and keeps each within its range', () => {
    const { styles, contentWidth, page: paper } = layoutOf(largest)
    expect(contentWidth).toEqual({ portrait: 155, landscape: 242 })
    expect(paper).toMatchObject(margins)
    expect([styles.nationalName.size, styles.motto.size, styles.issuingAgency.size]).toEqual([13, 14, 13])
    expect([styles.letterSubject.size, styles.placeDate.size, styles.signerName.size]).toEqual([13, 14, 13])
    for (const running of [styles.body, styles.basis, styles.section, styles.clause]) {
      expect(running).toMatchObject({ size: 13, line: 1.5, after: 12, firstLine: 10 })
    }
    for (const { size, range } of Object.values(styles)) {
      expect(size).toBeGreaterThanOrEqual(range[0])
      expect(size).toBeLessThanOrEqual(range[1])
    }
  })

  it.each(sizes.flatMap((size) => [15, 20].map((marginRight) => ({ size, marginRight }))))(
    'keeps quốc hiệu of $size pt on one line with a right margin of $marginRight mm',
    ({ size, marginRight }) => {
      const layout = layoutOf({ ...usualLayoutPreset, nationalNameSize: size, marginRight, marginLeft: 35 })
      const right = layout.head.right * pointsPerMm
      expect(textWidth(NATIONAL_NAME, layout.styles.nationalName)).toBeLessThan(right * 0.97)
      expect(layout.head.left + layout.head.right).toBe(layout.contentWidth.portrait)
      expect(layout.end.left + layout.end.right).toBe(layout.contentWidth.portrait)
    },
  )

  it.each([
    { marginTop: 19 },
    { marginLeft: 36 },
    { lineSpacing: 1.6 },
    { paragraphGap: 5 },
    { firstLine: 11 },
    { bodySize: 12 },
    { nationalNameSize: 14 },
  ])('refuses %j', (change) => {
    expect(layoutPreset.safeParse({ ...usualLayoutPreset, ...change }).success).toBe(false)
  })

  it('lays out for the Party by its own guide', () => {
    const { styles, head } = layoutOf({ ...usualLayoutPreset, letterhead: 'party' })
    expect(styles.nationalName).toMatchObject({ size: 15, bold: true })
    expect(styles.issuingAgency).toMatchObject({ size: 14, bold: true })
    expect(styles.parentAgency).toMatchObject({ size: 14, bold: false })
    expect(styles.nationalName.cite).toContain('36-HD/VPTW')
    expect(styles.body.cite).toContain('ô số 6')
    expect(textWidth(PARTY_NAME, styles.nationalName)).toBeLessThan(head.right * pointsPerMm)
  })
})
