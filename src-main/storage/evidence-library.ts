import { z } from 'zod'
import { type Fact, factContent } from '../contract/commitment.ts'
import { type EvidenceFactContent, evidenceFactContent } from '../contract/evidence-library.ts'
import { documentKind } from '../contract/outgoing.ts'
import { type Author, authorColumns } from './author.ts'
import type { OpenDatabase, Reader, Writer } from './database.ts'
import { retractedEvidenceFacts } from './evidence.ts'
import { parseJson } from './json.ts'

export async function insertEvidenceFact(
  trx: Writer,
  author: Author,
  row: { id: string; evidenceId: string; enteredAt: string; content: EvidenceFactContent },
): Promise<void> {
  await trx
    .insertInto('evidence_fact')
    .values({
      id: row.id,
      evidence_id: row.evidenceId,
      kind: row.content.kind,
      entered_at: row.enteredAt,
      content: JSON.stringify(row.content),
      ...authorColumns(author),
    })
    .execute()
}

/** What was said about evidence, in the order it was entered, by the evidence's id. */
export async function evidenceFacts(
  db: Reader | Writer,
  evidenceIds: readonly string[] | null,
): Promise<ReadonlyMap<string, EvidenceFactContent[]>> {
  let query = db.selectFrom('evidence_fact').select(['evidence_id', 'content'])
  if (evidenceIds !== null) query = query.where('evidence_id', 'in', evidenceIds)
  const rows = await query.orderBy('entered_at').orderBy('id').execute()
  const facts = new Map<string, EvidenceFactContent[]>()
  for (const row of rows) {
    const content = parseJson(evidenceFactContent, row.content)
    const known = facts.get(row.evidence_id)
    if (known === undefined) facts.set(row.evidence_id, [content])
    else known.push(content)
  }
  return facts
}

/** Evidence of the library with this content, oldest first; frozen renderings of issued documents are not. */
export function sameContent(
  db: Reader | Writer,
  sha256: string,
): Promise<{ id: string; name: string; addedAt: string }[]> {
  return db
    .selectFrom('evidence')
    .select(['id', 'name', 'added_at as addedAt'])
    .where('sha256', '=', sha256)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('outgoing_file')
            .select('outgoing_file.evidence_id')
            .whereRef('outgoing_file.evidence_id', '=', 'evidence.id'),
        ),
      ),
    )
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

/** Signed scans of letters and reports, by the evidence's id. */
export async function documentsOfEvidence(
  db: Reader,
): Promise<ReadonlyMap<string, { id: string; kind: z.infer<typeof documentKind>; label: string }[]>> {
  const rows = await db
    .selectFrom('document_event_evidence')
    .innerJoin('document_event', 'document_event.id', 'document_event_evidence.event_id')
    .leftJoin('letter', 'letter.id', 'document_event.document_id')
    .leftJoin('report', 'report.id', 'document_event.document_id')
    .select([
      'document_event_evidence.evidence_id',
      'document_event.document_kind',
      'document_event.document_id',
      'letter.content as letter',
      'report.content as report',
    ])
    .distinct()
    .execute()
  const documents = new Map<string, { id: string; kind: z.infer<typeof documentKind>; label: string }[]>()
  for (const row of rows) {
    const content = row.letter ?? row.report
    const label = content === null ? '' : parseJson(subjectOnly, content).subject
    const one = { id: row.document_id, kind: documentKind.parse(row.document_kind), label }
    const known = documents.get(row.evidence_id)
    if (known === undefined) documents.set(row.evidence_id, [one])
    else known.push(one)
  }
  return documents
}

const subjectOnly = z.object({ subject: z.string() })

/** The facts of commitments that carry a piece of evidence, latest first. */
export async function factsWithEvidence(
  db: Reader,
  evidenceId: string,
): Promise<{ commitmentId: string; commitmentText: string; fact: Fact }[]> {
  const rows = await db
    .selectFrom('fact_evidence')
    .innerJoin('fact', 'fact.id', 'fact_evidence.fact_id')
    .innerJoin('commitment', 'commitment.id', 'fact.commitment_id')
    .selectAll('fact')
    .select('commitment.text as commitment_text')
    .where('fact_evidence.evidence_id', '=', evidenceId)
    .orderBy('fact.happened_on', 'desc')
    .orderBy('fact.id', 'desc')
    .execute()
  const retracted = await retractedEvidenceFacts(db)
  return rows
    .filter((row) => !retracted.has(row.id))
    .map((row) => ({
      commitmentId: row.commitment_id,
      commitmentText: row.commitment_text,
      fact: {
        id: row.id,
        commitmentId: row.commitment_id,
        happenedOn: row.happened_on,
        enteredAt: row.entered_at,
        agencyId: row.agency_id,
        deviceId: row.device_id,
        content: parseJson(factContent, row.content),
      },
    }))
}

/**
 * Evidence that any row of the data names; facts that were retracted do not count. The tables are found by their
 * foreign keys, so that a register which is added later counts without a change here.
 */
export async function usedEvidence(
  { raw }: Pick<OpenDatabase, 'raw'>,
  db: Reader | Writer,
): Promise<ReadonlySet<string>> {
  const used = new Set<string>()
  for (const { table, column } of referringColumns(raw)) {
    const rows = raw
      .prepare<[], { id: string }>(
        `select distinct "${column}" as id from "${table}" where "${column}" is not null`,
      )
      .all()
    for (const { id } of rows) used.add(id)
  }
  const retracted = await retractedEvidenceFacts(db)
  const facts = await db.selectFrom('fact_evidence').select(['fact_id', 'evidence_id']).execute()
  for (const { fact_id, evidence_id } of facts) if (!retracted.has(fact_id)) used.add(evidence_id)
  return used
}

/** How many pieces of evidence there are, frozen renderings of issued documents not counted. */
export function countEvidence({ raw }: Pick<OpenDatabase, 'raw'>): number {
  const count = raw
    .prepare<[], { rows: number }>(
      `select (select count(*) from evidence) - (select count(distinct evidence_id) from outgoing_file) as rows`,
    )
    .get()
  return count?.rows ?? 0
}

function referringColumns(raw: OpenDatabase['raw']): { table: string; column: string }[] {
  return raw
    .prepare<[], { table: string; column: string }>(
      `select m.name as "table", f."from" as "column"
         from sqlite_master m, pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = 'evidence' and m.name not in ('evidence_fact', 'fact_evidence')`,
    )
    .all()
}
