import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src-main/domain/date.ts'
import { type AtBothEnds, periodFigures, periodPlace } from '../../../src-main/domain/period-figures.ts'
import { commitmentStatus } from '../../../src-main/domain/status.ts'
import { commitmentWith, dayDeadline, factOn } from '../../support/facts.ts'
import { anyFolder, asProduct, DAYS, isoDay } from '../../support/oracle.ts'

const rules = { beforeCountsDay: true }
const from = '2025-09-15'
const to = '2025-12-14'
const done = (on: string) => factOn(on, { kind: 'reportedDone', text: '' })

function atBothEnds(
  commitment: Parameters<typeof commitmentStatus>[0],
  facts: Parameters<typeof commitmentStatus>[1],
  start: string,
  end: string,
): AtBothEnds {
  return {
    assignedOn: commitment.assignedOn,
    before: commitmentStatus(commitment, facts, addDays(start, -1), rules),
    now: commitmentStatus(commitment, facts, end, rules),
  }
}

describe('where a commitment stands in a window', () => {
  const early = { assignedOn: '2025-06-01', deadline: dayDeadline('2025-11-30') }
  const late = { ...early, assignedOn: '2025-09-15' }
  it.each([
    ['assigned before and open', early, [], { counted: true, entry: 'carriedOver', finished: false }],
    ['assigned on the first day', late, [], { counted: true, entry: 'new', finished: false }],
    [
      'finished on the first day',
      early,
      [done(from)],
      { counted: true, entry: 'carriedOver', finished: true },
    ],
    ['finished the day before', early, [done('2025-09-14')], { counted: false, removed: false }],
    ['new and finished', late, [done('2025-10-01')], { counted: true, entry: 'new', finished: true }],
    [
      'done before, taken up again',
      early,
      [done('2025-08-01'), factOn('2025-10-01', { kind: 'reopened', reason: 'x' })],
      { counted: true, entry: 'reopened', finished: false },
    ],
    [
      'withdrawn in the window',
      early,
      [factOn('2025-10-01', { kind: 'withdrawn', reason: 'x', document: { number: '', date: null } })],
      { counted: false, removed: true },
    ],
    [
      'withdrawn before the window',
      early,
      [factOn('2025-09-01', { kind: 'withdrawn', reason: 'x', document: { number: '', date: null } })],
      { counted: false, removed: false },
    ],
    [
      'without a first day',
      { ...early, assignedOn: null },
      [],
      { counted: true, entry: 'carriedOver', finished: false },
    ],
    [
      'assigned after the window',
      { ...early, assignedOn: '2026-01-01' },
      [],
      { counted: false, removed: false },
    ],
  ] as const)('%s', (_name, changes, facts, expected) => {
    expect(periodPlace(atBothEnds(commitmentWith(changes), facts, from, to), from)).toEqual(expected)
  })
})

describe('the figures of windows, for random histories', () => {
  const folders = fc.array(anyFolder, { maxLength: 12 })
  const days = fc.uniqueArray(fc.integer({ min: 1, max: DAYS + 10 }), { minLength: 3, maxLength: 3 })

  it('add up, and one window begins with what the last one left open', () => {
    fc.assert(
      fc.property(folders, days, (made, picked) => {
        const [a = 0, b = 0, c = 0] = picked.toSorted((x, y) => x - y)
        const all = made.map((folder, index) =>
          asProduct(folder, `01990000-0000-7000-8000-${`${index}`.padStart(12, '0')}`),
        )
        const window = (first: number, last: number) =>
          periodFigures(
            all.map(({ commitment, facts }) => atBothEnds(commitment, facts, isoDay(first), isoDay(last))),
            isoDay(first),
            isoDay(last),
          )
        const earlier = window(a, b)
        const later = window(b + 1, c + 1)
        for (const one of [earlier, later]) {
          const { counts } = one
          expect(one.carriedOver + one.reopened + one.newInPeriod - one.finishedInPeriod).toBe(one.open)
          expect(counts.total).toBe(one.carriedOver + one.reopened + one.newInPeriod)
          expect(counts.doneOnTime + counts.doneLate).toBe(one.finishedInPeriod)
          expect(counts.total).toBe(one.finishedInPeriod + one.open)
          expect(one.dueDone).toBeLessThanOrEqual(one.due)
          expect(one.due).toBeGreaterThanOrEqual(counts.openOverdue + counts.doneLate)
          expect(counts.noInformation).toBeLessThanOrEqual(counts.total)
        }
        expect(later.carriedOver + later.removed).toBe(earlier.open)
      }),
      { numRuns: 2_000 },
    )
  })
})
