import type {
  CommitmentFilter,
  CommitmentList,
  FilterChoices,
  GroupKey,
  Sorting,
} from '../contract/commitment-list.ts'
import { filterTest } from '../domain/commitment-filter.ts'
import { groupOf, inOrder, type OrderContext } from '../domain/commitment-order.ts'
import type { Judged } from '../domain/judged.ts'
import { countLeaves } from '../domain/statistics.ts'
import { compareVietnamese, fold } from '../domain/vietnamese.ts'
import { evidenceCounts, textsById } from '../storage/commitment-rows.ts'
import { commitmentRowsOf } from './commitment-service.ts'
import { type Core, ourAgency } from './core.ts'
import { judgedAll } from './judgements.ts'
import type { LedgerEntry, LedgerView } from './ledger.ts'

type Row = Judged<LedgerEntry>

interface ListRequest {
  readonly asOf: string
  readonly filter: CommitmentFilter
  readonly sort: Sorting
  readonly groupBy: GroupKey | null
}

/** Everything that counts at the as-of date and belongs to the filter, in the order of registration. */
export async function judgedCommitments(
  core: Core,
  asOf: string,
  filter: CommitmentFilter | null = null,
): Promise<{ view: LedgerView; rows: readonly Row[] }> {
  const { view, rules, rows: all } = await judgedAll(core, asOf)
  if (filter === null) return { view, rows: all }
  const files = filter.evidence === null ? null : await evidenceCounts(core.database.db, null)
  const labels = new Map([...view.labels].map(([id, label]) => [id, fold(label)]))
  const test = filterTest<LedgerEntry>(filter, {
    asOf,
    rules,
    holds: ({ entry }, word) =>
      entry.searchText.includes(word) || (labels.get(entry.directiveId ?? '')?.includes(word) ?? false),
    evidenceCount: (id) => files?.get(id) ?? 0,
  })
  return { view, rows: all.filter(test) }
}

/** A part of the list of commitments, with its sum line. */
export async function listCommitmentPart(
  core: Core,
  request: ListRequest & { readonly offset: number; readonly limit: number },
): Promise<CommitmentList> {
  const { asOf, offset, limit } = request
  const { ids, counts, groups } = await orderedList(core, request)
  return {
    total: ids.length,
    counts,
    groups: [...groups],
    rows: await commitmentRowsOf(core, asOf, ids.slice(offset, offset + limit)),
  }
}

/** Ids of everything that a filter means, in the order of the list; for a selection over more than one screen. */
export async function listCommitmentIds(core: Core, request: ListRequest): Promise<string[]> {
  return [...(await orderedList(core, request)).ids]
}

interface OrderedList extends Pick<CommitmentList, 'counts' | 'groups'> {
  readonly ids: readonly string[]
}

/** The latest lists of a view: whoever scrolls asks for one part of the same list after the other. */
const latest = new WeakMap<LedgerView, Map<string, OrderedList>>()
const MOST_KEPT = 6

async function orderedList(core: Core, request: ListRequest): Promise<OrderedList> {
  const { asOf, filter, sort, groupBy } = request
  const { beforeCountsDay } = await ourAgency(core)
  const key = JSON.stringify([asOf, filter, sort, groupBy, beforeCountsDay])
  const now = await core.ledger.view()
  const found = latest.get(now)?.get(key)
  if (found !== undefined) return found
  const { view, rows } = await judgedCommitments(core, asOf, filter)
  const context = await orderContext(core, view, request)
  const sorted = inOrder(rows, sort, context)
  const groups = groupBy === null ? [] : grouped(sorted, groupBy, context)
  const ordered = groupBy === null ? sorted : groups.flatMap((group) => group.rows)
  let offset = 0
  const list = {
    ids: ordered.map((one) => one.entry.id),
    counts: countRows(ordered),
    groups: groups.map((group) => {
      const made = { name: group.name, offset, counts: countRows(group.rows) }
      offset += group.rows.length
      return made
    }),
  }
  const lists = latest.get(view) ?? new Map<string, OrderedList>()
  latest.set(view, lists)
  lists.set(key, list)
  for (const old of [...lists.keys()].slice(0, -MOST_KEPT)) lists.delete(old)
  return list
}

/** What filters can choose from at an as-of date. */
export async function filterChoicesAt(core: Core, asOf: string): Promise<FilterChoices> {
  const { view, rows } = await judgedCommitments(core, asOf)
  const by = (value: (one: Row) => string) => {
    const counted = new Map<string, number>()
    for (const one of rows) counted.set(value(one), (counted.get(value(one)) ?? 0) + 1)
    return [...counted]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => compareVietnamese(a.name, b.name))
  }
  return {
    directives: by((one) => one.entry.directiveId ?? '').flatMap(({ name, count }) => {
      const label = view.labels.get(name)
      return label === undefined ? [] : [{ id: name, name: label, count }]
    }),
    fields: by((one) => one.stage.state.field),
    units: by((one) => one.stage.state.unit),
    persons: by((one) => one.stage.state.person),
    leaders: by((one) => one.stage.state.leader),
    agencies: by((one) => one.entry.agencies),
  }
}

export function countRows(rows: readonly Row[]) {
  return countLeaves(rows.map((one) => ({ leaf: one.leaf, noInformation: !one.stage.reported })))
}

async function orderContext(core: Core, view: LedgerView, request: ListRequest): Promise<OrderContext> {
  const asks = (key: string) => request.sort.some((one) => one.key === key)
  const files = asks('evidence') ? await evidenceCounts(core.database.db, null) : null
  const ranks = asks('text') ? await textRanks(core, view) : null
  const paths = new Map(asks('path') ? view.entries.map((entry) => [entry.id, entry.path ?? '']) : [])
  return {
    asOf: request.asOf,
    label: (directiveId) => (directiveId === null ? '' : (view.labels.get(directiveId) ?? '')),
    path: (id) => paths.get(id) ?? '',
    textRank: (id) => ranks?.get(id) ?? 0,
    evidenceCount: (id) => files?.get(id) ?? 0,
  }
}

const ranked = new WeakMap<LedgerView, ReadonlyMap<string, number>>()

async function textRanks(core: Core, view: LedgerView): Promise<ReadonlyMap<string, number>> {
  const known = ranked.get(view)
  if (known !== undefined) return known
  const texts = await textsById(core.database.db)
  const order = [...texts].sort((a, b) => compareVietnamese(a[1], b[1]))
  const ranks = new Map(order.map(([id], rank) => [id, rank]))
  ranked.set(view, ranks)
  return ranks
}

function grouped(rows: readonly Row[], key: GroupKey, context: OrderContext) {
  const groups = Map.groupBy(rows, (one) => groupOf(one, key, context))
  // What has no group comes last.
  return [...groups]
    .map(([name, members]) => ({ name, rows: members }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || compareVietnamese(a.name, b.name))
}
