import type { Leaf, Status } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Counts, NamedCounts, Statistics } from '../contract/statistics.ts'
import { compareVietnamese } from './vietnamese.ts'

export interface Counted {
  readonly status: Pick<Status, 'leaf' | 'noInformation'>
  readonly directive: { readonly id: string | null; readonly name: string }
  /** The lead agencies as named in the letter; a commitment given to several counts once, under all names. */
  readonly agencies: readonly string[]
}

/** Counts by the six leaves; every breakdown adds up to the total. */
export function computeStatistics(counted: readonly Counted[], asOf: IsoDate): Statistics {
  return {
    asOf,
    ...countLeaves(counted.map((one) => one.status)),
    byDirective: breakdown(counted, (one) => one.directive),
    byAgency: breakdown(counted, (one) => ({ id: null, name: one.agencies.join('; ') })),
  }
}

/** The six leaves, their sum, and the commitments without any progress entry. */
export function countLeaves(statuses: readonly Pick<Status, 'leaf' | 'noInformation'>[]): Counts {
  const leaves: Record<Leaf, number> = {
    doneOnTime: 0,
    doneLate: 0,
    openInTime: 0,
    openOverdue: 0,
    standing: 0,
    paused: 0,
  }
  let noInformation = 0
  for (const status of statuses) {
    leaves[status.leaf] += 1
    if (status.noInformation) noInformation += 1
  }
  const total = Object.values(leaves).reduce((sum, count) => sum + count, 0)
  return { total, ...leaves, noInformation }
}

function breakdown(
  counted: readonly Counted[],
  keyOf: (one: Counted) => { id: string | null; name: string },
): NamedCounts[] {
  const groups = new Map<string, { id: string | null; name: string; statuses: Counted['status'][] }>()
  for (const one of counted) {
    const key = keyOf(one)
    const mapKey = key.id ?? key.name
    const group = groups.get(mapKey) ?? { ...key, statuses: [] }
    group.statuses.push(one.status)
    groups.set(mapKey, group)
  }
  return [...groups.values()]
    .map(({ id, name, statuses }) => ({ id, name, ...countLeaves(statuses) }))
    .sort((a, b) => compareVietnamese(a.name, b.name))
}
