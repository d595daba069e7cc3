import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactContent } from '../../../src-main/contract/commitment.ts'
import { commitmentStatus } from '../../../src-main/domain/status.ts'
import { commitmentWith, factOn } from '../../support/facts.ts'

/**
 * Written from the definitions, day by day and question by question, sharing no code with the product: what would a
 * careful clerk answer who holds the folder of one commitment on the evening of a day?
 */
interface Entry {
  day: number
  what: string
  /** A day for extensions and commitments, or the place of the entry that a retraction takes back. */
  value: number
}

const DAYS = 120
const iso = (day: number) => new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10)

function oracle(
  deadline: number | null,
  standing: boolean,
  assigned: number,
  entries: Entry[],
  asOf: number,
) {
  if (asOf < assigned) return null
  const known = entries.filter((entry) => entry.day <= asOf)
  const stricken = new Set(
    known.filter((entry) => entry.what === 'retracted').map((entry) => entries[entry.value]),
  )
  const told = known
    .filter((entry) => !stricken.has(entry))
    .map((entry) => ({ ...entry, at: entries.indexOf(entry) }))
    .sort((a, b) => a.day - b.day || a.at - b.at)
  const last = (names: string[]) => told.filter((entry) => names.includes(entry.what)).at(-1)
  if (told.some((entry) => entry.what === 'withdrawn')) return null

  const until = last(['extensionApproved'])?.value ?? deadline
  const closing = last(['reportedDone', 'confirmedDone', 'reopened'])
  let doneOn: number | null = null
  if (closing !== undefined && closing.what !== 'reopened') {
    const since = told.filter((entry) => entry.what === 'reopened').at(-1)
    const afterReopening = told.slice(since === undefined ? 0 : told.indexOf(since) + 1)
    const reports = afterReopening.filter((entry) => entry.what === 'reportedDone')
    const confirmations = afterReopening.filter((entry) => entry.what === 'confirmedDone')
    doneOn = reports.at(-1)?.day ?? confirmations[0]?.day ?? null
  }
  const judged = doneOn ?? asOf
  const late = until !== null && judged > until
  const stopped = last(['paused', 'resumed'])?.what === 'paused'
  const leaf =
    doneOn !== null
      ? late
        ? 'doneLate'
        : 'doneOnTime'
      : stopped
        ? 'paused'
        : until === null && standing
          ? 'standing'
          : late
            ? 'openOverdue'
            : 'openInTime'
  return {
    leaf,
    doneOn: doneOn === null ? null : iso(doneOn),
    daysLate: late ? judged - until : 0,
    noInformation: !told.some((entry) => entry.what === 'progress'),
  }
}

const document = { number: '', date: null }

function contentOf(entry: Entry, ids: readonly string[]): FactContent {
  switch (entry.what) {
    case 'progress':
      return { kind: 'progress', percent: null, text: 'x', obstacles: '', proposals: '' }
    case 'reportedDone':
      return { kind: 'reportedDone', text: '' }
    case 'confirmedDone':
      return { kind: 'confirmedDone', document }
    case 'reopened':
      return { kind: 'reopened', reason: 'x' }
    case 'extensionApproved':
      return { kind: 'extensionApproved', newLastDay: iso(entry.value), document }
    case 'paused':
      return { kind: 'paused', reason: 'x', document }
    case 'resumed':
      return { kind: 'resumed', reason: '' }
    case 'withdrawn':
      return { kind: 'withdrawn', reason: 'x', document }
    default:
      return { kind: 'retracted', factId: ids[entry.value] ?? '', reason: 'x' }
  }
}

const history = fc.array(
  fc.record({
    day: fc.nat(DAYS),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('progress', 'reportedDone', 'confirmedDone', 'reopened') },
      { weight: 3, arbitrary: fc.constantFrom('extensionApproved', 'paused', 'resumed') },
      { weight: 1, arbitrary: fc.constantFrom('withdrawn', 'retracted') },
    ),
    value: fc.nat(DAYS),
  }),
  { maxLength: 10 },
)

describe('the status against an independent oracle', () => {
  it('agrees for random histories at 20 as-of dates each', () => {
    fc.assert(
      fc.property(
        history,
        fc.option(fc.nat(DAYS)),
        fc.boolean(),
        fc.nat(20),
        fc.array(fc.nat(DAYS + 20), { minLength: 20, maxLength: 20 }),
        (drawn, deadline, standing, assigned, dates) => {
          // A retraction takes back an entry that is there, not itself, and not another retraction.
          const entries = drawn.map((entry) => ({
            ...entry,
            value: entry.what === 'retracted' ? entry.value % drawn.length : entry.value,
          }))
          fc.pre(
            entries.every(
              (entry) => entry.what !== 'retracted' || entries[entry.value]?.what !== 'retracted',
            ),
          )
          const ids: string[] = []
          const facts = entries.map((entry) => {
            const made = factOn(iso(entry.day), contentOf(entry, []))
            ids.push(made.id)
            return made
          })
          const complete = facts.map((fact, at) => {
            const entry = entries[at]
            return entry?.what === 'retracted' ? { ...fact, content: contentOf(entry, ids) } : fact
          })
          const commitment = commitmentWith({
            assignedOn: iso(assigned),
            deadline: {
              text: null,
              kind: deadline === null ? (standing ? 'standing' : 'none') : 'day',
              lastDay: deadline === null ? null : iso(deadline),
              qualifier: null,
              recurrence: null,
            },
          })
          for (const asOf of dates) {
            const status = commitmentStatus(commitment, complete, iso(asOf), { beforeCountsDay: true })
            const expected = oracle(deadline, standing, assigned, entries, asOf)
            if (expected === null) expect(status).toBeNull()
            else expect(status).toMatchObject(expected)
          }
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
