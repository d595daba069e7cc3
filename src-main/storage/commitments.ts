import type { FactContent, RegisteredCommitment } from '../contract/commitment.ts'
import { fold } from '../domain/vietnamese.ts'
import { type Author, authorColumns } from './author.ts'
import { refreshCourse, storeCourse } from './courses.ts'
import type { Writer } from './database.ts'

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
      accountable: commitment.accountable,
      source_document: commitment.sourceDocument,
      note: commitment.note,
      assigned_on: commitment.assignedOn,
      registered_at: commitment.registeredAt,
      search_text: fold([commitment.text, ...commitment.agencies, ...commitment.coordinating].join(' ')),
      ...authorColumns(author),
    })
    .execute()
  await storeCourse(trx, commitment, [])
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
  await refreshCourse(trx, fact.commitmentId)
}
