import type { Fact, RegisteredCommitment } from '../contract/commitment.ts'
import { fold } from '../domain/vietnamese.ts'
import { type Author, authorColumns } from './author.ts'
import { refreshCourse, refreshCourses, storeCourse } from './courses.ts'
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

/** A fact before it is written; its author is the one who writes it. */
export type NewFact = Omit<Fact, 'agencyId' | 'deviceId'>

export async function insertFact(
  trx: Writer,
  author: Author,
  fact: NewFact,
  evidenceIds: readonly string[],
): Promise<void> {
  await trx.insertInto('fact').values(factRow(author, fact)).execute()
  for (const evidenceId of new Set(evidenceIds)) {
    await trx.insertInto('fact_evidence').values({ fact_id: fact.id, evidence_id: evidenceId }).execute()
  }
  await refreshCourse(trx, fact.commitmentId)
}

/** Many facts without evidence; each commitment's course is worked out once. */
export async function insertFacts(trx: Writer, author: Author, facts: readonly NewFact[]): Promise<void> {
  for (let from = 0; from < facts.length; from += SLICE) {
    const rows = facts.slice(from, from + SLICE).map((fact) => factRow(author, fact))
    await trx.insertInto('fact').values(rows).execute()
  }
  await refreshCourses(trx, [...new Set(facts.map((fact) => fact.commitmentId))])
}

/** A statement of SQLite takes no more than 32,766 parameters. */
const SLICE = 1000

function factRow(author: Author, fact: NewFact) {
  return {
    id: fact.id,
    commitment_id: fact.commitmentId,
    kind: fact.content.kind,
    happened_on: fact.happenedOn,
    entered_at: fact.enteredAt,
    content: JSON.stringify(fact.content),
    ...authorColumns(author),
  }
}
