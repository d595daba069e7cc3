import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../../src-main/contract/calendar.ts'
import { addDays } from '../../../src-main/domain/date.ts'
import { workingDays } from '../../../src-main/domain/working-days.ts'
import { resourcesDir } from '../../support/core-client.ts'

const shipped = workingCalendar.parse(
  JSON.parse(readFileSync(join(resourcesDir, 'calendar', 'working-days.json'), 'utf8')),
)
const calendar = workingDays(shipped)

describe('the shipped calendar', () => {
  it.each([
    ['2025-12-12', true],
    ['2025-12-13', false],
    ['2025-09-02', false],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2026-02-16', false],
    ['2026-04-27', false],
    ['2026-08-22', true],
    ['2026-08-31', false],
  ])('%s works: %s', (date, works) => {
    expect(calendar.works(date)).toBe(works)
  })

  it('names each day once, and only days that differ from the week', () => {
    const dates = shipped.days.map((day) => day.date)
    expect(new Set(dates).size).toBe(dates.length)
    expect(dates).toEqual(dates.toSorted())
    for (const { date, works } of shipped.days) {
      const weekday = new Date(date).getUTCDay() % 6 !== 0
      expect(works, date).toBe(!weekday)
    }
  })
})

describe('working days between two dates', () => {
  it.each([
    ['2025-12-12', '2025-12-15', 1],
    ['2025-12-13', '2025-12-14', 0],
    ['2025-12-15', '2025-12-15', 0],
    ['2025-04-25', '2025-05-05', 4],
    ['2026-02-13', '2026-02-23', 1],
    ['2025-12-15', '2025-12-12', -1],
  ])('%s – %s: %i', (from, to, days) => {
    expect(calendar.between(from, to)).toBe(days)
  })

  it('are what counting day by day gives', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(400), (start, length) => {
        const from = addDays('2025-01-01', start)
        let counted = 0
        for (let day = 1; day <= length; day += 1) if (calendar.works(addDays(from, day))) counted += 1
        expect(calendar.between(from, addDays(from, length))).toBe(counted)
      }),
    )
  })
})
