import { z } from 'zod'
import {
  commitmentRole,
  type Fact,
  type FactContent,
  factContent,
  type RegisteredCommitment,
} from '../contract/commitment.ts'
import { deadline } from '../contract/deadline.ts'
import { fold } from '../domain/vietnamese.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { parseJson } from './json.ts'

const names = z.array(z.string())

/** All registered commitments in the order of registration; those of taken-back directives are left to the caller. */
export async function listCommitments(
  db: Reader,
  only: { directiveId: string | null; id: string | null },
): Promise<(RegisteredCommitment & { searchText: string })[]> {
  let query = db.selectFrom('commitment').selectAll()
  if (only.directiveId !== null) query = query.where('directive_id', '=', only.directiveId)
  if (only.id !== null) query = query.where('id', '=', only.id)
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
    assignedOn: row.assigned_on,
    registeredAt: row.registered_at,
    searchText: row.search_text,
  }))
}

export async function insertCommitment(
  trx: Writer,
  author: Author,
  commitment: RegisteredCommitment,
  clauseId: string | null,
): Promise<void> {
  await trx
    .insertInto('commitment')
    .values({
      id: commitment.id,
      directive_id: commitment.directiveId,
      clause_id: clauseId,
      path: commitment.path,
      text: commitment.text,
      agencies: JSON.stringify(commitment.agencies),
      coordinating: JSON.stringify(commitment.coordinating),
      role: commitment.role,
      deadline: JSON.stringify(commitment.deadline),
      report_to: commitment.reportTo,
      product: commitment.product,
      assigned_on: commitment.assignedOn,
      registered_at: commitment.registeredAt,
      search_text: fold([commitment.text, ...commitment.agencies, ...commitment.coordinating].join(' ')),
      ...authorColumns(author),
    })
    .execute()
}

/** Facts by commitment; only of one commitment when an id is given. */
export async function factsByCommitment(
  db: Reader,
  commitmentId: string | null,
): Promise<ReadonlyMap<string, Fact[]>> {
  let query = db.selectFrom('fact').selectAll()
  if (commitmentId !== null) query = query.where('commitment_id', '=', commitmentId)
  const rows = await query.orderBy('commitment_id').orderBy('happened_on').orderBy('id').execute()
  const facts = new Map<string, Fact[]>()
  for (const row of rows) {
    const fact: Fact = {
      id: row.id,
      commitmentId: row.commitment_id,
      happenedOn: row.happened_on,
      enteredAt: row.entered_at,
      agencyId: row.agency_id,
      deviceId: row.device_id,
      content: parseJson(factContent, row.content),
    }
    const known = facts.get(fact.commitmentId)
    if (known === undefined) facts.set(fact.commitmentId, [fact])
    else known.push(fact)
  }
  return facts
}

export async function insertFact(
  trx: Writer,
  author: Author,
  fact: { id: string; commitmentId: string; happenedOn: string; enteredAt: string; content: FactContent },
  evidenceIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('fact')
    .values({
      id: fact.id,
      commitment_id: fact.commitmentId,
      kind: fact.content.kind,
      happened_on: fact.happenedOn,
      entered_at: fact.enteredAt,
      content: JSON.stringify(fact.content),
      ...authorColumns(author),
    })
    .execute()
  for (const evidenceId of new Set(evidenceIds)) {
    await trx.insertInto('fact_evidence').values({ fact_id: fact.id, evidence_id: evidenceId }).execute()
  }
}

/** How many evidence files each commitment has. */
export async function evidenceCounts(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('fact_evidence')
    .innerJoin('fact', 'fact.id', 'fact_evidence.fact_id')
    .select((select) => [
      'fact.commitment_id',
      select.fn.count<number>('fact_evidence.evidence_id').distinct().as('files'),
    ])
    .groupBy('fact.commitment_id')
    .execute()
  return new Map(rows.map((row) => [row.commitment_id, row.files]))
}
