import { describe, expect, it } from 'vitest'
import type { IndicatorProfile, IndicatorValue } from '../../../src-main/contract/indicator.ts'
import { indicatorAt } from '../../../src-main/domain/indicator.ts'
import { indicatorProfileWith } from '../../support/indicator.ts'

const share = indicatorProfileWith({
  counting: 'inPeriod',
  plan: [
    { to: '2025-03-31', value: 40 },
    { to: '2025-06-30', value: 60 },
  ],
})

let made = 0
function value(from: string, to: string, numerator: number, denominator: number | null): IndicatorValue {
  made += 1
  return {
    id: `01990000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`,
    from,
    to,
    numerator,
    denominator,
    note: '',
    enteredAt: `2026-01-01T00:00:${String(made % 60).padStart(2, '0')}.000Z`,
    retracted: false,
    evidence: [],
  }
}

const first = value('2025-01-01', '2025-03-31', 30, 100)
const second = value('2025-04-01', '2025-06-30', 270, 300)

describe('indicatorAt', () => {
  it('adds the parts of all periods, never their percentages', () => {
    expect(indicatorAt(share, [second, first], '2025-06-30')).toEqual({
      actual: 75,
      numerator: 300,
      denominator: 400,
      until: '2025-06-30',
      planned: 60,
      ofTarget: 93.75,
      state: 'onPlan',
    })
  })

  it('knows a past day as it was then', () => {
    expect(indicatorAt(share, [first, second], '2025-06-29')).toMatchObject({
      actual: 30,
      planned: 40,
      state: 'behind',
    })
    expect(indicatorAt(share, [first], '2025-01-31')).toMatchObject({ actual: null, state: 'noData' })
  })

  it('takes the latest period of a cumulative one', () => {
    expect(indicatorAt({ ...share, counting: 'cumulative' }, [first, second], '2025-07-01')).toMatchObject({
      actual: 90,
      numerator: 270,
      denominator: 300,
      state: 'reached',
    })
  })

  it('counts a period that was entered twice once, by its later entry, and no retracted one', () => {
    const corrected = value('2025-01-01', '2025-03-31', 90, 100)
    expect(indicatorAt(share, [corrected, first], '2025-03-31')).toMatchObject({ actual: 90 })
    expect(indicatorAt(share, [{ ...corrected, retracted: true }, first], '2025-03-31')).toMatchObject({
      actual: 30,
    })
  })

  it('reads a target that should fall, and one without a plan', () => {
    const falling: IndicatorProfile = {
      ...share,
      direction: 'down',
      measure: 'amount',
      target: 30,
      plan: [],
      counting: 'cumulative',
    }
    expect(indicatorAt(falling, [value('2025-01-01', '2025-03-31', 45, null)], '2025-12-31')).toMatchObject({
      actual: 45,
      denominator: null,
      planned: null,
      state: 'open',
    })
    expect(indicatorAt(falling, [value('2025-01-01', '2025-03-31', 30, null)], '2025-12-31').state).toBe(
      'reached',
    )
  })
})
