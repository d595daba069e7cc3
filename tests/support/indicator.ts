import type { IndicatorProfile } from '../../src-main/contract/indicator.ts'

/** A share that is to rise to 80 % within 2025, told since the start of the year. */
export function indicatorProfileWith(part: Partial<IndicatorProfile> = {}): IndicatorProfile {
  return {
    name: 'Tỷ lệ hồ sơ trực tuyến',
    unit: '%',
    target: 80,
    direction: 'up',
    counting: 'cumulative',
    measure: 'share',
    numeratorName: 'hồ sơ trực tuyến',
    denominatorName: 'hồ sơ',
    field: 'Cải cách hành chính',
    directiveId: null,
    source: '',
    from: '2025-01-01',
    to: '2025-12-31',
    plan: [{ to: '2025-09-30', value: 60 }],
    ...part,
  }
}
