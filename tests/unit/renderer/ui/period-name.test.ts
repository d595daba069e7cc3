import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { periodName, reportingPeriod } from '../../../../src-main/domain/period.ts'
import { en, vi } from '../../../../src-renderer/i18n/catalogue.ts'
import { periodNames } from '../../../../src-renderer/ui/period-name.ts'

describe('the name of a reporting period on the screen', () => {
  const words = createInstance()
  const periods = [
    reportingPeriod('month', 2025, 11),
    reportingPeriod('quarter', 2025, 4),
    reportingPeriod('firstHalf', 2025, null),
    reportingPeriod('secondHalf', 2025, null),
    reportingPeriod('nineMonths', 2025, null),
    reportingPeriod('year', 2025, null),
    { kind: 'free' as const, year: 2025, index: null, from: '2025-10-01', to: '2025-11-20' },
  ]

  beforeAll(async () => {
    await words.init({ lng: 'vi', resources: { vi, en }, interpolation: { escapeValue: false } })
  })

  it('is the one of documents in Vietnamese', () => {
    const name = periodNames(words.getFixedT('vi', 'common'), 'vi')
    for (const period of periods) expect(name(period)).toBe(periodName(period))
  })

  it('is English in English', () => {
    const name = periodNames(words.getFixedT('en', 'common'), 'en')
    expect(periods.map(name)).toEqual([
      'November 2025',
      'Quarter IV of 2025',
      'First half of 2025',
      'Second half of 2025',
      'Nine months of 2025',
      'Year 2025',
      '01/10/2025 to 20/11/2025',
    ])
  })
})
