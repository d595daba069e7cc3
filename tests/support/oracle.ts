import * as fc from 'fast-check'
import type { Fact, FactContent, RegisteredCommitment } from '../../src-main/contract/commitment.ts'
import { commitmentWith, factOn } from './facts.ts'

/*
 * Written from the definitions, day by day and question by question, sharing no code with the product: what would a
 * careful clerk answer who holds the folder of one commitment on the evening of a day?
 */

/** One line of a folder. */
interface Entry {
  day: number
  what: string
  /** A day for extensions and commitments, or the place of the entry that a retraction takes back. */
  value: number
}

/** A folder: what was assigned, and everything that happened. */
export interface Folder {
  deadline: number | null
  standing: boolean
  assigned: number
  entries: Entry[]
}

export interface Answer {
  leaf: 'doneOnTime' | 'doneLate' | 'openInTime' | 'openOverdue' | 'standing' | 'paused'
  until: number | null
  done: number | null
  late: number
  silent: boolean
  confirmed: boolean
  committed: number | null
  extended: boolean
  asked: boolean
  percent: number | null
  lastNews: number | null
  unit: string
  field: string
  assigned: number
}

export const DAYS = 120
const EPOCH = Date.UTC(2025, 8, 1)

export function isoDay(day: number): string {
  return new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10)
}

/** What is true on the evening of a day; null when the commitment is in no count. */
export function askOracle(folder: Folder, asOf: number): Answer | null {
  const { deadline, standing, assigned, entries } = folder
  if (asOf < assigned) return null
  const known = entries.filter((entry) => entry.day <= asOf)
  const stricken = new Set(
    known.filter((entry) => entry.what === 'retracted').map((entry) => entries[entry.value]),
  )
  const told = known
    .filter((entry) => !stricken.has(entry))
    .map((entry) => ({ ...entry, at: entries.indexOf(entry) }))
    .sort((a, b) => a.day - b.day || a.at - b.at)
  const last = (...names: string[]) => told.filter((entry) => names.includes(entry.what)).at(-1)
  if (told.some((entry) => entry.what === 'withdrawn')) return null

  const extension = last('extensionApproved')
  const until = extension?.value ?? deadline
  const closing = last('reportedDone', 'confirmedDone', 'reopened')
  let done: number | null = null
  if (closing !== undefined && closing.what !== 'reopened') {
    const since = last('reopened')
    const afterReopening = told.slice(since === undefined ? 0 : told.indexOf(since) + 1)
    const reports = afterReopening.filter((entry) => entry.what === 'reportedDone')
    const confirmations = afterReopening.filter((entry) => entry.what === 'confirmedDone')
    done = reports.at(-1)?.day ?? confirmations[0]?.day ?? null
  }
  const judged = done ?? asOf
  const late = until !== null && judged > until ? judged - until : 0
  const stopped = last('paused', 'resumed')?.what === 'paused'
  const request = last('extensionRequested', 'extensionApproved', 'extensionRefused')
  const open = until === null && standing ? 'standing' : late > 0 ? 'openOverdue' : 'openInTime'
  return {
    leaf: done !== null ? (late > 0 ? 'doneLate' : 'doneOnTime') : stopped ? 'paused' : open,
    until,
    done,
    late,
    silent: last('progress', 'nothingToReport') === undefined,
    confirmed: closing?.what === 'confirmedDone',
    committed: last('committed')?.value ?? null,
    extended: extension !== undefined,
    asked: request?.what === 'extensionRequested',
    percent: percentOf(last('progress')?.value),
    lastNews: last('progress', 'nothingToReport')?.day ?? null,
    // Every fourth assignment names no unit and leaves the one before.
    unit: nameOf(
      UNITS,
      told.filter((entry) => entry.what === 'assigned' && entry.value % 4 > 0).at(-1)?.value,
    ),
    field: nameOf(FIELDS, last('classified')?.value),
    assigned,
  }
}

const UNITS = ['Phòng Kế hoạch', 'Phòng Chuyển đổi số', 'Văn phòng']
const FIELDS = ['Đất đai', 'Y tế']

function nameOf(names: readonly string[], value: number | undefined): string {
  return value === undefined ? '' : (names[value % names.length] ?? '')
}

function percentOf(value: number | undefined): number | null {
  return value === undefined ? null : value % 101
}

const kinds = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('progress', 'reportedDone', 'confirmedDone', 'reopened') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'extensionRequested',
      'extensionApproved',
      'extensionRefused',
      'paused',
      'resumed',
      'committed',
      'assigned',
      'classified',
      'nothingToReport',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('withdrawn', 'retracted') },
)

/** Random folders, in which a retraction takes back an entry that is there and is no retraction itself. */
export const anyFolder: fc.Arbitrary<Folder> = fc
  .record({
    deadline: fc.option(fc.nat(DAYS)),
    standing: fc.boolean(),
    assigned: fc.nat(20),
    entries: fc.array(fc.record({ day: fc.nat(DAYS), what: kinds, value: fc.nat(DAYS) }), { maxLength: 10 }),
  })
  .map((folder) => ({
    ...folder,
    entries: folder.entries.map((entry) =>
      entry.what === 'retracted' ? { ...entry, value: entry.value % folder.entries.length } : entry,
    ),
  }))
  .filter(({ entries }) =>
    entries.every((entry) => entry.what !== 'retracted' || entries[entry.value]?.what !== 'retracted'),
  )

/** The same folder as the product keeps it. */
export function asProduct(folder: Folder, id: string): { commitment: RegisteredCommitment; facts: Fact[] } {
  const { deadline, standing, entries } = folder
  const ids: string[] = []
  const facts = entries.map((entry) => {
    const made = factOn(isoDay(entry.day), contentOf(entry, []))
    ids.push(made.id)
    return { ...made, commitmentId: id }
  })
  return {
    commitment: commitmentWith({
      id,
      assignedOn: isoDay(folder.assigned),
      deadline: {
        text: null,
        kind: deadline === null ? (standing ? 'standing' : 'none') : 'day',
        lastDay: deadline === null ? null : isoDay(deadline),
        qualifier: null,
        recurrence: null,
      },
    }),
    facts: facts.map((fact, at) => {
      const entry = entries[at]
      return entry?.what === 'retracted' ? { ...fact, content: contentOf(entry, ids) } : fact
    }),
  }
}

const document = { number: '', date: null }
const LETTER = '01990000-0000-7000-8000-00000000000b'

function contentOf(entry: Entry, ids: readonly string[]): FactContent {
  switch (entry.what) {
    case 'progress':
      return {
        kind: 'progress',
        percent: percentOf(entry.value),
        text: 'x',
        obstacles: '',
        proposals: '',
      }
    case 'nothingToReport':
      return { kind: 'nothingToReport', reason: 'x', dueOn: null }
    case 'reportedDone':
      return { kind: 'reportedDone', text: '' }
    case 'confirmedDone':
      return { kind: 'confirmedDone', document }
    case 'reopened':
      return { kind: 'reopened', reason: 'x' }
    case 'extensionRequested':
      return { kind: 'extensionRequested', newLastDay: isoDay(entry.value), reason: 'x', document }
    case 'extensionApproved':
      return { kind: 'extensionApproved', newLastDay: isoDay(entry.value), document }
    case 'extensionRefused':
      return { kind: 'extensionRefused', document }
    case 'paused':
      return { kind: 'paused', reason: 'x', document }
    case 'resumed':
      return { kind: 'resumed', reason: '', document }
    case 'committed':
      return { kind: 'committed', lastDay: isoDay(entry.value), letterId: LETTER }
    case 'assigned':
      return {
        kind: 'assigned',
        unit: entry.value % 4 === 0 ? null : nameOf(UNITS, entry.value),
        person: '',
        leader: '',
      }
    case 'classified':
      return { kind: 'classified', field: nameOf(FIELDS, entry.value) }
    case 'withdrawn':
      return { kind: 'withdrawn', reason: 'x', document }
    default:
      return { kind: 'retracted', factId: ids[entry.value] ?? '', reason: 'x', replacedBy: null }
  }
}
