import {
  type DocumentEvent,
  type DocumentEventView,
  type DocumentKind,
  documentEvent,
  type Issue,
} from '../contract/outgoing.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { type EvidenceRow, evidenceOf, selectEvidence } from './evidence.ts'
import { parseJson } from './json.ts'

/** A document's issue with its frozen files; null while it is a draft. */
export async function readIssue(db: Reader | Writer, documentId: string): Promise<Issue | null> {
  const row = await db
    .selectFrom('outgoing')
    .selectAll()
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (row === undefined) return null
  const files = await selectEvidence(db)
    .innerJoin('outgoing_file', 'outgoing_file.evidence_id', 'evidence.id')
    .where('outgoing_file.outgoing_id', '=', row.id)
    .orderBy('outgoing_file.ordinal')
    .execute()
  return {
    number: row.number,
    symbol: row.series,
    date: row.date,
    year: row.year,
    issuedAt: row.issued_at,
    files: files.map(evidenceOf),
  }
}

/** Issued documents of some years, in the order of issue, without their files. */
export async function listIssued(
  db: Reader,
  years: readonly number[],
): Promise<{ kind: string; documentId: string; issue: Omit<Issue, 'files'> }[]> {
  const rows = await db
    .selectFrom('outgoing')
    .selectAll()
    .where('year', 'in', [...years])
    .orderBy('issued_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    kind: row.document_kind,
    documentId: row.document_id,
    issue: {
      number: row.number,
      symbol: row.series,
      date: row.date,
      year: row.year,
      issuedAt: row.issued_at,
    },
  }))
}

/**
 * The document that has a number in a year's series, by its issue or by a number given later; null when nobody
 * has it. A blank number belongs to nobody.
 */
export async function holderOfNumber(
  db: Reader | Writer,
  issue: Pick<Issue, 'number' | 'symbol' | 'year'>,
): Promise<{ kind: string; documentId: string } | null> {
  if (issue.number === '') return null
  const row = await db
    .selectFrom('outgoing')
    .select(['document_kind', 'document_id'])
    .where('year', '=', issue.year)
    .where('series', '=', issue.symbol)
    .where('number', '=', issue.number)
    .executeTakeFirst()
  if (row !== undefined) return { kind: row.document_kind, documentId: row.document_id }
  return laterHolder(db, issue)
}

async function laterHolder(
  db: Reader | Writer,
  issue: Pick<Issue, 'number' | 'symbol' | 'year'>,
): Promise<{ kind: string; documentId: string } | null> {
  const blank = await db
    .selectFrom('outgoing')
    .innerJoin('document_event', 'document_event.document_id', 'outgoing.document_id')
    .select(['outgoing.document_id', 'outgoing.document_kind', 'outgoing.year'])
    .distinct()
    .where('outgoing.series', '=', issue.symbol)
    .where('outgoing.number', '=', '')
    .where('document_event.kind', '=', 'numbered')
    .execute()
  for (const { document_id: documentId, document_kind: kind, year } of blank) {
    const given = givenNumber(await documentEvents(db, documentId))
    if (given?.number === issue.number && yearOf(given.date, year) === issue.year) return { kind, documentId }
  }
  return null
}

/** The number given after the issue that counts; null while there is none. */
export function givenNumber(
  events: readonly DocumentEventView[],
): { readonly number: string; readonly date: string | null } | null {
  const last = events.findLast(({ content, takenBack }) => content.kind === 'numbered' && !takenBack)
  return last?.content.kind === 'numbered' ? last.content : null
}

/** The year in whose series a document counts. */
export function yearOf(date: string | null, otherwise: number): number {
  return date === null ? otherwise : Number(date.slice(0, 4))
}

export async function insertIssue(
  trx: Writer,
  author: Author,
  row: { id: string; kind: DocumentKind; documentId: string; issue: Omit<Issue, 'files'> },
  evidenceIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('outgoing')
    .values({
      id: row.id,
      document_kind: row.kind,
      document_id: row.documentId,
      series: row.issue.symbol,
      year: row.issue.year,
      number: row.issue.number,
      date: row.issue.date,
      issued_at: row.issue.issuedAt,
      ...authorColumns(author),
    })
    .execute()
  for (const [ordinal, evidenceId] of evidenceIds.entries()) {
    await trx
      .insertInto('outgoing_file')
      .values({ outgoing_id: row.id, ordinal, evidence_id: evidenceId })
      .execute()
  }
}

export async function insertDocumentEvent(
  trx: Writer,
  author: Author,
  row: {
    id: string
    kind: DocumentKind
    documentId: string
    happenedOn: string
    enteredAt: string
    content: DocumentEvent
  },
  evidenceIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('document_event')
    .values({
      id: row.id,
      document_kind: row.kind,
      document_id: row.documentId,
      kind: row.content.kind,
      happened_on: row.happenedOn,
      entered_at: row.enteredAt,
      content: JSON.stringify(row.content),
      ...authorColumns(author),
    })
    .execute()
  for (const evidenceId of new Set(evidenceIds)) {
    await trx
      .insertInto('document_event_evidence')
      .values({ event_id: row.id, evidence_id: evidenceId })
      .execute()
  }
}

/** What happened to a document after its issue, oldest first. */
export async function documentEvents(db: Reader | Writer, documentId: string): Promise<DocumentEventView[]> {
  const rows = await db
    .selectFrom('document_event')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('happened_on')
    .orderBy('id')
    .execute()
  const files = await selectEvidence(db)
    .innerJoin('document_event_evidence', 'document_event_evidence.evidence_id', 'evidence.id')
    .innerJoin('document_event', 'document_event.id', 'document_event_evidence.event_id')
    .select('document_event_evidence.event_id')
    .where('document_event.document_id', '=', documentId)
    .execute()
  const byEvent = Map.groupBy(files, (file: EvidenceRow & { event_id: string }) => file.event_id)
  const events = rows.map((row) => ({ row, content: parseJson(documentEvent, row.content) }))
  const takenBack = new Set(
    events.flatMap(({ content }) => (content.kind === 'takenBack' ? [content.eventId] : [])),
  )
  return events.map(({ row, content }) => ({
    id: row.id,
    happenedOn: row.happened_on,
    enteredAt: row.entered_at,
    content,
    takenBack: takenBack.has(row.id),
    evidence: (byEvent.get(row.id) ?? []).map(evidenceOf),
  }))
}
