import { z } from 'zod'
import { commitmentRole, commitmentRow, dueBand, leaf } from './commitment.ts'
import { id, isoDate } from './common.ts'
import { counts } from './statistics.ts'

const dates = z.object({ from: isoDate.nullable(), to: isoDate.nullable() })
const names = z.array(z.string()).default([])

/** Open as the window began; assigned in it; or done, or out of every count, before it and taken up again in it. */
export const windowEntry = z.enum(['carriedOver', 'new', 'reopened'])
export type WindowEntry = z.infer<typeof windowEntry>

/**
 * Which commitments of an as-of date are meant. Every figure that the product shows can say which rows it counts by
 * such a filter. Conditions are joined by "and", the values of one list by "or"; an empty list asks for nothing. In
 * lists of names the empty name stands for "not named".
 */
export const commitmentFilter = z.object({
  /** Words to find in text, agencies and labels, with or without marks. */
  search: z.string().default(''),
  ids: z.array(id).nullable().default(null),
  directiveIds: z.array(id).default([]),
  withoutDirective: z.boolean().default(false),
  leaves: z.array(leaf).default([]),
  bands: z.array(dueBand).default([]),
  roles: z.array(commitmentRole).default([]),
  fields: names,
  units: names,
  persons: names,
  leaders: names,
  /** Lead agencies as the letter names them, joined by "; ". */
  agencies: names,
  atRisk: z.boolean().nullable().default(null),
  stale: z.boolean().nullable().default(null),
  /** Whether any of the six clears is still empty. */
  unclear: z.boolean().nullable().default(null),
  noInformation: z.boolean().nullable().default(null),
  confirmed: z.boolean().nullable().default(null),
  extensionAsked: z.boolean().nullable().default(null),
  extended: z.boolean().nullable().default(null),
  /** Past the day to which a letter committed the agency. */
  pastCommitted: z.boolean().nullable().default(null),
  evidence: z.enum(['with', 'without']).nullable().default(null),
  /** Occurrences of recurring tasks that were missed. */
  missedOccurrence: z.boolean().nullable().default(null),
  /** Last day, extensions included. */
  lastDay: dates.nullable().default(null),
  assignedOn: dates.nullable().default(null),
  doneOn: dates.nullable().default(null),
  /** How it came into the window that began on a day: what a figure of a window counts. */
  entered: z.object({ from: isoDate, how: windowEntry }).nullable().default(null),
})
export type CommitmentFilter = z.infer<typeof commitmentFilter>
export type CommitmentFilterInput = z.input<typeof commitmentFilter>

export const sortKey = z.enum([
  'registered',
  'directive',
  'path',
  'text',
  'agencies',
  'unit',
  'person',
  'leader',
  'field',
  'lastDay',
  'leaf',
  'daysLate',
  'percent',
  'lastNews',
  'missingClears',
  'evidence',
])
export type SortKey = z.infer<typeof sortKey>

export const sorting = z.array(z.object({ key: sortKey, descending: z.boolean() })).max(5)
export type Sorting = z.infer<typeof sorting>

export const groupKey = z.enum([
  'directive',
  'field',
  'unit',
  'person',
  'leader',
  'agencies',
  'leaf',
  'month',
])
export type GroupKey = z.infer<typeof groupKey>

/** A part of a list: what is shown, out of how many, and the sum line. */
export const commitmentListInput = z.object({
  asOf: isoDate,
  filter: commitmentFilter,
  /** The first key counts most; what is equal stays in the order of registration. */
  sort: sorting,
  groupBy: groupKey.nullable(),
  offset: z.int().min(0),
  limit: z.int().min(0).max(500),
})

export const commitmentList = z.object({
  /** How many match, of which `rows` is the part asked for. */
  total: z.int(),
  counts,
  /** In the order of the list; `offset` is the place of the group's first row. */
  groups: z.array(z.object({ name: z.string(), offset: z.int(), counts })),
  rows: z.array(commitmentRow),
})
export type CommitmentList = z.infer<typeof commitmentList>

/** Values that a filter can choose from, each with how many commitments have it at the as-of date. */
export const filterChoices = z.object({
  directives: z.array(z.object({ id, name: z.string(), count: z.int() })),
  fields: z.array(z.object({ name: z.string(), count: z.int() })),
  units: z.array(z.object({ name: z.string(), count: z.int() })),
  persons: z.array(z.object({ name: z.string(), count: z.int() })),
  leaders: z.array(z.object({ name: z.string(), count: z.int() })),
  agencies: z.array(z.object({ name: z.string(), count: z.int() })),
})
export type FilterChoices = z.infer<typeof filterChoices>
