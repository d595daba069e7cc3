import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { commitmentRole, type Fact, factContent, type RegisteredCommitment } from '../contract/commitment.ts'
import { deadline } from '../contract/deadline.ts'
import type { Reader } from './database.ts'
import { parseJson } from './json.ts'
import type { Tables } from './tables.ts'

const names = z.array(z.string())

/** Which commitments are read; null asks for all. */
export interface CommitmentScope {
  readonly directiveId: string | null
  readonly ids: readonly string[] | null
}

export const EVERY: CommitmentScope = { directiveId: null, ids: null }

export function onlyOne(id: string): CommitmentScope {
  return { directiveId: null, ids: [id] }
}

/** All registered commitments in the order of registration; those of taken-back directives are left to the caller. */
export async function listCommitments(
  db: Reader,
  only: CommitmentScope,
): Promise<(RegisteredCommitment & { searchText: string })[]> {
  let query = db.selectFrom('commitment').selectAll()
  if (only.directiveId !== null) query = query.where('directive_id', '=', only.directiveId)
  if (only.ids !== null) query = query.where('id', 'in', valuesOf(only.ids))
  const rows = await query.orderBy('registered_at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    directiveId: row.directive_id,
    path: row.path,
    text: row.text,
    agencies: parseJson(names, row.agencies),
    coordinating: parseJson(names, row.coordinating),
    role: commitmentRole.parse(row.role),
    deadline: parseJson(deadline, row.deadline),
    reportTo: row.report_to,
    product: row.product,
    accountable: row.accountable,
    sourceDocument: row.source_document,
    note: row.note,
    assignedOn: row.assigned_on,
    registeredAt: row.registered_at,
    searchText: row.search_text,
  }))
}

/** Facts by commitment; of all commitments where no ids are given. */
export async function factsByCommitment(
  db: Reader,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, Fact[]>> {
  let query = db.selectFrom('fact').selectAll()
  if (ids !== null) query = query.where('commitment_id', 'in', valuesOf(ids))
  const rows = await query.orderBy('commitment_id').orderBy('happened_on').orderBy('id').execute()
  const facts = new Map<string, Fact[]>()
  for (const row of rows) {
    const fact = factOf(row)
    const known = facts.get(fact.commitmentId)
    if (known === undefined) facts.set(fact.commitmentId, [fact])
    else known.push(fact)
  }
  return facts
}

/** A row as the fact that it holds. */
export function factOf(row: Tables['fact']): Fact {
  return {
    id: row.id,
    commitmentId: row.commitment_id,
    happenedOn: row.happened_on,
    enteredAt: row.entered_at,
    agencyId: row.agency_id,
    deviceId: row.device_id,
    content: parseJson(factContent, row.content),
  }
}

/** How many evidence files each commitment has; of all commitments where no ids are given. */
export async function evidenceCounts(
  db: Reader,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, number>> {
  // Facts that carry evidence are few among all: a cross join, which SQLite never turns round, begins with them.
  let query = (
    ids === null
      ? db.selectFrom('fact_evidence').crossJoin('fact').whereRef('fact.id', '=', 'fact_evidence.fact_id')
      : db.selectFrom('fact_evidence').innerJoin('fact', 'fact.id', 'fact_evidence.fact_id')
  )
    .select((select) => [
      'fact.commitment_id',
      select.fn.count<number>('fact_evidence.evidence_id').distinct().as('files'),
    ])
    .groupBy('fact.commitment_id')
  if (ids !== null) query = query.where('fact.commitment_id', 'in', valuesOf(ids))
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.commitment_id, row.files]))
}

/** The texts of these commitments as registered. */
export async function textsOf(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('commitment')
    .select(['id', 'text'])
    .where('id', 'in', valuesOf(ids))
    .execute()
  return new Map(rows.map((row) => [row.id, row.text]))
}

/** How many commitments were ever registered. */
export async function countCommitments(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('commitment')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

/** The text of every commitment as registered. */
export async function textsById(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('commitment').select(['id', 'text']).execute()
  return new Map(rows.map((row) => [row.id, row.text]))
}

/** Any number of values for `in`: as one JSON parameter, since SQLite limits how many parameters a query has. */
export function valuesOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
}
