import type { Leaf, Status } from '../contract/commitment.ts'
import type { Counts, NamedCounts } from '../contract/statistics.ts'
import { compareVietnamese } from './vietnamese.ts'

type Leafed = Pick<Status, 'leaf' | 'noInformation'>

/** What commitments are counted by; those of one id belong together, and without an id those of one name. */
export interface CountGroup {
  readonly id: string | null
  readonly name: string
}

/** The six leaves, their sum, and the commitments without any progress entry. */
export function countLeaves(statuses: readonly Leafed[]): Counts {
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

/** The counts of each group, in Vietnamese order; every one is in exactly one group, so that they add up. */
export function countGroups<One>(
  all: readonly One[],
  groupOf: (one: One) => CountGroup,
  statusOf: (one: One) => Leafed,
): NamedCounts[] {
  const groups = new Map<string, { group: CountGroup; statuses: Leafed[] }>()
  for (const one of all) {
    const group = groupOf(one)
    const key = group.id ?? group.name
    const found = groups.get(key)
    if (found === undefined) groups.set(key, { group, statuses: [statusOf(one)] })
    else found.statuses.push(statusOf(one))
  }
  return [...groups.values()]
    .map(({ group: { id, name }, statuses }) => ({ id, name, ...countLeaves(statuses) }))
    .sort((a, b) => compareVietnamese(a.name, b.name))
}
