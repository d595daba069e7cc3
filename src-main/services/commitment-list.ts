import type { CommitmentRow, Leaf } from '../contract/commitment.ts'
import {
  type CommitmentFilter,
  type CommitmentList,
  commitmentFilter,
  type FilterChoices,
  type GroupKey,
  type Sorting,
} from '../contract/commitment-list.ts'
import { filterTest } from '../domain/commitment-filter.ts'
import { groupOf, inOrder, type OrderContext } from '../domain/commitment-order.ts'
import type { Judged } from '../domain/judged.ts'
import { countLeaves } from '../domain/statistics.ts'
import { compareNamed, compareVietnamese, fold } from '../domain/vietnamese.ts'
import { countCommitments, evidenceCounts, textsById } from '../storage/commitment-rows.ts'
import { commitmentRowsOf } from './commitment-service.ts'
import type { Core } from './core.ts'
import { type Judgements, judgedAll } from './judgements.ts'
import type { LedgerEntry, LedgerView } from './ledger.ts'
import { onceFor } from './once-for.ts'

type Row = Judged<LedgerEntry>

interface ListRequest {
  readonly asOf: string
  readonly filter: CommitmentFilter
  readonly sort: Sorting
  readonly groupBy: GroupKey | null
}

/** The rows that belong to a filter, in the order of registration. */
async function filtered(
  core: Core,
  { view, rules, rows }: Judgements,
  { asOf, filter }: Pick<ListRequest, 'asOf' | 'filter'>,
): Promise<readonly Row[]> {
  const files = filter.evidence === null ? null : await evidenceCounts(core.database.db, null)
  const labels = new Map([...view.labels].map(([id, label]) => [id, fold(label)]))
  const test = filterTest<LedgerEntry>(filter, {
    asOf,
    rules,
    holds: ({ entry }, word) =>
      entry.searchText.includes(word) || (labels.get(entry.directiveId ?? '')?.includes(word) ?? false),
    evidenceCount: (id) => files?.get(id) ?? 0,
  })
  return rows.filter(test)
}

/** The rows of the list at once, in the order of registration. */
export async function commitmentRows(
  core: Core,
  wanted: { asOf: string; directiveId: string | null; leaves: readonly Leaf[]; search: string },
): Promise<CommitmentRow[]> {
  const { asOf, directiveId, leaves, search } = wanted
  const directiveIds = directiveId === null ? [] : [directiveId]
  const filter = commitmentFilter.parse({ directiveIds, leaves, search })
  const found = await filtered(core, await judgedAll(core, asOf), { asOf, filter })
  return commitmentRowsOf(
    core,
    asOf,
    found.map((one) => one.entry.id),
  )
}

/** A part of the list of commitments, with its sum line. */
export async function listCommitmentPart(
  core: Core,
  request: ListRequest & { readonly offset: number; readonly limit: number },
): Promise<CommitmentList> {
  const { asOf, offset, limit } = request
  const { rows, counts, groups } = await orderedList(core, request)
  const part = rows.slice(offset, offset + limit)
  return {
    total: rows.length,
    counts,
    groups: [...groups],
    rows: await commitmentRowsOf(
      core,
      asOf,
      part.map((one) => one.entry.id),
    ),
  }
}

/** Ids of everything that a filter means, in the order of the list; for a selection over more than one screen. */
export async function listCommitmentIds(core: Core, request: ListRequest): Promise<string[]> {
  const { rows } = await orderedList(core, request)
  return rows.map((one) => one.entry.id)
}

interface OrderedList extends Pick<CommitmentList, 'counts' | 'groups'> {
  readonly rows: readonly Row[]
}

/**
 * The lists of what was judged, the latest asked for last: whoever scrolls asks for one part of the same list after the
 * other, and the workbench asks for eight lists at once.
 */
const latest = new WeakMap<Judgements, Map<string, OrderedList>>()
const MOST_KEPT = 16

async function orderedList(core: Core, request: ListRequest): Promise<OrderedList> {
  const { asOf, filter, sort, groupBy } = request
  const judged = await judgedAll(core, asOf)
  const key = JSON.stringify([filter, sort, groupBy])
  const lists = latest.get(judged) ?? new Map<string, OrderedList>()
  latest.set(judged, lists)
  const found = lists.get(key)
  if (found !== undefined) {
    lists.delete(key)
    lists.set(key, found)
    return found
  }
  const context = await orderContext(core, judged.view, request)
  const sorted = inOrder(await filtered(core, judged, request), sort, context)
  const groups = groupBy === null ? [] : grouped(sorted, groupBy, context)
  const ordered = groupBy === null ? sorted : groups.flatMap((group) => group.rows)
  let offset = 0
  const list = {
    rows: ordered,
    counts: countLeaves(ordered),
    groups: groups.map((group) => {
      const made = { name: group.name, offset, counts: countLeaves(group.rows) }
      offset += group.rows.length
      return made
    }),
  }
  lists.set(key, list)
  for (const old of [...lists.keys()].slice(0, -MOST_KEPT)) lists.delete(old)
  return list
}

/** What filters can choose from at an as-of date. */
export async function filterChoicesAt(core: Core, asOf: string): Promise<FilterChoices> {
  return choicesOf(await judgedAll(core, asOf))
}

const choicesOf = onceFor(({ view, rows }: Judgements): FilterChoices => {
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
})

async function orderContext(core: Core, view: LedgerView, request: ListRequest): Promise<OrderContext> {
  const asks = (key: string) => request.sort.some((one) => one.key === key)
  const files = asks('evidence') ? await evidenceCounts(core.database.db, null) : null
  const ranks = asks('text') ? await textRanks(core) : null
  return {
    asOf: request.asOf,
    label: (directiveId) => (directiveId === null ? '' : (view.labels.get(directiveId) ?? '')),
    textRank: (id) => ranks?.get(id) ?? 0,
    evidenceCount: (id) => files?.get(id) ?? 0,
  }
}

/** Texts in Vietnamese order. They never change, so that only new ones are put in their places. */
interface RankedTexts {
  readonly order: readonly (readonly [id: string, text: string])[]
  readonly ranks: ReadonlyMap<string, number>
}

const ranked = new WeakMap<Core, RankedTexts>()

async function textRanks(core: Core): Promise<ReadonlyMap<string, number>> {
  const { db } = core.database
  const known = ranked.get(core) ?? { order: [], ranks: new Map() }
  if (known.order.length === (await countCommitments(db))) return known.ranks
  const texts = await textsById(db)
  const added = [...texts].filter(([id]) => !known.ranks.has(id))
  // Sorting is quick where most is in order already, and comparing in Vietnamese order is slow.
  const order = [...known.order, ...added].sort((a, b) => compareVietnamese(a[1], b[1]))
  const made = { order, ranks: new Map(order.map(([id], rank) => [id, rank])) }
  ranked.set(core, made)
  return made.ranks
}

function grouped(rows: readonly Row[], key: GroupKey, context: OrderContext) {
  const groups = Map.groupBy(rows, (one) => groupOf(one, key, context))
  return [...groups]
    .map(([name, members]) => ({ name, rows: members }))
    .sort((a, b) => compareNamed(a.name, b.name))
}
