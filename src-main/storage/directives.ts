import { z } from 'zod'
import { deadline } from '../contract/deadline.ts'
import { type Clause, type DirectiveHeader, directiveHeader } from '../contract/directive.ts'
import { citedDocument, span } from '../contract/extraction.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { fold } from '../domain/vietnamese.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { uuidv7 } from './ids.ts'
import { parseJson } from './json.ts'

const names = z.array(z.string())

export interface StoredDirective {
  readonly id: string
  readonly fileName: string
  readonly sourceText: string
  readonly header: DirectiveHeader
  readonly bases: z.infer<typeof citedDocument>[]
  readonly recipients: string[]
  readonly distribution: string[]
  readonly registeredAt: string
}

/** Directives that were not taken back; `all` includes those that were. */
export async function listDirectives(db: Reader, all = false): Promise<StoredDirective[]> {
  const rows = await selectDirectives(db, all)
    .orderBy('registered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(directiveOf)
}

/** The headers of the directives that were not taken back; leaves the letters' texts unread. */
export async function directiveHeaders(db: Reader): Promise<ReadonlyMap<string, DirectiveHeader>> {
  const rows = await selectDirectives(db, false)
    .clearSelect()
    .select(['directive.id', 'directive.header'])
    .execute()
  return new Map(rows.map((row) => [row.id, parseJson(directiveHeader, row.header)]))
}

export async function readDirective(db: Reader, id: string): Promise<StoredDirective | null> {
  const row = await selectDirectives(db, true).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : directiveOf(row)
}

/** A directive with the same number and issuer, or with the same file; null when there is none. */
export async function findSameDirective(
  db: Reader,
  header: Pick<DirectiveHeader, 'documentNumber' | 'issuer'>,
  sha256: string,
): Promise<{ id: string; label: string; registeredAt: string } | null> {
  const { number_key, issuer_key } = keysOf(header)
  const row = await selectDirectives(db, false)
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('directive_file')
            .innerJoin('evidence', 'evidence.id', 'directive_file.evidence_id')
            .select('directive_file.evidence_id')
            .whereRef('directive_file.directive_id', '=', 'directive.id')
            .where('directive_file.ordinal', '=', 0)
            .where('evidence.sha256', '=', sha256),
        ),
        where.and([
          where('number_key', '!=', ''),
          where('number_key', '=', number_key),
          where('issuer_key', '=', issuer_key),
        ]),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const found = directiveOf(row)
  return { id: found.id, label: directiveLabel(found.header), registeredAt: found.registeredAt }
}

export async function insertDirective(
  trx: Writer,
  author: Author,
  directive: StoredDirective,
): Promise<void> {
  await trx
    .insertInto('directive')
    .values({
      id: directive.id,
      file_name: directive.fileName,
      source_text: directive.sourceText,
      header: JSON.stringify(directive.header),
      ...keysOf(directive.header),
      bases: JSON.stringify(directive.bases),
      recipients: JSON.stringify(directive.recipients),
      distribution: JSON.stringify(directive.distribution),
      registered_at: directive.registeredAt,
      ...authorColumns(author),
    })
    .execute()
}

/** The received files of a directive, the letter first. */
export async function insertDirectiveFile(
  trx: Writer,
  directiveId: string,
  ordinal: number,
  evidenceId: string,
): Promise<void> {
  await trx
    .insertInto('directive_file')
    .values({ directive_id: directiveId, ordinal, evidence_id: evidenceId })
    .execute()
}

export async function insertClause(
  trx: Writer,
  directiveId: string,
  ordinal: number,
  clause: Omit<Clause, 'commitmentId'>,
): Promise<void> {
  await trx
    .insertInto('clause')
    .values({
      id: clause.id,
      directive_id: directiveId,
      ordinal,
      path: clause.path,
      text: clause.text,
      agencies: JSON.stringify(clause.agencies),
      coordinating: JSON.stringify(clause.coordinating),
      deadline: JSON.stringify(clause.deadline),
      report_to: clause.reportTo,
      product: clause.product,
      accountable: clause.accountable ?? null,
      source_document: clause.sourceDocument ?? null,
      note: clause.note ?? null,
      span: clause.span === null ? null : JSON.stringify(clause.span),
    })
    .execute()
}

export async function listClauses(db: Reader, directiveId: string): Promise<Clause[]> {
  const rows = await db
    .selectFrom('clause')
    .leftJoin('commitment', 'commitment.clause_id', 'clause.id')
    .selectAll('clause')
    .select('commitment.id as commitment_id')
    .where('clause.directive_id', '=', directiveId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    text: row.text,
    agencies: parseJson(names, row.agencies),
    coordinating: parseJson(names, row.coordinating),
    deadline: parseJson(deadline, row.deadline),
    reportTo: row.report_to,
    product: row.product,
    accountable: row.accountable,
    sourceDocument: row.source_document,
    note: row.note,
    span: row.span === null ? null : parseJson(span, row.span),
    commitmentId: row.commitment_id,
  }))
}

/** How many clauses and commitments each directive has. */
export async function countByDirective(
  db: Reader,
): Promise<ReadonlyMap<string, { clauses: number; commitments: number }>> {
  const rows = await db
    .selectFrom('clause')
    .leftJoin('commitment', 'commitment.clause_id', 'clause.id')
    .select((select) => [
      'clause.directive_id',
      select.fn.count<number>('clause.id').as('clauses'),
      select.fn.count<number>('commitment.id').as('commitments'),
    ])
    .groupBy('clause.directive_id')
    .execute()
  return new Map(
    rows.map((row) => [row.directive_id, { clauses: row.clauses, commitments: row.commitments }]),
  )
}

/** Takes an import back, or restores it; the rows themselves stay. */
export async function appendDirectiveFact(
  trx: Writer,
  author: Author,
  directiveId: string,
  kind: 'takenBack' | 'restored',
  now: string,
): Promise<void> {
  await trx
    .insertInto('directive_fact')
    .values({ id: uuidv7(), directive_id: directiveId, kind, entered_at: now, ...authorColumns(author) })
    .execute()
}

/** Ids of the directives whose import was taken back and not restored. */
export async function takenBackDirectives(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('directive_fact').select(['directive_id', 'kind']).orderBy('id').execute()
  const taken = new Set<string>()
  for (const row of rows) {
    if (row.kind === 'takenBack') taken.add(row.directive_id)
    else taken.delete(row.directive_id)
  }
  return taken
}

function keysOf(header: Pick<DirectiveHeader, 'documentNumber' | 'issuer'>): {
  number_key: string
  issuer_key: string
} {
  return {
    number_key: header.documentNumber.replace(/\s/g, '').toUpperCase(),
    issuer_key: fold(header.issuer).replaceAll('ubnd', 'uy ban nhan dan'),
  }
}

function selectDirectives(db: Reader, all: boolean) {
  const query = db.selectFrom('directive').selectAll('directive')
  if (all) return query
  return query.where((where) =>
    where.not(
      where.exists(
        where
          .selectFrom('directive_fact as last')
          .select('last.id')
          .whereRef('last.directive_id', '=', 'directive.id')
          .where('last.kind', '=', 'takenBack')
          .where((inner) =>
            inner.not(
              inner.exists(
                inner
                  .selectFrom('directive_fact as later')
                  .select('later.id')
                  .whereRef('later.directive_id', '=', 'last.directive_id')
                  .whereRef('later.id', '>', 'last.id'),
              ),
            ),
          ),
      ),
    ),
  )
}

function directiveOf(row: {
  id: string
  file_name: string
  source_text: string
  header: string
  bases: string
  recipients: string
  distribution: string
  registered_at: string
}): StoredDirective {
  return {
    id: row.id,
    fileName: row.file_name,
    sourceText: row.source_text,
    header: parseJson(directiveHeader, row.header),
    bases: parseJson(z.array(citedDocument), row.bases),
    recipients: parseJson(names, row.recipients),
    distribution: parseJson(names, row.distribution),
    registeredAt: row.registered_at,
  }
}
