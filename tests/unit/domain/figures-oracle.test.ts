import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdownOf, figuresOf, windowFigures } from '../../../src-main/domain/figures.ts'
import { judge } from '../../../src-main/domain/judged.ts'
import { entriesOf } from '../../support/folder-entries.ts'
import { type Answer, anyFolder, askOracle, DAYS, type Folder, isoDay } from '../../support/oracle.ts'

const rules = { beforeCountsDay: true }
const folders = fc.array(anyFolder, { minLength: 50, maxLength: 50 })

function answers(all: readonly Folder[], asOf: number): Answer[] {
  return all.flatMap((folder) => askOracle(folder, asOf) ?? [])
}

function onTime(ones: readonly Answer[]): number {
  return ones.filter((one) => one.leaf === 'doneOnTime').length
}

function isWorkday(day: number): boolean {
  return ![0, 6].includes(new Date(isoDay(day)).getUTCDay())
}

/** What a clerk would count by hand on the evening of a day. */
function countByHand(told: readonly Answer[], asOf: number) {
  const many = (is: (one: Answer) => boolean) => told.filter(is).length
  const due = told.filter((one) => one.until !== null && one.until <= asOf && one.leaf !== 'paused')
  return {
    total: told.length,
    doneOnTime: many((one) => one.leaf === 'doneOnTime'),
    doneLate: many((one) => one.leaf === 'doneLate'),
    openInTime: many((one) => one.leaf === 'openInTime'),
    openOverdue: many((one) => one.leaf === 'openOverdue'),
    standing: many((one) => one.leaf === 'standing'),
    paused: many((one) => one.leaf === 'paused'),
    noInformation: many((one) => one.silent),
    ofDue: { onTime: onTime(due), of: due.length },
    ofAssigned: { onTime: onTime(told), of: told.length },
    // Two weeks without news, counted from the assignment where there was none.
    stale: many((one) => one.leaf === 'standing' && asOf - (one.lastNews ?? one.assigned) > 14),
    unconfirmed: many((one) => one.done !== null && !one.confirmed),
    extended: many((one) => one.extended),
    extensionAsked: many((one) => one.asked),
    pastCommitted: many((one) => one.committed !== null && (one.done ?? asOf) > one.committed),
  }
}

/** Five weekdays after a day, with the weekend that may follow them. */
function weekAhead(asOf: number): number {
  let worked = 0
  let day = asOf
  while (worked + (isWorkday(day + 1) ? 1 : 0) <= 5) {
    day += 1
    if (isWorkday(day)) worked += 1
  }
  return day
}

describe('figures against an independent oracle', () => {
  it('agree with counting by hand: 10,000 histories, each at 20 as-of dates', () => {
    fc.assert(
      fc.property(folders, fc.array(fc.nat(DAYS + 20), { minLength: 20, maxLength: 20 }), (all, dates) => {
        const entries = entriesOf(all)
        for (const asOf of dates) {
          const told = answers(all, asOf)
          const rows = judge(entries, isoDay(asOf), rules)
          const figures = figuresOf(rows, isoDay(asOf))
          expect(figures).toMatchObject(countByHand(told, asOf))
          const endangered = told.filter(
            (one) =>
              one.leaf === 'openInTime' &&
              one.until !== null &&
              ((one.until <= weekAhead(asOf) && (one.percent ?? 0) < 80) ||
                (one.committed !== null && one.committed < asOf)),
          )
          expect(figures.atRisk).toBe(endangered.length)
          for (const [key, name] of [
            ['unit', (one: Answer) => one.unit],
            ['field', (one: Answer) => one.field],
          ] as const) {
            const parts = breakdownOf(rows, key, isoDay(asOf), () => '')
            const groups = Map.groupBy(told, name)
            expect(parts.map((part) => part.name).toSorted()).toEqual([...groups.keys()].toSorted())
            for (const part of parts) {
              expect(part).toMatchObject(countByHand(groups.get(part.name) ?? [], asOf))
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keep their identities: leaves add up, carried over + opened + reopened − finished = open', () => {
    fc.assert(
      fc.property(folders, fc.nat(DAYS), fc.nat(60), (all, start, length) => {
        const [from, to] = [start, start + length]
        const rows = judge(entriesOf(all), isoDay(to), rules)
        const figures = figuresOf(rows, isoDay(to))
        const { doneOnTime, doneLate, openInTime, openOverdue, standing, paused } = figures
        expect(doneOnTime + doneLate + openInTime + openOverdue + standing + paused).toBe(figures.total)
        const window = windowFigures(rows, isoDay(from), isoDay(to))
        expect(window.carriedOver + window.opened + window.reopened - window.finished).toBe(window.open)

        const pairs = all.flatMap((folder) => {
          const now = askOracle(folder, to)
          return now === null || (now.done !== null && now.done < from)
            ? []
            : [{ now, before: askOracle(folder, from - 1) }]
        })
        const told = pairs.map(({ now }) => now)
        const carried = pairs.filter(({ before }) => before !== null && before.done === null)
        const opened = pairs.filter(({ now, before }) => before === null && now.assigned >= from)
        expect(window).toMatchObject({
          carriedOver: carried.length,
          opened: opened.length,
          reopened: pairs.length - carried.length - opened.length,
          finished: told.filter((one) => one.done !== null).length,
          finishedOnTime: told.filter((one) => one.leaf === 'doneOnTime').length,
          due: told.filter((one) => one.until !== null && one.until >= from && one.until <= to).length,
        })
      }),
      { numRuns: 300 },
    )
  })

  it('of a past day do not change when later facts arrive', () => {
    fc.assert(
      fc.property(folders, fc.nat(DAYS), (all, asOf) => {
        const earlier = all.map((folder) => ({
          ...folder,
          // Later entries leave, and with them the places that retractions point at stay the same.
          entries: folder.entries.map((entry) =>
            entry.day > asOf ? { ...entry, what: 'evidence', day: DAYS * 10 } : entry,
          ),
        }))
        const past = (some: readonly Folder[]) =>
          figuresOf(
            judge(entriesOf(some.filter((one) => one.assigned <= asOf)), isoDay(asOf), rules),
            isoDay(asOf),
          )
        expect(past(all)).toEqual(past(earlier))
      }),
      { numRuns: 200 },
    )
  })
})
