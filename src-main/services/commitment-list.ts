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
import type { Core } from './core.ts'
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
  const entries = new Map(filter.search === '' ? [] : view.entries.map((entry) => [entry.id, entry]))
  const labels = new Map([...view.labels].map(([id, label]) => [id, fold(label)]))
  const test = filterTest(filter, {
    asOf,
    rules,
    words: ({ entry }) =>
      `${entries.get(entry.id)?.searchText ?? ''} ${labels.get(entry.directiveId ?? '') ?? ''}`,
    evidenceCount: (id) => files?.get(id) ?? 0,
  })
  return { view, rows: all.filter(test) }
}

/** A part of the list of commitments, with its sum line. */
export async function listCommitmentPart(
  core: Core,
  request: ListRequest & { readonly offset: number; readonly limit: number },
): Promise<CommitmentList> {
  const { asOf, groupBy, offset, limit } = request
  const { view, rows } = await judgedCommitments(core, asOf, request.filter)
  const context = await orderContext(core, view, request)
  const sorted = inOrder(rows, request.sort, context)
  const groups = groupBy === null ? null : grouped(sorted, groupBy, context)
  const ordered = groups?.flatMap((group) => group.rows) ?? sorted
  let groupOffset = 0
  return {
    total: ordered.length,
    counts: countRows(ordered),
    groups: (groups ?? []).map((group) => {
      const made = { name: group.name, offset: groupOffset, counts: countRows(group.rows) }
      groupOffset += group.rows.length
      return made
    }),
    rows: await commitmentRowsOf(
      core,
      asOf,
      ordered.slice(offset, offset + limit).map((one) => one.entry.id),
    ),
  }
}

/** Ids of everything that a filter means, in the order of the list; for a selection over more than one screen. */
export async function listCommitmentIds(core: Core, request: ListRequest): Promise<string[]> {
  const { view, rows } = await judgedCommitments(core, request.asOf, request.filter)
  const context = await orderContext(core, view, request)
  const sorted = inOrder(rows, request.sort, context)
  const groups = request.groupBy === null ? null : grouped(sorted, request.groupBy, context)
  return (groups?.flatMap((group) => group.rows) ?? sorted).map((one) => one.entry.id)
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
