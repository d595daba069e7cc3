import { type Evidence } from '../contract/evidence.ts'
import { type IndicatorFact, indicatorFact } from '../contract/indicator.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { evidenceOf, selectEvidence } from './evidence.ts'
import { parseJson } from './json.ts'

export interface StoredIndicatorFact {
  readonly id: string
  readonly indicatorId: string
  readonly enteredAt: string
  readonly content: IndicatorFact
}

/** All facts in the order of entry; of one indicator when an id is given. */
export async function listIndicatorFacts(
  db: Reader,
  indicatorId: string | null,
): Promise<StoredIndicatorFact[]> {
  let query = db.selectFrom('indicator_fact').selectAll()
  if (indicatorId !== null) query = query.where('indicator_id', '=', indicatorId)
  const rows = await query.orderBy('entered_at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    indicatorId: row.indicator_id,
    enteredAt: row.entered_at,
    content: parseJson(indicatorFact, row.content),
  }))
}

/** Evidence by the fact that it belongs to. */
export async function evidenceOfIndicatorFacts(db: Reader): Promise<ReadonlyMap<string, Evidence[]>> {
  const rows = await selectEvidence(db)
    .innerJoin('indicator_fact_evidence', 'indicator_fact_evidence.evidence_id', 'evidence.id')
    .select('indicator_fact_evidence.fact_id')
    .execute()
  const groups = Map.groupBy(rows, (row) => row.fact_id)
  return new Map([...groups].map(([factId, own]) => [factId, own.map(evidenceOf)]))
}

export async function insertIndicatorFact(
  trx: Writer,
  author: Author,
  fact: StoredIndicatorFact,
  evidenceIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('indicator_fact')
    .values({
      id: fact.id,
      indicator_id: fact.indicatorId,
      kind: fact.content.kind,
      entered_at: fact.enteredAt,
      content: JSON.stringify(fact.content),
      ...authorColumns(author),
    })
    .execute()
  for (const evidenceId of new Set(evidenceIds)) {
    await trx
      .insertInto('indicator_fact_evidence')
      .values({ fact_id: fact.id, evidence_id: evidenceId })
      .execute()
  }
}
